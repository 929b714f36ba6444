# What every answer needs: dates, lists, sources; and what is said when a message cannot be handled at all.
locale = fr_FR
# "small" where a noun begins with a small letter within a sentence, else "capital".
nouns-within-a-sentence = small

date-about = environ { $date }
date-or-later = { $date } ou plus tard
date-or-earlier = { $date } ou plus tôt
date-interval = de { $start } à { $end }

sources-more = plus
source-line = { $count ->
    [one] Source : { $sites }
   *[other] Sources : { $sites }
 } (date : { $date })
source-line-read = { $count ->
    [one] Source : { $sites }
   *[other] Sources : { $sites }
 } (consultation : { $date })
source-aged = { $part ->
    [all] (non confirmé depuis)
   *[some] (en partie non confirmé depuis)
 }

item = • { $text }
company-size-words = personnes employés employées employé salariés salariées salarié collaborateurs collaboratrices collaborateur collègues ingénieurs effectifs ETP employes salaries salarie ingenieurs gens

yes = Oui
no = Non

# Said by the turn itself, before or instead of any action.
turn-empty = Je n’y ai trouvé aucun mot. Merci d’écrire votre question en une phrase, par exemple : « Quel cluster peut nous accueillir en Afrique du Sud ? »
turn-too-long = Ce message dépasse { $limit } caractères, c’est trop pour moi. Merci de poser votre question en quelques phrases.
turn-failed = Je suis désolé, un problème est survenu de mon côté et votre message n’a pas été traité. Merci de réessayer dans un instant ; si cela se reproduit, le numéro de cette erreur est { NUMBER($reference, useGrouping: 0) }.
turn-wait = C'était beaucoup à la fois. Veuillez patienter { $seconds } s, puis écrire de nouveau.
turn-lost = Je suis désolé, votre message n'a pas pu être enregistré. Veuillez l'envoyer encore une fois dans un instant.
quoted-from-english = (Citations de sources en anglais.)
