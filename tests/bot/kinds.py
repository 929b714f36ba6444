"""One thing to say for each kind of answer, in an order that works within one conversation."""

# What is said, the kind of the answer's last message, and a part of its text.
KINDS = (
    ("hello", "smalltalk", "Passport"),
    ("Which cluster can host us in South Africa?", "answer", "GreenCape"),
    ("What does the Passport cost?", "not_published", "not published"),
    ("Is there an event on wind in Hamburg next month?", "not_found", "No coming event"),
    ("Who can host us?", "clarify", "?"),
    ("I lost my reference number, can you find my application?", "handoff", "secretariat"),
    ("What is the weather in Cape Town?", "out_of_scope", "Passport"),
    ("I want to apply for the Passport", "form", "company"),
    ("cancel", "clarify", "?"),
    ("yes", "confirmation", "cancelled"),
)
