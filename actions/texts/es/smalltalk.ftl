greet =
    ¡Hola! Ayudo a las empresas cleantech a llegar a mercados extranjeros a través de los clústeres de la International Cleantech Network (ICN) y su Passport.
    Dígame qué hace su empresa y adónde quiere ir, o elija una de estas opciones.
goodbye = Hasta pronto, y mucha suerte en el extranjero. Vuelva a escribirme cuando tenga una pregunta.
thank = De nada. ¿Hay algo más que le gustaría saber?
bot-identity =
    Soy una máquina: el asistente del Passport de la International Cleantech Network (ICN), no una persona.
    Respondo solo a partir de una base de conocimientos sobre ICN y sus clústeres, creada con fuentes públicas, y cada respuesta indica su fuente y su fecha. Lo que no consta no lo sé, y así lo digo.
bot-capabilities =
    Puedo informarle sobre
    • qué clúster puede recibirle en un país, una ciudad o un campo
    • qué hace un clúster y cómo contactar con él
    • qué es el ICN Passport, quién puede usarlo y cómo solicitarlo
    • eventos, socios, retos urbanos, documentos y resultados registrados
    Pregunte sin más, por ejemplo: "¿Quién puede recibirnos en Sudáfrica para riego solar?"

button-find-host = Encontrar un clúster anfitrión
button-passport = ¿Qué es el Passport?
button-eligibility = ¿Quién puede usarlo?
button-apply = ¿Cómo lo solicitamos?
button-events = Próximos eventos
button-challenges = Retos urbanos
