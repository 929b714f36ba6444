# What every answer needs: dates, lists, sources; and what is said when a message cannot be handled at all.
locale = sv_SE
# "small" where a noun begins with a small letter within a sentence, else "capital".
nouns-within-a-sentence = small

date-about = omkring { $date }
date-or-later = { $date } eller senare
date-or-earlier = { $date } eller tidigare
date-interval = { $start } till { $end }

sources-more = fler
source-line = { $count ->
    [one] Källa: { $sites }
   *[other] Källor: { $sites }
 }, uppgift från { $date }
source-line-read = { $count ->
    [one] Källa: { $sites }
   *[other] Källor: { $sites }
 }, läst { $date }
source-aged = { $part ->
    [all] (inte bekräftat sedan dess)
   *[some] (delvis inte bekräftat sedan dess)
 }

item = • { $text }
company-size-words = personer pers människor manniskor man anställda anstallda anställd medarbetare arbetare kollegor kolleger ingenjörer ingenjorer heltidsanställda heltidstjänster årsarbetare årsanställda FTE FTEs

yes = Ja
no = Nej

# Said by the turn itself, before or instead of any action.
turn-empty = Jag hittade inga ord i det. Skriv gärna er fråga i en mening, till exempel "Vilket kluster kan ta emot oss i Sydafrika?"
turn-too-long = Det meddelandet är längre än { $limit } tecken, och det är för mycket för mig. Ställ gärna er fråga i några få meningar.
turn-failed = Tyvärr gick något fel hos mig, och ert meddelande behandlades inte. Försök gärna igen om en stund; om det händer igen är numret på detta fel { NUMBER($reference, useGrouping: 0) }.
turn-wait = Det var mycket på en gång. Vänta { $seconds } s och skriv sedan igen.
turn-lost = Tyvärr kunde meddelandet inte registreras. Skicka det igen om en liten stund.
quoted-from-english = (Citerat från engelska källor.)
