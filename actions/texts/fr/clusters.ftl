# Host clusters: the search, the profile, the contact.
location = { $city }, { $country }
membership-current = est membre d’ICN (confirmation : { $date })
membership-unknown = était membre d’ICN (dernière information : { $date })
membership-former = est un ancien membre d’ICN, qui ne fait plus partie du réseau (dernière information : { $date })
membership-confirm = Merci de faire confirmer cette adhésion par le secrétariat d’ICN.
memberships-confirm = Merci de faire confirmer les adhésions anciennes par le secrétariat d’ICN.

# The search
host-one = { $places } : le cluster ICN répertorié est { $name } ({ $location }).
host-one-country = { $places } : aucun cluster ICN n’est répertorié à cet endroit même. { $name } se trouve ailleurs dans le même pays, dans une autre région ({ $location }).
host-one-sector = Un cluster compte ceci parmi ses domaines : { $sectors }. C’est { $name } ({ $location }).
host-many = { $places } : les clusters ICN répertoriés.
host-many-country = { $places } : aucun cluster ICN n’est répertorié à cet endroit même. Ceux-ci sont ailleurs dans le même pays, dans d’autres régions :
host-many-sector = Clusters ICN qui comptent ceci parmi leurs domaines ({ $sectors }) :
host-many-sector-related = Aucun cluster ICN ne mentionne lui-même ce domaine ({ $sectors }) ; ceux-ci mentionnent un domaine voisin :
host-many-all = Clusters ICN répertoriés :
host-one-all = Un seul cluster ICN est répertorié : { $name } ({ $location }).
host-one-sector-related = Un cluster mentionne un domaine voisin ({ $sectors }) : { $name } ({ $location }).
host-status = Il { $membership }.
host-line = • { $name } ({ $location }) : { $membership }
host-line-sectors = • { $name } ({ $location }), { $sectors } : { $membership }
host-website = Site web : { $website }
host-sectors-exact = Parmi ses domaines répertoriés : { $sectors }.
host-sectors-related = Ses domaines répertoriés ne mentionnent pas { $asked }, mais s’en approchent : { $sectors }.
host-sectors-none = Parmi ses domaines répertoriés ne figure pas : { $asked }.
host-sectors-none-many = Aucun d’eux ne compte ceci parmi ses domaines répertoriés : { $asked }.
host-offers = Pour les entreprises en visite : { $offers }.
host-narrow = À quel pays ou à quelle région pensez-vous ? Je pourrai alors préciser.
host-no-ranking = Je n’ai pas de chiffres qui classent les marchés ; l’ordre ne dit donc rien de ce qui est mieux.
host-rest = { $count ->
    [one] Il y en a encore un ; écrivez « plus » pour le voir.
   *[other] Il y en a encore { $count } ; écrivez « plus » pour les voir.
 }
host-none = { $places } : aucun cluster ICN n’y est répertorié.
host-none-sector = Aucun cluster ICN ne compte ceci parmi ses domaines : { $sectors }.
host-only-former = { $places } : aucun cluster ICN actuel n’y est répertorié, seulement un ancien.
host-only-candidate = { $places } : aucun cluster ICN n’y est confirmé. Voici ce qui est répertorié :
host-candidate = • { $name } : non confirmé comme membre d’ICN ({ $why })
host-more-of = Voulez-vous en savoir plus sur { $name } ?
host-nearest = Les clusters ICN les plus proches, comme alternative :
host-clarify = Dans quel pays, quelle région ou quelle ville souhaitez-vous aller, ou quel est votre domaine ? Je pourrai alors vous indiquer le cluster d’accueil.
host-clarify-home = C’est noté : vous venez d’ici : { $home }. Dans quel pays souhaitez-vous aller, ou quel est votre domaine ? Je pourrai alors vous indiquer le cluster d’accueil.
host-clarify-cluster = C’est noté, je garde votre cluster d’origine en mémoire. Dans quel pays souhaitez-vous aller, ou quel est votre domaine ? Je pourrai alors vous indiquer le cluster d’accueil.
sectors-all = Les clusters répertoriés couvrent ces domaines : { $sectors }.

# The profile
profile-head = { $name } ({ $location })
profile-name = { $name }, { $short }
profile-sectors = Domaines : { $sectors }.
profile-size = Taille : { $size }.
profile-languages = Langues : { $languages }.
profile-offers = Pour les entreprises en visite : { $offers }.
profile-website = Site web : { $website }
profile-former-names = Anciens noms : { $names }.
profile-status = { $name } { $membership }.
profile-since = Membre depuis : { $since }.
profile-nearest = Le cluster ICN actuel le plus proche est { $name } ({ $location }).
profile-not-confused = À ne pas confondre avec : { $other }.
profile-candidate = { $name } n’est pas confirmé comme membre d’ICN : { $why }.
profile-which = De quel cluster s’agit-il ? Vous pouvez donner son nom, ou le pays ou la ville où il se trouve.

aspect-languages = Avec { $name }, vous pouvez échanger dans ces langues : { $languages }.
aspect-languages-missing = { $name } : les langues ne sont pas répertoriées.
aspect-size = { $name } : { $size }.
aspect-size-missing = { $name } : la taille n’est pas répertoriée.
aspect-offers =
    Ce que { $name } propose aux entreprises en visite :
    { $offers }
aspect-offers-missing = Ce que { $name } propose aux entreprises en visite n’est pas répertorié.
aspect-sectors = { $name }, domaines répertoriés : { $sectors }.
aspect-sector-yes = Oui, parmi les domaines de { $name } figure : { $sectors }.
aspect-sector-related = Non, { $sectors } n’est pas mentionné parmi les domaines de { $name }, mais on s’en approche avec { $near }.
aspect-sector-no = Non, parmi les domaines répertoriés de { $name } ne figure pas : { $sectors }.
aspect-identity-former = C’est le même cluster : { $former } est un ancien nom de { $name }.
aspect-identity-alias = { $alias } est un autre nom de { $name }.
aspect-identity-formers = { $name } s’appelait auparavant { $names }.
aspect-identity-different = Non, ce sont des clusters différents : { $names }.
aspect-identity-none = { $name } : aucun autre nom n’est répertorié.

# The contact
contact-head = { $name } ({ $location })
contact-website = Site web : { $value }
contact-address = Adresse : { $value }
contact-email = E-mail{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 } : { $value }
contact-phone = Téléphone{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 } : { $value }
contact-missing = { $name } : non répertorié : { $wanted }.
contact-none = { $name } : ni site web, ni adresse, ni e-mail, ni téléphone ne sont répertoriés. Merci de demander au secrétariat d’ICN.
contact-no-person = Je n’indique pas de particuliers, seulement des contacts publics.
contact-reach = Voici comment joindre { $name } ({ $location }) :
contact-word-website = site web
contact-word-address = adresse
contact-word-email = adresse e-mail
contact-word-phone = numéro de téléphone
contact-word-person = interlocuteur
contact-which = Qui souhaitez-vous joindre ? Donnez le nom du cluster, ou le pays ou la ville où il se trouve.
# What a message may call each way to reach a cluster; "certain" are words that hardly mean anything else.
contact-words-certain = site web|site internet|site officiel|page web|page internet|page d'accueil du site|page d’accueil du site|numéro de téléphone|numero de telephone|numéro de tel|numero de tel|numéro de tél|adresse e-mail|adresse email|adresse mail|adresse électronique|adresse electronique|adresse courriel|coordonnées|coordonnees
contact-words-private = privé|prive|privée|privee|privés|prives|privées|privees|personnel|personnelle|personnels|personnelles|numéro personnel|numero personnel|adresse personnelle|portable|mobile|pdg|dg|directeur|directrice|dirigeant|dirigeante|responsable|patron|patronne|chef|cheffe|habite|habitent
contact-words-website = site web|site internet|site|site officiel|website|page web|page internet|url|lien|web|adresse web|adresse internet
contact-words-address = adresse|adresse postale|bureau|bureaux|situé|situe|située|situee|siège|siege|siège social|siege social|rue|locaux
contact-words-email = email|e-mail|mail|mél|mel|courriel|adresse e-mail|adresse email|adresse mail|boîte mail|boite mail
contact-words-reach = joindre|contacter|contact
contact-words-phone = téléphone|telephone|téléphoner|telephoner|tél|tel|numéro|numero|appeler|appelle|portable|mobile|joindre par téléphone|joindre par telephone|ligne directe|coup de fil|numéro direct|numero direct|n° de tél|num de tel|no de tél|tél.
contact-words-person = personne|nom|interlocuteur|interlocutrice|responsable|directeur|directrice|dirigeant|pdg|équipe|equipe|quelqu'un|quelqu’un|qui exactement
contact-words-secretariat = secrétariat|secretariat|bureau d'icn|bureau d’icn|bureau de l'icn|bureau de l’icn|siège d'icn|siège d’icn|siege d'icn|siege d’icn|siège de l'icn|siège de l’icn|siege de l'icn|siege de l’icn|du réseau|du reseau|de votre réseau|de votre reseau|d'icn|d’icn|de l'icn|de l’icn|contacter icn|contacter l'icn|contacter l’icn|joindre icn|joindre l'icn|joindre l’icn|site icn|site web icn|site d'icn|site d’icn

button-contact = Comment joindre { $name } ?
button-contact-plain = Qui contacter ?
button-profile = { $name }
button-enquiry = Candidater ou être présenté
contact-words-home = domicile|habite|habitent|adresse personnelle|adresse privée
