# Host clusters: the search, the profile, the contact.
location = { $city }, { $country }
membership-current = er ICN-medlem (bekræftet { $date })
membership-unknown = var ICN-medlem pr. { $date }
membership-former = er et tidligere ICN-medlem og ikke længere i netværket (pr. { $date })
membership-confirm = Få venligst medlemskabet bekræftet hos ICN-sekretariatet.
memberships-confirm = Få venligst ældre medlemskaber bekræftet hos ICN-sekretariatet.

# The search
host-one = { $places }: Den registrerede ICN-klynge er { $name } ({ $location }).
host-one-country = { $places }: Der er ikke registreret nogen ICN-klynge lige dér. { $name } ligger et andet sted i samme land, i en anden region ({ $location }).
host-one-sector = Én klynge har { $sectors } blandt sine fagområder: { $name } ({ $location }).
host-many = { $places }: de registrerede ICN-klynger.
host-many-country = { $places }: Der er ikke registreret nogen ICN-klynge lige dér. Disse ligger andre steder i samme land, i andre regioner:
host-many-sector = ICN-klynger, der har { $sectors } blandt deres fagområder:
host-many-sector-related = Ingen ICN-klynge har selve { $sectors } på listen; disse har et beslægtet fagområde:
host-many-all = Registrerede ICN-klynger:
host-one-all = Der er registreret én ICN-klynge: { $name } ({ $location }).
host-one-sector-related = Én klynge har et fagområde, der er beslægtet med { $sectors }: { $name } ({ $location }).
host-status = Den { $membership }.
host-line = • { $name } ({ $location }): { $membership }
host-line-sectors = • { $name } ({ $location }), { $sectors }: { $membership }
host-website = Websted: { $website }
host-sectors-exact = Blandt dens registrerede fagområder: { $sectors }.
host-sectors-related = Dens registrerede fagområder nævner ikke { $asked }, men kommer tæt på med { $sectors }.
host-sectors-none = { $asked } er ikke blandt dens registrerede fagområder.
host-sectors-none-many = Ingen af dem har { $asked } blandt deres registrerede fagområder.
host-offers = Til besøgende virksomheder: { $offers }.
host-narrow = Hvilket land eller hvilken region tænker I på? Så kan jeg indsnævre det.
host-no-ranking = Jeg har ingen tal, der rangordner markeder, så rækkefølgen siger intet om, hvad der er bedst.
host-rest = { $count ->
    [one] Der er én mere; skriv "flere" for at se den.
   *[other] Der er { $count } mere; skriv "flere" for at se dem.
 }
host-none = { $places }: Der er ikke registreret nogen ICN-klynge dér.
host-none-sector = Ingen ICN-klynge har { $sectors } blandt sine fagområder.
host-only-former = { $places }: Der er ikke registreret nogen nuværende ICN-klynge dér, kun en tidligere.
host-only-candidate = { $places }: Der er ikke bekræftet nogen ICN-klynge dér. Dette er registreret:
host-candidate = • { $name }: ikke bekræftet som ICN-medlem ({ $why })
host-more-of = Skal jeg fortælle mere om { $name }?
host-nearest = De nærmeste ICN-klynger som alternativ:
host-clarify = Hvilket land, hvilken region eller by vil I ind i, eller hvilket fagområde arbejder I med? Så kan jeg nævne værtsklyngen.
host-clarify-home = Noteret: I kommer fra { $home }. Hvilket land vil I ind i, eller hvilket fagområde arbejder I med? Så kan jeg nævne værtsklyngen.
host-clarify-cluster = Noteret, jeg husker jeres hjemmeklynge. Hvilket land vil I ind i, eller hvilket fagområde arbejder I med? Så kan jeg nævne værtsklyngen.
sectors-all = De registrerede klynger dækker disse fagområder: { $sectors }.

# The profile
profile-head = { $name } ({ $location })
profile-name = { $name }, { $short }
profile-sectors = Fagområder: { $sectors }.
profile-size = Størrelse: { $size }.
profile-languages = Sprog: { $languages }.
profile-offers = Til besøgende virksomheder: { $offers }.
profile-website = Websted: { $website }
profile-former-names = Tidligere navne: { $names }.
profile-status = { $name } { $membership }.
profile-since = Medlem siden: { $since }.
profile-nearest = Den nærmeste nuværende ICN-klynge er { $name } ({ $location }).
profile-not-confused = Må ikke forveksles med: { $other }.
profile-candidate = { $name } er ikke bekræftet som ICN-medlem: { $why }.
profile-which = Hvilken klynge mener I? I kan nævne den eller det land eller den by, den ligger i.

aspect-languages = Med { $name } kan I tale { $languages }.
aspect-languages-missing = { $name }: Sprogene er ikke registreret.
aspect-size = { $name }: { $size }.
aspect-size-missing = { $name }: Størrelsen er ikke registreret.
aspect-offers =
    Hvad { $name } tilbyder besøgende virksomheder:
    { $offers }
aspect-offers-missing = Hvad { $name } tilbyder besøgende virksomheder, er ikke registreret.
aspect-sectors = { $name } – registrerede fagområder: { $sectors }.
aspect-sector-yes = Ja, { $sectors } er blandt fagområderne for { $name }.
aspect-sector-related = Nej, { $sectors } er ikke nævnt blandt fagområderne for { $name }, men den kommer tæt på med { $near }.
aspect-sector-no = Nej, { $sectors } er ikke blandt de registrerede fagområder for { $name }.
aspect-identity-former = Det er den samme klynge: { $former } er et tidligere navn for { $name }.
aspect-identity-alias = { $alias } er et andet navn for { $name }.
aspect-identity-formers = { $name } hed tidligere { $names }.
aspect-identity-different = Nej, det er forskellige klynger: { $names }.
aspect-identity-none = { $name }: Der er ikke registreret andre navne.

# The contact
contact-head = { $name } ({ $location })
contact-website = Websted: { $value }
contact-address = Adresse: { $value }
contact-email = E-mail{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-phone = Telefon{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-missing = { $name }: { $wanted } er ikke registreret.
contact-none = { $name }: Hverken websted, adresse, e-mail eller telefon er registreret. Spørg venligst ICN-sekretariatet.
contact-no-person = Jeg oplyser ikke privatpersoner, kun offentlige kontakter.
contact-reach = Sådan får I fat i { $name } ({ $location }):
contact-word-website = Et websted
contact-word-address = En adresse
contact-word-email = En e-mailadresse
contact-word-phone = Et telefonnummer
contact-word-person = En kontaktperson
contact-which = Hvem vil I have fat i? Nævn klyngen eller det land eller den by, den ligger i.
# What a message may call each way to reach a cluster; "certain" are words that hardly mean anything else.
contact-words-certain = websted|webstedet|website|websitet|hjemmeside|hjemmesiden|webside|websiden|homepage|telefonnummer|telefonnummeret|tlf nr|tlf.nr|tlfnr|e-mailadresse|e-mailadressen|emailadresse|emailadressen|mailadresse|mailadressen|kontaktoplysninger|kontaktinfo|kontaktinformation|kontaktinformationer
contact-words-private = privat|private|privatnummer|privatadresse|personlig|personlige|personligt|mobil|mobilnummer|mobilnummeret|mobiltelefon|ceo|direktør|direktoer|direktøren|direktoeren|direktørens|direktoerens|adm. direktør|adm. direktoer|leder|lederen|chef|chefen|chefens|bor
contact-words-website = websted|webstedet|website|websitet|hjemmeside|hjemmesiden|webside|websiden|homepage|url|link|linket|side|siden på nettet|siden paa nettet|web|webadresse|webadressen
contact-words-address = adresse|adressen|adresser|kontor|kontoret|ligger|holder til|hovedkontor|hovedkontoret|hovedsæde|hovedsaede|sæde|saede|gade
contact-words-email = email|e-mail|mail|mailen|maile|mailadresse|mailadressen|e-mailadresse|e-mailadressen|emailadresse|emailadressen|postkasse|indbakke
contact-words-reach = kontakter|kontakte|kontakt|få fat i|faa fat i
contact-words-phone = telefon|telefonen|telefonnummer|telefonnummeret|telefonisk|tlf|tlf nr|nummer|nummeret|ringe|ringer|ring|mobil|mobilnummer|opkald|direkte nummer|direkte linje|lokalnummer|opringning|telefonnr|tlf.nr|tel nr|tel
contact-words-person = person|personen|navn|navnet|kontaktperson|kontaktpersonen|medarbejder|medarbejdere|leder|lederen|chef|chefen|direktør|direktoer|direktøren|direktoeren|ceo|ansat|ansatte|nogen|hvem helt præcist|hvem helt praecist|hvem præcist|hvem praecist
contact-words-secretariat = sekretariat|sekretariatet|sekretariatets|icn-kontor|icn-kontoret|icn kontoret|icns kontor|icn's kontor|icns hovedkontor|hovedkontor for icn|i netværket|i netvaerket|netværkets|netvaerkets|jeres netværk|jeres netvaerk|jeres netværks|jeres netvaerks|af icn|til icn|icns|icn's|kontakte icn|kontakt icn|kontakter icn|kontakt til icn|fat i icn|icn-hjemmeside|icn hjemmeside|icn-websted

button-contact = Hvordan får vi fat i { $name }?
button-contact-plain = Hvem kontakter vi?
button-profile = { $name }
button-enquiry = Ansøg, eller bliv introduceret
contact-words-home = privatadresse|hjemmeadresse|bor
