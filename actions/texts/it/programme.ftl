# The C40 City Solutions Platform: what it is, how one takes part, who pays, bidding later, how a city joins.
programme-what = La C40 City Solutions Platform: { $facts }
programme-launch = Lancio: { $launched }; inizio del lavoro con le città: { $work_since }.
programme-led-by = Guidata da: { $facts }.
programme-icn-role = Che cosa vi fa ICN: { $facts }.
programme-funding = Chi paga la piattaforma: { $facts }.
programme-observer = Città osservatrice: { $facts }.
programme-themes = Temi al momento del lancio: { $sectors }.
programme-size = Città in C40: { $facts }.
programme-selection-2016 = Come sono state scelte le città la prima volta: { $facts }.
programme-city-steps =
    I passi per una città:
    { $facts }
programme-provider-steps =
    I passi per un'azienda che offre una soluzione:
    { $facts }
programme-nature = Per sua natura il programma è: { $facts }.
programme-icn-route = { $facts }
programme-nordic-variant = { $facts }
programme-warning = Non risulta alcun bando aperto e non si sa se il programma sia ancora attivo oggi.

programme-gap-challenge-procurement = Non risulta se chi ha partecipato possa prendere parte a una gara successiva, né a chi appartengano le idee. Chieda alla città prima di aderire.
programme-gap-challenge-participation = Non risulta se per partecipare si debba essere membri di un cluster.
programme-gap-challenge-funding = Non risulta quanto costi a un'azienda partecipare, né chi paghi un progetto pilota.
programme-gap-city-joining = Non risulta se possa aderire una città al di fuori di C40.
programme-figures = { $city }, { $year }: { $figures }.

# Phrases that ask for one aspect only.
programme-words-launch = quando|da quando|quanti anni|lanciata|lanciato|lancio|iniziata|iniziato|inizio|inizia|cominciata|cominciato|creata|creato|fondata|fondato|nata|nato
programme-words-led-by = chi guida|chi dirige|chi gestisce|chi c'è dietro|chi c’è dietro|chi sta dietro|chi organizza|chi la organizza|chi ha iniziato|chi ha avviato|chi è a capo|guidata da|guidato da|gestita da|gestito da|guida|leader
programme-words-icn-role = ruolo|fa icn|che fare con voi|che fare con icn|che fare con la rete|a che fare con|lavorate con c40|lavora con c40|fanno i cluster|ruolo di clean
programme-words-funding = realdania|grundfos|danfoss|hitachi|sponsor|sponsorizza|chi paga|chi ha pagato|chi finanzia|finanziata|finanziato|finanzia
programme-words-observer = osservatore|osservatrice|copenaghen|copenhagen
programme-words-themes = tema|temi|tematica|tematiche|argomenti|solo sul clima|solo di clima|solo clima
programme-words-size = quante città|quante citta|numero di c40|città ci sono in c40|città fanno parte di c40|città di c40|citta di c40|quali città appartengono|quali città fanno parte|numero di città|numero di citta
programme-words-selection-2016 = selezionate|selezionata|selezionare|seleziona|scelte|scelta|scegliere|sceglie|selezione|manifestazione di interesse|manifestazione d'interesse
programme-words-nordic-variant = nordico|nordica|nordici|nordiche|nordic
programme-words-warning = ancora|oggi|finito|finita|terminato|terminata|concluso|conclusa|fine|attivo|attiva|continua|esiste|esistono|nuove edizioni|nuovi cicli|in corso
programme-words-icn-route = venire a sapere|venirne a conoscenza|veniamo a sapere|vengo a sapere|sapere di nuove|sapere di nuovi|saperne di|informarsi|informati|informato|essere avvisati|essere informati|avvisate|avvisare|notifica|scoprire|scopriamo

button-challenges-past = Sfide urbane passate
button-guide = Una guida per vendere alle città
button-funding = Chi paga?
button-bid-later = Possiamo partecipare alla gara dopo?
