# El canal de Telegram: sus propios botones, sus comandos y lo que no es texto.
telegram-name = Asistente ICN Passport
telegram-about = Responde a empresas sobre clústeres cleantech en el extranjero, con registros con fecha y fuente. Es una máquina.
telegram-description =
    Soy el asistente Passport de la International Cleantech Network, una máquina. Pregúnteme qué clúster en el extranjero puede recibir a su empresa, a quién dirigirse, qué se prepara allí y qué es el ICN Passport.
    Respondo a partir de registros con fecha y nombro mis fuentes. /privacy dice qué se guarda.

telegram-command-start = Empezar
telegram-command-help = Lo que sé hacer
telegram-command-events = Próximos eventos
telegram-command-apply = Preparar una consulta Passport
telegram-command-status = Cómo está su consulta
telegram-command-human = A quién dirigirse
telegram-command-language = Cambiar de idioma
telegram-command-settings = Ajustes
telegram-command-privacy = Qué se guarda y quién lo ve
telegram-command-stop = Dejar de recibir mensajes
telegram-command-cancel = Cancelar la consulta en curso
telegram-command-delete-me = Borrar todo lo guardado de este chat

telegram-button-sources = Fuentes
telegram-button-calendar = Añadir al calendario
telegram-button-map = Ver en el mapa
telegram-button-contact = Compartir mi nombre
telegram-button-private = Escríbame en privado
telegram-choose = Puede elegir:

telegram-sources = Fuentes:
telegram-source = • { $url } (a fecha de { $date })
telegram-calendar = { $event }: la entrada de calendario
telegram-map = { $event }: el lugar en el mapa
telegram-settings = Ajustes. Respondo en { $name }; ¿qué idioma desea?
telegram-private = Eso es personal, y aquí leen otros. Por favor, escríbame en privado.
enquiry-not-in-public = Una consulta contiene datos de su empresa, y aquí leen otros. Por favor, escríbame en privado y la preparamos allí.
telegram-unknown-command = No conozco el comando /{ $command }. /help dice lo que sé hacer; también puede simplemente escribir su pregunta.
telegram-nothing-to-cancel = No hay nada que cancelar: no se está rellenando ninguna consulta.
telegram-link-used = Este enlace ya se ha usado o es demasiado antiguo. No se pierde nada: pida uno nuevo en el chat en el que empezó, o siga simplemente aquí.
telegram-carried-over = Aquí seguimos con la conversación que empezó en el sitio web. Esto es lo último que dije:
telegram-carried-not = En este chat hay una consulta abierta, así que no la he sustituido por la conversación del sitio web. Termínela antes, o cancélela con /cancel, y pida allí un enlace nuevo.
telegram-tap-done = Eso ya está respondido.
telegram-tap-over = Esta pregunta ya no está abierta.

telegram-got-voice = No puedo escuchar mensajes de voz. Por favor, escríbalo como texto.
telegram-got-video-note = No puedo ver vídeos. Por favor, escríbalo como texto.
telegram-got-video = No puedo ver vídeos. Por favor, escríbalo como texto.
telegram-got-animation = No puedo ver imágenes, tampoco animadas. Por favor, escriba lo que desea saber.
telegram-got-audio = No puedo escuchar grabaciones. Por favor, escríbalo como texto.
telegram-got-photo = No puedo ver imágenes. Por favor, escriba lo que desea saber. Mientras rellena una consulta, guardo una imagen con ella.
telegram-got-document = No puedo leer archivos, y no he guardado este. Mientras rellena una consulta, guardo un archivo con ella. Por favor, escriba lo que desea saber.
telegram-got-sticker = Un sticker, gracias. Pero solo entiendo palabras: ¿qué desea saber?
telegram-got-poll = No puedo votar. Por favor, escriba lo que desea saber.
telegram-got-dice = No juego. ¿Qué desea saber sobre los clústeres en el extranjero?
telegram-got-other = Solo entiendo texto y no puedo hacer nada con esto. Por favor, escriba lo que desea saber.
telegram-got-contact = Gracias, pero no necesito un número de teléfono y no lo he guardado. ¿Qué desea saber?
telegram-contact-of-other = Ese es el contacto de otra persona. Por favor, escriba usted el nombre o comparta su propio contacto.
telegram-nowhere = No conozco ningún lugar cerca de esa ubicación. Por favor, escriba el nombre de la ciudad o del país.

telegram-file-kept = { $name } queda guardado, cifrado, con su consulta. Yo no puedo leerlo; { $count ->
    [one] por ahora es el único archivo.
   *[other] por ahora son { $count } archivos.
 } Se borra si cancela o retira la consulta. Sigamos con la pregunta de arriba.
telegram-file-too-large = Ese archivo supera los { $limit } MB, así que no lo he guardado. Por favor, envíe uno más pequeño, o diga al clúster anfitrión dónde encontrarlo.
telegram-file-too-many = Una consulta admite { $limit } archivos como máximo, así que no he guardado este.
telegram-file-lost = No he podido obtener ese archivo de Telegram, así que no está guardado. Por favor, envíelo otra vez.
