# What all lists of records share.
list-rest = { $count ->
    [one] Der er én mere; skriv "flere" for at se den.
   *[other] Der er { $count } mere; skriv "flere" for at se dem.
 }
# Whom to ask where nothing is on record.
ask-cluster = Spørg venligst { $name } ({ $location }){ $website ->
    [none] .
   *[other] : { $website }
 }
ask-nearest = Den nærmeste klynge at spørge er { $name } ({ $location }){ $website ->
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
words-network = netværk|netværket|icn|i alt|klynger|klyngerne
words-host = vært|værter|værtsklynge|modtager|modtage|tager imod|tage imod|hjælpe os|hjælper os|partnerklynge
words-member = medlem|medlemmer|en del af|hører til|er med i
words-visa = visum|visa|forretningsvisum|arbejdsvisum
words-we-are = vi er|jeg er|jeg driver|vi driver|jeg repræsenterer|jeg leder
words-there = dér|der|derovre|derned|derhen|derop|dernede|deroppe|derhenne|derfra|der ovre|der henne|der nede|os der|jer der|vi der|kontakte der|kontakt der|markedet der|det land|det pågældende land|det paagaeldende land|den by|den region|det sted|den klynge|det marked|dette land|denne by|denne region|dette sted|denne klynge|dette marked|landet|den samme region|samme land|samme region|samme by|samme klynge|deres|dem
# Uses of the same words that point to nothing.
words-there-not = mange af dem|en af dem|alle dem|af dem|deres egen
# Capitalised words that are no name of a record, and need none.
names-always-known = ICN|ICN's|Passport|International|Cleantech|Network|SMV|SMV'er|SMVer|SME|EU|Europa|Horizon|CEO|B2B|C2C|C40|PDF|OK|I|Jeres|Jer|De|Dem|Deres|ApS|A/S
