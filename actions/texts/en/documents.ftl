# Documents, and the market figures in them.
document-title = { $title }{ $publisher ->
    [none] {""}
   *[other] {" "}({ $publisher })
 }{ $year ->
    [none] , year not on record
   *[other] , { $year }
 }
document-told = { $title }. { $says }
document-read-mention-only = I know it from a mention only, not its text.
document-read-full-text = Its text was seen in full.
document-read-opening-only = Only its opening was seen.
document-read-part = Of its text, this much was seen: { $read }.
document-where = Where it is, or is mentioned: { $url }
document-list = Documents on file{ scope-remark }:
document-all = Documents on file:
document-none = No document on file fits{ scope-remark }.
document-no-others = Nothing else is on file{ scope-remark }.
document-none-on = None of them is on { $sectors }.
document-nearest = The nearest on file:

market-lead = Figures on record{ scope-remark }:
market-age = Please mind their age: this was published { $year ->
    [none] in a year that is not on record
   *[other] in { $year }
 }.
market-none = No market figure is on record{ scope-remark }.
market-cluster = On the cluster itself is on record: { $name }: { $size }.
market-clarify = For which country, region or field would you like figures? There are only a few on record.

# Words that a search for documents leaves out, and words for kinds of documents, which only add to the order.
document-words-plain = a|about|after|all|also|am|an|and|any|anything|are|as|at|available|be|by|can|could|did|do|does|download|else|etc|ever|file|files|find|for|from|get|give|had|has|have|how|i|if|in|into|is|it|its|know|like|look|looking|looks|may|me|more|much|my|need|needs|no|not|of|on|online|or|our|out|please|read|reading|say|says|search|see|send|share|should|show|so|some|something|somebody|such|tell|than|that|the|their|them|then|there|these|they|this|those|to|up|us|use|want|was|we|were|what|what's|when|where|which|who|why|will|with|would|you|your
document-words-certain = brochure|booklet|leaflet|report|reports|roadmap|road map|toolkit|cluster strategy|cluster's strategy|outlook|white paper|handbook|brochures|flyer|guidebook|a guide|guides|manual|annual report
document-words-kinds = document|documents|report|reports|guide|guides|guideline|guidelines|handbook|manual|brochure|brochures|booklet|flyer|leaflet|pdf|paper|papers|publication|publications|study|studies|strategy|strategies|roadmap|toolkit|material|info|information|literature|list|link|magazine|journal|overview|analysis|presentation|slides|release|case|data|figure|figures
# What one may call selling to cities, and the words by which documents on that are found.
document-words-selling = procurement|public procurement|tender|tenders|tendering|public buyer|public buyers|public purchasing|municipal customers
document-words-selling-also = procurement|sell|city
market-words-cluster = numbers|what figures|statistics|companies|firms|members|jobs|turnover|employees|how many companies|how many firms|number of companies|industry|people work|workforce

button-documents-all = All documents
market-words-any = market|size|figures|figure|demand|volume|worth|big|much|many|statistics|numbers|data
