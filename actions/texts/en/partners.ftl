# Organisations on record: by place and field, and one by name.
partner-list = Organisations on record{ scope-remark }:
partner-list-kind = Organisations recorded as { $kinds }{ scope-remark }:
partner-line = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }: { $relation ->
    [member] member of
   *[other] named with
 } { $cluster }{ $date ->
    [none] , date not on record
   *[other] {" "}({ $date })
 }
partner-line-alone = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }{ $date ->
    [none] , date not on record
   *[other] {" "}({ $date })
 }
partner-elsewhere = The cluster is elsewhere in the same country.
partner-role-gap = Who distributes, buys, supplies or invests is not on record, so please ask them or the cluster.
partner-kind-gap = None of them is recorded as { $kinds }; for most organisations the kind is not on record.
partner-field-gap = None of them is on record for { $sectors }.
partner-examples = These are examples from dated sources, neither complete nor a recommendation.
partner-none = No organisation on record fits{ scope-remark }{ $kinds ->
    [none] {""}
   *[other] {" "}as { $kinds }
 }.
partner-clarify = In which country, region or city should the partner be, or in which field? Then I can name organisations on record.

organisation-member = { $name } is on record as a member or partner of { $cluster }{ $date ->
    [none] , without a date
   *[other] , as of { $date }
 }. Nothing newer is on record.
organisation-named = { $name } is named with { $cluster }{ $date ->
    [none] , without a date
   *[other] {" "}({ $date })
 }, as part of its scene or its projects. No record says that it is a member.
organisation-alone = { $name } is on record without a cluster.
organisation-other-cluster = No record links it with { $name }.
organisation-sectors = Fields on record: { $sectors }.
organisation-kind = Kind: { $kinds }.
organisation-kind-missing = What kind of organisation it is, is not on record.
organisation-note = Remark on record: { $note }.
organisation-unknown = I find no organisation of that name on record.
organisation-which = Which organisation do you mean? I know those that are on record with the clusters.

org-kind-utility = utility
org-kind-university = university
org-kind-research = research body
org-kind-city = city or municipality
org-kind-company = company

# Words for what an organisation should be to the company; no record tells these.
partner-words-role = distributor|distributors|distribution|reseller|resellers|agent|agents|importer|importers|dealer|dealers|wholesaler|wholesalers|retailer|retailers|customer|customers|client|clients|buyer|buyers|buy|buys|purchaser|supplier|suppliers|supply|supplies|vendor|vendors|installer|installers|investor|investors|invest|funding|competitor|competitors|sell|sells|builder|contractor|contractors|manufacturer|manufacturers
partner-words-organisation = company|companies|firm|firms|partner|partners|organisation|organisations|organization|organizations|business|businesses|maker|makers|manufacturer|manufacturers|producer|producers|university|universities|start-up|start-ups|startup|startups|player|players|member|members
partner-words-endings = company|companies|firm|firms
