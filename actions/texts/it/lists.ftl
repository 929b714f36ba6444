# What all lists of records share.
list-rest = { $count ->
    [one] Ce n'è un altro; scriva "altro" per vederlo.
   *[other] Ce ne sono altri { $count }; scriva "altro" per vederli.
 }
# Whom to ask where nothing is on record.
ask-cluster = La preghiamo di chiedere a { $name } ({ $location }){ $website ->
    [none] .
   *[other] : { $website }
 }
ask-nearest = Il cluster più vicino a cui chiedere è { $name } ({ $location }){ $website ->
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
words-network = rete|icn|in totale|cluster
words-host = ospite|ospitare|ospita|ospiti|accogliere|accoglie|accoglierci|aiutarci|aiuta|cluster partner
words-member = membro|membri|socio|soci|associata|associato|fa parte|appartiene
words-visa = visto|visti
words-we-are = siamo|sono|dirigo|rappresento|gestisco
words-there = lì|là|laggiù|quel paese|quella città|quella citta|quella regione|quel posto|quel luogo|quel cluster|quel mercato|questo paese|questa città|questa citta|questa regione|questo cluster|questo mercato|lo stesso paese|stesso paese|la stessa regione|stessa regione|sul posto|loro
# Uses of the same words that point to nothing.
words-there-not = al di là|aldilà|di là di|fin là|tra loro|fra loro
# Capitalised words that are no name of a record, and need none.
names-always-known = ICN|Passport|Passaporto|International|Cleantech|Network|PMI|Pmi|SME|UE|EU|Unione|Europa|Europea|Horizon|Orizzonte|CEO|B2B|C2C|C40|PDF|OK|Lei|Le|La|Suo|Sua|Suoi|Sue|Voi|Vi|Vostro|Vostra|Vostri|Vostre|Paese|Paesi|SRL|SpA|Srl
