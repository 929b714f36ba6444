# What staff have answered themselves, and what comes near to a question that nothing else answers.
entry-perhaps = Das könnte Ihre Frage beantworten:
entry-from-cluster = { $name } antwortet:
entry-statement = Zu „{ $topic }“ liegt vor:
entry-language = (Die Antwort liegt nur auf { $name } vor.)
