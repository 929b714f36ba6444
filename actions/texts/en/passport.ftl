# The Passport. "<aspect>" frames what is on record; "<aspect>-unpublished" says plainly that nothing is; "lead-<intent>"
# goes before both.
passport-definition = The ICN Passport: { $facts }
passport-purpose = { $facts }
passport-use = { $facts }
passport-is-not =
    The Passport is not
    { $facts }
passport-eligibility =
    Who may use the Passport:
    { $facts }
passport-outsiders = { $facts }
passport-size = On size: { $facts }
passport-includes =
    What the Passport includes, as far as it is published:
    { $facts }
passport-around =
    Next to the Passport, not as part of it, ICN offers
    { $facts }
passport-application-steps =
    The steps on record:
    { $facts }
passport-who-to-ask = Whom to ask: { $facts }.
passport-cluster-fee = EUR 10,000 is not the price of the Passport. It is what a cluster, not a company, pays to be a member of ICN: { $facts }.
passport-home = Your home cluster is { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.
# Words that take the Passport for something that it is not.
passport-words-is-not = grant|grants|subsidy|visa|residence permit|digital product passport|blockchain|testnet
passport-words-pass = passport|pass
passport-words-form = form|forms|template
passport-words-price = pay|paying|free|free of charge|for free|without paying|price|fee|cost
partly-published = { $fact } (published only in part)
step = { $number }. { $text }

lead-passport-alternatives = No source compares the Passport with trade missions, embassies or other networks. This is what is on record of it.
lead-passport-responsibility = No source names anybody who is responsible for a reply, so please ask directly.

passport-price-unpublished = What the Passport costs a company is not published: I have no price on record, neither one to pay nor a statement that there is none.
passport-application-form-unpublished = The application form, what it asks for and where to send it are not published.
passport-response-time-unpublished = How long a host cluster takes to answer, how it decides and whether it may refuse is not published.
passport-duration-unpublished = How long a Passport is valid and how often or in how many countries it can be used is not published.
passport-support-hours-unpublished = How much help a company gets, in hours or days, is not published.
passport-desk-unpublished = Whether a host offers a desk or a meeting room is not published.
passport-travel-costs-unpublished = Whether anybody pays for travel or a stay is not published; no source mentions money for the company.
passport-interpreters-unpublished = Interpreters are not mentioned either.
passport-follow-up-unpublished = What happens after the visit is not published.
passport-data-protection-unpublished = Rules on confidentiality and data protection are not published. Before you share a confidential idea, ask the cluster how it would be handled.
passport-participants-unpublished = Which clusters take part in the Passport today is not published.
passport-issued-unpublished = The number of Passports issued is not published either.

button-includes = What does it include?
button-clusters = See the clusters
