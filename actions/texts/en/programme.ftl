# The C40 City Solutions Platform: what it is, how one takes part, who pays, bidding later, how a city joins.
programme-what = The C40 City Solutions Platform: { $facts }
programme-launch = It was launched on { $launched }; the work with cities began in { $work_since }.
programme-led-by = Led by: { $facts }.
programme-icn-role = What ICN does in it: { $facts }.
programme-funding = Who pays for the platform: { $facts }.
programme-observer = Observer city: { $facts }.
programme-themes = Themes at the launch: { $sectors }.
programme-size = Cities in C40: { $facts }.
programme-selection-2016 = How cities were chosen the first time: { $facts }.
programme-city-steps =
    The steps for a city:
    { $facts }
programme-provider-steps =
    The steps for a company that offers a solution:
    { $facts }
programme-nature = By its nature the programme is { $facts }.
programme-icn-route = { $facts }
programme-nordic-variant = { $facts }
programme-warning = No open call is on record, and whether the programme still runs today is unknown.

programme-gap-challenge-procurement = Whether those who took part may bid in a later tender, and who owns the ideas, is not on record. Please ask the city before you join.
programme-gap-challenge-participation = Whether one must be a member of a cluster to take part is not on record.
programme-gap-challenge-funding = What taking part costs a company, and who pays for a pilot, is not on record.
programme-gap-city-joining = Whether a city outside C40 may join is not on record.
programme-figures = { $city }, { $year }: { $figures }.

# Phrases that ask for one aspect only.
programme-words-launch = when|since when|how old|launched|launch|started|start|begin|began|created|founded
programme-words-led-by = who leads|who runs|who is behind|who organises|who organizes|who started|leads it|runs it|led by|leader|leads
programme-words-icn-role = role|icn do|to do with you|to do with icn|to do with the network|work with c40|clusters do|clean's role
programme-words-funding = realdania|grundfos|danfoss|hitachi|sponsor|sponsors|who pays|who paid|financed|funded
programme-words-observer = observer|copenhagen
programme-words-themes = theme|themes|topics|only about climate
programme-words-size = how many cities|number of c40|cities are in c40|which cities belong|number of cities
programme-words-selection-2016 = selected|select|chosen|choose|selection|expression of interest
programme-words-nordic-variant = nordic
programme-words-warning = still|today|over|finished|ended|end|active|continue|exist|exists|new rounds|running
programme-words-icn-route = hear of|hear about|learn of|informed|told of|be notified|know of new|find out about

button-challenges-past = Past city challenges
button-guide = A guide to selling to cities
button-funding = Who pays?
button-bid-later = Can we bid later?
