# What all lists of records share.
list-rest = { $count ->
    [one] Es gibt noch einen Eintrag; schreiben Sie „mehr“, um ihn zu sehen.
   *[other] Es gibt noch { $count } Einträge; schreiben Sie „mehr“, um sie zu sehen.
 }
# Whom to ask where nothing is on record.
ask-cluster = Bitte fragen Sie { $name } ({ $location }){ $website ->
    [none] .
   *[other] : { $website }
 }
ask-nearest = Der nächstgelegene Cluster, den Sie fragen können, ist { $name } ({ $location }){ $website ->
    [none] .
   *[other] : { $website }
 }
# Where and on what a list is: " (Hamburg; hydrogen)".
scope-remark = { $places ->
    [none] { $sectors ->
        [none] {""}
       *[other] {" "}({ $sectors })
     }
   *[other] { $sectors ->
        [none] {" "}({ $places })
       *[other] {" "}({ $places }; { $sectors })
     }
 }
# Words that point to the place or cluster last spoken of.
words-network = netzwerk|netzwerks|icn|insgesamt|cluster|verbund
words-host = gastgeber|gastgebercluster|empfängt|empfangen|aufnimmt|aufnehmen|hilft uns|uns helfen|betreut|partnercluster
words-member = mitglied|mitglieder
words-visa = visum|visa|visums|geschäftsvisum|arbeitsvisum|touristenvisum|schengenvisum|einreise|aufenthaltstitel
words-we-are = wir sind|ich bin|ich leite|wir betreiben|ich vertrete|ich habe
words-there = dort|dorthin|dahin|dorther|gibt es da|gibt's da|gibts da|da drüben|da drueben|da unten|da oben|vor ort|dortige|dortigen|dieses land|diesem land|dieses landes|diese stadt|dieser stadt|diese region|dieser region|dieser ort|diesem ort|diesen cluster|dieser cluster|diesem cluster|dieses cluster|dieses clusters|diesen markt|diesem markt|dieser markt|im selben land|in derselben region|derselben region|deren|denen
# Uses of the same words that point to nothing.
words-there-not = wer da|ist da|sind da|bin da|noch da|deren hilfe
# Capitalised words that are no name of a record, and need none.
names-always-known = ICN|Passport|International|Cleantech|Network|KMU|KMUs|SME|EU|Europa|Horizon|CEO|B2B|C2C|C40|PDF|OK|Englisch|Deutsch
