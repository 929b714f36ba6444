# The network itself: what it is, founding, members, secretariat, aims, partners, and how a cluster joins.
network-name = { $short_name } är: { $facts }.
network-model = Det fungerar som: { $facts }.
network-legal-form = Juridisk form: { $facts }.
network-founding = ICN grundades { $year } av { $facts }.
network-first-members = De första medlemmarna: { $facts }.
network-objectives =
    De registrerade målen:
    { $facts }
network-joining-criteria = Vad ICN ser till hos ett kluster: { $facts }.
network-joining-procedure = Så antas ett kluster: { $facts }.
network-joining-fee = Vad ett medlemskluster betalar, inte ett företag: { $facts }.
network-joining-expectations = Vad som förväntas av ett medlemskluster: { $facts }.
network-who-to-ask = Vem ni kan fråga: { $facts }.
network-company = Ett företag går inte självt med i ICN; det blir medlem i ICN-klustret i sin egen region.
network-company-home = Ert hemmakluster är { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.

network-count = { $count } medlemskluster enligt uppgift från { $date }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }.
network-count-line = { $date }: { $count }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
network-counts = Medlemskluster genom åren:
network-count-other = För den tiden är ingen siffra registrerad. Den närmaste:
network-by-name = Ingen källa räknar upp de nuvarande medlemmarna vid namn; jag kan visa er de registrerade klustren.
network-site = { $url } ({ $note })
network-sites = Nätverkets webbplatser:
network-chair-unknown = Vem som i dag är ordförande för eller leder ICN är inte registrerat. Sekretariatet kan berätta:
network-contact-unknown = ICN:s sekretariat: { $wanted }.

network-partner-since = { $name }, sedan { $date }: { $what }
network-partner-as-of = { $name }, uppgift från { $date }: { $what }
network-partners = Registrerade partner:
network-partners-others = Ingen annan partner är registrerad.

# Phrases that ask for one aspect only.
network-words-legal-form = juridisk|juridiska|juridiskt|juridisk form|bolagsform|företag|foretag|bolag|aktiebolag|förening|forening|registrerad|registrerat|ideell|ideellt|icke vinstdrivande|non-profit|nonprofit|status|regering|statlig|statligt|offentlig|myndighet|ngo|stiftelse|privat|privata|kommersiell|kommersiellt|byrå|byra|klubb
network-words-model = triple helix|modell|modellen|struktur|strukturen|uppbyggt|uppbyggnad|organiserat|organiserad|organisering
network-words-websites = webbplats|webbplatsen|webbplatser|webbsida|webbsidan|hemsida|hemsidan|hemsidor|sajt|sajten|website|homepage|url|länk|lank|länken|lanken|online|på nätet|pa natet
network-words-chair = ordförande|ordforande|ordföranden|ordforanden|ordförandeskap|ordforandeskap|president|direktör|direktor|direktören|direktoren|chef|chefen|leder|leds|ledare|styrelse|styrelsen|ceo|vd|vd:n|spetsen
network-words-first-members = första medlemmar|forsta medlemmar|första medlemmarna|forsta medlemmarna|de första medlemmarna|de forsta medlemmarna|första två|forsta tva|de två första|de tva forsta|två första|tva forsta|första kluster|forsta kluster|första klustren|forsta klustren|grundande medlemmar|grundarmedlemmar|stiftande medlemmar|första medlem|forsta medlem|första medlemmen|forsta medlemmen
network-words-history = genom åren|genom aren|genom tiderna|över tid|over tid|med tiden|historia|historik|utveckling|utvecklingen|utvecklats|vuxit|växa|vaxa|växte|vaxte|tillväxt|tillvaxt|varje år|varje ar|per år|per ar|tidigare|under åren|under aren
network-words-joining-fee = avgift|avgiften|avgifter|medlemsavgift|medlemsavgiften|medlemsavgifter|kostnad|kostnader|kostar|kosta|pris|priset|betalar|betala|betalas|euro|eur|kronor|hur mycket|dyrt|gratis
network-words-joining-expectations = förväntar|forvantar|förväntas|forvantas|förväntning|forvantning|förväntningar|forvantningar|skyldighet|skyldigheter|plikt|plikter|åtagande|atagande|åtaganden|ataganden|förpliktelse|forpliktelse|förpliktelser|forpliktelser|bidra|bidrar|måste ett kluster|maste ett kluster
network-words-joining-procedure = procedur|proceduren|process|processen|förfarande|forfarande|förfarandet|forfarandet|tillvägagångssätt|tillvagagangssatt|vem beslutar|vem bestämmer|vem bestammer|vem avgör|vem avgor|beslutar|besluta|bestämmer|bestammer|avgör|avgor|antas|antagen|antagning|upptas|ansökan|ansokan|ansöka|ansoka|ansöker|ansoker|söka|soka|formulär|formular|blankett
network-words-joining-criteria = kriterier|kriterierna|kriterium|krav|kraven|villkor|villkoren|förutsättningar|forutsattningar
network-words-cluster = kluster|klustret|klustren|klusterorganisation|klusterorganisationer|klustrets|cluster|clusters|förening|forening|branschförening|branschforening|byrå|byra|forskningspark|science park|nätverk av företag|natverk av foretag|företagsnätverk|foretagsnatverk
network-words-company = företag|foretag|företaget|foretaget|företagen|foretagen|bolag|bolaget|firma|smf|sme|smes|start-up|startup|startups|startupbolag|småföretag|smaforetag|entreprenör|entreprenor|entreprenörer|entreprenorer|enskild|enskild firma|enmansföretag|enmansforetag|person|privatperson

button-clusters-on-file = Registrerade kluster
button-aims = Vilka är dess mål?
