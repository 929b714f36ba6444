did-you-mean = Je ne suis pas sûr d’avoir compris. Vouliez-vous dire l’une de ces choses ?
not-understood = Je n’ai malheureusement pas compris, ou cela dépasse ce que je sais.
not-understood-again = Je ne comprends toujours pas, désolé. Quelqu’un pourra peut-être vous aider directement.
button-human = À qui puis-je demander ?
button-other = Autre chose
