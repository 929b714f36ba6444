# The Passport. "<aspect>" frames what is on record; "<aspect>-unpublished" says plainly that nothing is; "lead-<intent>"
# goes before both.
passport-definition = ICN Passport: { $facts }
passport-purpose = { $facts }
passport-use = { $facts }
passport-is-not =
    Passport er ikke
    { $facts }
passport-eligibility =
    Hvem der må bruge Passport:
    { $facts }
passport-outsiders = { $facts }
passport-size = Om størrelse: { $facts }
passport-includes =
    Hvad Passport omfatter, så vidt det er offentliggjort:
    { $facts }
passport-around =
    Ved siden af Passport, ikke som en del af det, tilbyder ICN
    { $facts }
passport-application-steps =
    De registrerede trin:
    { $facts }
passport-who-to-ask = Hvem I kan spørge: { $facts }.
passport-cluster-fee = 10.000 euro er ikke prisen for Passport. Det er, hvad en klynge, ikke en virksomhed, betaler for at være medlem af ICN: { $facts }.
passport-home = Jeres hjemmeklynge er { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.
# Words that take the Passport for something that it is not.
passport-words-is-not = tilskud|støtte|stoette|støtteordning|stoetteordning|legat|visum|visa|opholdstilladelse|opholdstilladelser|digitalt produktpas|digitale produktpas|produktpas|blockchain|testnet
passport-words-pass = passport|pas|passet
passport-words-form = formular|formularen|skema|skemaet|ansøgningsskema|ansøgningsskemaet|ansoegningsskema|blanket|blanketten
passport-words-price = betale|gratis|pris|prisen|koster|omkostning|gebyr|uden betaling
partly-published = { $fact } (kun delvist offentliggjort)
step = { $number }. { $text }

lead-passport-alternatives = Ingen kilde sammenligner Passport med erhvervsfremstød, ambassader eller andre netværk. Dette er, hvad der er registreret om det.
lead-passport-responsibility = Ingen kilde nævner nogen, der er ansvarlig for et svar, så spørg venligst direkte.

passport-price-unpublished = Hvad Passport koster en virksomhed, er ikke offentliggjort: Jeg har ingen pris registreret, hverken en pris at betale eller en oplysning om, at der ingen er.
passport-application-form-unpublished = Ansøgningsskemaet, hvad det spørger om, og hvor det skal sendes hen, er ikke offentliggjort.
passport-response-time-unpublished = Hvor lang tid en værtsklynge er om at svare, hvordan den beslutter, og om den må sige nej, er ikke offentliggjort.
passport-duration-unpublished = Hvor længe et Passport gælder, og hvor ofte eller i hvor mange lande det kan bruges, er ikke offentliggjort.
passport-support-hours-unpublished = Hvor meget hjælp en virksomhed får, i timer eller dage, er ikke offentliggjort.
passport-desk-unpublished = Om en vært tilbyder skrivebord eller mødelokale, er ikke offentliggjort.
passport-travel-costs-unpublished = Om nogen betaler for rejse eller ophold, er ikke offentliggjort; ingen kilde nævner penge til virksomheden.
passport-interpreters-unpublished = Tolke er heller ikke nævnt.
passport-follow-up-unpublished = Hvad der sker efter besøget, er ikke offentliggjort.
passport-data-protection-unpublished = Regler om fortrolighed og databeskyttelse er ikke offentliggjort. Før I deler en fortrolig idé, så spørg klyngen, hvordan den vil blive behandlet.
passport-participants-unpublished = Hvilke klynger der deltager i Passport i dag, er ikke offentliggjort.
passport-issued-unpublished = Antallet af udstedte Passports er heller ikke offentliggjort.

button-includes = Hvad omfatter det?
button-clusters = Se klyngerne
