# Events: coming, past, recurring; the annual meeting; speed-dating between clusters.

# One event
event-line = { $name }: { $date }{ $venue ->
    [none] {""}
   *[other] , { $venue }
 }{ $cancelled ->
    [yes] {" "}(inställt)
   *[no] {""}
 }
event-organiser = Arrangeras av { $organiser }.
event-moved = { $date } (flyttat; tidigare aviserat till { $before })
event-precision = { $date }, { $precision }
event-times = { $date }, kl. { $start } till { $end } ({ $zone })
event-time = { $date }, kl. { $start } ({ $zone })
event-date-unknown = datum inte registrerat
event-register = Anmälan är öppen till och med { $date }.
event-link = Mer: { $url }
event-past = { $count ->
    [one] Det har redan varit.
   *[other] De har redan varit.
 }

# Coming
event-coming = Kommande, så vitt det är registrerat{ scope-remark }:
event-none = Inget kommande evenemang{ $narrowed ->
    [yes] {" "}som passar er fråga
   *[no] {""}
 } är registrerat{ scope-remark }.
event-none-series = Inget kommande datum är registrerat.
event-none-held = Ingen tidigare upplaga som passar er fråga är registrerad.
event-called-off = Inställt:
event-otherwise = Vad som är på gång i övrigt:
event-recurring = Återkommande och värt att bevaka; nästa datum är inte registrerade:
event-recurring-elsewhere = Återkommande på andra håll och värt att bevaka; nästa datum är inte registrerade:
event-recurring-line = { $name }, { $rhythm }; senast registrerat: { $edition }
event-recurring-brief = { $name }; senast registrerat: { $edition }
event-last = Senast registrerat:
event-watch = Här kan ni bevaka det: { $url }
event-watch-cluster = Ni kan också fråga { $name }: { $website }

# Past
event-held = Registrerat{ scope-remark }, det senaste först:
event-held-none = Inget tidigare evenemang{ $narrowed ->
    [yes] {" "}som passar er fråga
   *[no] {""}
 } är registrerat{ scope-remark }.
event-held-series = Registrerade tidigare upplagor, den senaste först:
event-nearest = De närmaste som är registrerade:
event-series =
    { $name }: { $rhythm }.
    Senast registrerat: { $edition }
event-series-note = Om den är registrerat: { $note }

# Speed-dating
speed-dating = C2C betyder "cluster to cluster", från kluster till kluster. ICN nämner det bland sina mål:
speed-dating-held = Det är registrerat vid dessa möten:
speed-dating-clusters = Källorna berättar detta bara om kluster; ingenstans är det registrerat att ett företag deltar självt, eller när nästa tillfälle är.
speed-dating-companies = För företag erbjuder ICN detta i stället: { $facts }.
# How the records name it, whatever the language of the answer.
speed-dating-recorded-as = cluster-to-cluster|one-to-one cluster
speed-dating-companies-recorded-as = company-to-company

# Words in a message that ask for the past, or for what is to come.
event-words-past = var det|det var|vad var|när var|nar var|vem var|vilka var|vilket var|hur var|var ni med|var med|blev|hölls|holls|ägde rum|agde rum|har varit|har hållits|har hallits|hade|tidigare|förra|forra|föregående|foregaende|förut|forut|förr|forr|hållits|hallits|anordnades|arrangerades|hittills|förra året|forra aret|i fjol|förra gången|forra gangen|förra upplagan|forra upplagan|förra månaden|forra manaden|historia|historik|för år sedan|for ar sedan|år sedan|ar sedan|sedan dess|då för tiden|da for tiden|en gång
event-words-coming = nästa|nasta|när är|nar ar|när blir|nar blir|när hålls|nar halls|när äger|nar ager|datum|datumet|datumen|kommande|framtida|ska|blir|kommer att|anmälan|anmalan|anmäla|anmala|anmäler|anmaler|anmäl|anmal|registrering|registrera|planerat|planerad|planerade|snart|var är|var ar|var hålls|var halls|i förväg|i forvag|biljett|biljetter|framöver|framover|på gång|pa gang|inplanerat|inplanerade|i höst|i vår|i sommar
event-words-about = berätta om|beratta om|berätta mer om|beratta mer om|berätta lite om|beratta lite om|berätta något om|beratta nagot om|vad är|vad ar|vad går|vad gar|vad handlar|vad för slags|vad for slags|vilken typ|vilken sorts|vad vet du om|vad vet ni om|info om|information om|upplysningar om|beskriv|förklara|forklara|hur ofta
event-words-any = evenemang|händelser|handelser|möten|moten|mässor|massor|event|annat|andra
event-words-last = sista|senaste|senast|nyaste|sist

button-past-events = Tidigare evenemang
button-annual-meeting = Årsmötet

event-add-to-calendar = Lägg till i kalendern
