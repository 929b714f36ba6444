# What all lists of records share.
list-rest = { $count ->
    [one] Hay uno más; escriba "más" para verlo.
   *[other] Hay { $count } más; escriba "más" para verlos.
 }
# Whom to ask where nothing is on record.
ask-cluster = Por favor, pregunte a { $name } ({ $location }){ $website ->
    [none] .
   *[other] : { $website }
 }
ask-nearest = El clúster más cercano al que preguntar es { $name } ({ $location }){ $website ->
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
words-network = red|icn|en total|clústeres|clusters|clústers
words-host = anfitrión|anfitriones|anfitrion|recibir|recibe|acoge|acoger|acogernos|ayudarnos|clúster socio|clúster aliado|cluster socio
words-member = miembro|miembros|socio|socia|socios|pertenece|forma parte|parte de
words-visa = visado|visados|visa|visas
words-we-are = somos|soy|dirijo|represento|tengo|tenemos
words-there = allí|alli|allá|alla|ahí|ahi|ese país|ese pais|aquel país|aquel pais|esa ciudad|esa región|esa region|ese lugar|ese sitio|ese clúster|ese cluster|ese mercado|este país|este pais|esta ciudad|esta región|esta region|este clúster|este cluster|este mercado|el mismo país|el mismo pais|mismo país|mismo pais|la misma región|la misma region|misma región|misma region|ellos|ellas
# Uses of the same words that point to nothing.
words-there-not = de ahí que|de ahi que|por ahí|por ahi|más allá de|mas alla de|entre ellos|entre ellas
# Capitalised words that are no name of a record, and need none.
names-always-known = ICN|Passport|Pasaporte|International|Cleantech|Network|PYME|PYMES|PYMEs|Pyme|Pymes|SME|UE|EU|Europa|Horizon|Horizonte|CEO|B2B|C2C|C40|PDF|OK|Usted|Ustedes|Ud|Uds|SL|SA
