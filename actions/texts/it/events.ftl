# Events: coming, past, recurring; the annual meeting; speed-dating between clusters.

# One event
event-line = { $name }: { $date }{ $venue ->
    [none] {""}
   *[other] , { $venue }
 }{ $cancelled ->
    [yes] {" "}(annullato)
   *[no] {""}
 }
event-organiser = Organizzato da { $organiser }.
event-moved = { $date } (spostato; annunciato prima per: { $before })
event-precision = { $date }, { $precision }
event-times = { $date }, { $start }–{ $end } ({ $zone })
event-time = { $date }, { $start } ({ $zone })
event-date-unknown = la data non risulta
event-register = Le iscrizioni sono aperte fino al { $date }.
event-link = Maggiori informazioni: { $url }
event-past = { $count ->
    [one] È già passato.
   *[other] Sono già passati.
 }

# Coming
event-coming = In arrivo, per quanto è in archivio{ scope-remark }:
event-none = In archivio non c'è alcun evento in arrivo{ $narrowed ->
    [yes] {" "}che corrisponda alla sua domanda
   *[no] {""}
 }{ scope-remark }.
event-none-series = In archivio non c'è alcuna data in arrivo.
event-none-held = Non risulta alcuna edizione passata che corrisponda alla sua domanda.
event-called-off = Annullati:
event-otherwise = Inoltre sono in arrivo:
event-recurring = Ricorrenti, e da tenere d'occhio; le prossime date non risultano:
event-recurring-elsewhere = Ricorrenti altrove, e da tenere d'occhio; le prossime date non risultano:
event-recurring-line = { $name }, { $rhythm }; ultima edizione che risulta: { $edition }
event-recurring-brief = { $name }; ultima edizione che risulta: { $edition }
event-last = L'ultima che risulta:
event-watch = Dove tenersi aggiornati: { $url }
event-watch-cluster = Può anche chiedere a { $name }: { $website }

# Past
event-held = Quanto risulta{ scope-remark }, i più recenti prima:
event-held-none = Non risulta alcun evento passato{ $narrowed ->
    [yes] {" "}che corrisponda alla sua domanda
   *[no] {""}
 }{ scope-remark }.
event-held-series = Edizioni passate che risultano, le più recenti prima:
event-nearest = I più vicini che risultano:
event-series =
    { $name }: { $rhythm }.
    Ultima edizione che risulta: { $edition }
event-series-note = Di quell'edizione risulta: { $note }

# Speed-dating
speed-dating = C2C significa da cluster a cluster (cluster to cluster). ICN lo nomina tra i suoi obiettivi:
speed-dating-held = Risulta in questi incontri:
speed-dating-clusters = Le registrazioni ne parlano solo per i cluster; nessuna dice che un'azienda vi partecipi da sola, né quando sia il prossimo.
speed-dating-companies = Per le aziende ICN offre invece questo: { $facts }.
# How the records name it, whatever the language of the answer.
speed-dating-recorded-as = cluster-to-cluster|one-to-one cluster
speed-dating-companies-recorded-as = company-to-company

# Words in a message that ask for the past, or for what is to come.
event-words-past = era|erano|fu|furono|è stato|è stata|e stato|e stata|sono stati|sono state|c'è stato|c'è stata|ci sono stati|ci sono state|ha avuto luogo|hanno avuto luogo|si è tenuto|si è tenuta|si sono tenuti|si sono tenute|si è svolto|si è svolta|tenuto|tenuta|svolto|svolta|avete avuto|avete organizzato|ha organizzato|hanno organizzato|ha ospitato|ospitato|passato|passata|passati|passate|precedente|precedenti|prima|finora|anno scorso|l'anno scorso|scorso anno|ultima volta|ultima edizione|mese scorso|scorso|scorsa|storia|storico|fa|allora|una volta
event-words-coming = prossimo|prossima|prossimi|prossime|quando è|quando e|quando sono|quando sarà|quando sara|quando si tiene|quando si terrà|data|date|in arrivo|futuri|futuro|ci sarà|ci sara|ci saranno|sarà|sara|saranno|si terrà|si terra|iscrizione|iscrizioni|iscriversi|iscriverci|iscrivermi|registrazione|registrarsi|registrarci|previsto|prevista|previsti|previste|pianificato|pianificati|programma|in programma|presto|dov'è|dov’è|dove si tiene|dove è|in anticipo|biglietti|biglietto|in calendario|a breve
event-words-about = parlami di|mi parli di|parlami del|parlami della|mi parli del|mi parli della|dimmi qualcosa|mi dica qualcosa|raccontami|mi racconti|che cos'è|che cos’è|cos'è|cos’è|cosa è|che cosa è|che tipo|quale tipo|cosa sai|cosa sa|cosa sapete|informazioni su|informazioni sul|informazioni sulla|informazioni sull|info su|info sul|info sulla|descrivi|descriva|spiega|spieghi|spiegami|mi spieghi|ogni quanto|con che frequenza|quanto spesso
event-words-any = evento|eventi|incontri|fiere|convegni|altro|altri|altre
event-words-last = ultimo|ultima|ultimi|ultime|più recente|piu recente|più recenti|piu recenti

button-past-events = Eventi passati
button-annual-meeting = L'incontro annuale

event-add-to-calendar = Aggiungi al calendario
