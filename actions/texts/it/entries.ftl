# What staff have answered themselves, and what comes near to a question that nothing else answers.
entry-perhaps = Forse questo risponde alla Sua domanda:
entry-from-cluster = { $name } risponde:
entry-statement = Su «{ $topic }» risulta:
entry-language = (La risposta è disponibile solo in { $name }.)
