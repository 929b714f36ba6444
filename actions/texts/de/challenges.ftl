# City challenges and the needs that cities named; open ones are told as open, all others as past.
challenge-head = { $city } ({ $country }), { $year }{ $phase ->
    [none] {""}
   *[other] , { $phase }
 }
challenge-told = { $head }: { $text }
challenge-open-until = { $head }, offen bis { $date }: { $text }
challenge-figures = Verzeichnete Zahlen: { $figures }.
challenge-outcome = Was daraus wurde: { $outcome }
challenge-outcome-missing = Was daraus wurde, ist nicht verzeichnet.
challenge-participants = Teilgenommen haben: { $participants }.
challenge-not-open = Nein, sie ist nicht mehr offen: Sie stammt von { $year }, und ein offener Aufruf ist dort nicht verzeichnet.
challenge-closed = { $count ->
    [one] Sie ist vorbei und nicht mehr offen.
   *[other] Sie sind vorbei und nicht mehr offen.
 }

challenge-list-open = Offen, soweit verzeichnet{ scope-remark }:
challenge-list-past = Frühere City Challenges, die verzeichnet sind{ scope-remark }, nicht mehr offen:
challenge-list-outcomes = Was aus früheren City Challenges wurde{ scope-remark }:
challenge-none-open = Eine offene City Challenge ist nicht verzeichnet{ scope-remark }.
challenge-none = Eine City Challenge ist nicht verzeichnet{ scope-remark }.
challenge-examples = Frühere, als Beispiele:
challenge-examples-other = Frühere an anderen Orten oder aus anderen Themenfeldern, als Beispiele:
challenge-needs = Außerhalb eines Programms gehört, ohne Aufruf:
challenge-need = { $city }, { $year }: { $need }
challenge-route = So erfahren Sie von neuen: { $facts }

# Words that ask whether something is open, for the past, for figures, for who took part.
challenge-words-open = offen|offene|offenen|offener|offenes|noch|jetzt|aktuell|aktuelle|aktuellen|aktueller|derzeit|derzeitige|derzeitigen|zurzeit|zur zeit|gerade|momentan|im moment|laufend|laufende|laufenden|heute|neu|neue|neuen|neues|kommend|kommende|kommenden|nächste|naechste|nächsten|naechsten|nächster|naechster|anstehende|anstehenden|bevorstehende|anmelden|anmeldung|frist|bewerbungsfrist|anmeldeschluss|einsendeschluss|endet|schließt|schliesst|sucht|suchen|gesucht|bewerben|vorschlagen|einreichen
challenge-words-past = vergangen|vergangene|vergangenen|früher|frueher|frühere|fruehere|früheren|frueheren|früherer|frueherer|ehemalige|ehemaligen|bisher|bisherige|bisherigen|vorherige|vorherigen|hatte|hatten|war|waren|gab|gab es|wurde|wurden|gegeben|bis jetzt|gefragt|wollte|wollten|geschichte|alle city challenges|jemals|schon einmal|schon mal
challenge-words-figures = zahl|zahlen|geld|budget|wie viel|wieviel|wie viele|wieviele|fördermittel|foerdermittel|förderung|foerderung|fonds|finanzierung|anzahl|größe|groesse|umfang|kosten|kostet|schaden|schäden|schaeden|euro|prozent
challenge-words-participants = wer nahm teil|wer hat teilgenommen|wer war dabei|nahm teil|nahmen teil|teilgenommen|teilnehmer|teilnehmern|teilnehmerin|teilnehmerinnen|teilnehmende|teilnehmenden|welche firmen|welche unternehmen|mitgemacht|dabei|teams
# Words that say nothing of what a challenge is about.
challenge-words-plain = stadt|städte|staedte|städten|staedten|gemeinde|gemeinden|kommune|kommunen|challenge|challenges|wettbewerb|wettbewerbe|aufruf|aufrufe|ausschreibung|ausschreibungen|herausforderung|herausforderungen|offen|offene|offenen|lösung|loesung|lösungen|loesungen|technologie|technologien|technik|system|systeme|produkt|produkte|produkten|unternehmen|firma|firmen|problem|probleme|projekt|projekte|projekten|neu|neue|neuen|aktuell|aktuelle|aktuellen|derzeit|gerade|jetzt|noch|viele|vielen|anzahl|zahl|machen|macht|herstellen|stellen|verkaufen|anbieten|angebot|irgendwo|irgendeine|jemand|jemanden|andere|anderen|erste|ersten|eins|zwei|drei|arbeit|arbeiten|helfen|hilfe|interesse|interessiert|interessieren|wollen|will|wollte|wollten|möchte|moechte|möchten|moechten|brauchen|braucht|bedarf|gegen|gebiet|gebiete|bereich|bereiche|thema|themen|solche|gemacht|leute

button-take-part = Wie nimmt man teil?
button-outcome = Was wurde daraus?
challenge-words-any = challenge|challenges|herausforderung|herausforderungen|stadt|städte|städten|kommune|kommunen|ausschreibung|ausschreibungen|aufruf|c40|workshop
