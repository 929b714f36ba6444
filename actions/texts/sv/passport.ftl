# The Passport. "<aspect>" frames what is on record; "<aspect>-unpublished" says plainly that nothing is; "lead-<intent>"
# goes before both.
passport-definition = ICN Passport: { $facts }
passport-purpose = { $facts }
passport-use = { $facts }
passport-is-not =
    Passport är inte
    { $facts }
passport-eligibility =
    Vem som får använda Passport:
    { $facts }
passport-outsiders = { $facts }
passport-size = Om storlek: { $facts }
passport-includes =
    Vad som ingår i Passport, så vitt det är publicerat:
    { $facts }
passport-around =
    Vid sidan av Passport, inte som en del av det, erbjuder ICN
    { $facts }
passport-application-steps =
    De registrerade stegen:
    { $facts }
passport-who-to-ask = Vem ni kan fråga: { $facts }.
passport-cluster-fee = 10 000 euro är inte priset för Passport. Det är vad ett kluster, inte ett företag, betalar för att vara medlem i ICN: { $facts }.
passport-home = Ert hemmakluster är { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.
# Words that take the Passport for something that it is not.
passport-words-is-not = bidrag|stöd|stod|stödprogram|stodprogram|subvention|subventioner|visum|visa|uppehållstillstånd|uppehallstillstand|digitalt produktpass|digitala produktpass|produktpass|blockchain|blockkedja|testnet
passport-words-pass = passport|pass|passet
passport-words-form = formulär|formuläret|formular|blankett|blanketten|ansökningsblankett|ansökningsblanketten|ansökningsformulär|ansökningsformuläret|ansokningsblankett
passport-words-price = betala|gratis|kostnadsfri|kostnadsfritt|pris|priset|kostar|kostnad|avgift
partly-published = { $fact } (bara delvis publicerat)
step = { $number }. { $text }

lead-passport-alternatives = Ingen källa jämför Passport med delegationsresor, ambassader eller andra nätverk. Detta är vad som är registrerat om det.
lead-passport-responsibility = Ingen källa nämner någon som ansvarar för ett svar, så fråga gärna direkt.

passport-price-unpublished = Vad Passport kostar ett företag är inte publicerat: jag har inget pris registrerat, varken ett att betala eller en uppgift om att det inte finns något.
passport-application-form-unpublished = Ansökningsformuläret, vad det frågar efter och vart det ska skickas är inte publicerat.
passport-response-time-unpublished = Hur lång tid ett värdkluster behöver för att svara, hur det beslutar och om det får säga nej är inte publicerat.
passport-duration-unpublished = Hur länge ett Passport gäller och hur ofta eller i hur många länder det kan användas är inte publicerat.
passport-support-hours-unpublished = Hur mycket hjälp ett företag får, i timmar eller dagar, är inte publicerat.
passport-desk-unpublished = Om en värd erbjuder skrivbord eller mötesrum är inte publicerat.
passport-travel-costs-unpublished = Om någon betalar för resa eller uppehälle är inte publicerat; ingen källa nämner pengar till företaget.
passport-interpreters-unpublished = Tolkar nämns inte heller.
passport-follow-up-unpublished = Vad som händer efter besöket är inte publicerat.
passport-data-protection-unpublished = Regler om sekretess och dataskydd är inte publicerade. Innan ni delar en konfidentiell idé, fråga klustret hur den skulle hanteras.
passport-participants-unpublished = Vilka kluster som deltar i Passport i dag är inte publicerat.
passport-issued-unpublished = Antalet utfärdade Passport är inte heller publicerat.

button-includes = Vad ingår?
button-clusters = Se klustren
