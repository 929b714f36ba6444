"""The names that the assistant recognises, read from the store."""
