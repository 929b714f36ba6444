# People, privacy, language, news, the status of an enquiry.
human = Desde aquí no puedo pasarle con nadie, pero estas personas pueden ayudarle:
human-home = • Su clúster de origen, { $name }{ $website ->
    [none] {""}
   *[other] : { $website }
 }
human-cluster = • { $name }{ $website ->
    [none] , cuyo sitio web no consta
   *[other] : { $website }
 }
secretariat = La secretaría de ICN: { $facts }.
secretariat-host = Sitio web de { $name }, donde tiene su sede: { $website }
secretariat-network = Sitio web de la red: { $website }

privacy-head = Qué guardo y quién lo ve (a { $date }):
delete-ask = ¿Borro todo lo guardado de esta conversación? Con ello se retira también una consulta que haya registrado aquí, y se borra lo que había rellenado. No se puede deshacer.
delete-done = Hecho: todo lo guardado de esta conversación está borrado. Si vuelve a escribir, empezamos de cero.
delete-called-off = De acuerdo, no se borra nada.
delete-not-here = Aquí no se puede borrar nada, porque este programa solo puede leer los datos guardados. Por favor, pídalo de nuevo en el propio chat del asistente.

language-set = Le responderé en español.
language-foreign = Lo siento, no leo ese idioma. Puede escribirme en { $languages }.
language-unknown = Todavía no puedo escribir en ese idioma. Puedo escribir en { $languages }. ¿Seguimos así?
language-which = ¿Qué idioma prefiere? Puedo escribir en { $languages }.

unsubscribe-words = darme de baja|dar de baja|darse de baja|date de baja|dadme de baja|denme de baja|desuscribir|desuscribirme|dejar de recibir|no quiero recibir|cancelar la suscripción|cancelar la suscripcion
subscribe-not-yet = Todavía no puedo enviarle novedades. Puede seguirlas aquí:
subscribe-watch = • { $place }: { $url }
unsubscribed = De acuerdo: no recibirá novedades mías. No hay nada activado para usted.

status-which = En esta conversación no se ha registrado ninguna consulta. Si tiene una referencia, dígamela, por favor; solo puedo informar de una consulta en la conversación en la que se registró. Si escribió directamente a un clúster, pregunte allí.
status-not-found = No encuentro nada con esa referencia.
status-words-lost = perdido|perdí|perdi|perdimos|olvidado|olvidé|olvide|olvidamos|no tengo la|no tenemos la|no encuentro mi|no encuentro la|no encontramos la

offer-none = Con gusto, pero no sé a qué se refiere. ¿Qué le gustaría saber?
offer-refused = De acuerdo. ¿Qué más le gustaría saber?
offer-closed = De acuerdo, gracias a usted. Aquí estaré cuando surja otra pregunta.

more-no-rest = Eso es todo lo que tengo al respecto. ¿Qué más le gustaría saber?
more-of-what = ¿Más de qué? Por favor, haga primero una pregunta, por ejemplo qué clústeres hay.
choose-which = ¿A cuál se refiere? Por favor, diga su nombre.
choose-of-what = Todavía no le he mostrado ninguna lista. ¿Qué busca?
follow-up-what = ¿Qué le gustaría saber? Puede nombrar un país, un campo, un clúster o hacer una pregunta sobre el Passport.
