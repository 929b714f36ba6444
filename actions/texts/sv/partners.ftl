# Organisations on record: by place and field, and one by name.
partner-list = Registrerade organisationer{ scope-remark }:
partner-list-kind = Organisationer registrerade som { $kinds }{ scope-remark }:
partner-line = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }: { $relation ->
    [member] medlem i
   *[other] nämns tillsammans med
 } { $cluster }{ $date ->
    [none] , datum inte registrerat
   *[other] {" "}({ $date })
 }
partner-line-alone = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }{ $date ->
    [none] , datum inte registrerat
   *[other] {" "}({ $date })
 }
partner-elsewhere = Klustret finns på annat håll i samma land.
partner-role-gap = Vem som distribuerar, köper, levererar eller investerar är inte registrerat, så fråga gärna dem eller klustret.
partner-kind-gap = Ingen av dem är registrerad som { $kinds }; för de flesta organisationer är typen inte registrerad.
partner-field-gap = Ingen av dem är registrerad för { $sectors }.
partner-examples = Det är exempel ur daterade källor, varken fullständiga eller en rekommendation.
partner-none = Ingen registrerad organisation passar{ scope-remark }{ $kinds ->
    [none] {""}
   *[other] {" "}som { $kinds }
 }.
partner-clarify = I vilket land, vilken region eller stad ska partnern finnas, eller inom vilket område? Då kan jag nämna registrerade organisationer.

organisation-member = { $name } är registrerad som medlem eller partner i { $cluster }{ $date ->
    [none] , utan datum
   *[other] , enligt uppgift från { $date }
 }. Inget nyare är registrerat.
organisation-named = { $name } nämns tillsammans med { $cluster }{ $date ->
    [none] , utan datum
   *[other] {" "}({ $date })
 }, som en del av miljön kring klustret eller dess projekt. Ingenstans är det registrerat att den är medlem.
organisation-alone = { $name } är registrerad utan kluster.
organisation-other-cluster = Ingenstans är den registrerad i samband med { $name }.
organisation-sectors = Registrerade områden: { $sectors }.
organisation-kind = Typ: { $kinds }.
organisation-kind-missing = Vilken typ av organisation det är är inte registrerat.
organisation-note = Registrerad anmärkning: { $note }.
organisation-unknown = Jag hittar ingen registrerad organisation med det namnet.
organisation-which = Vilken organisation menar ni? Jag känner till dem som är registrerade tillsammans med klustren.

org-kind-utility = energi- eller vattenbolag
org-kind-university = universitet
org-kind-research = forskningsinstitution
org-kind-city = stad eller kommun
org-kind-company = företag

# Words for what an organisation should be to the company; no record tells these.
partner-words-role = distributör|distributor|distributören|distributoren|distributörer|distributorer|distribution|återförsäljare|aterforsaljare|återförsäljaren|aterforsaljaren|återförsäljning|aterforsaljning|agent|agenten|agenter|importör|importor|importören|importoren|importörer|importorer|handlare|grossist|grossister|detaljist|detaljister|kund|kunden|kunder|kunderna|klient|klienter|köpare|kopare|köparen|koparen|köparna|koparna|köpa|kopa|köper|koper|inköpare|inkopare|beställare|bestallare|leverantör|leverantor|leverantören|leverantoren|leverantörer|leverantorer|leverera|levererar|underleverantör|underleverantor|underleverantörer|underleverantorer|säljare|saljare|sälja|salja|säljer|saljer|installatör|installator|installatören|installatoren|installatörer|installatorer|investerare|investeraren|investera|investerar|finansiering|kapital|konkurrent|konkurrenten|konkurrenter|byggherre|byggherrar|byggare|entreprenör|entreprenor|entreprenören|entreprenoren|entreprenörer|entreprenorer|tillverkare|tillverkaren|producent|producenten|producenter
partner-words-organisation = företag|foretag|företaget|bolag|bolaget|firma|firmor|partner|partners|samarbetspartner|samarbetspartners|organisation|organisationer|tillverkare|producent|producenter|universitet|högskola|högskolor|startup|startups|aktör|aktörer|medlem|medlemmar
partner-words-endings = bolag|bolagen|företag|företagen|tillverkare|leverantör|leverantörer|producent|producenter|utvecklare
