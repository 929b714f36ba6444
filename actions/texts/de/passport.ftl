# The Passport. "<aspect>" frames what is on record; "<aspect>-unpublished" says plainly that nothing is; "lead-<intent>"
# goes before both.
passport-definition = Der ICN-Passport: { $facts }
passport-purpose = { $facts }
passport-use = { $facts }
passport-is-not =
    Was der Passport nicht ist:
    { $facts }
passport-eligibility =
    Wer den Passport nutzen darf:
    { $facts }
passport-outsiders = { $facts }
passport-size = Zur Größe: { $facts }
passport-includes =
    Was der Passport umfasst, soweit veröffentlicht:
    { $facts }
passport-around =
    Neben dem Passport, nicht als Teil davon, bietet ICN:
    { $facts }
passport-application-steps =
    Die verzeichneten Schritte:
    { $facts }
passport-who-to-ask = Wen Sie fragen können: { $facts }.
passport-cluster-fee = 10.000 EUR sind nicht der Preis des Passports. So viel zahlt ein Cluster, nicht ein Unternehmen, für die Mitgliedschaft bei ICN: { $facts }.
passport-home = Ihr Heimatcluster ist { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.
# Words that take the Passport for something that it is not.
passport-words-is-not = zuschuss|zuschüsse|zuschuesse|förderung|foerderung|fördermittel|foerdermittel|fördergeld|foerdergeld|fördergelder|foerdergelder|subvention|subventionen|visum|visa|aufenthaltstitel|aufenthaltserlaubnis|aufenthaltsgenehmigung|digitaler produktpass|digitalen produktpass|produktpass|digital product passport|blockchain|testnet
passport-words-pass = passport|pass
passport-words-form = formular|formulare|formulars|antragsformular|bewerbungsformular|vordruck|vordrucke|antragsbogen
passport-words-price = blechen|berappen|zahlen|bezahlen|kostenlos|kostenfrei|gratis|umsonst|preis|kosten|kostet|gebühr|gebuehr|hinlegen
partly-published = { $fact } (nur zum Teil veröffentlicht)
step = { $number }. { $text }

lead-passport-alternatives = Keine Quelle vergleicht den Passport mit Delegationsreisen, Botschaften oder anderen Netzwerken. Dies ist zu ihm verzeichnet.
lead-passport-responsibility = Keine Quelle nennt jemanden, der für eine Antwort zuständig ist; bitte fragen Sie direkt nach.

passport-price-unpublished = Was der Passport ein Unternehmen kostet, ist nicht veröffentlicht: Mir liegt kein Preis vor, weder einer, der zu zahlen wäre, noch eine Aussage, dass es keinen gibt.
passport-application-form-unpublished = Das Bewerbungsformular, was darin gefragt wird und wohin man es schickt, ist nicht veröffentlicht.
passport-response-time-unpublished = Wie lange ein Gastgebercluster für eine Antwort braucht, wie er entscheidet und ob er ablehnen darf, ist nicht veröffentlicht.
passport-duration-unpublished = Wie lange ein Passport gilt und wie oft oder in wie vielen Ländern er sich nutzen lässt, ist nicht veröffentlicht.
passport-support-hours-unpublished = Wie viel Hilfe ein Unternehmen bekommt, in Stunden oder Tagen, ist nicht veröffentlicht.
passport-desk-unpublished = Ob ein Gastgeber einen Schreibtisch oder einen Besprechungsraum anbietet, ist nicht veröffentlicht.
passport-travel-costs-unpublished = Ob jemand Reise oder Aufenthalt bezahlt, ist nicht veröffentlicht; keine Quelle erwähnt Geld für das Unternehmen.
passport-interpreters-unpublished = Auch Dolmetscher werden nicht erwähnt.
passport-follow-up-unpublished = Was nach dem Besuch geschieht, ist nicht veröffentlicht.
passport-data-protection-unpublished = Regeln zu Vertraulichkeit und Datenschutz sind nicht veröffentlicht. Bevor Sie eine vertrauliche Idee preisgeben, fragen Sie den Cluster, wie er damit umgehen würde.
passport-participants-unpublished = Welche Cluster heute beim Passport mitmachen, ist nicht veröffentlicht.
passport-issued-unpublished = Auch die Zahl der ausgestellten Passports ist nicht veröffentlicht.

button-includes = Was umfasst er?
button-clusters = Die Cluster ansehen
