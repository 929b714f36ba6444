# Documents, and the market figures in them.
document-title = { $title }{ $publisher ->
    [none] {""}
   *[other] {" "}({ $publisher })
 }{ $year ->
    [none] , år ikke registreret
   *[other] , { $year }
 }
document-told = { $title }. { $says }
document-read-mention-only = Jeg kender det kun fra en omtale, ikke selve teksten.
document-read-full-text = Hele teksten er set.
document-read-opening-only = Kun begyndelsen er set.
document-read-part = Så meget af teksten er set: { $read }.
document-where = Her findes det, eller her er det omtalt: { $url }
document-list = Registrerede dokumenter{ scope-remark }:
document-all = Registrerede dokumenter:
document-none = Intet registreret dokument passer{ scope-remark }.
document-no-others = Der er ikke registreret andet{ scope-remark }.
document-none-on = Ingen af dem handler om { $sectors }.
document-nearest = De nærmeste, der er registreret:

market-lead = Registrerede tal{ scope-remark }:
market-age = Bemærk venligst alderen: offentliggjort { $year ->
    [none] i et år, der ikke er registreret
   *[other] i { $year }
 }.
market-none = Der er ikke registreret nogen markedstal{ scope-remark }.
market-cluster = Om selve klyngen er registreret: { $name }: { $size }.
market-clarify = For hvilket land, hvilken region eller hvilket fagområde vil I have tal? Der er kun registreret få.

# Words that a search for documents leaves out, and words for kinds of documents, which only add to the order.
document-words-plain = ad|af|aldrig|alle|alt|altså|altsaa|anden|andet|andre|at|be|bede|blev|blive|bliver|brug|bruge|bruger|da|de|dem|den|denne|der|dere|deres|derfor|det|dette|dig|din|disse|dit|dog|downloade|download|du|efter|eller|en|end|er|et|fik|findes|find|finde|finder|for|fortæl|fortael|fortælle|fortaelle|fra|få|faa|får|faar|før|foer|gerne|gøre|goere|gør|goer|giv|give|ham|han|har|hav|have|havde|hej|hente|her|hos|hun|hvad|hvem|hver|hvilke|hvilken|hvilket|hvis|hvor|hvordan|hvorfor|i|ikke|ind|ingen|ja|jeg|jer|jeres|kan|kende|kender|kom|kunne|lige|ligger|læse|laese|læser|laeser|man|mange|med|meget|mellem|men|mere|mig|min|mit|må|maa|måske|maaske|ned|nej|nogen|noget|nogle|nu|når|naar|og|også|ogsaa|om|omkring|online|op|os|over|på|paa|se|ser|send|sende|sender|siger|sige|skal|skulle|som|står|staar|svar|så|saa|sådan|saadan|tak|til|tilgængelig|tilgaengelig|tilgængelige|tilgaengelige|ud|under|uden|ved|venligst|vi|viden|vide|vil|ville|vis|vise|viser|vores|være|vaere|været|vaeret|var|øvrigt|oevrigt
document-words-certain = brochure|rapport|rapporter|køreplan|koereplan|håndbog|haandbog|hvidbog|klyngestrategi|klyngens strategi|brochuren|brochurer|vejledning|folder|rapporten|køreplanen|guide|pjece|studie|årsrapport
document-words-kinds = dokument|dokumentet|dokumenter|dokumenterne|rapport|rapporten|rapporter|guide|guiden|guider|guides|vejledning|vejledninger|retningslinje|retningslinjer|håndbog|haandbog|håndbøger|haandboeger|manual|brochure|brochurer|pjece|pjecer|folder|hæfte|haefte|flyer|pdf|papir|papirer|artikel|artikler|publikation|publikationer|udgivelse|udgivelser|studie|studier|undersøgelse|undersoegelse|undersøgelser|undersoegelser|strategi|strategier|køreplan|koereplan|roadmap|værktøjskasse|vaerktoejskasse|toolkit|materiale|materialer|info|information|informationer|oplysninger|litteratur|liste|lister|link|links|magasin|blad|tidsskrift|oversigt|overblik|analyse|analyser|præsentation|praesentation|præsentationer|praesentationer|slides|pressemeddelelse|case|data|tal|fil|filer
# What one may call selling to cities, and the words by which documents on that are found.
document-words-selling = indkøb|indkoeb|offentlige indkøb|offentlige indkoeb|offentligt indkøb|offentligt indkoeb|udbud|offentlige udbud|offentligt udbud|udbudsproces|udbudsregler|offentlig indkøber|offentlig indkoeber|offentlige indkøbere|offentlige indkoebere|kommunale indkøb|kommunale indkoeb|kommunale indkøbere|kommunale indkoebere|kommunale kunder|kommuner som kunder|sælge til byer|saelge til byer|sælge til kommuner|saelge til kommuner|salg til byer|salg til kommuner|procurement|tender|tenders
document-words-selling-also = procurement|sell|city
market-words-cluster = tal|hvilke tal|statistik|statistikker|virksomheder|firmaer|medlemmer|arbejdspladser|job|jobs|omsætning|omsaetning|ansatte|medarbejdere|hvor mange virksomheder|hvor mange firmaer|antal virksomheder|antal firmaer|branche|branchen|industri|industrien|beskæftigede|beskaeftigede|arbejdsstyrke

button-documents-all = Alle dokumenter
market-words-any = marked|markedet|tal|størrelse|efterspørgsel|stort|mange|meget|statistik|data
