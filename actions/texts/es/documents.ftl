# Documents, and the market figures in them.
document-title = { $title }{ $publisher ->
    [none] {""}
   *[other] {" "}({ $publisher })
 }{ $year ->
    [none] , el año no consta
   *[other] , { $year }
 }
document-told = { $title }. { $says }
document-read-mention-only = Lo conozco solo por una mención, no por su texto.
document-read-full-text = Se ha visto su texto completo.
document-read-opening-only = Solo se ha visto el comienzo.
document-read-part = De su texto se ha visto esto: { $read }.
document-where = Dónde está, o dónde se menciona: { $url }
document-list = Documentos registrados{ scope-remark }:
document-all = Documentos registrados:
document-none = No hay ningún documento registrado que encaje{ scope-remark }.
document-no-others = No hay nada más registrado{ scope-remark }.
document-none-on = Ninguno de ellos trata de { $sectors }.
document-nearest = Lo más próximo que hay registrado:

market-lead = Cifras que constan{ scope-remark }:
market-age = Por favor, tenga en cuenta su antigüedad: { $year ->
    [none] se publicó en un año que no consta
   *[other] se publicó en { $year }
 }.
market-none = No consta ninguna cifra de mercado{ scope-remark }.
market-cluster = Sobre el propio clúster consta: { $name }: { $size }.
market-clarify = ¿De qué país, región o campo quiere cifras? Solo constan unas pocas.

# Words that a search for documents leaves out, and words for kinds of documents, which only add to the order.
document-words-plain = a|al|algo|algún|algun|alguna|alguno|algunas|algunos|alguien|ante|aquí|aqui|archivo|archivos|así|asi|aún|aun|busca|buscar|busco|buscamos|como|cómo|con|cual|cuál|cuales|cuáles|cualquier|cuando|cuándo|cuanto|cuánto|cuánta|cuántos|cuántas|da|dame|dar|darme|de|deme|del|denos|descargar|desde|dice|dicen|disponible|disponibles|donde|dónde|el|él|ella|ellos|en|encontrar|enviar|envíe|enviarme|era|es|esa|ese|eso|esta|está|están|este|esto|estos|estas|etc|favor|fue|gusta|gustaría|gustaria|ha|haber|hay|hasta|la|las|le|leer|les|lo|los|más|mas|me|mi|mis|mirar|mostrar|muestra|muestre|mucho|muchos|muy|nada|necesita|necesito|necesitamos|ni|no|nos|nosotros|nuestra|nuestras|nuestro|nuestros|o|online|otra|otro|otros|para|pero|poder|podemos|podría|podria|podrían|por|porque|puede|pueden|puedo|que|qué|querer|queremos|quiere|quiero|quien|quién|se|sea|ser|si|sí|sin|sobre|son|su|sus|tal|también|tambien|tener|tenemos|tengo|tiene|tienen|toda|todo|todos|u|un|una|uno|unos|unas|usar|usted|ustedes|ver|y|ya|yo
document-words-certain = folleto|informe|informes|hoja de ruta|guía|guia|libro blanco|estrategia del clúster|estrategia del cluster|folletos|manual|guías|guias|informe anual
document-words-kinds = documento|documentos|informe|informes|reporte|reportes|guía|guia|guías|guias|directriz|directrices|manual|manuales|folleto|folletos|pdf|artículo|articulo|artículos|articulos|publicación|publicacion|publicaciones|estudio|estudios|estrategia|estrategias|hoja de ruta|material|materiales|información|informacion|info|literatura|lista|enlace|link|revista|resumen|análisis|analisis|presentación|presentacion|diapositivas|comunicado|caso|casos|datos|cifra|cifras|whitepaper|paper
# What one may call selling to cities, and the words by which documents on that are found.
document-words-selling = contratación pública|contratacion publica|compra pública|compra publica|compras públicas|compras publicas|contratación|contratacion|licitación|licitacion|licitaciones|concurso público|concurso publico|concursos públicos|comprador público|compradores públicos|sector público|sector publico|clientes municipales|vender a ciudades|vender a las ciudades|vender a ayuntamientos|vender a municipios
document-words-selling-also = procurement|sell|city
market-words-cluster = números|numeros|qué cifras|que cifras|estadísticas|estadisticas|empresas|compañías|compañias|miembros|empleos|puestos de trabajo|facturación|facturacion|volumen de negocio|empleados|trabajadores|cuántas empresas|cuantas empresas|número de empresas|numero de empresas|industria|personas trabajan|gente trabaja|plantilla

button-documents-all = Todos los documentos
market-words-any = mercado|cifras|cifra|tamaño|demanda|volumen|cuánto|cuanto|cuántos|datos|estadísticas|mueve
