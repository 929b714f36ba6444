# What staff have answered themselves, and what comes near to a question that nothing else answers.
entry-perhaps = Ceci répond peut-être à votre question :
entry-from-cluster = { $name } répond :
entry-statement = Au sujet de « { $topic } », voici ce que j’ai :
entry-language = (Cette réponse n’existe qu’en { $name }.)
