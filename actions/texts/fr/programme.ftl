# The C40 City Solutions Platform: what it is, how one takes part, who pays, bidding later, how a city joins.
programme-what = La C40 City Solutions Platform : { $facts }
programme-launch = Son lancement : { $launched } ; début du travail avec les villes : { $work_since }.
programme-led-by = Elle est menée par : { $facts }.
programme-icn-role = Ce qu’ICN y fait : { $facts }.
programme-funding = Qui paie la plateforme : { $facts }.
programme-observer = Ville observatrice : { $facts }.
programme-themes = Thèmes au lancement : { $sectors }.
programme-size = Villes dans C40 : { $facts }.
programme-selection-2016 = Comment les villes ont été choisies la première fois : { $facts }.
programme-city-steps =
    Les étapes pour une ville :
    { $facts }
programme-provider-steps =
    Les étapes pour une entreprise qui propose une solution :
    { $facts }
programme-nature = De par sa nature, le programme est : { $facts }.
programme-icn-route = { $facts }
programme-nordic-variant = { $facts }
programme-warning = Aucun appel ouvert n’est répertorié, et on ignore si le programme fonctionne encore aujourd’hui.

programme-gap-challenge-procurement = Si les participants peuvent répondre à un appel d’offres ultérieur, et à qui appartiennent les idées, n’est pas répertorié. Merci de demander à la ville avant de participer.
programme-gap-challenge-participation = S’il faut être membre d’un cluster pour participer n’est pas répertorié.
programme-gap-challenge-funding = Ce que la participation coûte à une entreprise, et qui paie un pilote, n’est pas répertorié.
programme-gap-city-joining = Si une ville hors de C40 peut participer n’est pas répertorié.
programme-figures = { $city }, { $year } : { $figures }.

# Phrases that ask for one aspect only.
programme-words-launch = quand|depuis quand|quel âge|quel age|lancé|lance|lancée|lancee|lancement|démarré|demarre|démarrage|demarrage|commencé|commence|début|debut|créé|cree|créée|creee|création|creation|fondé|fonde|fondée|fondee
programme-words-led-by = qui dirige|qui pilote|qui mène|qui mene|qui gère|qui gere|qui est derrière|qui est derriere|qui organise|qui a lancé|qui a lance|menée par|menee par|dirigée par|dirigee par|dirigé par|dirige par|piloté par|pilote par|pilotée par|pilotee par|pilote|chef de file
programme-words-icn-role = rôle|role|que fait icn|fait icn|avez à voir|avez a voir|à voir avec vous|a voir avec vous|à voir avec icn|a voir avec icn|à voir avec le réseau|a voir avec le reseau|travaille avec c40|travaillez avec c40|font les clusters|rôle de clean|role de clean
programme-words-funding = realdania|grundfos|danfoss|hitachi|sponsor|sponsors|mécène|mecene|mécènes|mecenes|qui paie|qui paye|qui a payé|qui a paye|qui finance|financé|finance|financée|financee|financement
programme-words-observer = observateur|observatrice|ville observatrice|copenhague
programme-words-themes = thème|theme|thèmes|themes|sujets|thématiques|thematiques|seulement le climat|que le climat|uniquement le climat
programme-words-size = combien de villes|nombre de villes|villes dans c40|villes du c40|villes de c40|villes font partie|quelles villes font partie
programme-words-selection-2016 = sélectionné|selectionne|sélectionnée|selectionnee|sélectionnées|selectionnees|sélectionner|selectionner|choisi|choisie|choisies|choisir|sélection|selection|manifestation d'intérêt|manifestation d’intérêt|manifestation d'interet|manifestation d’interet|appel à manifestation|appel a manifestation
programme-words-nordic-variant = nordique|nordiques|nordic|scandinave
programme-words-warning = encore|toujours|aujourd'hui|aujourd’hui|terminé|termine|terminée|terminee|fini|finie|fin|actif|active|continue|existe|nouvelles éditions|nouvelles editions|en cours
programme-words-icn-route = entendre parler|au courant|informé|informe|informés|informes|informée|informee|prévenu|prevenu|prévenus|prevenus|averti|avertis|apprendre|savoir quand|des nouveaux|tenir informé|tenir informe|être notifié|etre notifie

button-challenges-past = Défis de villes passés
button-guide = Un guide pour vendre aux villes
button-funding = Qui paie ?
button-bid-later = Peut-on répondre à l’appel d’offres ensuite ?
