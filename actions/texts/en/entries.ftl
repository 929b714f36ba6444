# What staff have answered themselves, and what comes near to a question that nothing else answers.
entry-perhaps = This may be what you are asking about:
entry-from-cluster = { $name } answers:
entry-statement = On record about “{ $topic }”:
entry-language = (The answer is on record in { $name } only.)
