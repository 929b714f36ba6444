# The network itself: what it is, founding, members, secretariat, aims, partners, and how a cluster joins.
network-name = { $short_name } is the { $facts }.
network-model = It works as a { $facts }.
network-legal-form = Legal form: { $facts }.
network-founding = ICN was founded in { $year } by { $facts }.
network-first-members = Its first members: { $facts }.
network-objectives =
    Its aims on record:
    { $facts }
network-joining-criteria = What ICN looks for in a cluster: { $facts }.
network-joining-procedure = How a cluster is admitted: { $facts }.
network-joining-fee = What a member cluster pays, not a company: { $facts }.
network-joining-expectations = What a member cluster is expected to do: { $facts }.
network-who-to-ask = Whom to ask: { $facts }.
network-company = A company does not join ICN itself; it becomes a member of the ICN cluster in its own region.
network-company-home = Your home cluster is { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.

network-count = { $count } member clusters as of { $date }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }.
network-count-line = { $date }: { $count }{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
network-counts = Member clusters over time:
network-count-other = For that time no number is on record. The nearest:
network-by-name = No source lists the present members by name; I can show you the clusters on file.
network-site = { $url } ({ $note })
network-sites = The network's web sites:
network-chair-unknown = Who chairs or heads ICN today is not on record. The secretariat can tell:
network-contact-unknown = { $wanted } of the ICN secretariat is not on record.

network-partner-since = { $name }, since { $date }: { $what }
network-partner-as-of = { $name }, as of { $date }: { $what }
network-partners = Partners on record:
network-partners-others = No other partner is on record.

# Phrases that ask for one aspect only.
network-words-legal-form = legal|company|association|registered|non profit|nonprofit|non-profit|status|government|ngo|foundation|private|commercial|agency|club
network-words-model = triple helix|model|structure|structured|organised|organized
network-words-websites = web site|website|web page|webpage|homepage|home page|url|link|online
network-words-chair = chair|chairs|chaired|chairman|chairwoman|chairperson|president|director|head|heads|board|ceo|boss
network-words-first-members = first members|first two|first clusters|founding members|first member|founder members
network-words-history = over time|history|development|develop|grow|grew|grown|growth|each year|in the past|over the years
network-words-joining-fee = fee|fees|cost|costs|price|pay|pays|paid|dues|euro|euros|eur|how much|expensive|free
network-words-joining-expectations = expect|expected|expects|duty|duties|obligation|obligations|contribute|must a cluster|put in
network-words-joining-procedure = procedure|process|who decides|decides|decide|admitted|admission|application|apply|form
network-words-joining-criteria = criteria|criterion|requirement|requirements|condition|conditions
network-words-cluster = cluster|clusters|association|agency|science park|network of companies
network-words-company = company|companies|firm|sme|smes|start-up|startup|business|individual|enterprise|person

button-clusters-on-file = Clusters on file
button-aims = What are its aims?
