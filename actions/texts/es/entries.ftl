# What staff have answered themselves, and what comes near to a question that nothing else answers.
entry-perhaps = Quizá esto responda a su pregunta:
entry-from-cluster = { $name } responde:
entry-statement = Sobre «{ $topic }» consta:
entry-language = (La respuesta solo consta en { $name }.)
