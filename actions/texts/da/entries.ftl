# What staff have answered themselves, and what comes near to a question that nothing else answers.
entry-perhaps = Måske svarer dette på dit spørgsmål:
entry-from-cluster = { $name } svarer:
entry-statement = Om »{ $topic }« står der:
entry-language = (Svaret findes kun på { $name }.)
