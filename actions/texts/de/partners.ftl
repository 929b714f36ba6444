# Organisations on record: by place and field, and one by name.
partner-list = Verzeichnete Organisationen{ scope-remark }:
partner-list-kind = Organisationen, verzeichnet als { $kinds }{ scope-remark }:
partner-line = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }: { $relation ->
    [member] Mitglied von
   *[other] genannt bei
 } { $cluster }{ $date ->
    [none] , Datum nicht verzeichnet
   *[other] {" "}({ $date })
 }
partner-line-alone = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }{ $date ->
    [none] , Datum nicht verzeichnet
   *[other] {" "}({ $date })
 }
partner-elsewhere = Der Cluster sitzt anderswo im selben Land.
partner-role-gap = Wer vertreibt, kauft, liefert oder investiert, ist nicht verzeichnet; bitte fragen Sie dort oder beim Cluster nach.
partner-kind-gap = Keine davon ist verzeichnet als { $kinds }; bei den meisten Organisationen ist die Art nicht verzeichnet.
partner-field-gap = Keine davon ist für { $sectors } verzeichnet.
partner-examples = Das sind Beispiele aus datierten Quellen, weder vollständig noch eine Empfehlung.
partner-none = Keine verzeichnete Organisation passt{ scope-remark }{ $kinds ->
    [none] {""}
   *[other] {" "}als { $kinds }
 }.
partner-clarify = In welchem Land, welcher Region oder Stadt soll der Partner sein, oder in welchem Themenfeld? Dann kann ich verzeichnete Organisationen nennen.

organisation-member = { $name } ist als Mitglied oder Partner von { $cluster } verzeichnet{ $date ->
    [none] , ohne Datum
   *[other] , Stand: { $date }
 }. Neueres ist nicht verzeichnet.
organisation-named = { $name } wird bei { $cluster } genannt{ $date ->
    [none] , ohne Datum
   *[other] {" "}({ $date })
 }, als Teil seines Umfelds oder seiner Projekte. Keine Quelle sagt, dass es ein Mitglied ist.
organisation-alone = { $name } ist ohne Cluster verzeichnet.
organisation-other-cluster = Keine Quelle bringt es mit { $name } in Verbindung.
organisation-sectors = Verzeichnete Themenfelder: { $sectors }.
organisation-kind = Art: { $kinds }.
organisation-kind-missing = Um welche Art von Organisation es sich handelt, ist nicht verzeichnet.
organisation-note = Anmerkung dazu: { $note }.
organisation-unknown = Eine Organisation dieses Namens finde ich nicht verzeichnet.
organisation-which = Welche Organisation meinen Sie? Ich kenne die, die bei den Clustern verzeichnet sind.

org-kind-utility = Versorger
org-kind-university = Hochschule
org-kind-research = Forschungseinrichtung
org-kind-city = Stadt oder Gemeinde
org-kind-company = Unternehmen

# Words for what an organisation should be to the company; no record tells these.
partner-words-role = vertriebspartner|vertriebspartnern|vertriebspartnerin|vertrieb|vertreiber|vertreibt|distributor|distributoren|wiederverkäufer|wiederverkaeufer|reseller|handelsvertreter|vertreter|vertretung|agent|agenten|importeur|importeure|importeuren|händler|haendler|händlern|haendlern|fachhändler|fachhaendler|großhändler|grosshaendler|großhändlern|grosshaendlern|großhandel|grosshandel|einzelhändler|einzelhaendler|einzelhandel|kunde|kunden|kundin|kundinnen|auftraggeber|abnehmer|abnehmern|käufer|kaeufer|käufern|kaeufern|kaufen|kauft|einkäufer|einkaeufer|einkauf|lieferant|lieferanten|zulieferer|zulieferern|liefern|liefert|anbieter|anbietern|installateur|installateure|installateuren|investor|investoren|investieren|investiert|geldgeber|kapitalgeber|finanzierung|wettbewerber|wettbewerbern|konkurrent|konkurrenten|konkurrenz|verkaufen|verkauft|bauunternehmen|bauunternehmer|baufirma|baufirmen|auftragnehmer|subunternehmer|hersteller|herstellern|produzent|produzenten
partner-words-organisation = unternehmen|firma|firmen|betrieb|betriebe|partner|partnern|organisation|organisationen|hochschule|hochschulen|universität|universitäten|universitaet|uni|start-up|start-ups|startup|startups|akteure|mitglied|mitglieder
partner-words-endings = firma|firmen|betrieb|betriebe|betrieben|unternehmen|hersteller|herstellern|anbieter|produzent|produzenten|entwickler|versorger|bauer
