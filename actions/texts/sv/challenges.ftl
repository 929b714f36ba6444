# City challenges and the needs that cities named; open ones are told as open, all others as past.
challenge-head = { $city } ({ $country }), { $year }{ $phase ->
    [none] {""}
   *[other] , { $phase }
 }
challenge-told = { $head }: { $text }
challenge-open-until = { $head }, öppen till { $date }: { $text }
challenge-figures = Registrerade siffror: { $figures }.
challenge-outcome = Vad det ledde till: { $outcome }
challenge-outcome-missing = Vad det ledde till är inte registrerat.
challenge-participants = Deltagare: { $participants }.
challenge-not-open = Nej, den är inte öppen längre: den är från { $year }, och ingen öppen utlysning är registrerad där.
challenge-closed = { $count ->
    [one] Den är avslutad och inte längre öppen.
   *[other] De är avslutade och inte längre öppna.
 }

challenge-list-open = Öppna, så vitt det är registrerat{ scope-remark }:
challenge-list-past = Registrerade tidigare stadsutmaningar{ scope-remark }, inte längre öppna:
challenge-list-outcomes = Vad tidigare stadsutmaningar ledde till{ scope-remark }:
challenge-none-open = Ingen öppen stadsutmaning är registrerad{ scope-remark }.
challenge-none = Ingen stadsutmaning är registrerad{ scope-remark }.
challenge-examples = Tidigare, som exempel:
challenge-examples-other = Tidigare på andra platser eller inom andra områden, som exempel:
challenge-needs = Uttryckt utanför något program, utan utlysning:
challenge-need = { $city }, { $year }: { $need }
challenge-route = Så får ni veta om nya: { $facts }

# Words that ask whether something is open, for the past, for figures, for who took part.
challenge-words-open = öppen|oppen|öppna|oppna|öppet|oppet|fortfarande|ännu|nu|just nu|aktuell|aktuella|aktuellt|nuvarande|pågående|pagaende|för närvarande|for narvarande|för tillfället|for tillfallet|i dag|idag|ny|nya|nytt|kommande|nästa|nasta|anmälan|anmalan|anmäla|anmala|anmäl|anmal|deadline|sista dag|sista ansökningsdag|sista ansokningsdag|ansökningstid|ansokningstid|stänger|stanger|löper ut|loper ut|söker|soker|letar|letar efter|efterlyser|efterfrågar|efterfragar|söka|soka|ansöka|ansoka|ansök|ansok|föreslå|foresla
challenge-words-past = tidigare|förra|forra|föregående|foregaende|förut|forut|gamla|avslutade|avslutad|hade|vad var|vilka var|vilken var|när var|nar var|hur var|var det|blev|har det funnits|har funnits|hittills|bad om|letade|letade efter|sökte|sokte|önskade|onskade|historia|historik|alla stadsutmaningar|alla city challenges|någonsin|nagonsin|har det varit|har varit|varit|har haft
challenge-words-figures = siffra|siffror|siffrorna|pengar|budget|budgeten|hur mycket|hur många|hur manga|fond|fonder|medel|stöd|stod|finansiering|antal|antalet|storlek|omfattning|pris|kostar|kostnad|kostnader|skada|skador|euro|kronor|procent
challenge-words-participants = vem deltog|vilka deltog|vilka var med|vem var med|vilka har deltagit|deltog|deltagit|deltagare|deltagarna|vilka företag|vilka foretag|vilka bolag|var med|lag|team
# Words that say nothing of what a challenge is about.
challenge-words-plain = stad|staden|städer|stader|städerna|staderna|städers|staders|ort|orter|kommun|kommuner|kommunen|utmaning|utmaningen|utmaningar|utmaningarna|stadsutmaning|stadsutmaningen|stadsutmaningar|stadsutmaningarna|challenge|challenges|utlysning|utlysningar|upphandling|upphandlingar|öppen|oppen|öppna|oppna|öppet|oppet|lösning|losning|lösningen|losningen|lösningar|losningar|teknik|teknologi|teknologier|system|produkt|produkten|produkter|företag|foretag|företaget|foretaget|bolag|problem|problemet|projekt|projektet|ny|nya|nytt|aktuell|aktuella|nu|fortfarande|många|manga|antal|gör|göra|gora|tillverkar|tillverka|säljer|saljer|sälja|salja|erbjuder|erbjuda|någon|nagon|något|nagot|några|nagra|annan|annat|andra|första|forsta|en|ett|två|tre|arbete|arbetar|arbeta|jobbar|jobba|hjälp|hjalp|hjälpa|hjalpa|hjälper|hjalper|intresserad|intresserade|vill|ville|önskar|onskar|önskade|onskade|behov|behöver|behover|behövde|behovde|söker|soker|sökte|sokte|letar|letade|mot|område|omrade|områden|omraden|inom|ämne|amne|ämnen|amnen|sådan|sadan|sådana|sadana|gjort|människor|manniskor|folk

button-take-part = Hur deltar man?
button-outcome = Vad ledde det till?
challenge-words-any = utmaning|utmaningar|stadsutmaning|stadsutmaningar|stad|städer|stader|staden|utlysning|utlysningar|upphandling|kommun|kommuner|c40|workshop
