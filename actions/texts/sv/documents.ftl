# Documents, and the market figures in them.
document-title = { $title }{ $publisher ->
    [none] {""}
   *[other] {" "}({ $publisher })
 }{ $year ->
    [none] , år inte registrerat
   *[other] , { $year }
 }
document-told = { $title }. { $says }
document-read-mention-only = Jag känner bara till det genom ett omnämnande, inte själva texten.
document-read-full-text = Hela texten har lästs.
document-read-opening-only = Bara början har lästs.
document-read-part = Så mycket av texten har lästs: { $read }.
document-where = Här finns det, eller här omnämns det: { $url }
document-list = Registrerade dokument{ scope-remark }:
document-all = Registrerade dokument:
document-none = Inget registrerat dokument passar{ scope-remark }.
document-no-others = Inget annat är registrerat{ scope-remark }.
document-none-on = Inget av dem handlar om { $sectors }.
document-nearest = De närmaste som är registrerade:

market-lead = Registrerade siffror{ scope-remark }:
market-age = Tänk på hur gamla de är: publicerade { $year ->
    [none] ett år som inte är registrerat
   *[other] { $year }
 }.
market-none = Inga marknadssiffror är registrerade{ scope-remark }.
market-cluster = Om själva klustret är registrerat: { $name }: { $size }.
market-clarify = För vilket land, vilken region eller vilket område vill ni ha siffror? Bara några få är registrerade.

# Words that a search for documents leaves out, and words for kinds of documents, which only add to the order.
document-words-plain = alla|allt|alltså|alltsa|andra|annan|annat|att|av|bara|be|behöver|behover|behöva|behova|bli|blir|de|dem|den|denna|deras|dess|dessa|det|detta|dig|din|ditt|du|där|då|efter|eller|en|er|era|ert|ett|fanns|finna|finns|fick|fram|från|fran|få|får|för|ge|genom|ger|gärna|garna|gör|göra|gora|ha|hade|han|har|hej|henne|hit|hitta|hittar|hjälp|hjalp|hon|hos|hur|hämta|hamta|här|i|icke|in|inga|ingen|inget|inte|ja|jag|kan|kolla|kunde|kände|kande|känner|kanner|ladda|ladda ner|letar|leta|ligger|läsa|lasa|läser|laser|man|med|mellan|men|mer|mera|mig|min|mitt|mot|mycket|många|manga|måste|maste|ner|nej|ni|nog|nu|nya|någon|nagon|något|nagot|några|nagra|när|och|också|ocksa|om|online|oss|på|sa|se|sedan|ser|sig|skicka|skickar|ska|skall|skulle|snälla|snalla|som|står|star|säga|saga|säger|sager|söker|soker|söka|soka|så|sådan|sadan|sådant|sadant|tack|till|tillgänglig|tillganglig|tillgängliga|tillgangliga|under|upp|ur|ut|utan|vad|var|vara|varför|varfor|varit|vem|vet|veta|vi|vid|vilja|vilka|vilken|vilket|vill|visa|visar|vår|våra|vårt|åt|än|är|även|över
document-words-certain = broschyr|rapport|rapporter|färdplan|fardplan|handbok|vitbok|klusterstrategi|klustrets strategi|broschyren|broschyrer|vägledning|folder|guide|rapporten|färdplanen|handboken|studie|årsrapport
document-words-kinds = dokument|dokumentet|dokumenten|rapport|rapporten|rapporter|guide|guiden|guider|vägledning|vagledning|vägledningar|vagledningar|riktlinje|riktlinjer|handbok|handboken|handböcker|handbocker|manual|broschyr|broschyren|broschyrer|häfte|hafte|folder|flygblad|pdf|papper|artikel|artiklar|publikation|publikationer|skrift|skrifter|studie|studien|studier|undersökning|undersokning|undersökningar|undersokningar|strategi|strategin|strategier|färdplan|fardplan|roadmap|verktygslåda|verktygslada|toolkit|material|materialet|info|information|upplysningar|uppgifter|litteratur|lista|listan|listor|länk|lank|länkar|lankar|tidskrift|tidning|magasin|översikt|oversikt|överblick|overblick|analys|analysen|analyser|presentation|presentationer|bilder|pressmeddelande|fall|data|siffra|siffror|fil|filer
# What one may call selling to cities, and the words by which documents on that are found.
document-words-selling = upphandling|upphandlingar|upphandlingen|offentlig upphandling|offentliga upphandlingar|anbud|anbudsförfarande|anbudsforfarande|offentliga inköp|offentliga inkop|inköp|inkop|offentlig köpare|offentlig kopare|offentliga köpare|offentliga kopare|offentliga inköpare|offentliga inkopare|kommunala inköp|kommunala inkop|kommunala kunder|kommuner som kunder|sälja till städer|salja till stader|sälja till kommuner|salja till kommuner|försäljning till städer|forsaljning till stader|försäljning till kommuner|forsaljning till kommuner|procurement|tender|tenders
document-words-selling-also = procurement|sell|city
market-words-cluster = siffror|vilka siffror|statistik|statistiken|företag|foretag|bolag|medlemmar|jobb|arbetstillfällen|arbetstillfallen|arbetsplatser|omsättning|omsattning|omsättningen|omsattningen|anställda|anstallda|medarbetare|hur många företag|hur manga foretag|hur många bolag|hur manga bolag|antal företag|antal foretag|antalet företag|antalet foretag|antal bolag|bransch|branschen|industri|industrin|sysselsatta|arbetskraft|jobbar folk|personer arbetar|personer jobbar

button-documents-all = Alla dokument
market-words-any = marknad|marknaden|siffror|storlek|efterfrågan|stor|många|mycket|statistik|data
