# What all lists of records share.
list-rest = { $count ->
    [one] There is one more; say "more" to see it.
   *[other] There are { $count } more; say "more" to see them.
 }
# Whom to ask where nothing is on record.
ask-cluster = Please ask { $name } ({ $location }){ $website ->
    [none] .
   *[other] : { $website }
 }
ask-nearest = The nearest cluster to ask is { $name } ({ $location }){ $website ->
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
words-network = network|icn|overall|altogether|clusters
words-host = host|hosts|hosting|welcome|receive|receives|received|help us|land us|partner cluster|partner clusters
words-member = member|members|part of|belong|belongs
words-visa = visa|visas
words-we-are = we are|we re|we're|i am|i'm|i run|we run|i own|i represent|we represent
words-there = there|over there|that country|that city|that region|that place|that cluster|that market|this country|this city|this region|this cluster|this market|the same country|the same region|their|they|them
# Uses of the same words that point to nothing.
words-there-not = is there|are there|isn't there|aren't there|was there|were there|there is|there are|there was|there were|there's|has there|have there|had there|will there|would there|could there|can there|there be|there been
# Capitalised words that are no name of a record, and need none.
names-always-known = ICN|Passport|International|Cleantech|Network|SME|SMEs|EU|Europe|European|Horizon|CEO|B2B|C2C|C40|PDF|OK|English
