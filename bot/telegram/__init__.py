"""The assistant on Telegram: updates are stored before they are acknowledged, and the message log is sent from."""
