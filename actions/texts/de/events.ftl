# Events: coming, past, recurring; the annual meeting; speed-dating between clusters.

# One event
event-line = { $name }: { $date }{ $venue ->
    [none] {""}
   *[other] , { $venue }
 }{ $cancelled ->
    [yes] {" "}(abgesagt)
   *[no] {""}
 }
event-organiser = Veranstaltet von { $organiser }.
event-moved = { $date } (verschoben; zuvor angekündigt für { $before })
event-precision = { $date }, { $precision }
event-times = { $date }, { $start } bis { $end } Uhr ({ $zone })
event-time = { $date }, { $start } Uhr ({ $zone })
event-date-unknown = Datum nicht verzeichnet
event-register = Anmeldung bis { $date } möglich.
event-link = Mehr: { $url }
event-past = { $count ->
    [one] Das ist vorbei.
   *[other] Sie sind vorbei.
 }

# Coming
event-coming = Was ansteht, soweit verzeichnet{ scope-remark }:
event-none = Keine kommende Veranstaltung{ $narrowed ->
    [yes] , die zu Ihrer Frage passt,
   *[no] {""}
 } ist verzeichnet{ scope-remark }.
event-none-series = Ein kommender Termin ist nicht verzeichnet.
event-none-held = Keine frühere Ausgabe, die zu Ihrer Frage passt, ist verzeichnet.
event-called-off = Abgesagt:
event-otherwise = Was sonst noch ansteht:
event-recurring = Wiederkehrend und einen Blick wert; die nächsten Termine sind nicht verzeichnet:
event-recurring-elsewhere = Anderswo wiederkehrend und einen Blick wert; die nächsten Termine sind nicht verzeichnet:
event-recurring-line = { $name }, { $rhythm }; zuletzt verzeichnet: { $edition }
event-recurring-brief = { $name }; zuletzt verzeichnet: { $edition }
event-last = Zuletzt verzeichnet:
event-watch = Hier lohnt es sich nachzusehen: { $url }
event-watch-cluster = Sie können auch { $name } fragen: { $website }

# Past
event-held = Verzeichnet{ scope-remark }, die neuesten zuerst:
event-held-none = Keine frühere Veranstaltung{ $narrowed ->
    [yes] , die zu Ihrer Frage passt,
   *[no] {""}
 } ist verzeichnet{ scope-remark }.
event-held-series = Frühere Ausgaben, die verzeichnet sind, die neuesten zuerst:
event-nearest = Am nächsten kommen:
event-series =
    { $name }: { $rhythm }.
    Zuletzt verzeichnet: { $edition }
event-series-note = Zu dieser ist verzeichnet: { $note }

# Speed-dating
speed-dating = C2C heißt „cluster to cluster“, von Cluster zu Cluster. ICN nennt es unter seinen Zielen:
speed-dating-held = Verzeichnet ist es bei diesen Treffen:
speed-dating-clusters = Die Quellen berichten das nur von Clustern; nirgends ist verzeichnet, dass ein Unternehmen selbst teilnimmt oder wann das nächste stattfindet.
speed-dating-companies = Für Unternehmen bietet ICN stattdessen dies: { $facts }.
# How the records name it, whatever the language of the answer.
speed-dating-recorded-as = cluster-to-cluster|one-to-one cluster
speed-dating-companies-recorded-as = company-to-company

# Words in a message that ask for the past, or for what is to come.
event-words-past = war|waren|fand|fanden|stattgefunden|gab es|gab's|gewesen|wurde|wurden|hatte|hatten|vergangen|vergangene|vergangenen|früher|frueher|frühere|fruehere|früheren|frueheren|vorherige|vorherigen|bisher|bisherige|bisherigen|ehemalige|ehemaligen|veranstaltet|abgehalten|ausgerichtet|letztes jahr|letztem jahr|im letzten jahr|voriges jahr|vorigen jahr|letztes mal|beim letzten mal|letzte ausgabe|letzten monat|im letzten monat|geschichte|vor jahren|damals|einst|einmal
event-words-coming = nächste|naechste|nächsten|naechsten|nächster|naechster|nächstes|naechstes|wann ist|wann sind|wann findet|wann finden|termin|termine|terminen|kommend|kommende|kommenden|anstehend|anstehende|anstehenden|bevorstehende|bevorstehenden|wird|werden|anmelden|anmeldung|registrieren|registrierung|geplant|geplante|geplanten|demnächst|demnaechst|bald|wo ist|wo findet|im voraus|tickets|ticket|eintrittskarten|in planung|ansteht|anstehen
event-words-any = veranstaltung|veranstaltungen|termine|treffen|events|event|messen|konferenzen|andere|sonst
event-words-last = letzte|letzten|letzter|letztes|jüngste|juengste|jüngsten|juengsten|neueste|neuesten|zuletzt
event-words-about = erzähl mir von|erzaehl mir von|erzählen sie mir von|erzaehlen sie mir von|erzähl mir etwas über|erzaehl mir etwas ueber|erzählen sie mir etwas über|erzaehlen sie mir etwas ueber|sagen sie mir etwas über|sagen sie mir etwas ueber|was ist|was sind|was für|was fuer|was wissen sie über|was wissen sie ueber|was weißt du über|was weisst du ueber|info zu|infos zu|info zur|infos zur|infos über|infos ueber|information zu|informationen zu|informationen zur|informationen zum|informationen über|informationen ueber|beschreib|beschreibe|beschreiben|beschreiben sie|erkläre|erklaere|erklären|erklaeren|worum geht|wie oft|wie häufig

button-past-events = Frühere Veranstaltungen
button-annual-meeting = Die Jahrestagung

event-add-to-calendar = Zum Kalender hinzufügen
