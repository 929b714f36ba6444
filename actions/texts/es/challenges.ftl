# City challenges and the needs that cities named; open ones are told as open, all others as past.
challenge-head = { $city } ({ $country }), { $year }{ $phase ->
    [none] {""}
   *[other] , { $phase }
 }
challenge-told = { $head }: { $text }
challenge-open-until = { $head }, abierto hasta el { $date }: { $text }
challenge-figures = Cifras que constan: { $figures }.
challenge-outcome = Qué resultó de ello: { $outcome }
challenge-outcome-missing = No consta qué resultó de ello.
challenge-participants = Participaron: { $participants }.
challenge-not-open = No, ya no está abierto: es de { $year } y no consta ninguna convocatoria abierta allí.
challenge-closed = { $count ->
    [one] Es pasado y ya no está abierto.
   *[other] Son pasados y ya no están abiertos.
 }

challenge-list-open = Abiertos, según lo que consta{ scope-remark }:
challenge-list-past = Retos urbanos pasados que constan{ scope-remark }, ya no abiertos:
challenge-list-outcomes = Qué resultó de retos urbanos pasados{ scope-remark }:
challenge-none-open = No consta ningún reto urbano abierto{ scope-remark }.
challenge-none = No consta ningún reto urbano{ scope-remark }.
challenge-examples = Algunos pasados, como ejemplo:
challenge-examples-other = Algunos pasados en otros lugares o sobre otros campos, como ejemplo:
challenge-needs = Conocido fuera de cualquier programa, sin convocatoria:
challenge-need = { $city }, { $year }: { $need }
challenge-route = Cómo enterarse de los nuevos: { $facts }

# Words that ask whether something is open, for the past, for figures, for who took part.
challenge-words-open = abierto|abiertos|abierta|abiertas|todavía|todavia|aún|aun|sigue|siguen|ahora|ahora mismo|actual|actuales|actualmente|en este momento|en estos momentos|hoy|nuevo|nuevos|nueva|nuevas|próximo|proximo|próximos|proximos|próxima|proxima|próximas|proximas|inscribirse|inscribirnos|inscripción|inscripcion|plazo|plazos|fecha límite|fecha limite|cierra|cierran|busca|buscan|buscando|presentarse|presentarnos|presentar|proponer
challenge-words-past = pasado|pasados|pasada|pasadas|anterior|anteriores|antes|previo|previos|antiguo|antiguos|hubo|había|habia|fue|fueron|era|eran|ha habido|han habido|hasta ahora|pidió|pidio|pidieron|quería|queria|querían|querian|buscaba|buscaban|historial|historia|todos los retos|alguna vez
challenge-words-figures = cifra|cifras|dinero|presupuesto|presupuestos|cuánto|cuanto|cuánta|cuanta|cuántos|cuantos|cuántas|cuantas|fondos|financiación|financiacion|financia|número|numero|números|numeros|tamaño|coste|costes|costo|costos|daño|daños|euro|euros|por ciento|porcentaje
challenge-words-participants = quién participó|quien participo|quiénes participaron|quienes participaron|participó|participo|participaron|participante|participantes|qué empresas|que empresas|qué compañías|que compañias|quién estuvo|quien estuvo|quién asistió|quien asistio|asistieron|equipos|tomaron parte|tomó parte
# Words that say nothing of what a challenge is about.
challenge-words-plain = ciudad|ciudades|municipio|municipios|pueblo|pueblos|reto|retos|desafío|desafíos|desafio|desafios|urbano|urbanos|convocatoria|convocatorias|llamada|abierto|abiertos|abierta|abiertas|solución|solucion|soluciones|tecnología|tecnologia|tecnologías|tecnologias|sistema|sistemas|producto|productos|empresa|empresas|compañía|compañías|problema|problemas|proyecto|proyectos|nuevo|nuevos|nueva|nuevas|actual|actuales|ahora|todavía|todavia|aún|aun|muchos|muchas|número|numero|hacemos|hace|hacer|fabricamos|fabrica|vendemos|vende|ofrecemos|ofrece|alguien|alguna|algún|algun|alguno|algunos|algunas|otro|otra|otros|otras|primero|primera|uno|una|un|dos|tres|trabajo|trabaja|trabajan|trabajando|ayuda|ayudar|interesado|interesada|interesados|quiere|quieren|queremos|quería|querían|necesita|necesitan|necesitamos|necesidad|contra|área|áreas|area|areas|tal|tales|hecho|gente|personas|busca|buscan|buscamos|city|challenge|challenges

button-take-part = ¿Cómo se participa?
button-outcome = ¿Qué resultó de ello?
challenge-words-any = reto|retos|desafío|desafíos|desafio|desafios|ciudad|ciudades|convocatoria|convocatorias|ayuntamiento|ayuntamientos|licitación|licitacion|c40|taller
