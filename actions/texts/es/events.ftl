# Events: coming, past, recurring; the annual meeting; speed-dating between clusters.

# One event
event-line = { $name }: { $date }{ $venue ->
    [none] {""}
   *[other] , { $venue }
 }{ $cancelled ->
    [yes] {" "}(cancelado)
   *[no] {""}
 }
event-organiser = Organizado por { $organiser }.
event-moved = { $date } (aplazado; antes anunciado para { $before })
event-precision = { $date }, { $precision }
event-times = { $date }, de { $start } a { $end } ({ $zone })
event-time = { $date }, { $start } ({ $zone })
event-date-unknown = la fecha no consta
event-register = La inscripción está abierta hasta el { $date }.
event-link = Más: { $url }
event-past = { $count ->
    [one] Ya ha pasado.
   *[other] Ya han pasado.
 }

# Coming
event-coming = Próximos, según lo registrado{ scope-remark }:
event-none = No hay registrado ningún próximo evento{ $narrowed ->
    [yes] {" "}que encaje con su pregunta
   *[no] {""}
 }{ scope-remark }.
event-none-series = No hay registrada ninguna próxima fecha.
event-none-held = No consta ninguna edición pasada que encaje con su pregunta.
event-called-off = Cancelados:
event-otherwise = Lo que viene además:
event-recurring = Periódicos, y conviene seguirlos; no constan las próximas fechas:
event-recurring-elsewhere = Periódicos en otros lugares, y conviene seguirlos; no constan las próximas fechas:
event-recurring-line = { $name }, { $rhythm }; última edición que consta: { $edition }
event-recurring-brief = { $name }; última edición que consta: { $edition }
event-last = La última que consta:
event-watch = Dónde seguirlo: { $url }
event-watch-cluster = También puede preguntar a { $name }: { $website }

# Past
event-held = Lo que consta{ scope-remark }, lo más reciente primero:
event-held-none = No consta ningún evento pasado{ $narrowed ->
    [yes] {" "}que encaje con su pregunta
   *[no] {""}
 }{ scope-remark }.
event-held-series = Ediciones pasadas que constan, la más reciente primero:
event-nearest = Lo más próximo que consta:
event-series =
    { $name }: { $rhythm }.
    Última edición que consta: { $edition }
event-series-note = Sobre esa edición consta: { $note }

# Speed-dating
speed-dating = C2C significa de clúster a clúster (cluster to cluster). ICN lo nombra entre sus objetivos:
speed-dating-held = Consta en estas reuniones:
speed-dating-clusters = Los registros hablan de esto solo para clústeres; ninguno dice que una empresa participe por su cuenta ni cuándo es el próximo.
speed-dating-companies = Para empresas, ICN ofrece en su lugar: { $facts }.
# How the records name it, whatever the language of the answer.
speed-dating-recorded-as = cluster-to-cluster|one-to-one cluster
speed-dating-companies-recorded-as = company-to-company

# Words in a message that ask for the past, or for what is to come.
event-words-past = fue|fueron|era|eran|hubo|había|habia|tuvo lugar|tuvieron lugar|se celebró|se celebro|se celebraron|celebrado|celebrada|celebró|organizó|organizaron|ha habido|han tenido|ha tenido|pasado|pasada|pasados|pasadas|anterior|anteriores|antes|antiguo|antiguos|hasta ahora|año pasado|última vez|ultima vez|última edición|ultima edicion|mes pasado|historia|historial|hace|entonces|una vez|acogió|acogio
event-words-coming = próximo|proximo|próximos|proximos|próxima|proxima|próximas|proximas|siguiente|siguientes|cuándo es|cuando es|cuándo son|cuando son|cuándo será|cuando sera|fecha|fechas|que viene|que vienen|habrá|habra|será|sera|serán|seran|inscripción|inscripcion|inscribirse|inscribirnos|inscribirme|apuntarse|apuntarnos|registro|registrarse|previsto|previstos|prevista|previstas|planeado|planeados|pronto|dónde es|donde es|con antelación|con antelacion|entradas|próximamente|proximamente|en agenda
event-words-about = háblame de|hablame de|hábleme de|hableme de|cuéntame|cuentame|cuénteme|cuenteme|dime algo|dígame algo|digame algo|qué es|que es|qué tipo|que tipo|qué clase|que clase|qué sabe|que sabe|qué sabes|que sabes|qué saben|que saben|información sobre|informacion sobre|información de|informacion de|info sobre|describe|describa|descríbeme|explica|explique|explíqueme|explícame|cada cuánto|cada cuanto|con qué frecuencia
event-words-any = evento|eventos|encuentros|ferias|congresos|otro|otros|otra|otras
event-words-last = último|ultimo|última|ultima|últimos|ultimos|últimas|ultimas|más reciente|mas reciente|más recientes|mas recientes

button-past-events = Eventos pasados
button-annual-meeting = La reunión anual

event-add-to-calendar = Añadir al calendario
