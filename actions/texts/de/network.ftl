# The network itself: what it is, founding, members, secretariat, aims, partners, and how a cluster joins.
network-name = { $short_name } ist: { $facts }.
network-model = Es arbeitet als: { $facts }.
network-legal-form = Rechtsform: { $facts }.
network-founding = ICN wurde { $year } gegründet, und zwar von { $facts }.
network-first-members = Die ersten Mitglieder: { $facts }.
network-objectives =
    Die verzeichneten Ziele:
    { $facts }
network-joining-criteria = Worauf ICN bei einem Cluster achtet: { $facts }.
network-joining-procedure = Wie ein Cluster aufgenommen wird: { $facts }.
network-joining-fee = Was ein Mitgliedscluster zahlt, nicht ein Unternehmen: { $facts }.
network-joining-expectations = Was von einem Mitgliedscluster erwartet wird: { $facts }.
network-who-to-ask = Wen Sie fragen können: { $facts }.
network-company = Ein Unternehmen tritt ICN nicht selbst bei; es wird Mitglied des ICN-Clusters in seiner eigenen Region.
network-company-home = Ihr Heimatcluster ist { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.

network-count = { $count } Mitgliedscluster, Stand: { $date }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }.
network-count-line = { $date }: { $count }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
network-counts = Mitgliedscluster im Lauf der Zeit:
network-count-other = Für diese Zeit ist keine Zahl verzeichnet. Am nächsten liegt:
network-by-name = Keine Quelle führt die heutigen Mitglieder namentlich auf; ich kann Ihnen die verzeichneten Cluster zeigen.
network-site = { $url } ({ $note })
network-sites = Die Websites des Netzwerks:
network-chair-unknown = Wer heute den Vorsitz oder die Leitung von ICN hat, ist nicht verzeichnet. Das Sekretariat kann es sagen:
network-contact-unknown = { $wanted } des ICN-Sekretariats ist nicht verzeichnet.

network-partner-since = { $name }, seit { $date }: { $what }
network-partner-as-of = { $name }, Stand { $date }: { $what }
network-partners = Verzeichnete Partner:
network-partners-others = Weitere Partner sind nicht verzeichnet.

# Phrases that ask for one aspect only.
network-words-legal-form = rechtsform|rechtlich|juristisch|unternehmen|firma|gesellschaft|verband|verein|eingetragen|eingetragener|gemeinnützig|gemeinnuetzig|gemeinnützige|gemeinnuetzige|gemeinnütziger|gemeinnuetziger|non-profit|nonprofit|status|regierung|staatlich|behörde|behoerde|ngo|stiftung|privat|private|kommerziell|agentur
network-words-model = triple helix|modell|struktur|aufgebaut|aufbau|organisiert|organisation
network-words-websites = website|websites|webseite|webseiten|internetseite|homepage|url|link|online|internet
network-words-chair = vorsitz|vorsitzende|vorsitzender|vorsitzenden|präsident|praesident|präsidentin|praesidentin|direktor|direktorin|leiter|leiterin|leitet|leitung|vorstand|geschäftsführer|geschaeftsfuehrer|geschäftsführerin|geschaeftsfuehrerin|ceo|chef|chefin|spitze
network-words-first-members = erste mitglieder|ersten mitglieder|ersten mitgliedern|ersten beiden|ersten zwei|ersten cluster|gründungsmitglieder|gruendungsmitglieder|gründungsmitglied|gruendungsmitglied|gründungsmitgliedern|gruendungsmitgliedern|erstes mitglied
network-words-history = im lauf der zeit|im laufe der zeit|mit der zeit|geschichte|entwicklung|entwickelt|gewachsen|wuchs|wachstum|jedes jahr|pro jahr|früher|frueher|in der vergangenheit|über die jahre|ueber die jahre
network-words-joining-fee = gebühr|gebuehr|gebühren|gebuehren|beitrag|mitgliedsbeitrag|mitgliedsbeiträge|mitgliedsbeitraege|jahresbeitrag|mitgliedsgebühr|mitgliedsgebuehr|kosten|kostet|preis|zahlt|zahlen|bezahlen|bezahlt|euro|eur|wie viel|wieviel|teuer|kostenlos|gratis|umsonst
network-words-joining-expectations = erwarten|erwartet|erwartung|erwartungen|pflicht|pflichten|verpflichtung|verpflichtungen|verpflichtet|beitragen|einbringen|muss ein cluster
network-words-joining-procedure = verfahren|ablauf|prozess|wer entscheidet|entscheidet|entschieden|entscheidung|aufgenommen|aufnahme|antrag|beantragen|bewerbung|bewerben|bewirbt|formular
network-words-joining-criteria = kriterien|kriterium|anforderung|anforderungen|voraussetzung|voraussetzungen|bedingung|bedingungen
network-words-cluster = cluster|clusters|clustern|verband|verein|agentur|technologiepark|wissenschaftspark|unternehmensnetzwerk|netzwerk von unternehmen|netzwerk von firmen
network-words-company = unternehmen|firma|firmen|betrieb|betriebe|kmu|kmus|start-up|startup|startups|start-ups|einzelperson|einzelunternehmer|person|mittelständler|mittelstaendler

button-clusters-on-file = Verzeichnete Cluster
button-aims = Welche Ziele hat es?
