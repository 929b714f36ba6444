# What staff have answered themselves, and what comes near to a question that nothing else answers.
entry-perhaps = Det här kan vara svaret på din fråga:
entry-from-cluster = { $name } svarar:
entry-statement = Om ”{ $topic }” finns detta:
entry-language = (Svaret finns bara på { $name }.)
