# What all lists of records share.
list-rest = { $count ->
    [one] There is one more; say "more" to see it.
   *[other] There are { $count } more; say "more" to see them.
 }
# Words that point to the place or cluster last spoken of.
words-there = there|over there|that country|that city|that region|that place|that cluster|that market|this country|this city|this region|this cluster|this market|the same country|the same region|their|they|them|its|with them
