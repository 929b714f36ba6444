# Events: coming, past, recurring; the annual meeting; speed-dating between clusters.

# One event
event-line = { $name }: { $date }{ $venue ->
    [none] {""}
   *[other] , { $venue }
 }{ $cancelled ->
    [yes] {" "}(cancelled)
   *[no] {""}
 }
event-organiser = Organised by { $organiser }.
event-moved = { $date } (moved; announced before for { $before })
event-precision = { $date }, { $precision }
event-times = { $date }, { $start } to { $end } ({ $zone })
event-time = { $date }, { $start } ({ $zone })
event-date-unknown = date not on record
event-register = Registration is open until { $date }.
event-link = More: { $url }
event-add-to-calendar = Add to calendar
event-past = { $count ->
    [one] It is past.
   *[other] They are past.
 }

# Coming
event-coming = Coming, as far as it is on file{ scope-remark }:
event-none = No coming event{ $narrowed ->
    [yes] {" "}that fits your question
   *[no] {""}
 } is on file{ scope-remark }.
event-none-series = No coming date is on file.
event-none-held = No past edition that fits your question is on record.
event-called-off = Called off:
event-otherwise = What is coming besides:
event-recurring = Recurring, and worth watching; the next dates are not on record:
event-recurring-elsewhere = Recurring elsewhere, and worth watching; the next dates are not on record:
event-recurring-line = { $name }, { $rhythm }; last on record: { $edition }
event-recurring-brief = { $name }; last on record: { $edition }
event-last = Last on record:
event-watch = Where to watch: { $url }
event-watch-cluster = You can also ask { $name }: { $website }

# Past
event-held = On record{ scope-remark }, the latest first:
event-held-none = No past event{ $narrowed ->
    [yes] {" "}that fits your question
   *[no] {""}
 } is on record{ scope-remark }.
event-held-series = Past editions on record, the latest first:
event-nearest = The nearest on record:
event-series =
    { $name }: { $rhythm }.
    Last on record: { $edition }
event-series-note = Of that one is on record: { $note }

# Speed-dating
speed-dating = C2C means cluster to cluster. ICN names it among its aims:
speed-dating-held = It is on record at these meetings:
speed-dating-clusters = The records tell this of clusters only; no record says that a company takes part by itself, or when the next one is.
speed-dating-companies = For companies, ICN offers this instead: { $facts }.
# How the records name it, whatever the language of the answer.
speed-dating-recorded-as = cluster-to-cluster|one-to-one cluster
speed-dating-companies-recorded-as = company-to-company

# Words in a message that ask for the past, or for what is to come.
event-words-past = was|were|did|took place|taken place|has been|have been|had|past|earlier|previous|previously|former|formerly|held|hosted|so far|last year|last time|last edition|last month|history|ago|back then|once
event-words-coming = next|when is|when are|date|dates|coming|upcoming|will|register|registration|sign up|planned|soon|where is|in advance|tickets|ahead|in the pipeline|lined up|scheduled
event-words-about = tell me about|tell me something about|what is|what s|what kind|what do you know|info on|information on|information about|describe|explain|how often|how frequently
event-words-any = event|events|meetings|conferences|fairs|happening|anything else|other
event-words-last = last|latest|most recent|newest

button-past-events = Past events
button-annual-meeting = The annual meeting
