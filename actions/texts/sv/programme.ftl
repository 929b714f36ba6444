# The C40 City Solutions Platform: what it is, how one takes part, who pays, bidding later, how a city joins.
programme-what = C40 City Solutions Platform: { $facts }
programme-launch = Den lanserades { $launched }; arbetet med städer började { $work_since }.
programme-led-by = Leds av: { $facts }.
programme-icn-role = Vad ICN gör i den: { $facts }.
programme-funding = Vem som betalar för plattformen: { $facts }.
programme-observer = Observatörsstad: { $facts }.
programme-themes = Teman vid lanseringen: { $sectors }.
programme-size = Städer i C40: { $facts }.
programme-selection-2016 = Så valdes städerna första gången: { $facts }.
programme-city-steps =
    Stegen för en stad:
    { $facts }
programme-provider-steps =
    Stegen för ett företag som erbjuder en lösning:
    { $facts }
programme-nature = Programmets karaktär: { $facts }.
programme-icn-route = { $facts }
programme-nordic-variant = { $facts }
programme-warning = Ingen öppen utlysning är registrerad, och om programmet fortfarande pågår i dag är okänt.

programme-gap-challenge-procurement = Om de som deltog får lämna anbud i en senare upphandling, och vem som äger idéerna, är inte registrerat. Fråga gärna staden innan ni går med.
programme-gap-challenge-participation = Om man måste vara medlem i ett kluster för att delta är inte registrerat.
programme-gap-challenge-funding = Vad det kostar ett företag att delta, och vem som betalar för ett pilotprojekt, är inte registrerat.
programme-gap-city-joining = Om en stad utanför C40 får gå med är inte registrerat.
programme-figures = { $city }, { $year }: { $figures }.

# Phrases that ask for one aspect only.
programme-words-launch = när|sedan när|sedan nar|hur gammal|hur gammalt|lanserades|lanserad|lansering|startade|startades|startat|start|började|borjade|börjat|borjat|skapades|grundades|grundat
programme-words-led-by = vem leder|vilka leder|vem driver|vilka driver|vem står bakom|vem star bakom|vilka står bakom|vilka star bakom|vem organiserar|vem arrangerar|vem startade|leder den|driver den|leds av|drivs av|leder|leds
programme-words-icn-role = roll|rollen|gör icn|gor icn|icn:s del|att göra med er|att gora med er|med er att göra|med er att gora|att göra med icn|att gora med icn|med icn att göra|med icn att gora|att göra med nätverket|att gora med natverket|samarbetar med c40|arbetar med c40|jobbar med c40|gör klustren|gor klustren|klustren gör|klustren gor|clean:s roll|cleans roll
programme-words-funding = realdania|grundfos|danfoss|hitachi|sponsor|sponsorer|sponsorerna|vem betalar|vilka betalar|vem betalade|vem har betalat|finansierad|finansierat|finansierar|finansieras|stöds av|stods av
programme-words-observer = observatör|observator|observatörsstad|observatorsstad|köpenhamn|kopenhamn
programme-words-themes = tema|teman|temana|ämne|amne|ämnen|amnen|ämnena|amnena|bara om klimat|bara om klimatet
programme-words-size = hur många städer|hur manga stader|antal c40|antalet c40|städer är med i c40|stader ar med i c40|städer ingår i c40|stader ingar i c40|vilka städer ingår|vilka stader ingar|vilka städer är med|vilka stader ar med|vilka städer tillhör|vilka stader tillhor|antal städer|antal stader|antalet städer|antalet stader
programme-words-selection-2016 = utvald|utvalda|välja|väljs|väljas|urval|urvalet|valdes|valda|intresseanmälan|intresseanmälningar
programme-words-nordic-variant = nordisk|nordiska|nordiskt
programme-words-warning = fortfarande|ännu|i dag|idag|över|slut|avslutat|avslutad|avslutats|aktiv|aktivt|fortsätter|fortsatter|finns|existerar|nya omgångar|nya omgangar|pågår|pagar|igång|igang
programme-words-icn-route = höra om|hora om|hör om|hor om|hör vi|hor vi|få veta|fa veta|får vi veta|far vi veta|få reda på|fa reda pa|reda på|reda pa|informerad|informerade|bli meddelad|bli meddelade|hålla koll|halla koll|nya utmaningar|ta reda på|ta reda pa

button-challenges-past = Tidigare stadsutmaningar
button-guide = En guide till att sälja till städer
button-funding = Vem betalar?
button-bid-later = Kan vi lämna anbud senare?
