"""Tests of the Telegram channel, against a double of the Bot API on loopback."""
