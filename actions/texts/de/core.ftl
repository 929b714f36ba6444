# What every answer needs: dates, lists, sources; and what is said when a message cannot be handled at all.
locale = de_DE
# "small" where a noun begins with a small letter within a sentence, else "capital".
nouns-within-a-sentence = capital

date-about = etwa { $date }
date-or-later = { $date } oder später
date-or-earlier = { $date } oder früher
date-interval = { $start } bis { $end }

sources-more = mehr
source-line = { $count ->
    [one] Quelle: { $sites }
   *[other] Quellen: { $sites }
 }, Stand: { $date }
source-line-read = { $count ->
    [one] Quelle: { $sites }
   *[other] Quellen: { $sites }
 }, gelesen: { $date }
source-aged = { $part ->
    [all] (seither nicht bestätigt)
   *[some] (zum Teil seither nicht bestätigt)
 }

item = • { $text }
company-size-words = Leute Personen Menschen Köpfe Köpfen Mitarbeiter Mitarbeitern Mitarbeiterinnen Mitarbeitende Mitarbeitenden Beschäftigte Beschäftigten Angestellte Angestellten Arbeitnehmer Arbeitnehmern Kollegen Kolleginnen Ingenieure Ingenieuren Ingenieurinnen Vollzeitstellen Vollzeitkräfte MA VZÄ FTE FTEs

yes = Ja
no = Nein

# Said by the turn itself, before or instead of any action.
turn-empty = Darin habe ich keine Wörter gefunden. Bitte schreiben Sie Ihre Frage in einem Satz, zum Beispiel: „Welcher Cluster kann uns in Südafrika empfangen?“
turn-too-long = Diese Nachricht hat mehr als { $limit } Zeichen, das ist mir zu viel. Bitte stellen Sie Ihre Frage in wenigen Sätzen.
turn-failed = Es tut mir leid, bei mir ist etwas schiefgegangen, und Ihre Nachricht wurde nicht bearbeitet. Bitte versuchen Sie es gleich noch einmal; wenn es wieder passiert: Die Nummer dieses Fehlers ist { NUMBER($reference, useGrouping: 0) }.
turn-wait = Das war viel auf einmal. Bitte warten Sie { $seconds } s und schreiben Sie dann noch einmal.
turn-lost = Es tut mir leid, Ihre Nachricht konnte nicht aufgezeichnet werden. Bitte senden Sie sie gleich noch einmal.
quoted-from-english = (Zitate aus englischen Quellen.)
