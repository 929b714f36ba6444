# One kind and short refusal each; the last line says what the assistant can do.
refusal-out-of-scope = Det ligger uden for det, jeg ved.
refusal-other-passport = Jeg kender kun ICN Passport, hvor en medlemsvirksomhed i én cleantech-klynge bliver modtaget af en anden. Om rejsepas, digitale produktpas eller noget i en wallet: Henvend jer venligst til den, der udsteder dem.
refusal-visa-and-travel = Jeg kan ikke hjælpe med visum, fly, hoteller eller andre rejseting; det kan landets ambassade eller et rejsebureau.
refusal-jobs = Jeg har ingen jobtilbud og kan ikke behandle jobansøgninger.
refusal-legal-and-tax = Jeg kan ikke give juridisk rådgivning eller skatterådgivning; det kan en advokat eller skatterådgiver i landet.
refusal-investing = Jeg giver ikke investeringsråd, hverken om aktier eller andet.
refusal-shopping = Jeg sælger ikke produkter, giver ikke priser på dem og kan ikke anbefale butikker.
refusal-weather = Jeg har ingen vejrudsigter.
refusal-private-data = Jeg udleverer ikke private oplysninger om personer og heller ikke, hvad andre virksomheder har spurgt om eller indsendt. Det, jeg kan oplyse, er en klynges offentlige kontakt.
refusal-insult = Jeg vil hellere holde en venlig tone. Hvis noget, jeg sagde, ikke var til nytte, så fortæl mig, hvad I leder efter, og jeg prøver igen.
refusal-prompt-injection = Det kan jeg ikke: Jeg besvarer kun spørgsmål ud fra min vidensbase.
refusal-gibberish = Det kunne jeg desværre ikke læse.
refusal-can-do = Jeg kan hjælpe med værtsklynger i udlandet, hvem man kontakter dér, arrangementer, partnere og byudfordringer samt ICN Passport.
