# City challenges and the needs that cities named; open ones are told as open, all others as past.
challenge-head = { $city } ({ $country }), { $year }{ $phase ->
    [none] {""}
   *[other] , { $phase }
 }
challenge-told = { $head }: { $text }
challenge-open-until = { $head }, open until { $date }: { $text }
challenge-figures = Figures on record: { $figures }.
challenge-outcome = What came of it: { $outcome }
challenge-outcome-missing = What came of it is not on record.
challenge-participants = Took part: { $participants }.
challenge-not-open = No, it is not open any more: it dates from { $year }, and no open call is on record there.
challenge-closed = { $count ->
    [one] It is past and no longer open.
   *[other] They are past and no longer open.
 }

challenge-list-open = Open as far as it is on record{ scope-remark }:
challenge-list-past = Past city challenges on record{ scope-remark }, no longer open:
challenge-list-outcomes = What came of past city challenges{ scope-remark }:
challenge-none-open = No open city challenge is on record{ scope-remark }.
challenge-none = No city challenge is on record{ scope-remark }.
challenge-examples = Past ones, as examples:
challenge-examples-other = Past ones elsewhere or on other fields, as examples:
challenge-needs = Heard outside any programme, without a call:
challenge-need = { $city }, { $year }: { $need }
challenge-route = How to hear of new ones: { $facts }

# Words that ask whether something is open, for the past, for figures, for who took part.
challenge-words-open = open|still|now|current|currently|at the moment|right now|today|new|coming|next|upcoming|register|deadline|closes|closing|looking for|look for|looks for|search for|searching|apply|propose
challenge-words-past = past|earlier|former|previous|previously|had|was|were|did|have there been|so far|until now|asked for|wanted|used to|history|all city challenges|ever
challenge-words-figures = figure|figures|money|budget|how much|how many|fund|funds|funding|number|numbers|size|cost|costs|damage|euro|percent
challenge-words-participants = who took part|took part|take part|participated|participant|participants|which companies|which firms|who was there|attended|teams
# Words that say nothing of what a challenge is about.
challenge-words-plain = city|cities|town|towns|challenge|challenges|call|calls|open|solution|solutions|technology|technologies|system|systems|product|products|company|companies|problem|problems|project|projects|new|current|now|still|many|number|make|makes|sell|offer|somebody|someone|anybody|other|first|one|two|three|work|working|help|interested|wants|want|wanted|needs|need|against|areas|area|such|made|people

button-take-part = How does one take part?
button-outcome = What came of it?
challenge-words-any = challenge|challenges|city|cities|call|calls|tender|tenders|municipality|municipalities|c40|pitch|pitches|workshop
