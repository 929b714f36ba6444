# Organisations on record: by place and field, and one by name.
partner-list = Registrerede organisationer{ scope-remark }:
partner-list-kind = Organisationer registreret som { $kinds }{ scope-remark }:
partner-line = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }: { $relation ->
    [member] medlem af
   *[other] nævnt sammen med
 } { $cluster }{ $date ->
    [none] , dato ikke registreret
   *[other] {" "}({ $date })
 }
partner-line-alone = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }{ $date ->
    [none] , dato ikke registreret
   *[other] {" "}({ $date })
 }
partner-elsewhere = Klyngen ligger et andet sted i samme land.
partner-role-gap = Hvem der distribuerer, køber, leverer eller investerer, er ikke registreret, så spørg venligst dem eller klyngen.
partner-kind-gap = Ingen af dem er registreret som { $kinds }; for de fleste organisationer er typen ikke registreret.
partner-field-gap = Ingen af dem er registreret for { $sectors }.
partner-examples = Det er eksempler fra daterede kilder, hverken fuldstændige eller en anbefaling.
partner-none = Ingen registreret organisation passer{ scope-remark }{ $kinds ->
    [none] {""}
   *[other] {" "}som { $kinds }
 }.
partner-clarify = I hvilket land, hvilken region eller by skal partneren være, eller inden for hvilket fagområde? Så kan jeg nævne registrerede organisationer.

organisation-member = { $name } er registreret som medlem af eller partner i { $cluster }{ $date ->
    [none] , uden dato
   *[other] , pr. { $date }
 }. Intet nyere er registreret.
organisation-named = { $name } er nævnt sammen med { $cluster }{ $date ->
    [none] , uden dato
   *[other] {" "}({ $date })
 }, som en del af miljøet omkring den eller dens projekter. Intet sted er det registreret, at den er medlem.
organisation-alone = { $name } er registreret uden en klynge.
organisation-other-cluster = Intet sted er den registreret i forbindelse med { $name }.
organisation-sectors = Registrerede fagområder: { $sectors }.
organisation-kind = Type: { $kinds }.
organisation-kind-missing = Hvilken type organisation det er, er ikke registreret.
organisation-note = Registreret bemærkning: { $note }.
organisation-unknown = Jeg finder ingen registreret organisation med det navn.
organisation-which = Hvilken organisation mener I? Jeg kender dem, der er registreret sammen med klyngerne.

org-kind-utility = forsyningsselskab
org-kind-university = universitet
org-kind-research = forskningsinstitution
org-kind-city = by eller kommune
org-kind-company = virksomhed

# Words for what an organisation should be to the company; no record tells these.
partner-words-role = distributør|distributoer|distributøren|distributoeren|distributører|distributoerer|distribution|forhandler|forhandleren|forhandlere|forhandlernet|agent|agenten|agenter|importør|importoer|importøren|importoeren|importører|importoerer|grossist|grossister|detailhandler|detailhandlere|kunde|kunden|kunder|kunderne|klient|klienter|køber|koeber|købere|koebere|køberne|koeberne|købe|koebe|køb|koeb|opkøber|opkoeber|indkøber|indkoeber|indkøbere|indkoebere|leverandør|leverandoer|leverandøren|leverandoeren|leverandører|leverandoerer|leverer|levere|underleverandør|underleverandoer|underleverandører|underleverandoerer|sælger|saelger|sælgere|saelgere|sælge|saelge|installatør|installatoer|installatøren|installatoeren|installatører|installatoerer|investor|investoren|investorer|investere|investerer|finansiering|kapital|konkurrent|konkurrenten|konkurrenter|bygherre|bygherrer|entreprenør|entreprenoer|entreprenøren|entreprenoeren|entreprenører|entreprenoerer|producent|producenten|producenter|fabrikant|fabrikanter
partner-words-organisation = virksomhed|virksomheder|virksomheden|firma|firmaer|selskab|selskaber|partner|partnere|samarbejdspartner|samarbejdspartnere|organisation|organisationer|producent|producenter|universitet|universiteter|startup|startups|aktør|aktører|medlem|medlemmer
partner-words-endings = firma|firmaer|virksomhed|virksomheder|selskab|selskaber|producent|producenter|leverandør|leverandører|udviklere
