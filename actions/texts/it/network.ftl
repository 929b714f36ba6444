# The network itself: what it is, founding, members, secretariat, aims, partners, and how a cluster joins.
network-name = { $short_name } è: { $facts }.
network-model = Funziona così: { $facts }.
network-legal-form = Forma giuridica: { $facts }.
network-founding = ICN è stata fondata nel { $year }; fondatori: { $facts }.
network-first-members = I suoi primi membri: { $facts }.
network-objectives =
    I suoi obiettivi, per quanto risulta:
    { $facts }
network-joining-criteria = Che cosa cerca ICN in un cluster: { $facts }.
network-joining-procedure = Come viene ammesso un cluster: { $facts }.
network-joining-fee = Quanto paga un cluster membro, non un'azienda: { $facts }.
network-joining-expectations = Che cosa ci si aspetta da un cluster membro: { $facts }.
network-who-to-ask = A chi chiedere: { $facts }.
network-company = Un'azienda non entra direttamente in ICN; diventa membro del cluster ICN della propria regione.
network-company-home = Il suo cluster di appartenenza è { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.

network-count = { $count } cluster membri secondo dati di: { $date }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }.
network-count-line = { $date }: { $count }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
network-counts = Cluster membri nel corso del tempo:
network-count-other = Per quel periodo non risulta alcun numero. Il più vicino:
network-by-name = Nessuna fonte elenca per nome i membri attuali; posso mostrarle i cluster in archivio.
network-site = { $url } ({ $note })
network-sites = I siti web della rete:
network-chair-unknown = Non risulta chi presieda o diriga ICN oggi. Può dirlo il segretariato:
network-contact-unknown = { $wanted } del segretariato di ICN: non risulta.

network-partner-since = { $name }, partner da: { $date }: { $what }
network-partner-as-of = { $name }, dati di: { $date }: { $what }
network-partners = Partner che risultano:
network-partners-others = Non risulta nessun altro partner.

# Phrases that ask for one aspect only.
network-words-legal-form = legale|giuridica|giuridico|società|societa|azienda|associazione|registrata|registrato|senza scopo di lucro|no profit|non profit|no-profit|status|statuto|governo|governativa|governativo|ong|fondazione|privata|privato|commerciale|agenzia|club
network-words-model = tripla elica|modello|struttura|strutturata|strutturato|organizzata|organizzato
network-words-websites = sito web|sito|siti|sito internet|pagina web|website|homepage|home page|url|link|online|internet
network-words-chair = presiede|presiedono|presieduta|presidente|presidenza|direttore|direttrice|dirige|dirigono|guida|a capo|capo|consiglio|consiglio direttivo|ceo|amministratore delegato|vertice
network-words-first-members = primi membri|primi due|primi cluster|membri fondatori|primo membro|soci fondatori|cluster fondatori
network-words-history = nel tempo|nel corso del tempo|nel corso degli anni|storia|sviluppo|evoluzione|sviluppata|sviluppato|crescere|cresciuta|cresciuto|cresce|crescita|ogni anno|in passato|negli anni
network-words-joining-fee = quota|quote|tassa|tariffa|costo|costi|costa|prezzo|pagare|paga|pagano|pagato|euro|eur|quanto|caro|cara|gratis|gratuito|gratuita
network-words-joining-expectations = aspetta|aspettano|aspettarsi|atteso|dovere|doveri|obbligo|obblighi|contribuire|contribuisce|apportare|deve un cluster|mettere a disposizione
network-words-joining-procedure = procedura|processo|chi decide|decide|decidono|ammesso|ammette|ammissione|domanda|candidarsi|candidatura|modulo
network-words-joining-criteria = criterio|criteri|requisito|requisiti|condizione|condizioni
network-words-cluster = cluster|associazione|agenzia|parco scientifico|parco tecnologico|polo tecnologico|rete di imprese|rete di aziende
network-words-company = azienda|aziende|impresa|imprese|ditta|società|societa|pmi|start-up|startup|attività|privato|singolo|individuo|persona

button-clusters-on-file = Cluster in archivio
button-aims = Quali sono i suoi obiettivi?
