"""What a message means: the words that users say, and the Rasa graph components that read them."""
