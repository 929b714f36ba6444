# What all lists of records share.
list-rest = { $count ->
    [one] Il y en a encore un ; écrivez « plus » pour le voir.
   *[other] Il y en a encore { $count } ; écrivez « plus » pour les voir.
 }
# Whom to ask where nothing is on record.
ask-cluster = Merci de demander à { $name } ({ $location }){ $website ->
    [none] .
   *[other] {"\u00A0"}: { $website }
 }
ask-nearest = Le cluster le plus proche à interroger est { $name } ({ $location }){ $website ->
    [none] .
   *[other] {"\u00A0"}: { $website }
 }
# Where and on what a list is: " (Hamburg; hydrogen)".
scope-remark = { $places ->
    [none] { $sectors ->
        [none] {""}
       *[other] {" "}({ $sectors })
     }
   *[other] { $sectors ->
        [none] {" "}({ $places })
       *[other] {" "}({ $places } ; { $sectors })
     }
 }
# Words that point to the place or cluster last spoken of.
words-network = réseau|reseau|icn|au total|clusters
words-host = hôte|hôtes|hote|accueillir|accueille|accueil|recevoir|reçoit|nous aider|cluster partenaire|clusters partenaires
words-member = membre|membres|fait partie|fait-elle partie|fait-il partie|font partie|adhérent|adhérente
words-visa = visa|visas
words-we-are = nous sommes|on est|je suis|je dirige|je représente|nous avons
words-there = là-bas|la-bas|là|y|sur place|ce pays|cette ville|cette région|cette region|cet endroit|ce cluster|ce marché|ce marche|ce pays-là|ce pays-la|cette ville-là|cette ville-la|cette région-là|cette region-la|le même pays|le meme pays|la même région|la meme region|même pays|meme pays|même région|meme region|leur|leurs|eux|chez eux
# Uses of the same words that point to nothing.
words-there-not = il y a|y a-t-il|y a t il|y a-t'il|y a-t’il|y aura|y aura-t-il|y avait|y avait-il|y ait|n'y a|n’y a|n'y a-t-il|n’y a-t-il|il y en a|y en a|y compris|j'y pense|j’y pense|allons-y|vas-y|y a|cette année là|cette annee la|êtes-vous là|etes-vous la|vous êtes là|vous etes la|quelqu'un là|quelqu’un là|quelqu'un la|quelqu’un la
# Capitalised words that are no name of a record, and need none.
names-always-known = ICN|Passport|Passeport|International|Cleantech|Network|PME|TPE|ETI|SME|UE|Europe|Européen|Européenne|Horizon|PDG|B2B|C2C|C40|PDF|OK|Anglais|Français
