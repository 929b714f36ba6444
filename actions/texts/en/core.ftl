# What every answer needs: dates, lists, sources; and what is said when a message cannot be handled at all.
locale = en_GB
# "small" where a noun begins with a small letter within a sentence, else "capital".
nouns-within-a-sentence = small

date-about = about { $date }
date-or-later = { $date } or later
date-or-earlier = { $date } or earlier
date-interval = { $start } to { $end }

sources-more = more
source-line = { $count ->
    [one] Source: { $sites }
   *[other] Sources: { $sites }
 }, as of { $date }
source-line-read = { $count ->
    [one] Source: { $sites }
   *[other] Sources: { $sites }
 }, read on { $date }
# Behind the line of sources, when they are older than such facts should be and nobody has confirmed them since.
source-aged = { $part ->
    [all] (not confirmed since)
   *[some] (in part not confirmed since)
 }

item = • { $text }
company-size-words = people persons employees employee staff workers colleagues engineers FTE FTEs

yes = Yes
no = No

# Said by the turn itself, before or instead of any action.
turn-empty = I could not find any words in that. Please write your question in a sentence, for example "Which cluster can host us in South Africa?"
turn-too-long = That message is longer than { $limit } characters, which is too much for me. Please put your question in a few sentences.
turn-failed = I am sorry, something went wrong on my side and your message was not handled. Please try once more in a moment; if it happens again, the number of this failure is { NUMBER($reference, useGrouping: 0) }.
turn-wait = That was a lot at once. Please wait { $seconds } s, then write again.
turn-lost = I am sorry, your message could not be recorded. Please send it once more in a moment.
quoted-from-english = (Quoted from English records.)
