# The guided enquiry: its questions, what helps with an answer, the summary, and how it ends.

enquiry-intro = Con gusto: preparemos su consulta en unos pocos pasos. Este formulario es mi propia forma de preparar una presentación ante un clúster anfitrión; no es el formulario oficial de solicitud de ICN, que no está publicado. Puede decir "atrás", "omitir" (en lo opcional), "pausa" o "cancelar" en cualquier momento, corregir una respuesta con "cambiar el correo" y hacer preguntas entre medias.
enquiry-known = Esto ya lo sé por nuestra conversación:
enquiry-resumed = Bienvenido de nuevo. Esto es lo que tengo hasta ahora:
enquiry-goes-on = De acuerdo, seguimos.
enquiry-greeting = ¡Hola! Estamos en medio de su consulta y no se ha perdido nada.
enquiry-restarted = Empezamos de nuevo desde el principio; lo que me había dicho para esta consulta ya no está en el formulario.
enquiry-so-far = Al final le muestro todo antes de que nada se guarde como consulta. Puede cambiar una respuesta en cualquier momento, por ejemplo con "cambiar el país".
enquiry-at-start = Esta es la primera pregunta; no hay nada antes.
enquiry-not-here = Aquí no se puede tomar una consulta, porque este programa solo puede leer los datos guardados. Por favor, pídalo de nuevo en el propio chat del asistente.
enquiry-not-understood = No estoy seguro de qué quiere decir.
enquiry-needed = Este dato es necesario para una consulta y no se puede omitir.
enquiry-text-deleted = (borrado)
enquiry-left-out = (omitido)
enquiry-recognised = { $said } ({ $known })
enquiry-so-far-said = Hasta ahora me ha dicho: { $said }. Escríbalo de nuevo, o "mantener" para dejarlo así.
enquiry-cluster = { $name } ({ $location })

enquiry-ask-company = ¿Cómo se llama su empresa?
enquiry-ask-country = ¿En qué país tiene su sede su empresa?
enquiry-ask-home-cluster = { $count ->
    [0] ¿De qué clúster de ICN es miembro su empresa (su clúster de origen)? Si no es miembro de ninguno, diga simplemente "ninguno".
    [one] ¿De qué clúster de ICN es miembro su empresa (su clúster de origen)? En su país podría ser { $clusters }. Si no es miembro de ninguno, diga simplemente "ninguno".
   *[other] ¿De qué clúster de ICN es miembro su empresa (su clúster de origen)? En su país están { $clusters }. Si no es miembro de ninguno, diga simplemente "ninguno".
 }
enquiry-ask-website = ¿Cuál es su sitio web? (Puede omitirlo.)
enquiry-ask-contact-name = ¿Quién es la persona de contacto para el clúster anfitrión?
enquiry-ask-role = ¿Qué función tiene esta persona en la empresa? (Puede omitirlo.)
enquiry-ask-email = ¿En qué dirección de correo electrónico puede el clúster anfitrión contactar con esta persona?
enquiry-ask-language = ¿En qué idioma le gustaría trabajar con el clúster anfitrión? (Puede omitirlo.)
enquiry-ask-sector = ¿En qué campo cleantech trabajan, por ejemplo agua, residuos o energía eólica?
enquiry-ask-solution = ¿Cuál es su solución? Por favor, descríbala en dos líneas.
enquiry-ask-stage = ¿En qué fase está: prototipo, piloto o en el mercado? (Puede omitirlo.)
enquiry-ask-target-market = ¿En qué mercado quieren entrar? Nombre un país, una región, una ciudad o un clúster anfitrión; puede nombrar varios, y también ayuda saber por qué quieren ir allí.
enquiry-ask-help-wanted = ¿Qué ayuda desean: datos de mercado, clientes, socios, un lugar de pruebas, normativa, financiación, un reto urbano, un evento? (Puede omitirlo.)
enquiry-ask-timing = ¿Cuándo planean ir, y han trabajado antes en ese mercado? (Puede omitirlo.)
enquiry-consent-version = 2026-11-22
enquiry-consent = ¿Se puede guardar esta consulta, con el nombre y el correo electrónico de la persona de contacto, y transmitirla a { $count ->
    [0] un clúster anfitrión de la red que encaje con su mercado objetivo
   *[other] { $hosts }
 }, únicamente para que puedan ayudarle con ella? Puede retirar este consentimiento en cualquier momento escribiendo "retirar mi consulta". Por favor, responda sí o no; sin un sí, nada se guarda como consulta y lo que me ha dicho para ella se borra.
enquiry-consent-unclear = Aquí necesito un sí o un no claro.

enquiry-why-company = El clúster anfitrión quiere saber quién pregunta; basta el nombre tal como lo escriben ustedes, por ejemplo "Acme SL".
enquiry-why-country = El país indica qué clúster de origen puede apoyarles, por ejemplo "Dinamarca".
enquiry-why-home-cluster = El Passport es un servicio para miembros de los clústeres de ICN, y su clúster de origen es el que debe apoyarles. Escriba su nombre, por ejemplo "CLEAN", o "ninguno".
enquiry-why-website = En su sitio web el clúster anfitrión puede ver qué hacen. Escríbalo como www.example.com, o diga "omitir".
enquiry-why-contact-name = El clúster anfitrión quiere saber a quién escribir, por ejemplo "Ana García".
enquiry-why-role = La función le dice al clúster anfitrión con quién hablaría, por ejemplo "CEO" o "director comercial"; o diga "omitir".
enquiry-why-email = El clúster anfitrión responde a esta dirección. Tiene un nombre, una @ y un dominio.
enquiry-why-language = Ayuda al anfitrión a encontrar a la persona adecuada, por ejemplo "inglés"; o diga "omitir".
enquiry-why-sector = El campo ayuda a encontrar el anfitrión que encaja; bastan una o dos palabras, por ejemplo "agua".
enquiry-why-solution = Le dice al anfitrión a quién presentarles, por ejemplo "Sensores que encuentran fugas en tuberías de agua. Con ellos las compañías de agua pierden menos."
enquiry-why-stage = Los anfitriones presentan un prototipo a otras personas que un producto: diga "prototipo", "piloto" o "en el mercado"; u "omitir".
enquiry-why-target-market = Decide para qué clúster anfitrión es su consulta, por ejemplo "Sudáfrica", "Montreal" o "GreenCape".
enquiry-why-help-wanted = Le dice al anfitrión qué preparar, por ejemplo "clientes y un lugar de pruebas"; o diga "omitir".
enquiry-why-timing = Ayuda al anfitrión a planificar, por ejemplo "primavera de 2027, primera visita"; o diga "omitir".
enquiry-why-consent = Sus datos se transmiten únicamente si usted está de acuerdo.
enquiry-why-summary = No se registra nada antes de que haya confirmado este resumen.

enquiry-country-unknown = No conozco ningún país llamado "{ $said }". Por favor, nombre el país en el que su empresa tiene su sede, por ejemplo Dinamarca.
enquiry-country-near = No conozco ese país. ¿Se refiere a { $country }?
enquiry-country-several = Por favor, nombre un solo país: aquel en el que su empresa tiene su sede.
enquiry-home-unknown = "{ $said }" no es un clúster que tenga registrado. { $count ->
    [0] Por favor, compruebe el nombre
    [one] Cerca de ustedes conozco { $clusters }: ¿es ese? Si no, compruebe el nombre
   *[other] Cerca de ustedes conozco { $clusters }. Por favor, compruebe el nombre
 }, diga "ninguno" si no es miembro de un clúster de ICN, o escriba de nuevo el mismo nombre y lo anotaré tal como lo dice.
enquiry-home-several = Podría ser uno de varios: { $clusters }. ¿Cuál es?
enquiry-home-former = Tenga en cuenta que { $name } consta como antiguo miembro de la red; lo he anotado de todos modos como su clúster de origen.
enquiry-no-cluster = Los textos publicados nombran solo a miembros de los clústeres de ICN como usuarios del Passport; no se menciona a una empresa que no sea miembro. De todos modos puede registrar esta consulta, con "ninguno" como clúster de origen. { $count ->
    [0] La secretaría de ICN puede indicarle la vía de entrada.
    [one] La vía de entrada sería el clúster más cercano: { $clusters }. Pregúnteles cómo hacerse miembro.
   *[other] La vía de entrada sería un clúster cercano: { $clusters }. Pregúnteles cómo hacerse miembro.
 }
enquiry-website-unknown = Eso no parece una dirección web. Por favor, escríbala como www.example.com (no hace falta http://), o diga "omitir".
enquiry-email-wrong = "{ $said }" no parece una dirección de correo completa: necesita un nombre, una @ y un dominio. Por favor, escríbala de nuevo.
enquiry-email-example = "{ $said }" tampoco es una dirección de correo. Una completa tiene este aspecto: ana.garcia@example.com. También puede hacer una pausa aquí y volver más tarde, o cancelar; no se pierde nada de lo que me ha dicho.
enquiry-email-typo = ¿Es correcto "{ $said }", o quería decir { $better }? (Sí para { $better }, no para dejarlo como lo ha escrito.)
enquiry-language-unknown = No conozco "{ $said }" como idioma. Por favor, nombre uno, por ejemplo inglés o alemán, o diga "omitir".
enquiry-sector-unknown = Ese campo no está en mi lista; lo he anotado con sus palabras.
enquiry-market-host = Anfitrión propuesto: { $cluster }.
enquiry-market-others = Hay otros en ese país: { $clusters }. Para elegir uno de ellos, diga por ejemplo "cambiar el mercado objetivo".
enquiry-market-several = Sigue siendo una sola consulta con una sola referencia, para todos los anfitriones nombrados.
enquiry-market-none = No consta ningún clúster de la red para { $place }. He anotado su mercado tal como lo dice, pero todavía nadie allí puede recibir la consulta.{ $cluster ->
    [none] {""}
   *[other] {" "}El clúster más cercano que consta es { $cluster }; si lo quiere como anfitrión, diga "cambiar el mercado objetivo" y nómbrelo.
 }
enquiry-market-former = { $name } consta como antiguo miembro de la red, así que no puedo proponerlo como anfitrión. He anotado su deseo tal como lo dice.
enquiry-market-unknown = He anotado "{ $said }" como su mercado, pero no reconozco en ello ningún lugar ni clúster, así que todavía no hay anfitrión. Puede nombrar un país, una ciudad o un clúster con "cambiar el mercado objetivo".
enquiry-market-region = En { $place } podrían ser anfitriones varios clústeres, por ejemplo { $clusters }. ¿Qué país o clúster prefiere? Si lo deja en mis manos, escriba lo mismo otra vez y propongo el primero.

enquiry-summary = Esta es su consulta:
enquiry-summary-amended = Esta es su consulta corregida:
enquiry-line = { NUMBER($number, useGrouping: 0) }. { $label }: { $said }
enquiry-hosts = { $count ->
    [0] Clúster anfitrión: todavía no consta ninguno para este mercado
    [one] Clúster anfitrión: { $clusters }
   *[other] Clústeres anfitriones: { $clusters }
 }
enquiry-earlier = { $count ->
    [one] Tenga en cuenta: en esta conversación ya ha registrado una consulta para el mismo anfitrión, { $references }. Puede corregir esa en su lugar ("cambiar mi consulta"), o registrar también esta.
   *[other] Tenga en cuenta: en esta conversación ya ha registrado consultas para el mismo anfitrión, { $references }. Puede corregir una de ellas en su lugar ("cambiar mi consulta"), o registrar también esta.
 }
enquiry-summary-ask = ¿Es correcto? "Sí" la registra; para cambiar algo, diga por ejemplo "cambiar 7" o "cambiar el correo"; "cancelar" la borra.
enquiry-summary-unclear = Por favor, diga "sí" para registrarla, o qué quiere cambiar.
enquiry-what-to-change = ¿Qué cambio? Nombre el campo o su número, por ejemplo "cambiar 12".

enquiry-field-company = Empresa
enquiry-field-country = País
enquiry-field-home-cluster = Clúster de origen
enquiry-field-website = Sitio web
enquiry-field-contact-name = Persona de contacto
enquiry-field-role = Función
enquiry-field-email = Correo electrónico
enquiry-field-language = Idioma de trabajo
enquiry-field-sector = Campo
enquiry-field-solution = Solución
enquiry-field-stage = Fase
enquiry-field-target-market = Mercado objetivo
enquiry-field-help-wanted = Ayuda deseada
enquiry-field-timing = Fechas
enquiry-field-consent = Consentimiento para transmitirla

enquiry-button-yes = Sí
enquiry-button-no = No
enquiry-button-confirm = Sí, registrarla
enquiry-button-change = Cambiar algo
enquiry-button-cancel = Cancelar
enquiry-button-pause = Pausa
enquiry-button-skip = Omitir
enquiry-button-no-cluster = No somos miembros
enquiry-button-stage-prototype = Prototipo
enquiry-button-stage-pilot = Piloto
enquiry-button-stage-market = En el mercado
enquiry-button-continue = Continuar mi consulta
enquiry-button-copy = Mostrarme una copia
enquiry-button-status = ¿Cómo va?

enquiry-cancel-ask = ¿Cancelo su consulta y borro todo lo que me ha dicho para ella? No se puede deshacer.
enquiry-cancelled = Hecho: su consulta está cancelada y todo lo que me ha dicho para ella está borrado de esta conversación. No se ha registrado nada.
enquiry-correction-cancelled = Hecho: la corrección queda descartada y sus textos están borrados. La consulta que registró sigue como estaba.
enquiry-refused = De acuerdo: sin su consentimiento no se guarda ninguna consulta. Todo lo que me ha dicho para ella está borrado de esta conversación. Puede contactar con los clústeres por su cuenta; pregúnteme cómo.
enquiry-paused = En pausa. No se pierde nada: diga "continuar mi consulta" cuando quiera, incluso dentro de unos días, y seguimos donde lo dejamos.
enquiry-draft-open = Su consulta está empezada, pero aún no registrada. Esto es lo que tengo hasta ahora:

enquiry-filed = Su consulta está guardada con la referencia { $reference }. Todavía no se ha transmitido: hasta ahora no se ha avisado a ningún clúster anfitrión.
enquiry-amended = Su consulta { $reference } está corregida y guardada. Todavía no se ha transmitido: hasta ahora no se ha avisado a ningún clúster anfitrión.
enquiry-meanwhile = { $count ->
    [0] Mientras tanto puede preguntar a la secretaría de ICN.
   *[other] Qué puede hacer mientras tanto: contactar usted mismo, con estos contactos públicos que constan:
 }
enquiry-contact = • { $name }: { $ways ->
    [none] no consta ningún contacto
   *[other] { $ways }
 }
enquiry-not-official = Este ha sido mi propio formulario para preparar una presentación, no el formulario oficial de solicitud de ICN, que no está publicado.
enquiry-afterwards = En esta conversación puede pedir su estado o una copia, cambiarla o retirarla ("retirar mi consulta").

enquiry-copy = Su consulta { $reference }, tal como se guardó el { $date }:
enquiry-copy-consent = Consentimiento dado el { $date } al texto de la versión { $version }.
enquiry-change = Su consulta { $reference } se puede corregir aquí; conserva su referencia.
enquiry-which = ¿A qué consulta se refiere: { $references }?
enquiry-withdrawn = { $count ->
    [one] Su consulta { $references } está retirada, y con ella su consentimiento.
   *[other] Sus consultas { $references } están retiradas, y con ellas su consentimiento.
 } Lo que había rellenado está borrado; solo se conserva que hubo una consulta, su referencia, los anfitriones y las fechas.
enquiry-none-to-withdraw = Hecho: en esta conversación no hay registrada ninguna consulta suya, así que no se transmite nada a nadie.
enquiry-words-my-consent = consentimiento|acuerdo|permiso|autorización|autorizacion|todas las consultas|todas mis consultas|todas nuestras consultas|ambas consultas|las dos consultas

status-stored = Su consulta { $reference }{ $count ->
    [0] {""}
   *[other] {" "}para { $hosts }
 } está guardada desde: { $date }. Todavía no se ha transmitido: hasta ahora no se ha avisado a ningún clúster anfitrión.
status-withdrawn = Su consulta { $reference }{ $count ->
    [0] {""}
   *[other] {" "}para { $hosts }
 } se retiró el { $date }.
status-afterwards = Aquí puede obtener una copia, cambiarla o retirarla.

# Phrases that steer the form; a message counts if it is one of them, but for the polite words around it.
enquiry-words-polite = por favor|porfa|gracias|muchas gracias|perdón|perdon|perdone|disculpe|disculpa|lo siento|ok|okay|vale|bueno|pues|ah|oh|hm|hmm|entonces|mejor|quiero|quisiera|me gustaría|me gustaria|queremos|quisiéramos|quisieramos|nos gustaría|nos gustaria|deseo|deseamos|puedo|podemos|puede|podría|podria|puedes|déjeme|dejeme|déjame|vamos a|necesito|necesitamos|tengo que|tenemos que|hay que|por ahora|más bien|mas bien|en realidad|espera|espere
enquiry-say-back = atrás|ir atrás|vuelve atrás|vuelva atrás|volver atrás|volver|vuelve|vuelva|regresar|regresa|regrese|un paso atrás|ir un paso atrás|anterior|la anterior|pregunta anterior|la pregunta anterior|a la pregunta anterior|volver a la pregunta anterior|vuelve a la pregunta anterior|vuelva a la pregunta anterior|volver a la anterior|última pregunta|la última pregunta|retroceder|retrocede|deshacer|deshaz|deshaga|para atrás|hacia atrás
enquiry-say-skip = omitir|omite|omita|omitirlo|omítelo|omítalo|omitir esto|omitir esta pregunta|omitir la pregunta|saltar|salta|salte|saltarlo|sáltalo|sáltelo|saltar esto|saltar esta pregunta|saltar la pregunta|saltarse|siguiente|la siguiente|siguiente pregunta|la siguiente pregunta|pasar|pasa|paso|pase|dejarlo vacío|déjalo vacío|déjelo vacío|dejar vacío|dejarlo en blanco|dejar en blanco|déjelo en blanco|ahora no|más tarde|luego|después|mantener|mantenerlo|manténlo|manténgalo|mantén|mantenga|dejarlo así|déjalo así|déjelo así|dejar así|dejarlo|déjalo|déjelo|dejarlo como está|déjelo como está|prefiero no decirlo|preferimos no decirlo|sin comentarios|no lo quiero decir|lo mismo|igual|igual que antes|lo mismo que antes|como antes|sin cambios|el mismo|el mismo de antes|la misma de antes
enquiry-say-pause = pausa|pausar|haz una pausa|haga una pausa|hacer una pausa|hagamos una pausa|una pausa|pausa aquí|pausar la consulta|pausar mi consulta|pausar el formulario|descanso|un descanso|parar aquí|paramos aquí|para aquí|parar por hoy|paramos por hoy|dejarlo por hoy|lo dejamos por hoy|lo dejo por hoy|por hoy basta|continuar más tarde|continuar luego|continúo más tarde|continuamos más tarde|continuaré más tarde|continuaremos más tarde|sigo más tarde|sigo luego|seguimos más tarde|seguimos luego|seguiré más tarde|seguir más tarde|seguir luego|terminar más tarde|terminarlo más tarde|termino luego|lo termino luego|lo termino más tarde|lo hago luego|lo hago más tarde|lo haré más tarde|hacerlo más tarde|vuelvo luego|vuelvo más tarde|volveré más tarde|volveré luego|volvemos más tarde|guardar|guárdalo|guárdelo|guardar y salir|guardar para más tarde|guardar para luego|mañana|sigo mañana|seguimos mañana|continuará
enquiry-say-cancel = cancelar|cancela|cancele|cancelarlo|cancélalo|cancélelo|cancelarla|cancélala|cancélela|cancelar todo|cancela todo|cancele todo|cancelar esto|cancelar el formulario|cancelar la consulta|cancelar mi consulta|cancelar nuestra consulta|cancela mi consulta|cancele mi consulta|cancela la consulta|cancele la consulta|cancelar la solicitud|cancelar mi solicitud|anular|anula|anule|anularlo|anular la consulta|anular mi consulta|parar|para|pare|stop|detener|detén|detenga|abortar|salir|sal|terminar|termina|fin|acabar|dejar el formulario|salir del formulario|olvídalo|olvídelo|olvidarlo|déjelo estar|he cambiado de opinión|hemos cambiado de opinión|cambié de opinión|no quiero solicitarlo|no quiero seguir|no queremos seguir|no quiero esto|borrar mi consulta|borra mi consulta|borre mi consulta|borrar la consulta|borre la consulta|eliminar mi consulta|eliminar la consulta|borrar el borrador|borrarlo|bórralo|bórrelo|borrar|descartar|retirar|retirar mi consulta|retirar la consulta|no más preguntas|basta|ya basta|ya no
enquiry-say-restart = reiniciar|reinicia|reinicie|empezar de nuevo|empezar otra vez|empezar desde el principio|empezar de cero|empezar desde cero|empieza de nuevo|empiece de nuevo|empecemos de nuevo|empezamos de nuevo|volver a empezar|vuelve a empezar|vuelva a empezar|comenzar de nuevo|comenzar desde el principio|comenzar de cero|desde el principio|desde cero|de cero|nuevo comienzo|borrar todo y empezar|restablecer|resetear|reset|borrar todas las respuestas
enquiry-say-continue = continuar|continúa|continúe|continuemos|continuar mi consulta|continuar la consulta|continuar nuestra consulta|continuar con mi consulta|continuar con la consulta|continúa mi consulta|continúe mi consulta|continuar el formulario|continuar con el formulario|seguir|sigue|siga|sigamos|seguimos|seguir con la consulta|seguir con mi consulta|seguir con el formulario|reanudar|reanuda|reanude|reanudar mi consulta|reanudar la consulta|retomar|retomar mi consulta|retomar la consulta|dónde estábamos|por dónde íbamos|dónde lo dejamos|volver al formulario|volver a mi consulta|he vuelto|ya estoy aquí|ya he vuelto|solicitar|empezar la consulta|iniciar la consulta
enquiry-say-why = por qué|porque|porqué|por qué eso|por qué pregunta|por qué pregunta eso|por qué lo pregunta|por qué preguntas|por qué preguntas eso|por qué preguntan eso|por qué necesita esto|por qué necesita eso|por qué lo necesita|por qué lo necesitan|qué quiere decir|qué quieres decir|qué significa|qué significa eso|qué significa esto|qué es eso|qué es esto|para qué|para qué sirve|ayuda|ayúdame|ayúdeme|un ejemplo|ejemplo|deme un ejemplo|dame un ejemplo|por ejemplo|explicar|explica|explique|explíquelo|explícalo|qué debo escribir|qué tengo que escribir|qué escribo|qué escribo aquí|qué pongo|qué pongo aquí|qué debo responder|qué respondo|no entiendo|no lo entiendo|no entiendo la pregunta|no comprendo|qué|cómo
enquiry-say-show = mostrar|muestra|muestre|muéstrame|muéstreme|mostrarme|resumen|el resumen|mostrar el resumen|muestra el resumen|muestre el resumen|muéstreme el resumen|ver el resumen|ver resumen|enseñar|enséñame|enséñeme|mostrar todo|ver todo|muestre todo|qué tiene hasta ahora|qué tienes hasta ahora|qué le he dicho hasta ahora|qué te he dicho hasta ahora|qué he dicho hasta ahora|qué he escrito hasta ahora|mis respuestas|ver mis respuestas|mostrar mis respuestas|muéstreme mis respuestas|muéstrame mis respuestas|vista general
enquiry-say-greeting = hola|hola de nuevo|hola otra vez|buenas|buenos días|buen día|buenas tardes|buenas noches|saludos|hey|hay alguien|hay alguien ahí|está ahí|estás ahí|sigue ahí|sigues ahí
enquiry-say-none = ninguno|ninguna|no|nada|n/a|no aplica|no procede|no lo sé|no sé|no lo sabemos|no sabemos|aún no lo sé|todavía no lo sé|aún no lo sabemos|ni idea|desconocido|no estoy seguro|no estoy segura|no estamos seguros|no tenemos|no tengo|no tenemos ninguno|no tenemos ninguna|nadie|da igual|no importa|no hace falta|no es necesario|no necesitamos|sin preferencia
enquiry-say-yes = sí|si|claro|claro que sí|por supuesto|desde luego|sí por favor|sí hazlo|sí hágalo|sí lo es|sí es correcto|sí correcto|correcto|es correcto|eso es correcto|exacto|exactamente|así es|eso es|está bien|cierto|de acuerdo|estoy de acuerdo|estamos de acuerdo|sí de acuerdo|sí estoy de acuerdo|sí estamos de acuerdo|acepto|aceptamos|sí acepto|sí aceptamos|consiento|consentimos|sí consiento|doy mi consentimiento|damos nuestro consentimiento|autorizo|autorizamos|sí autorizo|puede|pueden|sí puede|sí pueden|adelante|sí adelante|hágalo|hazlo|sí bórrelo|sí bórralo|sí borrar|sí cancelar|sí cancele|sí cancélelo|afirmativo|absolutamente|totalmente|concedido|dado|consentimiento dado|sip|yes|vale|bien
enquiry-say-no = no|nop|qué va|no gracias|de ninguna manera|en absoluto|para nada|no realmente|la verdad es que no|no lo haga|no lo hagas|no quiero|no queremos|no estoy de acuerdo|no estamos de acuerdo|no acepto|no aceptamos|no consiento|no consentimos|no autorizo|no autorizamos|me niego|nos negamos|rechazo|rechazamos|rechazado|nunca|jamás|mal|está mal|eso está mal|incorrecto|es incorrecto|no es correcto|eso no es correcto|no está bien|no es así|mejor no|prefiero que no|preferimos que no|no seguir|no siga|no continuar|no continúe|no mantenerlo|no quiero cancelar|en desacuerdo
enquiry-say-confirm = sí registrarla|sí regístrela|sí regístrala|registrarla|regístrela|regístrala|registrar|registra|registre|registrar la consulta|registrar mi consulta|registre la consulta|registre mi consulta|sí registrar|enviar|envía|envíe|enviarla|envíala|envíela|sí enviar|sí envíela|sí enviarla|enviar la consulta|enviar mi consulta|mandar|mándala|mándela|presentar|presentarla|preséntela|confirmar|confirmo|confirmamos|confirmado|confirmada|lo confirmo|confírmela|sí confirmo|sí confirmar|todo correcto|todo bien|todo está bien|está todo bien|todo es correcto|está todo correcto|está correcto|todo en orden|tiene buena pinta|se ve bien|se ve todo bien|sí todo correcto|sí todo está correcto|sí está todo correcto|sí todo bien|sí está bien|sí está todo bien|ok registrarla|perfecto|sí perfecto|estupendo|genial|excelente|muy bien|listo|hecho|guardar|guárdela|guárdala|guardarla|sí es correcto|sí está correcto|así está bien|así es correcto
enquiry-say-change = cambiar|cambia|cambie|cambiar algo|cambiarlo|cambiarla|editar|edita|edite|corregir|corrige|corrija|corregirlo|corregirla|modificar|modifica|modifique|rectificar|algo está mal|algo no está bien|hay un error|hay una errata|un error|no está bien|no es correcto|quiero cambiar algo|queremos cambiar algo|no del todo|todavía no|aún no|no todo

enquiry-words-change = cambiar|cambia|cambie|cámbiame|cambien|editar|edita|edite|corregir|corrige|corrija|modificar|modifica|modifique|actualizar|actualiza|actualice|arreglar|rectificar|reemplazar|sustituir|sustituya|rehacer|volver a|volver al|vuelve a|vuelve al|vuelva a|vuelva al|poner|pon|ponga|ajustar
enquiry-words-wrong = está mal|esta mal|estaba mal|están mal|estan mal|es incorrecto|es incorrecta|es erróneo|es erroneo|es errónea|es erronea|no es correcto|no es correcta|no está bien|no esta bien|no es así|no es asi|tiene un error|tiene una errata|tiene un fallo|ha cambiado|han cambiado|hay que cambiarlo|hay que cambiarla|hay que corregirlo|hay que corregirla|debe cambiarse|debería cambiarse|necesita un cambio|necesita corrección
enquiry-words-new = a|al|por el|por la|por este|por esta|con|en|debe ser|debería ser|deberia ser|tiene que ser|ha de ser|:|=|->
enquiry-words-is = es|son|ahora es|es ahora|se llama|en realidad es|es en realidad
enquiry-words-rather = es|debe ser|debería ser|deberia ser|tiene que ser|lo correcto es|la correcta es|el correcto es|correcto es|use|usa|ponga|pon|sino
enquiry-words-article = el|la|los|las|lo|mi|mis|nuestro|nuestra|nuestros|su|un|una|este|esta|campo|número|numero|n.º|nº|no.|punto|pregunta|apartado|respuesta|línea|linea|de|del|en|a|al|sobre|para|nombre de la|nombre del
enquiry-labels-company = empresa|nombre de la empresa|nombre de empresa|nombre de nuestra empresa|nuestra empresa|compañía|compañia|nombre de la compañía|firma|organización|organizacion|razón social|razon social
enquiry-labels-country = país|pais|país de origen|pais de origen|nuestro país|nuestro pais|país de la empresa|pais de la empresa
enquiry-labels-home-cluster = clúster de origen|cluster de origen|clúster|cluster|nombre del clúster|nombre del cluster|pertenencia|membresía|membresia|miembro de|clúster propio|cluster propio|nuestro clúster|nuestro cluster
enquiry-labels-website = sitio web|página web|pagina web|página|pagina|web|website|homepage|url|dirección web|direccion web|sitio
enquiry-labels-contact-name = persona de contacto|contacto|nombre de contacto|nombre del contacto|nombre de la persona de contacto|nombre|persona|interlocutor|interlocutora
enquiry-labels-role = función|funcion|cargo|puesto|rol|posición|posicion|título|titulo
enquiry-labels-email = correo electrónico|correo electronico|correo|e-mail|email|mail|dirección de correo|direccion de correo|dirección de correo electrónico|direccion de correo electronico|dirección de e-mail|direccion de email|e mail
enquiry-labels-language = idioma de trabajo|idioma|idiomas|lengua|lengua de trabajo
enquiry-labels-sector = campo|sector|sectores|industria|rama|ramo|área|area|campo cleantech|sector cleantech|ámbito|ambito
enquiry-labels-solution = solución|solucion|producto|tecnología|tecnologia|descripción|descripcion|nuestra solución|nuestra solucion|oferta|servicio
enquiry-labels-stage = fase|estado|etapa|madurez|fase de desarrollo|estado de desarrollo|nivel de madurez|trl
enquiry-labels-target-market = mercado objetivo|mercado|mercados|mercados objetivo|mercado de destino|mercado destino|destino|región objetivo|region objetivo|país objetivo|pais objetivo|país de destino|pais de destino|ciudad objetivo|ciudad de destino|anfitrión|anfitrion|clúster anfitrión|cluster anfitrion|objetivo
enquiry-labels-help-wanted = ayuda deseada|ayuda|ayuda necesaria|apoyo|apoyo deseado|necesidades|necesitamos
enquiry-labels-timing = fechas|fecha|cuándo|cuando|calendario|plazo|plazos|planificación|planificacion|fecha de viaje|fecha del viaje|fechas de viaje|fechas del viaje|viaje
enquiry-labels-consent = consentimiento|consentimiento para transmitirla|autorización|autorizacion|permiso|acuerdo
enquiry-labels-summary = resumen|vista general

# Openings that are no part of the answer; only in small letters after the first one.
enquiry-lead-company = nos llamamos|somos|somos la empresa|nuestra empresa se llama|nuestra empresa es|mi empresa se llama|mi empresa es|la empresa se llama|la empresa es|nuestra compañía se llama|la compañía se llama|el nombre de nuestra empresa es|el nombre de la empresa es|el nombre es|nuestro nombre es|se llama|es|soy de|trabajo para|trabajo en|represento a|esto es
enquiry-lead-contact-name = me llamo|mi nombre es|se llama|su nombre es|el nombre es|nombre|la persona de contacto es|nuestra persona de contacto es|persona de contacto es|el contacto es|nuestro contacto es|es|sería|seria|soy|pueden contactar con|contacten con|pregunten por|pregunte por|yo,|yo mismo,|yo misma,
enquiry-lead-role = soy el|soy la|soy nuestro|soy nuestra|soy|es el|es la|es nuestro|es nuestra|ella es|él es|ella es la|él es el|es|mi función es|mi cargo es|mi puesto es|el cargo es|la función es|trabaja como|trabajo como
enquiry-words-description = un|una|unos|unas|el|la|los|las|dos|tres|de|del|desde|en|con|basados|basadas|ubicados|situados|establecidos|buscando|interesados|interesadas|no|ahora|actualmente|ya|miembro|miembros|socios|parte|activos|nuevos|pequeños|muy|felices|listos|fabricantes|productores|proveedores|desarrolladores|trabajando
enquiry-words-seat = con sede en|con sede en el|con sede en la|con sede en los|ubicada en|ubicado en|ubicados en|situada en|situado en|situados en|basada en|basados en|establecida en|establecidos en|registrada en|domiciliada en|desde|procedente de|cerca de
enquiry-words-from = con sede en|ubicada en|ubicado en|situada en|basada en|establecida en|registrada en|desde|procedente de|que|y nosotros|y queremos|y quisiéramos|y nos gustaría|y fabricamos|y hacemos|y nuestro|y nuestra|una empresa|, una|fabricamos|hacemos|queremos

enquiry-words-no-cluster = no somos miembro|no somos miembros|no soy miembro|no es miembro|sin ser miembros|ninguno|ninguna|ningún clúster|ningún cluster|sin clúster|sin clúster de origen|en ningún clúster|no estamos en un clúster|no estamos en ningún|no formamos parte|no pertenecemos|no pertenece|sin membresía|todavía no|aún no|no tenemos|no tengo|no lo sé|no sé|no sabemos|no lo sabemos|ni idea|no estoy seguro|no estoy segura|no estamos seguros|desconocido|no lo somos|en ningún sitio|en ninguno
enquiry-words-no-website = sin web|sin sitio web|sin página web|no hay web|no tenemos|no tengo|no hay|no tiene|ninguno|ninguna|todavía no|aún no|en construcción
enquiry-words-any-language = cualquiera|cualquier idioma|el que sea|lo que sea|todos|da igual|no importa|sin preferencia|indiferente|me da igual|nos da igual
enquiry-words-stage-prototype = prototipo|prototipos|idea|concepto|laboratorio|investigación|i d|i d i|desarrollo|en desarrollo|fase temprana|fase inicial|etapa temprana|mvp|prueba de concepto|poc|trl 1|trl 2|trl 3|trl 4|trl 5|trl 6
enquiry-words-stage-pilot = piloto|pilotos|fase piloto|planta piloto|proyecto piloto|demostración|demo|demostrador|ensayo de campo|prueba de campo|pruebas de campo|en pruebas|pruebas|fase de pruebas|primeras pruebas|beta|trl 7|trl 8
enquiry-words-stage-market = mercado|en el mercado|comercial|comercializado|comercializada|comercializamos|disponible comercialmente|listo para el mercado|vendido|vendemos|a la venta|ventas|clientes|lanzado|lanzada|establecido|consolidado|producción|producción en serie|en uso|instalado|instalada|trl 9|listo|lista
enquiry-words-question = qué|que|¿qué|¿que|cuál|cual|¿cuál|¿cual|cuáles|cuales|¿cuáles|¿cuales|quién|quien|¿quién|¿quien|quiénes|quienes|¿quiénes|¿quienes|cuándo|¿cuándo|¿cuando|dónde|donde|¿dónde|¿donde|adónde|¿adónde|cómo|¿cómo|¿como|cuánto|cuanto|¿cuánto|¿cuanto|cuánta|¿cuánta|cuántos|¿cuántos|¿cuantos|cuántas|¿cuántas|¿cuantas|¿por|¿para|¿con|¿en|¿a|¿de|¿hay|hay|¿es|¿son|¿está|¿están|¿puede|puede|¿pueden|pueden|¿puedo|puedo|¿podemos|podemos|¿podría|podría|¿podrían|¿tiene|tiene|¿tienen|¿tenemos|¿debe|¿debemos|¿existe|¿existen|¿hace|¿se|¿y
