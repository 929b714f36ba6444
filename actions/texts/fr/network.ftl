# The network itself: what it is, founding, members, secretariat, aims, partners, and how a cluster joins.
network-name = { $short_name }, c’est : { $facts }.
network-model = Son mode de fonctionnement : { $facts }.
network-legal-form = Forme juridique : { $facts }.
network-founding = ICN a été fondé en { $year } par { $facts }.
network-first-members = Ses premiers membres : { $facts }.
network-objectives =
    Ses objectifs répertoriés :
    { $facts }
network-joining-criteria = Ce qu’ICN attend d’un cluster candidat : { $facts }.
network-joining-procedure = Comment un cluster est admis : { $facts }.
network-joining-fee = Ce que paie un cluster membre, et non une entreprise : { $facts }.
network-joining-expectations = Ce qui est attendu d’un cluster membre : { $facts }.
network-who-to-ask = À qui demander : { $facts }.
network-company = Une entreprise n’adhère pas elle-même à ICN ; elle devient membre du cluster ICN de sa propre région.
network-company-home = Votre cluster d’origine est { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.

network-count = { $count } clusters membres (date : { $date }){ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }.
network-count-line = { $date } : { $count }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
network-counts = Nombre de clusters membres au fil du temps :
network-count-other = Pour cette période, aucun nombre n’est répertorié. Le plus proche :
network-by-name = Aucune source ne cite nommément les membres actuels ; je peux vous montrer les clusters répertoriés.
network-site = { $url } ({ $note })
network-sites = Les sites web du réseau :
network-chair-unknown = Qui préside ou dirige ICN aujourd’hui n’est pas répertorié. Le secrétariat peut le dire :
network-contact-unknown = Secrétariat d’ICN, non répertorié : { $wanted }.

network-partner-since = { $name }, depuis : { $date } : { $what }
network-partner-as-of = { $name } (date : { $date }) : { $what }
network-partners = Partenaires répertoriés :
network-partners-others = Aucun autre partenaire n’est répertorié.

# Phrases that ask for one aspect only.
network-words-legal-form = forme juridique|statut juridique|juridique|juridiquement|société|societe|entreprise|association|enregistré|enregistre|enregistrée|enregistree|immatriculé|immatricule|à but non lucratif|a but non lucratif|sans but lucratif|but lucratif|statut|gouvernement|étatique|etatique|ong|fondation|privé|prive|privée|privee|commercial|commerciale|agence|club
network-words-model = triple hélice|triple helice|triple helix|modèle|modele|structure|structuré|organisé|organise|organisation|fonctionne|fonctionnement
network-words-websites = site web|sites web|site internet|site|page web|page d'accueil|page d’accueil|url|lien|en ligne|internet
network-words-chair = président|president|présidente|presidente|préside|preside|présidence|presidence|directeur|directrice|dirige|dirigeant|direction|à la tête|a la tete|conseil d'administration|conseil d’administration|pdg|patron|patronne|responsable
network-words-first-members = premiers membres|deux premiers|premiers clusters|membres fondateurs|membre fondateur|premier membre|clusters fondateurs
network-words-history = au fil du temps|au fil des ans|au cours du temps|historique|histoire|évolution|evolution|évolué|evolue|développement|developpement|développé|developpe|grandi|croissance|chaque année|chaque annee|par an|dans le passé|dans le passe|avec les années|avec les annees
network-words-joining-fee = frais|cotisation|cotisations|droit d'entrée|droit d’entrée|droit d'entree|droit d’entree|coût|cout|coûts|couts|coûte|coute|coûtent|coutent|prix|tarif|tarifs|paie|paye|payer|paient|payent|euro|euros|eur|combien|cher|gratuit|gratuite
network-words-joining-expectations = attend|attendu|attendus|attendue|attente|attentes|devoir|devoirs|obligation|obligations|contribuer|contribution|apporter|doit un cluster
network-words-joining-procedure = procédure|procedure|processus|démarche|demarche|démarches|demarches|étapes|etapes|qui décide|qui decide|décide|decide|décident|decident|décision|decision|admis|admission|candidature|candidater|postuler|formulaire
network-words-joining-criteria = critère|critere|critères|criteres|exigence|exigences|condition|conditions|prérequis|prerequis
network-words-cluster = cluster|clusters|association|agence|parc scientifique|technopole|pôle|pole|pôle de compétitivité|pole de competitivite|réseau d'entreprises|réseau d’entreprises|reseau d'entreprises|reseau d’entreprises|grappe
network-words-company = entreprise|entreprises|société|societe|sociétés|societes|boîte|boite|pme|tpe|start-up|startup|startups|start-ups|particulier|individu|indépendant|independant|personne

button-clusters-on-file = Clusters répertoriés
button-aims = Quels sont ses objectifs ?
