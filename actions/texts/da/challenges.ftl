# City challenges and the needs that cities named; open ones are told as open, all others as past.
challenge-head = { $city } ({ $country }), { $year }{ $phase ->
    [none] {""}
   *[other] , { $phase }
 }
challenge-told = { $head }: { $text }
challenge-open-until = { $head }, åben indtil { $date }: { $text }
challenge-figures = Registrerede tal: { $figures }.
challenge-outcome = Hvad der kom ud af det: { $outcome }
challenge-outcome-missing = Hvad der kom ud af det, er ikke registreret.
challenge-participants = Deltagere: { $participants }.
challenge-not-open = Nej, den er ikke åben længere: Den er fra { $year }, og der er ikke registreret nogen åben indkaldelse dér.
challenge-closed = { $count ->
    [one] Den er afsluttet og ikke længere åben.
   *[other] De er afsluttet og ikke længere åbne.
 }

challenge-list-open = Åbne, så vidt det er registreret{ scope-remark }:
challenge-list-past = Registrerede tidligere byudfordringer{ scope-remark }, ikke længere åbne:
challenge-list-outcomes = Hvad der kom ud af tidligere byudfordringer{ scope-remark }:
challenge-none-open = Der er ikke registreret nogen åben byudfordring{ scope-remark }.
challenge-none = Der er ikke registreret nogen byudfordring{ scope-remark }.
challenge-examples = Tidligere, som eksempler:
challenge-examples-other = Tidligere andre steder eller på andre fagområder, som eksempler:
challenge-needs = Hørt uden for ethvert program, uden indkaldelse:
challenge-need = { $city }, { $year }: { $need }
challenge-route = Sådan hører I om nye: { $facts }

# Words that ask whether something is open, for the past, for figures, for who took part.
challenge-words-open = åben|aaben|åbne|aabne|åbent|aabent|stadig|stadigvæk|stadigvaek|endnu|nu|lige nu|aktuel|aktuelle|aktuelt|nuværende|nuvaerende|igangværende|igangvaerende|for tiden|i øjeblikket|i oejeblikket|for øjeblikket|for oejeblikket|i dag|ny|nye|nyt|kommende|næste|naeste|tilmelding|tilmelde|tilmeld|frist|fristen|deadline|ansøgningsfrist|ansoegningsfrist|lukker|udløber|udloeber|søger|soeger|leder efter|efterlyser|efterspørger|efterspoerger|ansøge|ansoege|ansøg|ansoeg|foreslå|foreslaa
challenge-words-past = tidligere|forrige|foregående|foregaaende|forhenværende|forhenvaerende|gamle|afsluttede|havde|var|blev|har der været|har der vaeret|har været|har vaeret|indtil nu|hidtil|bad om|ledte|ledte efter|søgte|soegte|ønskede|oenskede|historie|historik|alle byudfordringer|alle city challenges|nogensinde|har haft|har i haft
challenge-words-figures = tal|tallene|penge|budget|budgettet|hvor meget|hvor mange|fond|fonde|midler|støtte|stoette|finansiering|antal|størrelse|stoerrelse|omfang|pris|koster|omkostning|omkostninger|skade|skader|euro|kroner|procent
challenge-words-participants = hvem deltog|hvem var med|hvem har deltaget|deltog|deltaget|deltager|deltagere|deltagerne|hvilke virksomheder|hvilke firmaer|var med|hold|teams
# Words that say nothing of what a challenge is about.
challenge-words-plain = by|byen|byer|byerne|byers|kommune|kommuner|udfordring|udfordringen|udfordringer|udfordringerne|byudfordring|byudfordringen|byudfordringer|byudfordringerne|challenge|challenges|indkaldelse|indkaldelser|udbud|åben|aaben|åbne|aabne|åbent|aabent|løsning|loesning|løsningen|loesningen|løsninger|loesninger|teknologi|teknologien|teknologier|system|systemer|produkt|produkter|virksomhed|virksomheder|firma|firmaer|problem|problemet|problemer|projekt|projekter|ny|nye|nyt|aktuel|aktuelle|nu|stadig|mange|antal|laver|lave|lav|sælger|saelger|sælge|saelge|tilbyder|tilbyde|nogen|nogle|noget|anden|andet|andre|første|foerste|én|en|to|tre|arbejde|arbejder|hjælp|hjaelp|hjælpe|hjaelpe|hjælper|hjaelper|interesseret|interesserede|vil|ville|ønsker|oensker|ønske|oenske|ønskede|oenskede|behov|brug|mangler|søger|soeger|søgte|soegte|leder|ledte|mod|område|omraade|områder|omraader|inden|emne|emner|sådan|saadan|sådanne|saadanne|lavet|mennesker|folk

button-take-part = Hvordan deltager man?
button-outcome = Hvad kom der ud af det?
challenge-words-any = udfordring|udfordringer|byudfordring|byudfordringer|by|byer|byen|byerne|udbud|opslag|kommune|kommuner|c40|workshop
