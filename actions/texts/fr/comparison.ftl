# Clusters side by side.
compare-head = { $name } ({ $location })
compare-member = • Il { $membership }
compare-sector-yes = • { $sectors } : parmi ses domaines
compare-sector-near = • { $asked } : n’est pas nommé parmi ses domaines ; on s’en approche avec { $sectors }
compare-sector-no = • { $sectors } : ne figure pas parmi ses domaines répertoriés
compare-fields = • Domaines : { $sectors }
compare-besides = • Autres domaines : { $sectors }
compare-size = • Taille : { $size }
compare-size-missing = • Taille : non répertoriée
compare-languages = • Langues : { $languages }
compare-elsewhere = • Il se trouve ailleurs dans le même pays ({ $place }).
compare-common = Domaines en commun : { $sectors }.
compare-none-there = { $place } : aucun cluster ICN n’y est répertorié.
compare-no-ranking = Je ne fais pas de classement : aucun chiffre répertorié ne dit ce qui est mieux.
compare-sizes = Les tailles sont comptées de différentes manières et à différentes dates.
compare-too-many = J’en compare quatre au plus à la fois.
compare-which = Quels clusters, pays ou villes dois-je mettre côte à côte ? De deux à quatre.
compare-which-other = Avec quel autre cluster, pays ou ville dois-je comparer { $name } ?

compare-words = compare|comparer|comparez|comparaison|comparatif|versus|vs|différence|difference|différences|differences|mieux|ou|entre
compare-words-size = plus grand|plus grande|plus grands|plus grandes|plus gros|plus grosse|plus petit|plus petite|plus petits|taille|quelle taille|de quelle taille|membres|plus de membres|plus d'entreprises|plus d’entreprises|plus d'adhérents|plus d’adhérents|plus d'adherents|plus d’adherents|adhérents|adherents
