# Host clusters: the search, the profile, the contact.
location = { $city }, { $country }
membership-current = är ICN-medlem (bekräftat { $date })
membership-unknown = var ICN-medlem enligt uppgift från { $date }
membership-former = är en tidigare ICN-medlem och inte längre med i nätverket (uppgift från { $date })
membership-confirm = Stäm gärna av medlemskapet med ICN:s sekretariat.
memberships-confirm = Stäm gärna av äldre medlemskap med ICN:s sekretariat.

# The search
host-one = { $places }: Det registrerade ICN-klustret är { $name } ({ $location }).
host-one-country = { $places }: Inget ICN-kluster är registrerat just där. { $name } finns på annat håll i samma land, i en annan region ({ $location }).
host-one-sector = Ett kluster har { $sectors } bland sina områden: { $name } ({ $location }).
host-many = { $places }: de registrerade ICN-klustren.
host-many-country = { $places }: Inget ICN-kluster är registrerat just där. Dessa finns på annat håll i samma land, i andra regioner:
host-many-sector = ICN-kluster som har { $sectors } bland sina områden:
host-many-sector-related = Inget ICN-kluster anger just { $sectors }; dessa anger ett närliggande område:
host-many-all = Registrerade ICN-kluster:
host-one-all = Ett ICN-kluster är registrerat: { $name } ({ $location }).
host-one-sector-related = Ett kluster anger ett område som ligger nära { $sectors }: { $name } ({ $location }).
host-status = Det { $membership }.
host-line = • { $name } ({ $location }): { $membership }
host-line-sectors = • { $name } ({ $location }), { $sectors }: { $membership }
host-website = Webbplats: { $website }
host-sectors-exact = Bland dess registrerade områden: { $sectors }.
host-sectors-related = Dess registrerade områden nämner inte { $asked } men kommer nära med { $sectors }.
host-sectors-none = { $asked } finns inte bland dess registrerade områden.
host-sectors-none-many = Inget av dem har { $asked } bland sina registrerade områden.
host-offers = För besökande företag: { $offers }.
host-narrow = Vilket land eller vilken region tänker ni på? Då kan jag begränsa urvalet.
host-no-ranking = Jag har inga siffror som rangordnar marknader, så ordningen säger inget om vad som är bättre.
host-rest = { $count ->
    [one] Det finns ett till; skriv "fler" för att se det.
   *[other] Det finns { $count } till; skriv "fler" för att se dem.
 }
host-none = { $places }: Inget ICN-kluster är registrerat där.
host-none-sector = Inget ICN-kluster har { $sectors } bland sina områden.
host-only-former = { $places }: Inget nuvarande ICN-kluster är registrerat där, bara ett tidigare.
host-only-candidate = { $places }: Inget ICN-kluster är bekräftat där. Detta är registrerat:
host-candidate = • { $name }: inte bekräftat som ICN-medlem ({ $why })
host-more-of = Ska jag berätta mer om { $name }?
host-nearest = De närmaste ICN-klustren, som alternativ:
host-clarify = Vilket land, vilken region eller stad vill ni till, eller inom vilket område är ni verksamma? Då kan jag nämna värdklustret.
host-clarify-home = Noterat: ni kommer från { $home }. Vilket land vill ni till, eller inom vilket område är ni verksamma? Då kan jag nämna värdklustret.
host-clarify-cluster = Noterat, jag kommer ihåg ert hemmakluster. Vilket land vill ni till, eller inom vilket område är ni verksamma? Då kan jag nämna värdklustret.
sectors-all = De registrerade klustren täcker dessa områden: { $sectors }.

# The profile
profile-head = { $name } ({ $location })
profile-name = { $name }, { $short }
profile-sectors = Områden: { $sectors }.
profile-size = Storlek: { $size }.
profile-languages = Språk: { $languages }.
profile-offers = För besökande företag: { $offers }.
profile-website = Webbplats: { $website }
profile-former-names = Tidigare namn: { $names }.
profile-status = { $name } { $membership }.
profile-since = Medlem sedan: { $since }.
profile-nearest = Det närmaste nuvarande ICN-klustret är { $name } ({ $location }).
profile-not-confused = Ska inte förväxlas med: { $other }.
profile-candidate = { $name } är inte bekräftat som ICN-medlem: { $why }.
profile-which = Vilket kluster menar ni? Ni kan ange namnet, eller landet eller staden det finns i.

aspect-languages = Med { $name } kan ni tala { $languages }.
aspect-languages-missing = { $name }: språken är inte registrerade.
aspect-size = { $name }: { $size }.
aspect-size-missing = { $name }: storleken är inte registrerad.
aspect-offers =
    Vad { $name } erbjuder besökande företag:
    { $offers }
aspect-offers-missing = Vad { $name } erbjuder besökande företag är inte registrerat.
aspect-sectors = { $name } – registrerade områden: { $sectors }.
aspect-sector-yes = Ja, { $sectors } finns bland områdena för { $name }.
aspect-sector-related = Nej, { $sectors } nämns inte bland områdena för { $name }, men klustret kommer nära med { $near }.
aspect-sector-no = Nej, { $sectors } finns inte bland de registrerade områdena för { $name }.
aspect-identity-former = Det är samma kluster: { $former } är ett tidigare namn på { $name }.
aspect-identity-alias = { $alias } är ett annat namn på { $name }.
aspect-identity-formers = { $name } hette tidigare { $names }.
aspect-identity-different = Nej, det är olika kluster: { $names }.
aspect-identity-none = { $name }: inga andra namn är registrerade.

# The contact
contact-head = { $name } ({ $location })
contact-website = Webbplats: { $value }
contact-address = Adress: { $value }
contact-email = E-post{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-phone = Telefon{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-missing = { $name }: { $wanted }.
contact-none = { $name }: varken webbplats, adress, e-post eller telefon är registrerat. Fråga gärna ICN:s sekretariat.
contact-no-person = Jag lämnar inte ut privatpersoner, bara offentliga kontakter.
contact-reach = Så når ni { $name } ({ $location }):
contact-word-website = ingen webbplats är registrerad
contact-word-address = ingen adress är registrerad
contact-word-email = ingen e-postadress är registrerad
contact-word-phone = inget telefonnummer är registrerat
contact-word-person = ingen kontaktperson är registrerad
contact-which = Vem vill ni nå? Ange klustret, eller landet eller staden det finns i.
# What a message may call each way to reach a cluster; "certain" are words that hardly mean anything else.
contact-words-certain = webbplats|webbplatsen|webbsida|webbsidan|websida|hemsida|hemsidan|hemsidor|webbsajt|sajt|sajten|website|homepage|telefonnummer|telefonnumret|tel nr|tfn nr|e-postadress|e-postadressen|epostadress|mejladress|mejladressen|mailadress|mailadressen|kontaktuppgifter|kontaktuppgifterna|kontaktinformation|kontaktinfo
contact-words-private = privat|privata|privatnummer|privatadress|hemnummer|hemadress|personlig|personliga|personligt|mobil|mobilnummer|mobilnumret|mobiltelefon|ceo|vd|vd:n|vd:s|vd:ns|direktör|direktor|direktören|direktoren|direktörens|direktorens|chef|chefen|chefens|ledare|bor
contact-words-website = webbplats|webbplatsen|webbsida|webbsidan|websida|hemsida|hemsidan|webbsajt|sajt|sajten|website|homepage|url|länk|lank|länken|lanken|webb|webbadress|webbadressen|web
contact-words-address = adress|adressen|adresser|kontor|kontoret|ligger|sitter|huvudkontor|huvudkontoret|säte|sate|gata
contact-words-email = email|e-mail|e-post|epost|mail|mailen|maila|mejl|mejlen|mejla|e-postadress|e-postadressen|epostadress|mejladress|mejladressen|mailadress|mailadressen|brevlåda|brevlada|inkorg
contact-words-reach = nå|når|kontaktar|kontakta|kontakt|få tag
contact-words-phone = telefon|telefonen|telefonnummer|telefonnumret|tel|tfn|nummer|numret|ringa|ringer|ring|mobil|mobilnummer|samtal|direktnummer|direktlinje|anknytning|telefonledes|telefonsamtal|telefonnr|tel nr|telnr
contact-words-person = person|personen|namn|namnet|kontaktperson|kontaktpersonen|kontaktpersoner|medarbetare|anställd|anstalld|anställda|anstallda|chef|chefen|direktör|direktor|direktören|direktoren|vd|vd:n|ceo|ledare|någon|nagon|vem exakt|vem precis
contact-words-secretariat = sekretariat|sekretariatet|sekretariatets|icn-kontor|icn-kontoret|icn kontoret|icns kontor|icn:s kontor|icns huvudkontor|icn:s huvudkontor|nätverkets|natverkets|i nätverket|i natverket|ert nätverk|ert natverk|ert nätverks|ert natverks|av icn|till icn|icns|icn:s|kontakta icn|kontaktar icn|kontakt med icn|nå icn|na icn|når icn|nar icn|tag på icn|tag pa icn|icn-hemsida|icn hemsida|icn-webbplats|icn webbplats

button-contact = Hur når vi { $name }?
button-contact-plain = Vem kontaktar vi?
button-profile = { $name }
button-enquiry = Ansök eller bli introducerade
contact-words-home = privatadress|hemadress|bor
