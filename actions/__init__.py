"""What the assistant does: one rasa_sdk action per topic, its texts as data in actions/texts."""
