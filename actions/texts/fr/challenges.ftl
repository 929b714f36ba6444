# City challenges and the needs that cities named; open ones are told as open, all others as past.
challenge-head = { $city } ({ $country }), { $year }{ $phase ->
    [none] {""}
   *[other] , { $phase }
 }
challenge-told = { $head } : { $text }
challenge-open-until = { $head } (ouvert, clôture : { $date }) : { $text }
challenge-figures = Chiffres répertoriés : { $figures }.
challenge-outcome = Ce qu’il en est sorti : { $outcome }
challenge-outcome-missing = Ce qu’il en est sorti n’est pas répertorié.
challenge-participants = Participants : { $participants }.
challenge-not-open = Non, il n’est plus ouvert : il date de { $year }, et aucun appel ouvert n’y est répertorié.
challenge-closed = { $count ->
    [one] Il est passé et n’est plus ouvert.
   *[other] Ils sont passés et ne sont plus ouverts.
 }

challenge-list-open = Ouverts, d’après les données répertoriées{ scope-remark } :
challenge-list-past = Défis de villes passés répertoriés{ scope-remark }, qui ne sont plus ouverts :
challenge-list-outcomes = Ce qu’il est sorti de défis de villes passés{ scope-remark } :
challenge-none-open = Aucun défi de ville ouvert n’est répertorié{ scope-remark }.
challenge-none = Aucun défi de ville n’est répertorié{ scope-remark }.
challenge-examples = Des défis passés, à titre d’exemple :
challenge-examples-other = Des défis passés ailleurs ou dans d’autres domaines, à titre d’exemple :
challenge-needs = Besoins exprimés hors de tout programme, sans appel :
challenge-need = { $city }, { $year } : { $need }
challenge-route = Comment être au courant des nouveaux : { $facts }

# Words that ask whether something is open, for the past, for figures, for who took part.
challenge-words-open = ouvert|ouverts|ouverte|ouvertes|encore|toujours|maintenant|actuel|actuels|actuelle|actuelles|actuellement|en cours|en ce moment|à l'heure actuelle|à l’heure actuelle|a l'heure actuelle|a l’heure actuelle|aujourd'hui|aujourd’hui|nouveau|nouveaux|nouvelle|nouvelles|à venir|a venir|prochain|prochains|prochaine|prochaines|inscription|inscrire|s'inscrire|s’inscrire|date limite|clôture|cloture|échéance|echeance|ferme|cherche|cherchent|recherche|recherchent|candidater|postuler|proposer
challenge-words-past = passé|passe|passés|passes|passée|passee|passées|passees|ancien|anciens|ancienne|anciennes|précédent|precedent|précédents|precedents|précédente|precedente|précédentes|precedentes|antérieur|anterieur|antérieurs|anterieurs|avait|avaient|était|etait|étaient|etaient|y a-t-il eu|y a t il eu|y a eu|il y a eu|ont eu|a eu lieu|jusqu'ici|jusqu’ici|jusqu'à présent|jusqu’à présent|jusqu'a present|jusqu’a present|jusqu'à maintenant|jusqu’à maintenant|jusqu'a maintenant|jusqu’a maintenant|ont demandé|ont demande|a demandé|a demande|ont voulu|voulait|voulaient|historique|tous les défis|tous les defis|déjà eu|deja eu
challenge-words-figures = chiffre|chiffres|argent|budget|budgets|combien|fonds|financement|financements|nombre|nombres|taille|coût|cout|coûts|couts|coûte|coute|dégâts|degats|dommages|euro|euros|pourcentage|pour cent
challenge-words-participants = qui a participé|qui a participe|qui y a participé|qui y a participe|ont participé|ont participe|a participé|a participe|participé|participe|participant|participants|participante|participantes|quelles entreprises|quelles sociétés|quelles societes|qui était là|qui etait la|ont pris part|a pris part|équipes|equipes|équipe|equipe
# Words that say nothing of what a challenge is about.
challenge-words-plain = ville|villes|commune|communes|municipalité|municipalite|municipalités|municipalites|défi|defi|défis|defis|challenge|challenges|appel|appels|concours|ouvert|ouverts|ouverte|ouvertes|solution|solutions|technologie|technologies|système|systeme|systèmes|systemes|produit|produits|entreprise|entreprises|société|societe|sociétés|societes|problème|probleme|problèmes|problemes|projet|projets|nouveau|nouveaux|nouvelle|nouvelles|actuel|actuels|actuellement|maintenant|encore|toujours|beaucoup|nombre|faisons|fabrique|fabriquons|vends|vendons|vendre|proposons|offrons|offre|quelqu'un|quelqu’un|autre|autres|premier|première|premiere|deux|trois|travail|travailler|travaille|travaillent|aide|aider|intéresse|interesse|intéressé|intéressés|interesses|intéressent|interessent|veut|veulent|voulait|voulaient|besoin|besoins|contre|zone|zones|domaine|domaines|sujet|sujets|fait|gens

button-take-part = Comment participer ?
button-outcome = Qu’en est-il sorti ?
challenge-words-any = défi|défis|defi|defis|challenge|challenges|ville|villes|appel|appels|commune|communes|mairie|c40|atelier
