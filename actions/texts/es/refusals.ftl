# One kind and short refusal each; the last line says what the assistant can do.
refusal-out-of-scope = Eso queda fuera de lo que sé.
refusal-other-passport = Solo conozco el ICN Passport, con el que una empresa miembro de un clúster cleantech es recibida por otro. Para pasaportes de viaje, pasaportes digitales de producto o cualquier cosa en una cartera digital, diríjase a quien los emite.
refusal-visa-and-travel = No puedo ayudarle con visados, vuelos, hoteles u otros asuntos de viaje; la embajada del país o una agencia de viajes sí.
refusal-jobs = No tengo ofertas de empleo ni puedo tramitar candidaturas.
refusal-legal-and-tax = No puedo dar asesoramiento jurídico ni fiscal; un abogado o un asesor fiscal del país sí.
refusal-investing = No doy consejos de inversión, ni sobre acciones ni sobre nada más.
refusal-shopping = No vendo productos ni les pongo precio, y no puedo recomendar tiendas.
refusal-weather = No tengo partes meteorológicos.
refusal-private-data = No doy datos privados de personas ni lo que otras empresas han preguntado o enviado. Lo que sí puedo darle es el contacto público de un clúster.
refusal-insult = Prefiero seguir siendo amable. Si algo que he dicho no le ha servido, dígame qué busca y lo intentaré de nuevo.
refusal-prompt-injection = No puedo hacer eso: solo respondo preguntas a partir de mi base de conocimientos.
refusal-gibberish = Me temo que no he podido leer eso.
refusal-can-do = Puedo ayudarle con clústeres anfitriones en el extranjero, con quién contactar allí, eventos, socios y retos urbanos, y con el ICN Passport.
