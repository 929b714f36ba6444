"""Personal data is taken out of what is kept for staff; what they need to understand the question stays."""

import pytest

from actions.masking import mask


@pytest.mark.parametrize(
    ("language", "said", "masked"),
    [
        ("en", "write to anna.jensen@acme.dk or see www.acme.dk/team", "write to [e-mail] or see [link]"),
        ("en", "call me on +45 (0)12 34 56 78 please", "call me on [number] please"),
        ("en", "where is my enquiry ICN-7K3Q-2M", "where is my enquiry [number]"),
        ("en", "My name is Anna Jensen, is there parking?", "My name is [name], is there parking?"),
        ("en", "is Mr. Smith in the office? Regards, Peter", "is Mr. [name] in the office? Regards, [name]"),
        ("en", "does John Smith work at GreenCape", "does [name] work at GreenCape"),
        ("en", "I'm Dr. Maria Rossi Bianchi from Como", "I'm Dr. [name] from Como"),
        ("en", "hi I am looking for parking on 2026-11-22", "hi I am looking for parking on 2026-11-22"),
        ("en", "is Green Tech Valley open on 12.05.2027", "is Green Tech Valley open on 12.05.2027"),
        ("de", "Mein Name ist Anna Jensen, gibt es Parkplätze?", "Mein Name ist [name], gibt es Parkplätze?"),
        ("de", "Gibt es Fördermittel für Wasserstoff Projekte?", "Gibt es Fördermittel für Wasserstoff Projekte?"),
        ("fr", "Je m'appelle Anne Dupont, bonjour", "Je m'appelle [name], bonjour"),
        ("es", "¿Trabaja la Sra. García en GreenCape?", "¿Trabaja la Sra. [name] en GreenCape?"),
        ("it", "Sono Marco Rossi, vorrei un parcheggio", "Sono [name], vorrei un parcheggio"),
        ("da", "Jeg hedder Søren Østergaard og søger parkering", "Jeg hedder [name] og søger parkering"),
        ("sv", "Finns det parkering? Hälsningar, Åsa", "Finns det parkering? Hälsningar, [name]"),
        ("en", "is 10 000 euro the price in 2026/27", "is 10 000 euro the price in 2026/27"),
    ],
)  # fmt: skip
def test_personal_data_is_masked(language: str, said: str, masked: str) -> None:
    """Names of the store are nobody's."""
    assert mask(said, language, ("Green Tech Valley", "GreenCape", "Como")) == masked
