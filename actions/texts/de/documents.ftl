# Documents, and the market figures in them.
document-title = { $title }{ $publisher ->
    [none] {""}
   *[other] {" "}({ $publisher })
 }{ $year ->
    [none] , Jahr nicht verzeichnet
   *[other] , { $year }
 }
document-told = { $title }. { $says }
document-read-mention-only = Ich kenne es nur aus einer Erwähnung, nicht im Wortlaut.
document-read-full-text = Der Text lag vollständig vor.
document-read-opening-only = Nur der Anfang lag vor.
document-read-part = So viel vom Text lag vor: { $read }.
document-where = Zu finden oder erwähnt unter: { $url }
document-list = Verzeichnete Dokumente{ scope-remark }:
document-all = Verzeichnete Dokumente:
document-none = Kein verzeichnetes Dokument passt{ scope-remark }.
document-none-on = Keines davon behandelt { $sectors }.
document-no-others = Sonst ist nichts verzeichnet{ scope-remark }.
document-nearest = Am nächsten kommen:

market-lead = Verzeichnete Zahlen{ scope-remark }:
market-age = Bitte beachten Sie das Alter: veröffentlicht { $year ->
    [none] in einem Jahr, das nicht verzeichnet ist
   *[other] { $year }
 }.
market-none = Eine Marktzahl ist nicht verzeichnet{ scope-remark }.
market-cluster = Zum Cluster selbst ist verzeichnet: { $name }: { $size }.
market-clarify = Für welches Land, welche Region oder welches Themenfeld möchten Sie Zahlen? Es sind nur wenige verzeichnet.

# Words that a search for documents leaves out, and words for kinds of documents, which only add to the order.
document-words-plain = ab|aber|alle|allem|allen|aller|alles|als|also|am|an|andere|anderen|anderes|auch|auf|aus|bei|beim|bekommen|bekomme|bin|bis|bist|bitte|brauche|brauchen|da|dafür|dafuer|damit|dann|daran|darf|darüber|darueber|das|dass|davon|dazu|dein|dem|den|denn|der|des|dich|die|dies|diese|diesem|diesen|dieser|dieses|dir|doch|dort|du|durch|ein|eine|einem|einen|einer|eines|einige|erhalten|er|es|etwas|euch|euer|eure|finde|finden|für|fuer|geben|gegeben|gegen|gerne|gern|gibt|gibt's|gibts|habe|haben|habt|hat|hatte|herunterladen|hier|ich|ihm|ihn|ihnen|ihr|ihre|ihrem|ihren|ihrer|im|in|ins|irgendwas|irgendwelche|ist|ja|jemand|kann|kannst|kein|keine|kenne|kennen|kennst|kennt|können|koennen|könnte|koennte|könnten|koennten|lesen|machen|man|mal|mehr|mein|meine|meinem|meinen|mich|mir|mit|möchte|moechte|möchten|moechten|müssen|muessen|nach|nein|nicht|nichts|noch|nur|ob|oder|ohne|online|schicken|schick|schicke|sein|seine|sehen|sende|senden|sich|sie|sind|so|solche|sollen|sollte|sonst|suche|suchen|sucht|über|ueber|um|und|uns|unser|unsere|unserem|unseren|unter|verfügbar|verfuegbar|vom|von|vor|wann|war|waren|was|weiß|weiss|welche|welchem|welchen|welcher|welches|wenn|wer|werden|wie|will|wir|wird|wissen|wo|woher|wollen|womit|worüber|worueber|würde|wuerde|würden|wuerden|zeig|zeige|zeigen|zu|zum|zur|zwischen
document-words-certain = broschüre|broschuere|bericht|berichte|roadmap|fahrplan|leitfaden|handbuch|strategiepapier|clusterstrategie|studie|broschüren|flyer|prospekt|infobroschüre|wegweiser|jahresbericht|ratgeber|whitepaper|studien
document-words-kinds = dokument|dokumente|dokumenten|unterlage|unterlagen|bericht|berichte|berichten|report|reports|leitfaden|leitfäden|leitfaeden|ratgeber|richtlinie|richtlinien|handbuch|handbücher|handbuecher|anleitung|anleitungen|broschüre|broschuere|broschüren|broschueren|heft|flyer|faltblatt|pdf|papier|papiere|veröffentlichung|veroeffentlichung|veröffentlichungen|veroeffentlichungen|publikation|publikationen|studie|studien|strategie|strategien|fahrplan|roadmap|toolkit|werkzeugkasten|material|materialien|info|infos|information|informationen|literatur|liste|listen|link|links|zeitschrift|magazin|überblick|ueberblick|übersicht|uebersicht|analyse|analysen|präsentation|praesentation|präsentationen|praesentationen|folien|mitteilung|pressemitteilung|fall|daten|zahl|zahlen|datei|dateien
# What one may call selling to cities, and the words by which documents on that are found.
document-words-selling = vergabe|vergabeverfahren|auftragsvergabe|beschaffung|öffentliche beschaffung|oeffentliche beschaffung|öffentlichen beschaffung|oeffentlichen beschaffung|ausschreibung|ausschreibungen|öffentliche auftraggeber|oeffentliche auftraggeber|öffentlichen auftraggebern|oeffentlichen auftraggebern|öffentliche aufträge|oeffentliche auftraege|öffentliche hand|oeffentliche hand|kommunale kunden|kommunen als kunden|an städte verkaufen|an staedte verkaufen|an kommunen verkaufen|verkauf an städte|verkauf an staedte
document-words-selling-also = procurement|sell|city
market-words-cluster = zahlen|welche zahlen|statistik|statistiken|unternehmen|firmen|betriebe|mitglieder|arbeitsplätze|arbeitsplaetze|arbeitsplätzen|arbeitsplaetzen|jobs|umsatz|umsätze|umsaetze|beschäftigte|beschaeftigte|mitarbeiter|anzahl der unternehmen|zahl der unternehmen|anzahl der firmen|branche|industrie|menschen arbeiten|leute arbeiten|belegschaft

button-documents-all = Alle Dokumente
market-words-any = markt|marktgröße|zahlen|zahl|volumen|nachfrage|groß|viel|viele|statistik|daten|absatz
