# Words by which a wish in the form is recognised, whatever their order: a message is one where all of its words are
# known ones and those of the wish are among them. An asterisk stands for any ending; accents and case do not matter.
enquiry-group-small = jag|vi|du|ni|mig|oss|dig|er|det|den|de|detta|denna|dessa|en|ett|min|mitt|mina|var|vart|vara|din|ert|till|for|med|om|pa|i|av|fran|vid|och|eller|men|sa|da|nu|lite|har|här|bara|ar|blir|blev|bli|ha|hade|kan|kunde|far|fa|maste|ska|skall|skulle|vill|ville|garna|hellre|helst|onskar|tycker|tror|tack|tack sa mycket|vanligen|snalla|vanlig|ursakta|forlat|tyvarr|sorry|ok|okej|oj|ah|oh|hoppsan|ops|hm|hej|vanta|ogonblick|sekund|anda|egentligen|faktiskt|verkligen|helt|mycket|ocksa|fortfarande|redan|igen|direkt|genast|dumma|jävla|javla|fan|forbannade|idag|dag|allt|alla|hela|nagot|nagon|att|som|vad|lat|later|gor|gora|gjort|bestamt|bestamma|komma|kommer|gang|ju|nog|val|dock|om det gar|ut|in|upp|varit|skrev|skriva|skrivit|rakade|bestamt oss|den har|det har|haller|gar|nyss|harifran|pa en gang|dit|sedan|sen|tar|sin|mer|orkar|ga|gå|ner|i vag|man|langre|längre|lang|tid
enquiry-group-not = inte|ej|ingen|inget|inga|aldrig|ingenting|utan|inte langre|inte mer
enquiry-group-no = nej|na|nej tack|tack nej|nix|nope
enquiry-group-yes = ja|jo|japp|jepp|jada|ja da|ja tack|ja visst|visst|javisst|sjalvklart|naturligtvis|absolut|givetvis|definitivt|garna|klart|helt klart|jajamensan|jajamen|sakert
enquiry-group-stop = avbryt*|stopp*|sluta*|avslut*|glom*|strunt*|skit*|skiter|radera*|ta bort|tar bort|lagg ner|lagga ner|lagger ner|lagg av|stang*|lamna|lamnar|annull*|angrar|angrat|angra mig|aterkall*|ge upp|ger upp|andrat mig|andrat oss|ut harifran|orkar inte|racker|nog|slut|hoppar av|hoppa av|inget for oss|inget for mig|makulera|kassera|slang|stall in|dra|drar
enquiry-group-on = fortsatta|fortsatt|ga vidare|ansoka|soka|ansoker|soker|intresse|intresserad|intresserade|skicka|vidare|fylla|delta|orkar|vara med|intresserar|intressera|fortsatter|lust|ansok*|deltar|deltaga
enquiry-group-form = ansokan|ansokning*|forfragan|forfragningen|formular*|processen|allt|alltihop|hela|hela grejen|grejen|utkastet|utkast|fragor|passport|arende*|begaran|det har|saken|skiten|fraga|tillbaka|förfråg*
enquiry-group-back = tillbaka|backa|backar|forra|foregaende|angra|atervand*
enquiry-group-last = forra|senaste|sista|foregaende|innan|tidigare|nyss|nyss skrev|precis
enquiry-group-question = fraga|fragan|svar|svaret|steg|steget|falt|faltet|punkt|punkten|nummer|rad|raden|adress|adressen|sa|svarade|svara|skrev
enquiry-group-wrong = fel|felaktig|felaktigt|felet|rattas|ratta|rattar|andra|andrar|andras|korriger*|skrivfel|tryckfel|stavfel|stammer inte|inte ratt|inte korrekt|uppdatera|justera|byt|byta|rattelse
enquiry-group-slip = hade fel|har fel|skrev fel|skriva fel|skrivit fel|svarade fel|svarat fel|mitt fel|det blev fel|det var fel|tog fel|rakade skriva fel|gjorde ett fel|tankte fel
enquiry-group-skip = hoppa over|hoppar over|hoppa|over|nasta|utelamn*|tom|tomt|tomma|blankt|inget svar|skippa|skippar|skip|pass|ga vidare|gar vidare|vidare|lamna tomt|lamna den tom|lamna det tomt|lamna tom|gå vidare|helst inte svara
enquiry-group-know = vet|veta|aning|saga|sager|svara|svar|bestamt|saker|sakert|an|annu|beslutat|klart|uppge|bestamma|fyll*|bestamt oss
enquiry-group-later = senare|en annan gang|inte nu|inte just nu|tar vi|aterkomma|aterkommer|far vi aterkomma|langre fram|tills vidare
enquiry-group-agree = haller med|accepter*|samtyck*|godkann*|tillat*|okej|ok|det gar bra|gar bra|far ni|ni far|far du|du far|det far ni|inget emot|inga problem|inget problem|ger samtycke|ger mitt samtycke|ger vart samtycke|ni har mitt samtycke|har mitt samtycke|sager ja|gar med pa|gar jag med pa|gar vi med pa|gor det|gor det bara|skicka vidare|skicka det vidare|skicka den vidare|spara den|spara det|kor|kor pa|bra|fint|medges|i sin ordning|ordning|inga invandningar|ingen invandning|tillatelse|min tillatelse|det tillater jag
enquiry-group-refuse = vagra*|avbojer|avvisa*|emot|motsatt*|under inga omstandigheter|sager nej|sager vi nej|absolut inte|inte alls|inte en chans|aldrig i livet|helst inte|det gar inte|haller inte med|gar inte med pa|gar jag inte med pa|gar vi inte med pa|inte pa nagot satt|pa inget satt
enquiry-group-give = samtyck*|ger|ge|spara*|sparas|skicka*|vidare|vidarebefordra*|dela|delas|data|uppgifter*|information|kontakt*|kluster*|accepter*|godkann*|med|far|tillat*|onskar|sager|vill|emot|anvanda|andra|nagon|mina
enquiry-group-send = skicka*|registrera*|bekrafta*|lamna in|lamna in den|ivag|kor|spara*|godkann|sand*|ansok
enquiry-group-good = ratt|riktigt|korrekt|korrekta|stammer|bra|fint|perfekt|toppen|utmarkt|super|okej|ok|ordning|i sin ordning|klart|klar|fardig|fardigt|jattebra|bra sa|inget att andra|inga andringar|ingenting att andra|ser bra ut|harligt
enquiry-group-have = har|finns|existerar|behovs|nagot|nagon|an|annu|behov
# Made of such words too, but part of no wish.
enquiry-group-other = nasta ar|i ar|forra ar|om ett ar|nagra ar|pa ar|ett ar|tva ar|senare i ar
# After these words only a reason follows.
enquiry-group-because = eftersom|darfor att
