# Host clusters: the search, the profile, the contact.
location = { $city }, { $country }
membership-current = is an ICN member, confirmed { $date }
membership-unknown = was an ICN member as of { $date }
membership-former = is a former ICN member, no longer in the network (as of { $date })
membership-confirm = Please confirm the membership with the ICN secretariat.
memberships-confirm = Please confirm older memberships with the ICN secretariat.

# The search
host-one = { $places }: the ICN cluster on record is { $name } ({ $location }).
host-one-country = { $places }: no ICN cluster is on record there itself. { $name } sits elsewhere in the same country, in another region ({ $location }).
host-one-sector = One cluster lists { $sectors } among its fields: { $name } ({ $location }).
host-many = { $places }: the ICN clusters on record.
host-many-country = { $places }: no ICN cluster is on record there itself. These are elsewhere in the same country, in other regions:
host-many-sector = ICN clusters that list { $sectors } among their fields:
host-many-sector-related = No ICN cluster lists { $sectors } itself; these list a related field:
host-many-all = ICN clusters on file:
host-one-all = One ICN cluster is on file: { $name } ({ $location }).
host-one-sector-related = One cluster lists a field related to { $sectors }: { $name } ({ $location }).
host-status = It { $membership }.
host-line = • { $name } ({ $location }): { $membership }
host-line-sectors = • { $name } ({ $location }), { $sectors }: { $membership }
host-website = Web site: { $website }
host-sectors-exact = Among its fields on record: { $sectors }.
host-sectors-related = Its fields on record do not name { $asked }, but come close with { $sectors }.
host-sectors-none = On record, { $asked } is not among its recorded fields.
host-sectors-none-many = None of them lists { $asked } among its recorded fields.
host-offers = For visiting companies: { $offers }.
host-narrow = Which country or region do you have in mind? Then I can narrow it down.
host-no-ranking = I have no figures that rank markets, so the order says nothing about which is better.
host-rest = { $count ->
    [one] There is one more; say "more" to see it.
   *[other] There are { $count } more; say "more" to see them.
 }
host-none = { $places }: no ICN cluster is on record there.
host-none-sector = No ICN cluster lists { $sectors } among its fields.
host-only-former = { $places }: no present ICN cluster is on record there, only a former one.
host-only-candidate = { $places }: no ICN cluster is confirmed there. This is on record:
host-candidate = • { $name }: not confirmed as an ICN member ({ $why })
host-more-of = Shall I tell you more about { $name }?
host-nearest = The nearest ICN clusters, as an alternative:
host-clarify = Which country, region or city would you like to enter, or which field are you in? Then I can name the host cluster.
host-clarify-home = Noted: you come from { $home }. Which country would you like to enter, or which field are you in? Then I can name the host cluster.
host-clarify-cluster = Noted, I will keep your home cluster in mind. Which country would you like to enter, or which field are you in? Then I can name the host cluster.
sectors-all = The clusters on file cover these fields: { $sectors }.

# The profile
profile-head = { $name } ({ $location })
profile-name = { $name }, { $short }
profile-sectors = Fields: { $sectors }.
profile-size = Size: { $size }.
profile-languages = Languages: { $languages }.
profile-offers = For visiting companies: { $offers }.
profile-website = Web site: { $website }
profile-former-names = Former names: { $names }.
profile-status = { $name } { $membership }.
profile-since = Member since: { $since }.
profile-nearest = The nearest present ICN cluster is { $name } ({ $location }).
profile-not-confused = Not to be confused with: { $other }.
profile-candidate = { $name } is not confirmed as an ICN member: { $why }.
profile-which = Which cluster do you mean? You can name it, or the country or city it is in.

aspect-languages = With { $name } you can talk in { $languages }.
aspect-languages-missing = The languages of { $name } are not on record.
aspect-size = { $name }: { $size }.
aspect-size-missing = The size of { $name } is not on record.
aspect-offers =
    What { $name } offers visiting companies:
    { $offers }
aspect-offers-missing = What { $name } offers visiting companies is not on record.
aspect-sectors = The fields of { $name } on record: { $sectors }.
aspect-sector-yes = Yes, { $sectors } is among the fields of { $name }.
aspect-sector-related = No, { $sectors } is not named among the fields of { $name }, but it comes close with { $near }.
aspect-sector-no = No, { $sectors } is not among the recorded fields of { $name }.
aspect-identity-former = It is the same cluster: { $former } is a former name of { $name }.
aspect-identity-alias = { $alias } is another name of { $name }.
aspect-identity-formers = { $name } was formerly called { $names }.
aspect-identity-different = No, these are different clusters: { $names }.
aspect-identity-none = No other names of { $name } are on record.

# The contact
contact-head = { $name } ({ $location })
contact-website = Web site: { $value }
contact-address = Address: { $value }
contact-email = E-mail{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-phone = Telephone{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-missing = { $wanted } of { $name } is not on record.
contact-none = No web site, address, e-mail or telephone of { $name } is on record. Please ask the ICN secretariat.
contact-no-person = I name no private persons, only public contacts.
contact-reach = You can reach { $name } ({ $location }) this way:
contact-word-website = A web site
contact-word-address = An address
contact-word-email = An e-mail address
contact-word-phone = A telephone number
contact-word-person = A contact person
contact-which = Whom would you like to reach? Name the cluster, or the country or city it is in.
# What a message may call each way to reach a cluster; "certain" are words that hardly mean anything else.
contact-words-certain = website|web site|webpage|homepage|home page|telephone number|phone number|e-mail address|email address|mail address|contact details
contact-words-private = private|personal|personally|home number|mobile|cell|ceo|director|manager|officer|boss|lives|live
contact-words-website = website|web site|web page|webpage|homepage|home page|url|link|site|web|web address|web adress
contact-words-address = address|adress|adresse|office|located|headquarters|seat|street
contact-words-email = email|e-mail|mail|mailbox
contact-words-reach = reach|get hold of|get in touch|contact
contact-words-phone = phone|telephone|tel|number|call|mobile|cell|ring|direct line|extension|ring them|dial|tel no|tel number|phone no
contact-words-person = person|name|officer|manager|director|ceo|staff|somebody|someone|who exactly
contact-words-secretariat = secretariat|icn office|headquarter of icn|of the network|of your network|of icn|icn's|contact icn|reach icn|icn website|icn web site

button-contact = How do we reach { $name }?
button-contact-plain = Whom do we contact?
button-profile = { $name }
button-enquiry = Apply or be introduced
contact-words-home = home address|home phone|private address|live|lives|living
