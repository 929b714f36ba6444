# Organisations on record: by place and field, and one by name.
partner-list = Organisations répertoriées{ scope-remark } :
partner-list-kind = Organisations répertoriées comme { $kinds }{ scope-remark } :
partner-line = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 } : { $relation ->
    [member] membre de
   *[other] cité avec
 } { $cluster }{ $date ->
    [none] , date non répertoriée
   *[other] {" "}({ $date })
 }
partner-line-alone = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }{ $date ->
    [none] , date non répertoriée
   *[other] {" "}({ $date })
 }
partner-elsewhere = Le cluster se trouve ailleurs dans le même pays.
partner-role-gap = Qui distribue, achète, fournit ou investit n’est pas répertorié ; merci de leur demander ou de demander au cluster.
partner-kind-gap = Aucune n’est répertoriée comme { $kinds } ; pour la plupart des organisations, le type n’est pas répertorié.
partner-field-gap = Aucune n’est répertoriée pour ce domaine : { $sectors }.
partner-examples = Ce sont des exemples tirés de sources datées, ni complets ni recommandés.
partner-none = Aucune organisation répertoriée ne correspond{ scope-remark }{ $kinds ->
    [none] {""}
   *[other] {" "}comme { $kinds }
 }.
partner-clarify = Dans quel pays, quelle région ou quelle ville doit se trouver le partenaire, ou dans quel domaine ? Je pourrai alors citer des organisations répertoriées.

organisation-member = { $name } est répertorié comme membre ou partenaire de { $cluster }{ $date ->
    [none] , sans date
   *[other] {" "}(date : { $date })
 }. Rien de plus récent n’est répertorié.
organisation-named = { $name } est cité avec { $cluster }{ $date ->
    [none] , sans date
   *[other] {" "}({ $date })
 }, parmi son entourage ou ses projets. Aucune source ne dit que c’est un membre.
organisation-alone = { $name } est répertorié sans cluster.
organisation-other-cluster = Aucune source ne fait le lien avec { $name }.
organisation-sectors = Domaines répertoriés : { $sectors }.
organisation-kind = Type : { $kinds }.
organisation-kind-missing = Le type d’organisation n’est pas répertorié.
organisation-note = Remarque répertoriée : { $note }.
organisation-unknown = Je ne trouve aucune organisation répertoriée sous ce nom.
organisation-which = De quelle organisation s’agit-il ? Je connais celles qui sont répertoriées avec les clusters.

org-kind-utility = entreprise de services publics
org-kind-university = université
org-kind-research = organisme de recherche
org-kind-city = ville ou commune
org-kind-company = entreprise

# Words for what an organisation should be to the company; no record tells these.
partner-words-role = distributeur|distributeurs|distributrice|distribution|distribuer|distribue|revendeur|revendeurs|agent|agents|agent commercial|représentant|representant|représentants|representants|importateur|importateurs|concessionnaire|concessionnaires|négociant|negociant|négociants|negociants|grossiste|grossistes|détaillant|detaillant|détaillants|detaillants|client|clients|cliente|clientes|acheteur|acheteurs|acheter|achète|achete|achètent|achetent|fournisseur|fournisseurs|fournir|fournit|fournissent|vendeur|vendeurs|prestataire|prestataires|installateur|installateurs|investisseur|investisseurs|investir|investit|financement|financeur|financeurs|concurrent|concurrents|concurrence|vendre|vend|vendent|constructeur|constructeurs|entrepreneur|sous-traitant|sous-traitants|fabricant|fabricants|producteur|producteurs
partner-words-organisation = entreprise|entreprises|société|sociétés|societe|societes|partenaire|partenaires|organisation|organisations|organisme|organismes|fabricant|fabricants|producteur|producteurs|université|universités|universite|start-up|startup|acteur|acteurs|membre|membres
partner-words-endings = entreprise|entreprises|société|sociétés
