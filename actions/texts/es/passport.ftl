# The Passport. "<aspect>" frames what is on record; "<aspect>-unpublished" says plainly that nothing is; "lead-<intent>"
# goes before both.
passport-definition = El ICN Passport: { $facts }
passport-purpose = { $facts }
passport-use = { $facts }
passport-is-not =
    El Passport no es:
    { $facts }
passport-eligibility =
    Quién puede usar el Passport:
    { $facts }
passport-outsiders = { $facts }
passport-size = Sobre el tamaño: { $facts }
passport-includes =
    Qué incluye el Passport, en la medida en que está publicado:
    { $facts }
passport-around =
    Junto al Passport, no como parte de él, ICN ofrece:
    { $facts }
passport-application-steps =
    Los pasos que constan:
    { $facts }
passport-who-to-ask = A quién preguntar: { $facts }.
passport-cluster-fee = 10 000 EUR no es el precio del Passport. Es lo que paga un clúster, no una empresa, por ser miembro de ICN: { $facts }.
passport-home = Su clúster de origen es { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.
# Words that take the Passport for something that it is not.
passport-words-is-not = subvención|subvencion|subvenciones|subsidio|subsidios|ayuda económica|ayuda economica|beca|visado|visa|permiso de residencia|pasaporte digital de producto|pasaporte digital de productos|blockchain|testnet
passport-words-pass = pasaporte|passport
passport-words-form = formulario|formularios|impreso|impresos|planilla
passport-words-price = pagar|gratis|gratuito|gratuita|precio|coste|costo|cuesta|tarifa|sin pagar
partly-published = { $fact } (publicado solo en parte)
step = { $number }. { $text }

lead-passport-alternatives = Ninguna fuente compara el Passport con misiones comerciales, embajadas u otras redes. Esto es lo que consta sobre él.
lead-passport-responsibility = Ninguna fuente nombra a nadie como responsable de una respuesta; por favor, pregunte directamente.

passport-price-unpublished = Lo que cuesta el Passport a una empresa no está publicado: no me consta ningún precio, ni un importe que pagar ni una indicación de que no haya ninguno.
passport-application-form-unpublished = El formulario de solicitud, lo que pide y adónde enviarlo no están publicados.
passport-response-time-unpublished = No está publicado cuánto tarda en responder un clúster anfitrión, cómo decide ni si puede negarse.
passport-duration-unpublished = No está publicado cuánto tiempo es válido un Passport ni cuántas veces o en cuántos países se puede usar.
passport-support-hours-unpublished = No está publicado cuánta ayuda recibe una empresa, en horas o días.
passport-desk-unpublished = No está publicado si un anfitrión ofrece un escritorio o una sala de reuniones.
passport-travel-costs-unpublished = No está publicado si alguien paga el viaje o la estancia; ninguna fuente menciona dinero para la empresa.
passport-interpreters-unpublished = Tampoco se mencionan intérpretes.
passport-follow-up-unpublished = No está publicado qué ocurre después de la visita.
passport-data-protection-unpublished = Las normas sobre confidencialidad y protección de datos no están publicadas. Antes de compartir una idea confidencial, pregunte al clúster cómo la trataría.
passport-participants-unpublished = No está publicado qué clústeres participan hoy en el Passport.
passport-issued-unpublished = Tampoco está publicado el número de Passports emitidos.

button-includes = ¿Qué incluye?
button-clusters = Ver los clústeres
