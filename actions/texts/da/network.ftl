# The network itself: what it is, founding, members, secretariat, aims, partners, and how a cluster joins.
network-name = { $short_name } er: { $facts }.
network-model = Det fungerer som: { $facts }.
network-legal-form = Juridisk form: { $facts }.
network-founding = ICN blev grundlagt i { $year } af { $facts }.
network-first-members = De første medlemmer: { $facts }.
network-objectives =
    De registrerede mål:
    { $facts }
network-joining-criteria = Hvad ICN lægger vægt på hos en klynge: { $facts }.
network-joining-procedure = Sådan optages en klynge: { $facts }.
network-joining-fee = Hvad en medlemsklynge betaler, ikke en virksomhed: { $facts }.
network-joining-expectations = Hvad der forventes af en medlemsklynge: { $facts }.
network-who-to-ask = Hvem I kan spørge: { $facts }.
network-company = En virksomhed bliver ikke selv medlem af ICN; den bliver medlem af ICN-klyngen i sin egen region.
network-company-home = Jeres hjemmeklynge er { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.

network-count = { $count } medlemsklynger pr. { $date }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }.
network-count-line = { $date }: { $count }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
network-counts = Medlemsklynger gennem tiden:
network-count-other = For den tid er der ikke registreret noget tal. Det nærmeste:
network-by-name = Ingen kilde opregner de nuværende medlemmer ved navn; jeg kan vise jer de registrerede klynger.
network-site = { $url } ({ $note })
network-sites = Netværkets websteder:
network-chair-unknown = Hvem der i dag er formand for eller leder ICN, er ikke registreret. Sekretariatet kan fortælle det:
network-contact-unknown = ICN-sekretariatet: { $wanted } er ikke registreret.

network-partner-since = { $name }, siden { $date }: { $what }
network-partner-as-of = { $name }, pr. { $date }: { $what }
network-partners = Registrerede partnere:
network-partners-others = Der er ikke registreret andre partnere.

# Phrases that ask for one aspect only.
network-words-legal-form = juridisk|juridiske|juridisk form|selskabsform|virksomhed|firma|selskab|forening|registreret|almennyttig|almennyttigt|non-profit|nonprofit|status|regering|statslig|statsligt|offentlig|myndighed|ngo|fond|privat|private|kommerciel|kommercielt|agentur|klub
network-words-model = triple helix|model|modellen|struktur|strukturen|opbygget|opbygning|organiseret|organisering
network-words-websites = websted|webstedet|websteder|website|websitet|hjemmeside|hjemmesiden|hjemmesider|webside|homepage|url|link|online|på nettet|paa nettet
network-words-chair = formand|formanden|forkvinde|forperson|formandskab|præsident|praesident|direktør|direktoer|direktøren|direktoeren|leder|lederen|leder af|leder icn|ledes|bestyrelse|bestyrelsen|ceo|chef|chefen|spidsen
network-words-first-members = første medlemmer|foerste medlemmer|de første medlemmer|de foerste medlemmer|første to|foerste to|de to første|de to foerste|to første|to foerste|første klynger|foerste klynger|stiftende medlemmer|stiftende medlem|første medlem|foerste medlem|stiftermedlemmer|grundlæggende medlemmer|grundlaeggende medlemmer|medstiftere
network-words-history = gennem tiden|over tid|med tiden|historie|historik|udvikling|udviklingen|udviklet|vokset|vokse|voksede|vækst|vaekst|hvert år|hvert aar|om året|om aaret|tidligere|gennem årene|gennem aarene|i årenes løb|i aarenes loeb
network-words-joining-fee = gebyr|gebyret|gebyrer|kontingent|kontingentet|medlemsgebyr|medlemskontingent|afgift|omkostning|omkostninger|koster|koste|pris|prisen|betaler|betale|betales|euro|eur|kroner|hvor meget|dyrt|dyr|gratis
network-words-joining-expectations = forventer|forventes|forventning|forventninger|pligt|pligter|forpligtelse|forpligtelser|forpligter|bidrage|bidrager|skal en klynge
network-words-joining-procedure = procedure|proceduren|proces|processen|fremgangsmåde|fremgangsmaade|hvem beslutter|hvem bestemmer|hvem afgør|hvem afgoer|beslutter|beslutte|afgør|afgoer|optaget|optages|optagelse|ansøgning|ansoegning|ansøgningen|ansoegningen|ansøge|ansoege|ansøger|ansoeger|søge|soege|formular|skema
network-words-joining-criteria = kriterier|kriterierne|kriterium|krav|kravene|betingelse|betingelser|betingelserne|forudsætninger|forudsaetninger
network-words-cluster = klynge|klyngen|klynger|klyngerne|klyngeorganisation|klyngeorganisationer|cluster|clusters|forening|brancheforening|agentur|forskerpark|videnskabspark|netværk af virksomheder|netvaerk af virksomheder|virksomhedsnetværk|virksomhedsnetvaerk
network-words-company = virksomhed|virksomheden|virksomheder|firma|firmaet|firmaer|selskab|smv|smv'er|smver|sme|start-up|startup|startups|iværksætter|ivaerksaetter|iværksættere|ivaerksaettere|enkeltperson|enkeltmandsvirksomhed|person|privatperson

button-clusters-on-file = Registrerede klynger
button-aims = Hvad er dets mål?
