# What every answer needs: dates, lists, sources; and what is said when a message cannot be handled at all.
locale = da_DK
# "small" where a noun begins with a small letter within a sentence, else "capital".
nouns-within-a-sentence = small

date-about = omkring { $date }
date-or-later = { $date } eller senere
date-or-earlier = { $date } eller tidligere
date-interval = { $start } til { $end }

sources-more = flere
source-line = { $count ->
    [one] Kilde: { $sites }
   *[other] Kilder: { $sites }
 }, pr. { $date }
source-line-read = { $count ->
    [one] Kilde: { $sites }
   *[other] Kilder: { $sites }
 }, læst { $date }
source-aged = { $part ->
    [all] (ikke bekræftet siden)
   *[some] (til dels ikke bekræftet siden)
 }

item = • { $text }
company-size-words = folk personer mennesker mand ansatte medarbejdere medarbejder arbejdere kolleger kollegaer ingeniører ingenioerer fuldtidsansatte fuldtidsstillinger årsværk aarsvaerk FTE FTEs

yes = Ja
no = Nej

# Said by the turn itself, before or instead of any action.
turn-empty = Det fandt jeg ingen ord i. Skriv venligst jeres spørgsmål i en sætning, for eksempel "Hvilken klynge kan tage imod os i Sydafrika?"
turn-too-long = Den besked er længere end { $limit } tegn, og det er for meget for mig. Stil venligst jeres spørgsmål i nogle få sætninger.
turn-failed = Beklager, der gik noget galt hos mig, og jeres besked blev ikke behandlet. Prøv venligst igen om et øjeblik; sker det igen, er nummeret på denne fejl { NUMBER($reference, useGrouping: 0) }.
turn-wait = Det var meget på én gang. Vent venligst { $seconds } s, og skriv så igen.
turn-lost = Beklager, beskeden kunne ikke registreres. Send den venligst igen om et øjeblik.
quoted-from-english = (Citeret fra engelske kilder.)
