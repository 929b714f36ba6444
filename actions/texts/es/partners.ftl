# Organisations on record: by place and field, and one by name.
partner-list = Organizaciones que constan{ scope-remark }:
partner-list-kind = Organizaciones registradas como { $kinds }{ scope-remark }:
partner-line = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }: { $relation ->
    [member] miembro de
   *[other] nombrada junto a
 } { $cluster }{ $date ->
    [none] , la fecha no consta
   *[other] {" "}({ $date })
 }
partner-line-alone = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }{ $date ->
    [none] , la fecha no consta
   *[other] {" "}({ $date })
 }
partner-elsewhere = El clúster está en otro lugar del mismo país.
partner-role-gap = No consta quién distribuye, compra, suministra o invierte; por favor, pregúnteselo a ellos o al clúster.
partner-kind-gap = Ninguna de ellas está registrada como { $kinds }; de la mayoría de las organizaciones no consta el tipo.
partner-field-gap = De ninguna de ellas consta { $sectors }.
partner-examples = Son ejemplos de fuentes fechadas; ni están completos ni son una recomendación.
partner-none = No consta ninguna organización que encaje{ scope-remark }{ $kinds ->
    [none] {""}
   *[other] {" "}como { $kinds }
 }.
partner-clarify = ¿En qué país, región o ciudad debería estar el socio, o en qué campo? Así puedo nombrar organizaciones que constan.

organisation-member = { $name } consta como miembro o socio de { $cluster }{ $date ->
    [none] , sin fecha
   *[other] , según datos de { $date }
 }. No consta nada más reciente.
organisation-named = { $name } se nombra junto a { $cluster }{ $date ->
    [none] , sin fecha
   *[other] {" "}({ $date })
 }, como parte de su entorno o de sus proyectos. Ningún registro dice que sea miembro.
organisation-alone = { $name } consta sin clúster.
organisation-other-cluster = Ningún registro la vincula con { $name }.
organisation-sectors = Campos que constan: { $sectors }.
organisation-kind = Tipo: { $kinds }.
organisation-kind-missing = No consta qué tipo de organización es.
organisation-note = Observación que consta: { $note }.
organisation-unknown = No encuentro registrada ninguna organización con ese nombre.
organisation-which = ¿A qué organización se refiere? Conozco las que constan junto a los clústeres.

org-kind-utility = empresa de servicios públicos
org-kind-university = universidad
org-kind-research = centro de investigación
org-kind-city = ciudad o municipio
org-kind-company = empresa

# Words for what an organisation should be to the company; no record tells these.
partner-words-role = distribuidor|distribuidora|distribuidores|distribuidoras|distribución|distribucion|revendedor|revendedores|agente|agentes|importador|importadora|importadores|concesionario|concesionarios|mayorista|mayoristas|minorista|minoristas|cliente|clientes|comprador|compradora|compradores|comprar|compra|compran|proveedor|proveedora|proveedores|suministrador|suministradores|suministro|suministra|suministran|vendedor|vendedores|instalador|instaladora|instaladores|inversor|inversora|inversores|inversionista|inversionistas|invertir|invierte|invierten|financiación|financiacion|competidor|competidores|competencia|vender|vende|venden|constructor|constructora|contratista|contratistas|fabricante|fabricantes
partner-words-organisation = empresa|empresas|compañía|compañías|compania|companias|socio|socios|organización|organizaciones|organizacion|organizaciones|fabricante|fabricantes|productor|productores|universidad|universidades|startup|startups|actor|actores|miembro|miembros
partner-words-endings = empresa|empresas|compañía|compañías
