# What all lists of records share.
list-rest = { $count ->
    [one] Det finns en post till; skriv "fler" för att se den.
   *[other] Det finns { $count } till; skriv "fler" för att se dem.
 }
# Whom to ask where nothing is on record.
ask-cluster = Fråga gärna { $name } ({ $location }){ $website ->
    [none] .
   *[other] : { $website }
 }
ask-nearest = Närmaste kluster att fråga är { $name } ({ $location }){ $website ->
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
words-network = nätverk|nätverket|icn|totalt|kluster|klustren
words-host = värd|värdar|värdkluster|tar emot|ta emot|hjälpa oss|hjälper oss|partnerkluster
words-member = medlem|medlemmar|tillhör|hör till
words-visa = visum|visumet|affärsvisum|arbetsvisum
words-we-are = vi är|vi e|jag är|jag driver|vi driver|jag representerar|jag leder
words-there = där|dar|dit|därborta|darborta|där borta|dar borta|där nere|dar nere|där uppe|dar uppe|därifrån|darifran|det landet|den staden|den regionen|den platsen|den orten|det klustret|den marknaden|detta land|det här landet|det har landet|denna stad|den här staden|den har staden|denna region|den här regionen|den har regionen|detta kluster|det här klustret|det har klustret|denna marknad|den här marknaden|den har marknaden|landet|samma land|samma region|samma stad|samma kluster|deras|dem
# Uses of the same words that point to nothing.
words-there-not = dar vi|dar man|är du där|ar du dar|finns någon där|finns nagon dar|är någon där|ar nagon dar|är det någon där|ar det nagon dar|fortfarande där|fortfarande dar|kvar där|kvar dar|där vi|där man|där det|dar det|där jag|dar jag|där de|dar de|där ni|dar ni|där vår|dar var|där vårt|dar vart|där våra|dar vara|där alla|dar alla|många av dem|manga av dem|en av dem|alla dem|av dem|så där|sa dar|sådär|sadar
# Capitalised words that are no name of a record, and need none.
names-always-known = ICN|ICN:s|ICNs|Passport|International|Cleantech|Network|SMF|SME|EU|Europa|Horizon|CEO|VD|B2B|C2C|C40|PDF|OK|Ni|Er|AB
