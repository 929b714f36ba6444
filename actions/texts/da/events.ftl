# Events: coming, past, recurring; the annual meeting; speed-dating between clusters.

# One event
event-line = { $name }: { $date }{ $venue ->
    [none] {""}
   *[other] , { $venue }
 }{ $cancelled ->
    [yes] {" "}(aflyst)
   *[no] {""}
 }
event-organiser = Arrangeret af { $organiser }.
event-moved = { $date } (flyttet; tidligere annonceret til { $before })
event-precision = { $date }, { $precision }
event-times = { $date }, kl. { $start } til { $end } ({ $zone })
event-time = { $date }, kl. { $start } ({ $zone })
event-date-unknown = dato ikke registreret
event-register = Tilmeldingen er åben til og med { $date }.
event-link = Mere: { $url }
event-past = { $count ->
    [one] Det er overstået.
   *[other] De er overstået.
 }

# Coming
event-coming = Kommende, så vidt det er registreret{ scope-remark }:
event-none = Der er ikke registreret noget kommende arrangement{ $narrowed ->
    [yes] , der passer til jeres spørgsmål
   *[no] {""}
 }{ scope-remark }.
event-none-series = Der er ikke registreret nogen kommende dato.
event-none-held = Der er ikke registreret nogen tidligere udgave, der passer til jeres spørgsmål.
event-called-off = Aflyst:
event-otherwise = Hvad der ellers er på vej:
event-recurring = Tilbagevendende og værd at holde øje med; de næste datoer er ikke registreret:
event-recurring-elsewhere = Tilbagevendende andre steder og værd at holde øje med; de næste datoer er ikke registreret:
event-recurring-line = { $name }, { $rhythm }; senest registreret: { $edition }
event-recurring-brief = { $name }; senest registreret: { $edition }
event-last = Senest registreret:
event-watch = Her kan I holde øje: { $url }
event-watch-cluster = I kan også spørge { $name }: { $website }

# Past
event-held = Registreret{ scope-remark }, det seneste først:
event-held-none = Der er ikke registreret noget tidligere arrangement{ $narrowed ->
    [yes] , der passer til jeres spørgsmål
   *[no] {""}
 }{ scope-remark }.
event-held-series = Registrerede tidligere udgaver, den seneste først:
event-nearest = De nærmeste, der er registreret:
event-series =
    { $name }: { $rhythm }.
    Senest registreret: { $edition }
event-series-note = Om den er registreret: { $note }

# Speed-dating
speed-dating = C2C betyder "cluster to cluster", fra klynge til klynge. ICN nævner det blandt sine mål:
speed-dating-held = Det er registreret på disse møder:
speed-dating-clusters = Kilderne fortæller kun dette om klynger; intet sted er det registreret, at en virksomhed selv deltager, eller hvornår det næste er.
speed-dating-companies = Til virksomheder tilbyder ICN dette i stedet: { $facts }.
# How the records name it, whatever the language of the answer.
speed-dating-recorded-as = cluster-to-cluster|one-to-one cluster
speed-dating-companies-recorded-as = company-to-company

# Words in a message that ask for the past, or for what is to come.
event-words-past = var|blev|blev holdt|fandt sted|fundet sted|har været|har vaeret|har der været|har der vaeret|holdt|afholdt|havde|tidligere|forrige|forgangne|foregående|foregaaende|hidtil|indtil nu|sidste år|sidste aar|i fjor|sidste gang|sidste udgave|sidste måned|sidste maaned|historie|historik|for år siden|for aar siden|år siden|aar siden|siden sidst|dengang|engang
event-words-coming = næste|naeste|hvornår er|hvornaar er|hvornår afholdes|hvornaar afholdes|hvornår holdes|hvornaar holdes|hvornår finder|hvornaar finder|dato|datoen|datoer|datoerne|kommende|fremtidige|bliver|tilmelding|tilmelde|tilmelder|tilmeld|registrering|planlagt|planlagte|snart|hvor er|hvor holdes|hvor afholdes|på forhånd|paa forhaand|billet|billetter|fremover|på vej|på programmet|i vente
event-words-about = fortæl om|fortael om|fortæl mig om|fortael mig om|fortæl lidt om|fortael lidt om|fortæl mere om|fortael mere om|fortæl noget om|fortael noget om|fortæl mig noget om|fortael mig noget om|hvad er|hvad går|hvad gaar|hvad handler|hvad slags|hvilken slags|hvad ved du om|hvad ved i om|info om|information om|informationer om|oplysninger om|beskriv|forklar|hvor ofte|hvor tit
event-words-any = arrangement|arrangementer|begivenheder|møder|messer|events|andet|andre
event-words-last = sidste|seneste|senest|nyeste|sidst

button-past-events = Tidligere arrangementer
button-annual-meeting = Årsmødet

event-add-to-calendar = Føj til kalender
