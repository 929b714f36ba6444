# What every answer needs: dates, lists, sources; and what is said when a message cannot be handled at all.
locale = it_IT
# "small" where a noun begins with a small letter within a sentence, else "capital".
nouns-within-a-sentence = small

date-about = circa { $date }
date-or-later = { $date } o dopo
date-or-earlier = { $date } o prima
date-interval = { $start } – { $end }

sources-more = altre
source-line = { $count ->
    [one] Fonte: { $sites }
   *[other] Fonti: { $sites }
 }, dati di: { $date }
source-line-read = { $count ->
    [one] Fonte: { $sites }
   *[other] Fonti: { $sites }
 }, data di lettura: { $date }
source-aged = { $part ->
    [all] (non confermato da allora)
   *[some] (in parte non confermato da allora)
 }

item = • { $text }
company-size-words = persone addetti addette dipendenti dipendente collaboratori lavoratori lavoratrici colleghi ingegneri FTE FTEs

yes = Sì
no = No

# Said by the turn itself, before or instead of any action.
turn-empty = Non ho trovato parole nel suo messaggio. Scriva per favore la domanda in una frase, per esempio: "Quale cluster può ospitarci in Sudafrica?"
turn-too-long = Il messaggio supera i { $limit } caratteri, troppi per me. Per favore, riassuma la domanda in poche frasi.
turn-failed = Mi dispiace, qualcosa è andato storto da parte mia e il suo messaggio non è stato elaborato. Riprovi tra un momento; se succede di nuovo, il numero di questo errore è { NUMBER($reference, useGrouping: 0) }.
turn-wait = Era molto in una volta. Attenda { $seconds } s, poi scriva di nuovo.
turn-lost = Mi dispiace, il Suo messaggio non ha potuto essere registrato. Lo invii di nuovo tra un momento, per favore.
quoted-from-english = (Citato da registrazioni in inglese.)
