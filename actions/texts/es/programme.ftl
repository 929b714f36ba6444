# The C40 City Solutions Platform: what it is, how one takes part, who pays, bidding later, how a city joins.
programme-what = La C40 City Solutions Platform: { $facts }
programme-launch = Se lanzó el { $launched }; el trabajo con las ciudades empezó en { $work_since }.
programme-led-by = Dirigida por: { $facts }.
programme-icn-role = Qué hace ICN en ella: { $facts }.
programme-funding = Quién paga la plataforma: { $facts }.
programme-observer = Ciudad observadora: { $facts }.
programme-themes = Temas en el lanzamiento: { $sectors }.
programme-size = Ciudades en C40: { $facts }.
programme-selection-2016 = Cómo se eligieron las ciudades la primera vez: { $facts }.
programme-city-steps =
    Los pasos para una ciudad:
    { $facts }
programme-provider-steps =
    Los pasos para una empresa que ofrece una solución:
    { $facts }
programme-nature = Por su naturaleza, el programa es: { $facts }.
programme-icn-route = { $facts }
programme-nordic-variant = { $facts }
programme-warning = No consta ninguna convocatoria abierta, y se desconoce si el programa sigue en marcha hoy.

programme-gap-challenge-procurement = No consta si quienes participaron pueden presentarse a una licitación posterior ni a quién pertenecen las ideas. Por favor, pregunte a la ciudad antes de participar.
programme-gap-challenge-participation = No consta si hay que ser miembro de un clúster para participar.
programme-gap-challenge-funding = No consta cuánto cuesta a una empresa participar ni quién paga un piloto.
programme-gap-city-joining = No consta si puede unirse una ciudad de fuera de C40.
programme-figures = { $city }, { $year }: { $figures }.

# Phrases that ask for one aspect only.
programme-words-launch = cuándo|cuando|desde cuándo|desde cuando|cuántos años|cuantos años|antigüedad|lanzada|lanzado|lanzó|lanzo|lanzamiento|empezó|empezo|comenzó|comenzo|comienzo|inicio|inició|creada|creado|creó|fundada|fundó
programme-words-led-by = quién dirige|quien dirige|quién lidera|quien lidera|quién está detrás|quien esta detras|quién organiza|quien organiza|quién la organiza|quien la organiza|quién empezó|quien empezo|quién gestiona|quien gestiona|dirigida por|dirigido por|liderada por|liderado por|lidera|líder|lider|dirige
programme-words-icn-role = papel|rol|función|funcion|hace icn|que ver con ustedes|que ver con vosotros|que ver con icn|que ver con la red|trabajan con c40|trabaja con c40|hacen los clústeres|hacen los clusters|papel de clean
programme-words-funding = realdania|grundfos|danfoss|hitachi|patrocinador|patrocinadores|patrocina|quién paga|quien paga|quién pagó|quien pago|quién financia|quien financia|financiada|financiado|financia
programme-words-observer = observador|observadora|copenhague|copenhagen
programme-words-themes = tema|temas|temática|tematica|solo sobre el clima|sólo sobre el clima|solo clima
programme-words-size = cuántas ciudades|cuantas ciudades|número de c40|numero de c40|ciudades hay en c40|ciudades de c40|qué ciudades pertenecen|que ciudades pertenecen|número de ciudades|numero de ciudades
programme-words-selection-2016 = seleccionadas|seleccionada|seleccionaron|seleccionar|elegidas|elegida|eligieron|elegir|elige|selección|seleccion|manifestación de interés|manifestacion de interes|expresión de interés|expresion de interes
programme-words-nordic-variant = nórdico|nordico|nórdica|nordica|nórdicos|nordicos|nordic
programme-words-warning = todavía|todavia|aún|aun|sigue|siguen|hoy|terminado|terminada|terminó|termino|acabado|acabó|finalizado|finalizada|fin|activo|activa|continúa|continua|existe|existen|nuevas rondas|en marcha
programme-words-icn-route = enterarse|enterarnos|enterarme|nos enteramos|me entero|informarnos|informados|informado|avisen|avisan|ser avisados|notifiquen|saber de nuevos|saber de nuevas|conocer los nuevos|conocer nuevos|descubrir

button-challenges-past = Retos urbanos pasados
button-guide = Una guía para vender a ciudades
button-funding = ¿Quién paga?
button-bid-later = ¿Podemos licitar después?
