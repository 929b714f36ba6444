# The network itself: what it is, founding, members, secretariat, aims, partners, and how a cluster joins.
network-name = { $short_name } es { $facts }.
network-model = Funciona así: { $facts }.
network-legal-form = Forma jurídica: { $facts }.
network-founding = ICN se fundó en { $year }; fundadores: { $facts }.
network-first-members = Sus primeros miembros: { $facts }.
network-objectives =
    Sus objetivos, según lo que consta:
    { $facts }
network-joining-criteria = Qué busca ICN en un clúster: { $facts }.
network-joining-procedure = Cómo se admite a un clúster: { $facts }.
network-joining-fee = Lo que paga un clúster miembro, no una empresa: { $facts }.
network-joining-expectations = Qué se espera de un clúster miembro: { $facts }.
network-who-to-ask = A quién preguntar: { $facts }.
network-company = Una empresa no entra en ICN directamente; se hace miembro del clúster de ICN de su propia región.
network-company-home = Su clúster de origen es { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.

network-count = { $count } clústeres miembros según datos de { $date }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }.
network-count-line = { $date }: { $count }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
network-counts = Clústeres miembros a lo largo del tiempo:
network-count-other = De esa época no consta ningún número. El más próximo:
network-by-name = Ninguna fuente enumera por su nombre a los miembros actuales; puedo mostrarle los clústeres registrados.
network-site = { $url } ({ $note })
network-sites = Los sitios web de la red:
network-chair-unknown = No consta quién preside o dirige ICN hoy. La secretaría puede decírselo:
network-contact-unknown = { $wanted } de la secretaría de ICN: no consta.

network-partner-since = { $name }, desde { $date }: { $what }
network-partner-as-of = { $name }, según datos de { $date }: { $what }
network-partners = Socios que constan:
network-partners-others = No consta ningún otro socio.

# Phrases that ask for one aspect only.
network-words-legal-form = legal|jurídica|juridica|jurídico|juridico|empresa|asociación|asociacion|registrada|registrado|sin ánimo de lucro|sin animo de lucro|sin fines de lucro|estatus|gobierno|gubernamental|ong|fundación|fundacion|privada|privado|comercial|agencia|club
network-words-model = triple hélice|triple helice|modelo|estructura|estructurada|estructurado|organizada|organizado
network-words-websites = sitio web|sitios web|página web|pagina web|página|pagina|web|website|homepage|url|enlace|link|online|en línea|en linea|internet
network-words-chair = preside|presiden|presidida|presidente|presidenta|presidencia|director|directora|dirige|dirigen|dirección|direccion|encabeza|junta|junta directiva|consejo|ceo|jefe|jefa
network-words-first-members = primeros miembros|dos primeros|primeros clústeres|primeros clusters|miembros fundadores|primer miembro|socios fundadores|clústeres fundadores|clusters fundadores
network-words-history = a lo largo del tiempo|a lo largo de los años|con el tiempo|historia|evolución|evolucion|desarrollo|evolucionado|crecer|creció|crecio|crecido|crecimiento|cada año|en el pasado|con los años
network-words-joining-fee = cuota|cuotas|tasa|tasas|coste|costes|costo|cuesta|precio|pagar|paga|pagan|pagado|euro|euros|eur|cuánto|cuanto|caro|cara|gratis|gratuito|gratuita
network-words-joining-expectations = espera|esperan|esperado|esperar|deber|deberes|obligación|obligacion|obligaciones|contribuir|contribuye|aportar|aporta|debe un clúster|debe un cluster
network-words-joining-procedure = procedimiento|proceso|quién decide|quien decide|decide|deciden|admitido|admite|admiten|admisión|admision|solicitud|solicitar|formulario
network-words-joining-criteria = criterio|criterios|requisito|requisitos|condición|condicion|condiciones
network-words-cluster = clúster|cluster|clústeres|clusteres|clusters|asociación|asociacion|agencia|parque científico|parque cientifico|parque tecnológico|parque tecnologico|red de empresas
network-words-company = empresa|empresas|compañía|compañia|compañías|compañias|firma|pyme|pymes|start-up|startup|startups|negocio|particular|particulares|individuo|persona

button-clusters-on-file = Clústeres registrados
button-aims = ¿Cuáles son sus objetivos?
