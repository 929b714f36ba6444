# Host clusters: the search, the profile, the contact.
location = { $city }, { $country }
membership-current = es miembro de ICN (confirmado: { $date })
membership-unknown = era miembro de ICN según datos de { $date }
membership-former = es un antiguo miembro de ICN, ya no está en la red (según datos de { $date })
membership-confirm = Por favor, confirme la pertenencia con la secretaría de ICN.
memberships-confirm = Por favor, confirme con la secretaría de ICN las pertenencias más antiguas.

# The search
host-one = { $places }: el clúster de ICN que consta es { $name } ({ $location }).
host-one-country = { $places }: no consta ningún clúster de ICN en el lugar mismo. { $name } tiene su sede en otro lugar del mismo país, en otra región ({ $location }).
host-one-sector = Un clúster indica { $sectors } entre sus campos: { $name } ({ $location }).
host-many = { $places }: los clústeres de ICN que constan.
host-many-country = { $places }: no consta ningún clúster de ICN en el lugar mismo. Estos están en otros lugares del mismo país, en otras regiones:
host-many-sector = Clústeres de ICN que indican { $sectors } entre sus campos:
host-many-sector-related = Ningún clúster de ICN indica { $sectors } como tal; estos indican un campo afín:
host-many-all = Clústeres de ICN registrados:
host-one-all = Hay un clúster de ICN registrado: { $name } ({ $location }).
host-one-sector-related = Un clúster indica un campo afín a { $sectors }: { $name } ({ $location }).
host-status = Este clúster { $membership }.
host-line = • { $name } ({ $location }): { $membership }
host-line-sectors = • { $name } ({ $location }), { $sectors }: { $membership }
host-website = Sitio web: { $website }
host-sectors-exact = Entre los campos que constan: { $sectors }.
host-sectors-related = Los campos que constan no nombran { $asked }, pero se acercan con { $sectors }.
host-sectors-none = Según los datos, { $asked } no figura entre sus campos.
host-sectors-none-many = Ninguno de ellos indica { $asked } entre los campos que constan.
host-offers = Para empresas visitantes: { $offers }.
host-narrow = ¿En qué país o región está pensando? Así puedo precisar más.
host-no-ranking = No tengo cifras que ordenen los mercados, así que el orden no dice nada sobre cuál es mejor.
host-rest = { $count ->
    [one] Hay uno más; escriba "más" para verlo.
   *[other] Hay { $count } más; escriba "más" para verlos.
 }
host-none = { $places }: no consta ningún clúster de ICN allí.
host-none-sector = Ningún clúster de ICN indica { $sectors } entre sus campos.
host-only-former = { $places }: no consta allí ningún clúster actual de ICN, solo uno antiguo.
host-only-candidate = { $places }: no hay ningún clúster de ICN confirmado allí. Esto es lo que consta:
host-candidate = • { $name }: no confirmado como miembro de ICN ({ $why })
host-more-of = ¿Le cuento más sobre { $name }?
host-nearest = Los clústeres de ICN más cercanos, como alternativa:
host-clarify = ¿En qué país, región o ciudad quiere entrar, o en qué campo trabaja? Así puedo indicarle el clúster anfitrión.
host-clarify-home = Anotado: su empresa viene de { $home }. ¿En qué país quiere entrar, o en qué campo trabaja? Así puedo indicarle el clúster anfitrión.
host-clarify-cluster = Anotado, tendré en cuenta su clúster de origen. ¿En qué país quiere entrar, o en qué campo trabaja? Así puedo indicarle el clúster anfitrión.
sectors-all = Los clústeres registrados cubren estos campos: { $sectors }.

# The profile
profile-head = { $name } ({ $location })
profile-name = { $name }, { $short }
profile-sectors = Campos: { $sectors }.
profile-size = Tamaño: { $size }.
profile-languages = Idiomas: { $languages }.
profile-offers = Para empresas visitantes: { $offers }.
profile-website = Sitio web: { $website }
profile-former-names = Nombres anteriores: { $names }.
profile-status = { $name } { $membership }.
profile-since = Miembro desde: { $since }.
profile-nearest = El clúster actual de ICN más cercano es { $name } ({ $location }).
profile-not-confused = No debe confundirse con: { $other }.
profile-candidate = { $name } no está confirmado como miembro de ICN: { $why }.
profile-which = ¿A qué clúster se refiere? Puede decir su nombre, o el país o la ciudad donde está.

aspect-languages = Con { $name } puede hablar en { $languages }.
aspect-languages-missing = No constan los idiomas de { $name }.
aspect-size = { $name }: { $size }.
aspect-size-missing = No consta el tamaño de { $name }.
aspect-offers =
    Lo que { $name } ofrece a las empresas visitantes:
    { $offers }
aspect-offers-missing = No consta qué ofrece { $name } a las empresas visitantes.
aspect-sectors = Los campos de { $name } que constan: { $sectors }.
aspect-sector-yes = Sí, { $sectors } figura entre los campos de { $name }.
aspect-sector-related = No, { $sectors } no se nombra entre los campos de { $name }, pero se acerca con { $near }.
aspect-sector-no = No, { $sectors } no figura entre los campos que constan de { $name }.
aspect-identity-former = Es el mismo clúster: { $former } es un nombre anterior de { $name }.
aspect-identity-alias = { $alias } es otro nombre de { $name }.
aspect-identity-formers = { $name } se llamaba antes { $names }.
aspect-identity-different = No, son clústeres distintos: { $names }.
aspect-identity-none = No constan otros nombres de { $name }.

# The contact
contact-head = { $name } ({ $location })
contact-website = Sitio web: { $value }
contact-address = Dirección: { $value }
contact-email = Correo electrónico{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-phone = Teléfono{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-missing = { $wanted } de { $name }: no consta.
contact-none = No consta ningún sitio web, dirección, correo ni teléfono de { $name }. Por favor, pregunte a la secretaría de ICN.
contact-no-person = No doy nombres de particulares, solo contactos públicos.
contact-reach = Así puede contactar con { $name } ({ $location }):
contact-word-website = Sitio web
contact-word-address = Dirección
contact-word-email = Correo electrónico
contact-word-phone = Número de teléfono
contact-word-person = Persona de contacto
contact-which = ¿Con quién quiere contactar? Diga el nombre del clúster, o el país o la ciudad donde está.
# What a message may call each way to reach a cluster; "certain" are words that hardly mean anything else.
contact-words-certain = sitio web|página web|pagina web|web oficial|homepage|número de teléfono|numero de telefono|número de contacto|numero de contacto|dirección de correo|direccion de correo|correo electrónico|correo electronico|dirección de e-mail|direccion de email|datos de contacto|información de contacto|informacion de contacto
contact-words-private = privado|privada|privados|personal|personales|personalmente|número de casa|numero de casa|móvil|movil|celular|ceo|director|directora|gerente|jefe|jefa|responsable|vive|viven|particular
contact-words-website = sitio web|sitio|página web|pagina web|página|pagina|web|website|homepage|url|enlace|link
contact-words-address = dirección|direccion|direcciones|domicilio|oficina|oficinas|sede|calle|ubicado|ubicada|dónde está|donde esta|dónde se encuentra|donde se encuentra|dónde queda|donde queda
contact-words-email = correo|correo electrónico|correo electronico|email|e-mail|mail|mails|correos
contact-words-reach = contactar|contactamos|contacto|localizar
contact-words-phone = teléfono|telefono|teléfonos|telefonos|tel|tfno|tlf|número|numero|llamar|llamarles|llamo|llamamos|móvil|movil|celular|línea directa|linea directa|llamada|telefónico|telefonico|telefónicamente|telefonicamente|teléf|telf|nº de teléfono|num de telefono
contact-words-person = persona|personas|nombre|responsable|gerente|director|directora|ceo|personal|alguien|quién exactamente|quien exactamente|interlocutor|interlocutora
contact-words-secretariat = secretaría|secretaria|secretariado|oficina de icn|sede de icn|de la red|de su red|de vuestra red|de icn|del icn|contactar con icn|contactar a icn|contacto de icn|web de icn|sitio web de icn|página de icn|pagina de icn

button-contact = ¿Cómo contactamos con { $name }?
button-contact-plain = ¿Con quién contactamos?
button-profile = { $name }
button-enquiry = Solicitarlo o ser presentados
contact-words-home = domicilio|domicilio particular|casa|vive|viven|dirección particular
