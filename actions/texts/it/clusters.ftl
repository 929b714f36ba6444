# Host clusters: the search, the profile, the contact.
location = { $city }, { $country }
membership-current = è membro di ICN (confermato: { $date })
membership-unknown = era membro di ICN secondo dati di: { $date }
membership-former = è un ex membro di ICN, non più nella rete (dati di: { $date })
membership-confirm = La preghiamo di far confermare l'appartenenza dal segretariato di ICN.
memberships-confirm = La preghiamo di far confermare le appartenenze meno recenti dal segretariato di ICN.

# The search
host-one = { $places }: il cluster ICN che risulta è { $name } ({ $location }).
host-one-country = { $places }: proprio lì non risulta alcun cluster ICN. { $name } ha sede altrove nello stesso Paese, in un'altra regione ({ $location }).
host-one-sector = Un cluster indica { $sectors } tra i suoi settori: { $name } ({ $location }).
host-many = { $places }: i cluster ICN che risultano.
host-many-country = { $places }: proprio lì non risulta alcun cluster ICN. Questi sono altrove nello stesso Paese, in altre regioni:
host-many-sector = Cluster ICN che indicano { $sectors } tra i loro settori:
host-many-sector-related = Nessun cluster ICN indica proprio { $sectors }; questi indicano un settore affine:
host-many-all = Cluster ICN in archivio:
host-one-all = In archivio c'è un cluster ICN: { $name } ({ $location }).
host-one-sector-related = Un cluster indica un settore affine a { $sectors }: { $name } ({ $location }).
host-status = Questo cluster { $membership }.
host-line = • { $name } ({ $location }): { $membership }
host-line-sectors = • { $name } ({ $location }), { $sectors }: { $membership }
host-website = Sito web: { $website }
host-sectors-exact = Tra i settori che risultano: { $sectors }.
host-sectors-related = I settori che risultano non nominano { $asked }, ma vi si avvicinano con { $sectors }.
host-sectors-none = In base ai dati, { $asked } non figura tra i suoi settori.
host-sectors-none-many = Nessuno di loro indica { $asked } tra i settori che risultano.
host-offers = Per le aziende in visita: { $offers }.
host-narrow = A quale Paese o regione pensa? Così posso restringere la ricerca.
host-no-ranking = Non ho cifre che mettano in classifica i mercati, quindi l'ordine non dice nulla su quale sia migliore.
host-rest = { $count ->
    [one] Ce n'è un altro; scriva "altro" per vederlo.
   *[other] Ce ne sono altri { $count }; scriva "altro" per vederli.
 }
host-none = { $places }: lì non risulta alcun cluster ICN.
host-none-sector = Nessun cluster ICN indica { $sectors } tra i suoi settori.
host-only-former = { $places }: lì non risulta alcun cluster attuale di ICN, solo uno passato.
host-only-candidate = { $places }: lì nessun cluster ICN è confermato. Ecco che cosa risulta:
host-candidate = • { $name }: non confermato come membro di ICN ({ $why })
host-more-of = Le dico di più su { $name }?
host-nearest = I cluster ICN più vicini, come alternativa:
host-clarify = In quale Paese, regione o città vuole entrare, o in quale settore opera? Così posso indicarle il cluster ospitante.
host-clarify-home = Annotato: la sua azienda viene da: { $home }. In quale Paese vuole entrare, o in quale settore opera? Così posso indicarle il cluster ospitante.
host-clarify-cluster = Annotato, terrò presente il suo cluster di appartenenza. In quale Paese vuole entrare, o in quale settore opera? Così posso indicarle il cluster ospitante.
sectors-all = I cluster in archivio coprono questi settori: { $sectors }.

# The profile
profile-head = { $name } ({ $location })
profile-name = { $name }, { $short }
profile-sectors = Settori: { $sectors }.
profile-size = Dimensioni: { $size }.
profile-languages = Lingue: { $languages }.
profile-offers = Per le aziende in visita: { $offers }.
profile-website = Sito web: { $website }
profile-former-names = Nomi precedenti: { $names }.
profile-status = { $name } { $membership }.
profile-since = Membro dal: { $since }.
profile-nearest = Il cluster attuale di ICN più vicino è { $name } ({ $location }).
profile-not-confused = Da non confondere con: { $other }.
profile-candidate = { $name } non è confermato come membro di ICN: { $why }.
profile-which = Quale cluster intende? Può dirne il nome, oppure il Paese o la città in cui si trova.

aspect-languages = Con { $name } può parlare in queste lingue: { $languages }.
aspect-languages-missing = Le lingue di { $name } non risultano.
aspect-size = { $name }: { $size }.
aspect-size-missing = Le dimensioni di { $name } non risultano.
aspect-offers =
    Che cosa offre { $name } alle aziende in visita:
    { $offers }
aspect-offers-missing = Non risulta che cosa { $name } offra alle aziende in visita.
aspect-sectors = I settori di { $name } che risultano: { $sectors }.
aspect-sector-yes = Sì, { $sectors } figura tra i settori di { $name }.
aspect-sector-related = No, { $sectors } non è nominato tra i settori di { $name }, ma vi si avvicina con { $near }.
aspect-sector-no = No, { $sectors } non figura tra i settori che risultano di { $name }.
aspect-identity-former = È lo stesso cluster: { $former } è un nome precedente di { $name }.
aspect-identity-alias = { $alias } è un altro nome di { $name }.
aspect-identity-formers = { $name } si chiamava in precedenza { $names }.
aspect-identity-different = No, sono cluster diversi: { $names }.
aspect-identity-none = Non risultano altri nomi di { $name }.

# The contact
contact-head = { $name } ({ $location })
contact-website = Sito web: { $value }
contact-address = Indirizzo: { $value }
contact-email = E-mail{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-phone = Telefono{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-missing = { $wanted } di { $name }: non risulta.
contact-none = Non risulta alcun sito web, indirizzo, e-mail o telefono di { $name }. La preghiamo di chiedere al segretariato di ICN.
contact-no-person = Non faccio nomi di privati, indico solo contatti pubblici.
contact-reach = Così può contattare { $name } ({ $location }):
contact-word-website = Sito web
contact-word-address = Indirizzo
contact-word-email = Indirizzo e-mail
contact-word-phone = Numero di telefono
contact-word-person = Persona di contatto
contact-which = Chi desidera contattare? Dica il nome del cluster, oppure il Paese o la città in cui si trova.
# What a message may call each way to reach a cluster; "certain" are words that hardly mean anything else.
contact-words-certain = sito web|sito internet|pagina web|sito ufficiale|homepage|home page|numero di telefono|numero telefonico|recapito telefonico|indirizzo e-mail|indirizzo email|indirizzo mail|indirizzo di posta|posta elettronica|dati di contatto|recapiti|recapito|contatti
contact-words-private = privato|privata|privati|personale|personali|personalmente|numero di casa|cellulare|telefonino|ceo|amministratore delegato|direttore|direttrice|responsabile|capo|dirigente|abita|abitano|vive|vivono
contact-words-website = sito web|sito|sito internet|pagina web|pagina|web|website|homepage|home page|url|link
contact-words-address = indirizzo|indirizzi|ufficio|uffici|sede|via|strada|situato|situata|dove si trova|dove si trovano|dov'è|dov’è|dove sta|dove sono
contact-words-email = email|e-mail|mail|posta elettronica|casella di posta
contact-words-reach = contattare|contattiamo|raggiungere|contatto
contact-words-phone = telefono|telefonico|telefonare|tel|numero|chiamare|chiamarli|chiamo|chiamiamo|cellulare|telefonino|linea diretta|interno|chiamata|telefonata|telefonicamente|n. tel|num tel|recapito telefonico
contact-words-person = persona|persone|nome|responsabile|direttore|direttrice|ceo|personale|qualcuno|chi esattamente|chi di preciso|referente|interlocutore
contact-words-secretariat = segretariato|segreteria|ufficio icn|ufficio di icn|sede di icn|sede centrale|della rete|della vostra rete|del network|di icn|dell'icn|dell’icn|dell' icn|contattare icn|contattare l'icn|raggiungere icn|sito icn|sito di icn|sito web di icn

button-contact = Come contattiamo { $name }?
button-contact-plain = Chi contattiamo?
button-profile = { $name }
button-enquiry = Fare domanda o essere presentati
contact-words-home = casa|abita|abitano|vive|domicilio|indirizzo privato
