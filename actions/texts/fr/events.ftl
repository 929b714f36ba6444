# Events: coming, past, recurring; the annual meeting; speed-dating between clusters.

# One event
event-line = { $name } : { $date }{ $venue ->
    [none] {""}
   *[other] , { $venue }
 }{ $cancelled ->
    [yes] {" "}(annulé)
   *[no] {""}
 }
event-organiser = Organisation : { $organiser }.
event-moved = { $date } (déplacé ; annoncé auparavant pour : { $before })
event-precision = { $date }, { $precision }
event-times = { $date }, de { $start } à { $end } ({ $zone })
event-time = { $date }, { $start } ({ $zone })
event-date-unknown = date non répertoriée
event-register = Les inscriptions sont ouvertes jusqu’au { $date }.
event-link = En savoir plus : { $url }
event-past = { $count ->
    [one] C’est passé.
   *[other] Ils sont passés.
 }

# Coming
event-coming = À venir, d’après les données répertoriées{ scope-remark } :
event-none = Aucun événement à venir{ $narrowed ->
    [yes] {" "}correspondant à votre question
   *[no] {""}
 } n’est répertorié{ scope-remark }.
event-none-series = Aucune date à venir n’est répertoriée.
event-none-held = Aucune édition passée correspondant à votre question n’est répertoriée.
event-called-off = Annulé :
event-otherwise = Ce qui est à venir par ailleurs :
event-recurring = Récurrents, et à surveiller ; les prochaines dates ne sont pas répertoriées :
event-recurring-elsewhere = Récurrents ailleurs, et à surveiller ; les prochaines dates ne sont pas répertoriées :
event-recurring-line = { $name }, { $rhythm } ; dernier répertorié : { $edition }
event-recurring-brief = { $name } ; dernier répertorié : { $edition }
event-last = Dernier répertorié :
event-watch = Où se tenir au courant : { $url }
event-watch-cluster = Vous pouvez aussi demander à { $name } : { $website }

# Past
event-held = Répertoriés{ scope-remark }, les plus récents d’abord :
event-held-none = Aucun événement passé{ $narrowed ->
    [yes] {" "}correspondant à votre question
   *[no] {""}
 } n’est répertorié{ scope-remark }.
event-held-series = Éditions passées répertoriées, les plus récentes d’abord :
event-nearest = Les plus proches parmi ceux répertoriés :
event-series =
    { $name } : { $rhythm }.
    Dernier répertorié : { $edition }
event-series-note = À ce sujet est répertorié : { $note }

# Speed-dating
speed-dating = C2C veut dire « cluster to cluster », de cluster à cluster. ICN le cite parmi ses objectifs :
speed-dating-held = Il est répertorié lors de ces rencontres :
speed-dating-clusters = Les sources n’en parlent que pour les clusters ; aucune ne dit qu’une entreprise y participe elle-même, ni quand aura lieu le prochain.
speed-dating-companies = Pour les entreprises, ICN propose plutôt ceci : { $facts }.
# How the records name it, whatever the language of the answer.
speed-dating-recorded-as = cluster-to-cluster|one-to-one cluster
speed-dating-companies-recorded-as = company-to-company

# Words in a message that ask for the past, or for what is to come.
event-words-past = était|etait|étaient|etaient|a eu lieu|ont eu lieu|avait lieu|avaient lieu|s'est tenu|s’est tenu|s'est tenue|s’est tenue|se sont tenus|s'est déroulé|s’est déroulé|s'est deroule|s’est deroule|s'est passé|s’est passé|s'est passe|s’est passe|y a-t-il eu|y a eu|a été|a ete|ont été|ont ete|avait|avaient|passé|passe|passés|passes|passée|passee|passées|passees|précédent|precedent|précédents|precedents|précédente|precedente|précédentes|precedentes|ancien|anciens|ancienne|anciennes|antérieur|anterieur|antérieurs|anterieurs|organisé|organise|organisée|organisee|accueilli|jusqu'ici|jusqu’ici|jusqu'à présent|jusqu’à présent|jusqu'a present|jusqu’a present|l'an dernier|l’an dernier|l'an passé|l’an passé|l'an passe|l’an passe|l'année dernière|l’année dernière|l'annee derniere|l’annee derniere|l'année passée|l’année passée|l'annee passee|l’annee passee|la dernière fois|la derniere fois|dernière édition|derniere edition|le mois dernier|historique|il y a deux ans|il y a un an|à l'époque|à l’époque|a l'epoque|a l’epoque|autrefois|jadis
event-words-coming = prochain|prochaine|prochains|prochaines|c'est quand|c’est quand|quand est|quand sont|quand a lieu|quand aura|quand se tient|date|dates|à venir|a venir|futur|futurs|aura lieu|auront lieu|sera|seront|inscription|inscriptions|inscrire|s'inscrire|s’inscrire|prévu|prevu|prévus|prevus|prévue|prevue|prévues|prevues|bientôt|bientot|où est|ou est|où a lieu|ou a lieu|où se tient|ou se tient|à l'avance|à l’avance|a l'avance|a l’avance|billet|billets|places|de prévu|de prevu|au programme|à l'agenda
event-words-any = événement|événements|evenement|evenements|rencontres|manifestations|salons|conférences|autre|autres
event-words-last = dernier|dernière|derniere|derniers|dernières|dernieres|plus récent|plus recent|plus récente|plus recente|plus récents|plus recents|plus récentes|plus recentes
event-words-about = parle-moi de|parlez-moi de|parlez-moi du|parle-moi du|dites-moi|qu'est-ce que|qu’est-ce que|qu'est ce que|qu’est ce que|qu'est-ce qu'|qu’est-ce qu’|c'est quoi|c’est quoi|quel genre|quelle sorte|quel type|que savez-vous|info sur|infos sur|information sur|informations sur|renseignements sur|décrire|decrire|décrivez|decrivez|décris|decris|expliquer|expliquez|explique|en quoi consiste|combien de fois|à quelle fréquence|tous les combien

button-past-events = Événements passés
button-annual-meeting = La réunion annuelle

event-add-to-calendar = Ajouter à l'agenda
