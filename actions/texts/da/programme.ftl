# The C40 City Solutions Platform: what it is, how one takes part, who pays, bidding later, how a city joins.
programme-what = C40 City Solutions Platform: { $facts }
programme-launch = Den blev lanceret { $launched }; arbejdet med byer begyndte { $work_since }.
programme-led-by = Ledet af: { $facts }.
programme-icn-role = Hvad ICN gør i den: { $facts }.
programme-funding = Hvem der betaler for platformen: { $facts }.
programme-observer = Observatørby: { $facts }.
programme-themes = Temaer ved lanceringen: { $sectors }.
programme-size = Byer i C40: { $facts }.
programme-selection-2016 = Sådan blev byerne valgt første gang: { $facts }.
programme-city-steps =
    Trinnene for en by:
    { $facts }
programme-provider-steps =
    Trinnene for en virksomhed, der tilbyder en løsning:
    { $facts }
programme-nature = Programmets karakter: { $facts }.
programme-icn-route = { $facts }
programme-nordic-variant = { $facts }
programme-warning = Der er ikke registreret nogen åben indkaldelse, og om programmet stadig kører i dag, vides ikke.

programme-gap-challenge-procurement = Om deltagere må byde i et senere udbud, og hvem der ejer idéerne, er ikke registreret. Spørg venligst byen, før I går med.
programme-gap-challenge-participation = Om man skal være medlem af en klynge for at deltage, er ikke registreret.
programme-gap-challenge-funding = Hvad det koster en virksomhed at deltage, og hvem der betaler for et pilotprojekt, er ikke registreret.
programme-gap-city-joining = Om en by uden for C40 må være med, er ikke registreret.
programme-figures = { $city }, { $year }: { $figures }.

# Phrases that ask for one aspect only.
programme-words-launch = hvornår|hvornaar|siden hvornår|siden hvornaar|hvor gammel|hvor gammelt|lanceret|lancering|startede|startet|start|begyndte|begyndt|oprettet|grundlagt
programme-words-led-by = hvem leder|hvem driver|hvem kører|hvem koerer|hvem står bag|hvem staar bag|hvem organiserer|hvem arrangerer|hvem startede|leder den|driver den|ledet af|drevet af|leder|ledes
programme-words-icn-role = rolle|rollen|gør icn|goer icn|laver icn|icn's del|at gøre med jer|at goere med jer|med jer at gøre|med jer at goere|at gøre med icn|at goere med icn|med icn at gøre|med icn at goere|at gøre med netværket|at goere med netvaerket|samarbejder med c40|arbejder med c40|gør klyngerne|goer klyngerne|klyngerne gør|klyngerne goer|clean's rolle|cleans rolle
programme-words-funding = realdania|grundfos|danfoss|hitachi|sponsor|sponsorer|sponsorerne|hvem betaler|hvem betalte|hvem har betalt|finansieret|finansierer|finansieres|støttet af|stoettet af
programme-words-observer = observatør|observatoer|observatørby|observatoerby|københavn|koebenhavn
programme-words-themes = tema|temaer|temaerne|emne|emner|emnerne|kun om klima
programme-words-size = hvor mange byer|antal c40|antallet af c40|byer er i c40|byer er med i c40|hvilke byer er med|hvilke byer hører|hvilke byer hoerer|antal byer|antallet af byer
programme-words-selection-2016 = udvalgt|udvalgte|udvælge|udvælges|udvælgelse|valgt|vælges|interessetilkendegivelse|udvælger
programme-words-nordic-variant = nordisk|nordiske
programme-words-warning = stadig|stadigvæk|stadigvaek|endnu|i dag|overstået|overstaaet|forbi|færdig|faerdig|færdigt|faerdigt|afsluttet|slut|sluttet|aktiv|aktivt|fortsætter|fortsaetter|fortsat|findes|eksisterer|nye runder|kører|koerer
programme-words-icn-route = høre om|hoere om|hører om|hoerer om|hører vi|hoerer vi|få at vide|faa at vide|får vi at vide|faar vi at vide|informeret|besked om|få besked|faa besked|underrettet|holde øje|holde oeje|nye udfordringer|finde ud af

button-challenges-past = Tidligere byudfordringer
button-guide = En guide til salg til byer
button-funding = Hvem betaler?
button-bid-later = Kan vi byde senere?
