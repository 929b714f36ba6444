# The guided enquiry: its questions, what helps with an answer, the summary, and how it ends.

enquiry-intro = Gerne: Lad os forberede jeres forespørgsel i nogle få korte trin. Dette skema er min egen måde at forberede en henvisning til en værtsklynge på; det er ikke ICN's officielle ansøgningsskema, som ikke er offentliggjort. I kan når som helst skrive "tilbage", "spring over" (ved det, der er frivilligt), "pause" eller "annuller", rette et svar med "ret e-mailen" og stille spørgsmål undervejs.
enquiry-known = Dette ved jeg allerede fra vores samtale:
enquiry-resumed = Velkommen tilbage. Dette har jeg indtil nu:
enquiry-goes-on = I orden, vi fortsætter.
enquiry-greeting = Hej! Vi er midt i jeres forespørgsel, og intet er gået tabt.
enquiry-restarted = Vi begynder forfra; det, I havde fortalt mig til denne forespørgsel, er fjernet fra skemaet.
enquiry-so-far = Jeg viser jer det hele til sidst, før noget gemmes som forespørgsel. I kan når som helst ændre et svar, for eksempel med "ret landet".
enquiry-at-start = Dette er det første spørgsmål; der er ikke noget før det.
enquiry-not-here = Her kan der ikke tages imod en forespørgsel, fordi dette program kun kan læse lageret. Spørg venligst igen i assistentens egen chat.
enquiry-not-understood = Jeg er ikke sikker på, hvad I mener.
enquiry-needed = Dette er nødvendigt for en forespørgsel og kan ikke springes over.
enquiry-text-deleted = (slettet)
enquiry-left-out = (udeladt)
enquiry-recognised = { $said } ({ $known })
enquiry-so-far-said = Indtil nu har I fortalt mig: { $said }. Skriv det igen, eller skriv "behold" for at lade det stå.
enquiry-cluster = { $name } ({ $location })

enquiry-ask-company = Hvad hedder jeres virksomhed?
enquiry-ask-country = I hvilket land ligger jeres virksomhed?
enquiry-ask-home-cluster = { $count ->
    [0] Hvilken ICN-klynge er jeres virksomhed medlem af (jeres hjemmeklynge)? Er I ikke medlem af nogen, så skriv bare "ingen".
    [one] Hvilken ICN-klynge er jeres virksomhed medlem af (jeres hjemmeklynge)? I jeres land kunne det være { $clusters }. Er I ikke medlem af nogen, så skriv bare "ingen".
   *[other] Hvilken ICN-klynge er jeres virksomhed medlem af (jeres hjemmeklynge)? I jeres land findes { $clusters }. Er I ikke medlem af nogen, så skriv bare "ingen".
 }
enquiry-ask-website = Hvad er jeres websted? (Det kan I springe over.)
enquiry-ask-contact-name = Hvem er kontaktperson for værtsklyngen?
enquiry-ask-role = Hvilken rolle har denne person i virksomheden? (Det kan I springe over.)
enquiry-ask-email = På hvilken e-mailadresse kan værtsklyngen få fat i denne person?
enquiry-ask-language = På hvilket sprog vil I gerne arbejde med værtsklyngen? (Det kan I springe over.)
enquiry-ask-sector = Hvilket cleantech-fagområde arbejder I med, for eksempel vand, affald eller vind?
enquiry-ask-solution = Hvad er jeres løsning? Beskriv den venligst på to linjer.
enquiry-ask-stage = Hvor langt er den: prototype, pilot eller på markedet? (Det kan I springe over.)
enquiry-ask-target-market = Hvilket marked vil I ind på? Nævn et land, en region eller en by eller en værtsklynge; gerne flere, og det hjælper også at vide, hvorfor I vil dertil.
enquiry-ask-help-wanted = Hvilken hjælp ønsker I: markedsviden, kunder, partnere, et teststed, regulering, finansiering, en byudfordring, et arrangement? (Det kan I springe over.)
enquiry-ask-timing = Hvornår planlægger I at tage af sted, og har I været aktive på det marked før? (Det kan I springe over.)
enquiry-consent-version = 2026-11-22
enquiry-consent = Må denne forespørgsel, med kontaktpersonens navn og e-mailadresse, gemmes og videregives til { $count ->
    [0] en værtsklynge i netværket, der passer til jeres målmarked
   *[other] { $hosts }
 }, kun for at I kan få hjælp med den? I kan når som helst trække dette samtykke tilbage ved at skrive "træk min forespørgsel tilbage". Svar venligst ja eller nej; uden et ja gemmes intet som forespørgsel, og det, I har fortalt mig til den, slettes.
enquiry-consent-unclear = Her har jeg brug for et klart ja eller nej.

enquiry-why-company = Værtsklyngen vil gerne vide, hvem der spørger; navnet, som I selv skriver det, er nok, for eksempel "Acme ApS".
enquiry-why-country = Landet viser, hvilken hjemmeklynge der kan støtte jer, for eksempel "Danmark".
enquiry-why-home-cluster = Passport er en service for medlemmer af ICN-klynger, og det er jeres hjemmeklynge, der støtter jer. Skriv dens navn, for eksempel "CLEAN", eller "ingen".
enquiry-why-website = På jeres websted kan værtsklyngen se, hvad I laver. Skriv det som www.example.com, eller skriv "spring over".
enquiry-why-contact-name = Værtsklyngen vil gerne vide, hvem den kan skrive til, for eksempel "Anna Jensen".
enquiry-why-role = Rollen fortæller værtsklyngen, hvem den ville komme til at tale med, for eksempel "direktør" eller "salgschef"; eller skriv "spring over".
enquiry-why-email = Værtsklyngen svarer til denne adresse. Den består af et navn, et @ og et domæne.
enquiry-why-language = Det hjælper værten med at finde den rette person, for eksempel "engelsk"; eller skriv "spring over".
enquiry-why-sector = Fagområdet hjælper med at finde den vært, der passer; et eller to ord er nok, for eksempel "vand".
enquiry-why-solution = Det fortæller værten, hvem I bør introduceres til, for eksempel "Sensorer, der finder lækager i vandrør. Forsyninger mister mindre vand med dem."
enquiry-why-stage = Værter introducerer en prototype for andre end et færdigt produkt: Skriv "prototype", "pilot" eller "på markedet"; eller "spring over".
enquiry-why-target-market = Det afgør, hvilken værtsklynge jeres forespørgsel er til, for eksempel "Sydafrika", "Montreal" eller "GreenCape".
enquiry-why-help-wanted = Det fortæller værten, hvad den skal forberede, for eksempel "kunder og et teststed"; eller skriv "spring over".
enquiry-why-timing = Det hjælper værten med at planlægge, for eksempel "foråret 2027, første besøg"; eller skriv "spring over".
enquiry-why-consent = Jeres oplysninger videregives kun, hvis I siger ja.
enquiry-why-summary = Intet oprettes, før I har bekræftet dette sammendrag.

enquiry-country-unknown = Jeg kender ikke et land, der hedder "{ $said }". Nævn venligst det land, hvor jeres virksomhed ligger, for eksempel Danmark.
enquiry-country-near = Det land kender jeg ikke. Mener I { $country }?
enquiry-country-several = Nævn venligst ét land: det, hvor jeres virksomhed ligger.
enquiry-home-unknown = "{ $said }" er ikke en klynge, jeg har registreret. { $count ->
    [0] Tjek venligst navnet
    [one] I nærheden af jer kender jeg { $clusters }: Er det den? Ellers tjek navnet
   *[other] I nærheden af jer kender jeg { $clusters }. Tjek venligst navnet
 }, skriv "ingen", hvis I ikke er medlem af en ICN-klynge, eller skriv det samme navn igen, så noterer jeg det, som I skriver.
enquiry-home-several = Det kunne være en af flere: { $clusters }. Hvilken er det?
enquiry-home-former = Bemærk venligst, at { $name } er registreret som et tidligere medlem af netværket; jeg har alligevel noteret den som jeres hjemmeklynge.
enquiry-no-cluster = De offentliggjorte tekster nævner kun medlemmer af ICN-klynger som brugere af Passport; en virksomhed uden medlemskab er ikke nævnt. I kan alligevel oprette denne forespørgsel, med hjemmeklynge "ingen". { $count ->
    [0] ICN-sekretariatet kan fortælle jer, hvordan I kommer ind.
    [one] Vejen ind ville være den nærmeste klynge: { $clusters }. Spørg dem om medlemskab.
   *[other] Vejen ind ville være en klynge i nærheden af jer: { $clusters }. Spørg dem om medlemskab.
 }
enquiry-website-unknown = Det ligner ikke en webadresse. Skriv den venligst som www.example.com (http:// er ikke nødvendigt), eller skriv "spring over".
enquiry-email-wrong = "{ $said }" ligner ikke en fuldstændig e-mailadresse: Den skal have et navn, et @ og et domæne. Skriv den venligst igen.
enquiry-email-example = "{ $said }" er heller ikke en e-mailadresse. En fuldstændig ser sådan ud: anna.jensen@example.com. I kan også holde pause her og komme tilbage senere eller annullere; intet af det, I har fortalt mig, går tabt.
enquiry-email-typo = Er "{ $said }" rigtig, eller mente I { $better }? (Ja til { $better }, nej for at beholde den, som I skrev den.)
enquiry-language-unknown = Jeg kender ikke "{ $said }" som et sprog. Nævn venligst et, for eksempel engelsk eller tysk, eller skriv "spring over".
enquiry-sector-unknown = Det fagområde står ikke på min liste; jeg har noteret det med jeres egne ord.
enquiry-market-host = Foreslået vært: { $cluster }.
enquiry-market-others = Der er andre i det land: { $clusters }. For at vælge en af dem kan I for eksempel skrive "ret målmarkedet".
enquiry-market-several = Det forbliver én forespørgsel med én reference, til alle de nævnte værter.
enquiry-market-none = Der er ikke registreret nogen klynge i netværket for { $place }. Jeg har noteret jeres marked, som I skriver, men ingen dér kan modtage forespørgslen endnu.{ $cluster ->
    [none] {""}
   *[other] {" "}Den nærmeste registrerede klynge er { $cluster }; vil I have den som vært, så skriv "ret målmarkedet" og nævn den.
 }
enquiry-market-former = { $name } er registreret som et tidligere medlem af netværket, så jeg kan ikke foreslå den som vært. Jeg har noteret jeres ønske, som I skriver.
enquiry-market-unknown = Jeg har noteret "{ $said }" som jeres marked, men jeg genkender hverken et sted eller en klynge i det, så der er ingen vært endnu. I kan nævne et land, en by eller en klynge med "ret målmarkedet".
enquiry-market-region = { $place }: Flere klynger kunne være vært dér, for eksempel { $clusters }. Hvilket land eller hvilken klynge ønsker I? Vil I overlade det til mig, så skriv det samme igen, og jeg foreslår den første.

enquiry-summary = Dette er jeres forespørgsel:
enquiry-summary-amended = Dette er jeres rettede forespørgsel:
enquiry-line = { NUMBER($number, useGrouping: 0) }. { $label }: { $said }
enquiry-hosts = { $count ->
    [0] Værtsklynge: endnu ingen registreret for dette marked
    [one] Værtsklynge: { $clusters }
   *[other] Værtsklynger: { $clusters }
 }
enquiry-earlier = { $count ->
    [one] Bemærk venligst: I har allerede oprettet en forespørgsel til samme vært i denne samtale, { $references }. I kan rette den i stedet ("ret min forespørgsel") eller også oprette denne.
   *[other] Bemærk venligst: I har allerede oprettet forespørgsler til samme vært i denne samtale, { $references }. I kan rette en af dem i stedet ("ret min forespørgsel") eller også oprette denne.
 }
enquiry-summary-ask = Er det rigtigt? "Ja" opretter den; for at ændre noget kan I for eksempel skrive "ret 7" eller "ret e-mailen"; "annuller" sletter den.
enquiry-summary-unclear = Skriv venligst "ja" for at oprette den, eller hvad I vil ændre.
enquiry-what-to-change = Hvad skal jeg ændre? Nævn feltet eller dets nummer, for eksempel "ret 12".

enquiry-field-company = Virksomhed
enquiry-field-country = Land
enquiry-field-home-cluster = Hjemmeklynge
enquiry-field-website = Websted
enquiry-field-contact-name = Kontaktperson
enquiry-field-role = Rolle
enquiry-field-email = E-mail
enquiry-field-language = Arbejdssprog
enquiry-field-sector = Fagområde
enquiry-field-solution = Løsning
enquiry-field-stage = Modenhed
enquiry-field-target-market = Målmarked
enquiry-field-help-wanted = Ønsket hjælp
enquiry-field-timing = Tidsplan
enquiry-field-consent = Samtykke til videregivelse

enquiry-button-yes = Ja
enquiry-button-no = Nej
enquiry-button-confirm = Ja, opret den
enquiry-button-change = Ret noget
enquiry-button-cancel = Annuller
enquiry-button-pause = Pause
enquiry-button-skip = Spring over
enquiry-button-no-cluster = Vi er ikke medlem
enquiry-button-stage-prototype = Prototype
enquiry-button-stage-pilot = Pilot
enquiry-button-stage-market = På markedet
enquiry-button-continue = Fortsæt min forespørgsel
enquiry-button-copy = Vis mig en kopi
enquiry-button-status = Hvad er status?

enquiry-cancel-ask = Skal jeg annullere jeres forespørgsel og slette alt, hvad I har fortalt mig til den? Det kan ikke fortrydes.
enquiry-cancelled = Udført: Jeres forespørgsel er annulleret, og alt, hvad I har fortalt mig til den, er slettet fra denne samtale. Der er ikke oprettet nogen forespørgsel.
enquiry-correction-cancelled = Udført: Rettelsen er droppet, og dens tekster er slettet. Den forespørgsel, I har oprettet, er, som den var.
enquiry-refused = I orden: Uden jeres samtykke gemmes ingen forespørgsel. Alt, hvad I har fortalt mig til den, er slettet fra denne samtale. I kan stadig selv kontakte klyngerne; spørg mig, hvordan man får fat i dem.
enquiry-paused = Sat på pause. Intet er gået tabt: Skriv "fortsæt min forespørgsel", når I har lyst, også om nogle dage, og vi fortsætter, hvor vi slap.
enquiry-draft-open = Jeres forespørgsel er påbegyndt, men endnu ikke oprettet. Dette har jeg indtil nu:

enquiry-filed = Jeres forespørgsel er gemt under referencen { $reference }. Den er endnu ikke videresendt: Ingen værtsklynge har fået besked indtil nu.
enquiry-amended = Jeres forespørgsel { $reference } er rettet og gemt. Den er endnu ikke videresendt: Ingen værtsklynge har fået besked indtil nu.
enquiry-meanwhile = { $count ->
    [0] I mellemtiden kan I spørge ICN-sekretariatet.
   *[other] Hvad I kan gøre i mellemtiden: selv kontakte dem via disse registrerede offentlige kontakter:
 }
enquiry-contact = • { $name }: { $ways ->
    [none] ingen kontakt registreret
   *[other] { $ways }
 }
enquiry-not-official = Dette var mit eget skema til at forberede en henvisning, ikke ICN's officielle ansøgningsskema, som ikke er offentliggjort.
enquiry-afterwards = I denne samtale kan I spørge om status eller en kopi, rette den eller trække den tilbage ("træk min forespørgsel tilbage").

enquiry-copy = Jeres forespørgsel { $reference }, som den er gemt { $date }:
enquiry-copy-consent = Samtykke givet { $date } til teksten i version { $version }.
enquiry-change = Jeres forespørgsel { $reference } kan rettes her; den beholder sin reference.
enquiry-which = Hvilken forespørgsel mener I: { $references }?
enquiry-withdrawn = { $count ->
    [one] Jeres forespørgsel { $references } er trukket tilbage og dermed jeres samtykke.
   *[other] Jeres forespørgsler { $references } er trukket tilbage og dermed jeres samtykke.
 } Det, I havde udfyldt, er slettet; kun at der var en forespørgsel, dens reference, værter og datoer opbevares.
enquiry-none-to-withdraw = Udført: Der er ikke gemt nogen forespørgsel fra jer i denne samtale, så intet videregives til nogen.
enquiry-words-my-consent = samtykke|samtykket|tilladelse|tilladelsen|accept|alle forespørgsler|alle forespoergsler|alle mine forespørgsler|alle mine forespoergsler|alle vores forespørgsler|alle vores forespoergsler|begge forespørgsler|begge forespoergsler

status-stored = Jeres forespørgsel { $reference }{ $count ->
    [0] {""}
   *[other] {" "}til { $hosts }
 } har været gemt siden { $date }. Den er endnu ikke videresendt: Ingen værtsklynge har fået besked indtil nu.
status-withdrawn = Jeres forespørgsel { $reference }{ $count ->
    [0] {""}
   *[other] {" "}til { $hosts }
 } blev trukket tilbage { $date }.
status-afterwards = I kan få en kopi af den, rette den eller trække den tilbage her.

# Phrases that steer the form; a message counts if it is one of them, but for the polite words around it.
enquiry-words-polite = tak|mange tak|venligst|vær venlig at|vaer venlig at|vær venlig|vaer venlig|vær så venlig at|vaer saa venlig at|vær sød at|vaer soed at|undskyld|beklager|sorry|ok|okay|nå|naa|åh|aah|øh|oeh|hm|hmm|nu|lige|lige nu|bare|så|saa|jeg vil|jeg vil gerne|jeg vil godt|jeg ville gerne|jeg ønsker at|jeg oensker at|vi vil|vi vil gerne|vi vil godt|vi ville gerne|vi ønsker at|vi oensker at|kan jeg|kan vi|kunne jeg|kunne vi|må jeg|maa jeg|må vi|maa vi|kan du|kan i|kunne du|kunne i|vil du|vil i|lad mig|lad os|jeg skal|jeg er nødt til at|jeg er noedt til at|vi er nødt til at|vi er noedt til at|vi skal|vi bliver nødt til at|vi bliver noedt til at|jeg bliver nødt til at|jeg bliver noedt til at|foreløbig|foreloebig|foreløbigt|foreloebigt|indtil videre|for nu|igen|hellere|faktisk|vent|vent lidt|gerne
enquiry-say-back = tilbage|gå tilbage|gaa tilbage|et skridt tilbage|ét skridt tilbage|gå et skridt tilbage|gaa et skridt tilbage|et trin tilbage|ét trin tilbage|gå et trin tilbage|gaa et trin tilbage|en tilbage|én tilbage|forrige|forrige spørgsmål|forrige spoergsmaal|det forrige spørgsmål|det forrige spoergsmaal|foregående spørgsmål|foregaaende spoergsmaal|sidste spørgsmål|sidste spoergsmaal|tilbage til forrige spørgsmål|tilbage til forrige spoergsmaal|gå tilbage til forrige spørgsmål|gaa tilbage til forrige spoergsmaal|tilbage til det forrige spørgsmål|tilbage til det forrige spoergsmaal|gå til forrige spørgsmål|gaa til forrige spoergsmaal|fortryd|gå en tilbage|gaa en tilbage
enquiry-say-skip = spring over|spring venligst over|bare spring over|spring det over|spring den over|spring dette over|spring denne over|spring dette spørgsmål over|spring dette spoergsmaal over|spring spørgsmålet over|spring spoergsmaalet over|springe over|springe det over|springe den over|springe dette over|springe spørgsmålet over|springe spoergsmaalet over|springer over|skip|skip det|næste|naeste|næste spørgsmål|naeste spoergsmaal|det næste|det naeste|pas|udelad|udelad det|udelade det|lad det stå tomt|lad det staa tomt|lad den stå tom|lad den staa tom|lad være tom|lad vaere tom|tom|blank|ikke nu|senere|behold|behold det|behold den|beholde|beholde det|lad det stå|lad det staa|lad den stå|lad den staa|lad det være|lad det vaere|lad det være som det er|lad det vaere som det er|lad stå|lad staa|vil helst ikke sige det|vil ikke sige det|det vil jeg helst ikke sige|det vil vi helst ikke sige|ingen kommentar|ingen kommentarer|det samme|samme|som før|samme som før|det samme som før|uændret|som ovenfor
enquiry-say-pause = pause|hold pause|holde pause|tag en pause|tage en pause|en pause|lille pause|sæt på pause|saet paa pause|sæt den på pause|saet den paa pause|sæt forespørgslen på pause|saet forespoergslen paa pause|sæt skemaet på pause|saet skemaet paa pause|sæt min forespørgsel på pause|saet min forespoergsel paa pause|pause her|stop her|stop for i dag|stop for nu|fortsæt senere|fortsaet senere|fortsætte senere|fortsaette senere|jeg fortsætter senere|jeg fortsaetter senere|vi fortsætter senere|vi fortsaetter senere|fortsætter senere|fortsaetter senere|gør det færdigt senere|goer det faerdigt senere|gøre det færdigt senere|goere det faerdigt senere|gør det senere|goer det senere|gøre det senere|goere det senere|vi gør det senere|vi goer det senere|jeg gør det senere|jeg goer det senere|senere i dag|kom tilbage senere|komme tilbage senere|jeg kommer tilbage senere|vi kommer tilbage senere|jeg vender tilbage senere|vi vender tilbage senere|vender tilbage|vender tilbage senere|gem|gem det|gem den|gemme|gemme det|gem og afslut|gem til senere|i morgen|fortsættelse følger|fortsaettelse foelger
enquiry-say-cancel = annuller|annullér|annullere|annullere det|annullere den|annuller det|annuller den|annuller dette|annuller alt|annuller det hele|annuller skemaet|annuller forespørgslen|annuller forespoergslen|annuller min forespørgsel|annuller min forespoergsel|annuller vores forespørgsel|annuller vores forespoergsel|annullere forespørgslen|annullere forespoergslen|annullere min forespørgsel|annullere min forespoergsel|annullere vores forespørgsel|annullere vores forespoergsel|annuller ansøgningen|annuller ansoegningen|annuller min ansøgning|annuller min ansoegning|aflys|aflys det|afbryd|afbryde|afbryd det|afbryd skemaet|afbryd forespørgslen|afbryd forespoergslen|stop|stoppe|stop det|stop skemaet|stop forespørgslen|stop forespoergslen|stop ansøgningen|stop ansoegningen|slut|afslut|afslutte|afslut det|afslut skemaet|luk|luk skemaet|forlad|forlad skemaet|glem det|glem det hele|skidt med det|pyt|pyt med det|lige meget|det er lige meget|drop det|drop den|droppe det|droppe den|jeg har ombestemt mig|jeg har skiftet mening|vi har ombestemt os|vi har skiftet mening|jeg vil ikke ansøge|jeg vil ikke ansoege|jeg vil ikke søge|jeg vil ikke soege|vi vil ikke ansøge|vi vil ikke ansoege|vi vil ikke søge|vi vil ikke soege|jeg vil ikke|vi vil ikke|vil ikke mere|jeg vil ikke mere|vi vil ikke mere|slet min forespørgsel|slet min forespoergsel|slet forespørgslen|slet forespoergslen|slette forespørgslen|slette forespoergslen|slette min forespørgsel|slette min forespoergsel|slet kladden|slet udkastet|slet det|slet den|slet alt|slet det hele|slet|træk tilbage|traek tilbage|træk den tilbage|traek den tilbage|træk forespørgslen tilbage|traek forespoergslen tilbage|træk min forespørgsel tilbage|traek min forespoergsel tilbage|træk vores forespørgsel tilbage|traek vores forespoergsel tilbage|trække min forespørgsel tilbage|traekke min forespoergsel tilbage|trække vores forespørgsel tilbage|traekke vores forespoergsel tilbage|trække forespørgslen tilbage|traekke forespoergslen tilbage|trække den tilbage|traekke den tilbage|ikke flere spørgsmål|ikke flere spoergsmaal|det er nok|nok
enquiry-say-restart = genstart|start forfra|starte forfra|begynd forfra|begynde forfra|forfra|om igen|start om|starte om|start igen|begynd igen|start på ny|start paa ny|begynd på ny|begynd paa ny|helt forfra|helt forfra igen|fra begyndelsen|fra starten|start fra begyndelsen|start fra starten|start fra bunden|fra bunden|fra nul|ny start|nulstil|nulstil alt|nulstille|reset|ryd alt|ryd det hele
enquiry-say-continue = fortsæt|fortsaet|fortsætte|fortsaette|fortsæt min forespørgsel|fortsaet min forespoergsel|fortsæt forespørgslen|fortsaet forespoergslen|fortsæt vores forespørgsel|fortsaet vores forespoergsel|fortsætte min forespørgsel|fortsaette min forespoergsel|fortsætte forespørgslen|fortsaette forespoergslen|fortsæt med min forespørgsel|fortsaet med min forespoergsel|fortsæt med forespørgslen|fortsaet med forespoergslen|fortsæt skemaet|fortsaet skemaet|fortsæt med skemaet|fortsaet med skemaet|fortsætte med skemaet|fortsaette med skemaet|videre|gå videre|gaa videre|lad os gå videre|lad os gaa videre|kom videre|vi går videre|vi gaar videre|vi fortsætter|vi fortsaetter|jeg fortsætter|jeg fortsaetter|genoptag|genoptag forespørgslen|genoptag forespoergslen|genoptag min forespørgsel|genoptag min forespoergsel|genoptage|genoptage forespørgslen|genoptage forespoergslen|hvor kom vi til|hvor kom vi fra|hvor var vi|hvor slap vi|tilbage til skemaet|tilbage til min forespørgsel|tilbage til min forespoergsel|tilbage til forespørgslen|tilbage til forespoergslen|jeg er tilbage|vi er tilbage|ansøg|ansoeg|ansøge|ansoege|start forespørgslen|start forespoergslen|start forespørgsel|start forespoergsel|begynd forespørgslen|begynd forespoergslen
enquiry-say-why = hvorfor|hvorfor det|hvorfor dog|hvorfor spørger du|hvorfor spoerger du|hvorfor spørger du om det|hvorfor spoerger du om det|hvorfor spørger i|hvorfor spoerger i|hvorfor spørger i om det|hvorfor spoerger i om det|hvorfor skal du bruge det|hvorfor skal i bruge det|hvorfor skal du vide det|hvorfor skal i vide det|hvorfor har du brug for det|hvorfor har i brug for det|hvad skal du bruge det til|hvad skal i bruge det til|hvad skal det bruges til|hvad mener du|hvad mener du med det|hvad mener i|hvad mener i med det|hvad betyder det|hvad vil det sige|hvad er det|hvad er dette|til hvad|hjælp|hjaelp|hjælp mig|hjaelp mig|hjælp os|hjaelp os|et eksempel|eksempel|giv mig et eksempel|giv et eksempel|for eksempel|fx|forklar|forklar det|forklare|forklare det|forklar lige|hvad skal jeg skrive|hvad skal vi skrive|hvad skal jeg svare|hvad skal vi svare|hvad skal jeg skrive her|hvad skriver jeg her|jeg forstår ikke|jeg forstaar ikke|jeg forstår det ikke|jeg forstaar det ikke|vi forstår det ikke|vi forstaar det ikke|jeg forstår ikke spørgsmålet|jeg forstaar ikke spoergsmaalet|vi forstår ikke spørgsmålet|vi forstaar ikke spoergsmaalet|forstår ikke|forstaar ikke|forstår ikke spørgsmålet|forstaar ikke spoergsmaalet|hvad|hvabehar
enquiry-say-show = vis|vise|vis mig|sammendrag|sammendraget|opsummering|opsummeringen|resumé|resume|vis sammendraget|vis sammendrag|vis mig sammendraget|vis opsummeringen|overblik|oversigt|vis oversigt|vis overblik|vis alt|vis det hele|hvad har du indtil nu|hvad har i indtil nu|hvad har du skrevet ned|hvad har jeg fortalt dig indtil nu|hvad har jeg sagt indtil nu|hvad har jeg skrevet indtil nu|hvad har jeg indtastet|hvad har vi skrevet indtil nu|hvad har vi sagt indtil nu|mine svar|vores svar|vis mine svar|vis vores svar|vis mig mine svar
enquiry-say-greeting = hej|hejsa|hej igen|hej med dig|hej hej|hallo|halløj|halloej|dav|davs|goddag|god dag|godmorgen|god morgen|godaften|god aften|god eftermiddag|er der nogen|er du der|er i der|er du der stadig|er du der endnu|stadig der
enquiry-say-none = ingen|intet|ingenting|nej|n/a|ikke relevant|ved ikke|ved det ikke|ved jeg ikke|jeg ved ikke|jeg ved det ikke|det ved jeg ikke|vi ved det ikke|det ved vi ikke|ved vi ikke|ved det ikke endnu|det ved vi ikke endnu|vi ved det ikke endnu|jeg ved det ikke endnu|ingen anelse|aner det ikke|ukendt|usikker|ikke sikker|jeg er ikke sikker|vi er ikke sikre|vi har ingen|har ingen|vi har ikke nogen|har ikke nogen|det har vi ikke|har vi ikke|vi har ikke noget|vi har det ikke|ingen af dem|er ligegyldigt|det er ligegyldigt|ligegyldigt|underordnet|det er underordnet|ikke nødvendigt|ikke noedvendigt|ikke nødvendig|ikke noedvendig|det er ikke nødvendigt|det er ikke noedvendigt|behøves ikke|behoeves ikke
enquiry-say-yes = ja|jo|jep|jeps|jaja|ja ja|ja da|jo da|j|ja tak|ja gerne|gerne|meget gerne|ja det er|ja det er det|det er det|ja det gør|ja det goer|ja det gør jeg|ja det goer jeg|ja det gør vi|ja det goer vi|det gør jeg|det goer jeg|det gør vi|det goer vi|rigtigt|det er rigtigt|ja det er rigtigt|ja rigtigt|korrekt|det er korrekt|ja det er korrekt|ja korrekt|det passer|ja det passer|stemmer|det stemmer|ja det stemmer|selvfølgelig|selvfoelgelig|ja selvfølgelig|ja selvfoelgelig|naturligvis|ja naturligvis|bestemt|helt bestemt|helt sikkert|absolut|afgjort|klart|enig|jeg er enig|vi er enige|ja jeg er enig|accepteret|jeg accepterer|vi accepterer|accepterer|ja jeg accepterer|ja vi accepterer|jeg samtykker|vi samtykker|samtykker|ja jeg samtykker|ja vi samtykker|jeg giver samtykke|vi giver samtykke|jeg giver mit samtykke|vi giver vores samtykke|ja jeg giver samtykke|ja vi giver samtykke|samtykke givet|det må du|det maa du|det må du gerne|det maa du gerne|det må i|det maa i|det må i gerne|det maa i gerne|ja det må i|ja det maa i|ja det må du|ja det maa du|ja det må i gerne|ja det maa i gerne|ja det må du gerne|ja det maa du gerne|i må gerne|i maa gerne|du må gerne|du maa gerne|ja i må gerne|ja i maa gerne|det kan du|det kan i|fint|det er fint|ja det er fint|i orden|det er i orden|det er ok|ja det er ok|ja ok|ja det er i orden|gør det|goer det|ja gør det|ja goer det|bare gør det|bare goer det|gør bare det|goer bare det|værsgo|vaersgo|ja slet det|ja slet den|ja slet|ja annuller|ja annuller den|ja annuller det|ja afbryd|præcis|praecis|nemlig|lige præcis|lige praecis|givet|bekræftende|bekraeftende|det vil jeg|det vil vi|ja det vil vi|ja det vil jeg
enquiry-say-no = nej|næ|nae|nix|niks|nope|n|nej tak|ellers tak|overhovedet ikke|slet ikke|på ingen måde|paa ingen maade|aldrig|aldrig i livet|ikke rigtig|ikke rigtigt|helst ikke|nej helst ikke|hellere ikke|lad være|lad vaere|nej lad være|nej lad vaere|gør det ikke|goer det ikke|nej gør det ikke|nej goer det ikke|det gør jeg ikke|det goer jeg ikke|det gør vi ikke|det goer vi ikke|nej det gør jeg ikke|nej det goer jeg ikke|nej det gør vi ikke|nej det goer vi ikke|det vil jeg ikke|det vil vi ikke|nej det vil jeg ikke|nej det vil vi ikke|det må i ikke|det maa i ikke|det må du ikke|det maa du ikke|nej det må i ikke|nej det maa i ikke|nej det må du ikke|nej det maa du ikke|i må ikke|i maa ikke|du må ikke|du maa ikke|jeg er ikke enig|vi er ikke enige|ikke enig|uenig|jeg er uenig|jeg accepterer ikke|vi accepterer ikke|accepterer ikke|jeg samtykker ikke|vi samtykker ikke|samtykker ikke|jeg giver ikke samtykke|vi giver ikke samtykke|intet samtykke|jeg nægter|jeg naegter|vi nægter|vi naegter|jeg afslår|jeg afslaar|vi afslår|vi afslaar|afslået|afslaaet|nægtet|naegtet|forkert|det er forkert|nej det er forkert|ikke rigtigt nej|det er ikke rigtigt|nej det er ikke rigtigt|ikke korrekt|det er ikke korrekt|det passer ikke|nej det passer ikke|det stemmer ikke|behold den|behold det|nej behold den|nej behold det|nej fortsæt|nej fortsaet|nej vi fortsætter|nej vi fortsaetter|nej det er det ikke
enquiry-say-confirm = ja opret den|opret den|opret|opret forespørgslen|opret forespoergslen|opret min forespørgsel|opret min forespoergsel|opret vores forespørgsel|opret vores forespoergsel|ja opret|ja opret forespørgslen|ja opret forespoergslen|indsend|indsend den|ja indsend|ja indsend den|indsend forespørgslen|indsend forespoergslen|send|send den|send det|ja send|ja send den|ja send det|send den af sted|send den afsted|send forespørgslen|send forespoergslen|send min forespørgsel|send min forespoergsel|bekræft|bekraeft|bekræfte|bekraefte|bekræftet|bekraeftet|jeg bekræfter|jeg bekraefter|vi bekræfter|vi bekraefter|ja bekræft|ja bekraeft|ja jeg bekræfter|ja jeg bekraefter|ja vi bekræfter|ja vi bekraefter|alt er rigtigt|alt er korrekt|alt rigtigt|alt korrekt|alt passer|det hele passer|det hele er rigtigt|det hele er korrekt|alt i orden|alt er i orden|alt er ok|alt ok|det er rigtigt alt sammen|ja alt er rigtigt|ja alt er korrekt|ja det hele er rigtigt|ja det hele passer|det ser godt ud|ser godt ud|ja det ser godt ud|ja ser godt ud|det ser fint ud|ser fint ud|ja det ser fint ud|det ser rigtigt ud|ser rigtigt ud|det ser korrekt ud|ser korrekt ud|godt|fint|perfekt|ja perfekt|super|glimrende|udmærket|udmaerket|fremragende|færdig|faerdig|gem den|gem det|ja gem den|ja den er korrekt|ja den er rigtig
enquiry-say-change = ret|rette|ret noget|rette noget|ret det|ret den|ændr|aendr|ændre|aendre|ændr noget|aendr noget|ændre noget|aendre noget|ændr det|aendr det|ændre det|aendre det|rediger|redigere|rediger det|korriger|korrigere|tilpas|noget er forkert|der er noget forkert|der er noget galt|der er en fejl|der er fejl|en fejl|fejl|det er ikke helt rigtigt|jeg vil ændre noget|jeg vil aendre noget|vi vil ændre noget|vi vil aendre noget|jeg vil rette noget|vi vil rette noget|ikke helt|ikke endnu|ikke alt

enquiry-words-change = ret|rette|ændr|aendr|ændre|aendre|rediger|redigere|korriger|korrigere|opdater|opdatere|tilpas|tilpasse|erstat|erstatte|udskift|udskifte|skift|skifte|omgør|omgoer|lav om|lave om|sæt|saet|sætte|saette|gå tilbage til|gaa tilbage til|tilbage til|vend tilbage til|juster|justere|skal rettes|skal ændres|skal aendres
enquiry-words-wrong = er forkert|er forkerte|var forkert|er ikke rigtig|er ikke rigtigt|er ikke korrekt|er ikke korrekte|passer ikke|stemmer ikke|er fejl|er en fejl|er skrevet forkert|er stavet forkert|har en stavefejl|har en slåfejl|har en slaafejl|har en tastefejl|har en fejl|indeholder en fejl|har ændret sig|har aendret sig|er ændret|er aendret|er blevet ændret|er blevet aendret|skal ændres|skal aendres|skal rettes|bør ændres|boer aendres|bør rettes|boer rettes|skal laves om|skal opdateres|trænger til at blive rettet|traenger til at blive rettet
enquiry-words-new = til|til at være|til at vaere|med|skal være|skal vaere|skal hedde|bør være|boer vaere|:|=|->
enquiry-words-is = er|er nu|hedder|hedder nu|er faktisk|er i virkeligheden|er egentlig
enquiry-words-rather = det er|den er|det hedder|den hedder|det skal være|det skal vaere|den skal være|den skal vaere|det skal hedde|den skal hedde|det bør være|det boer vaere|skal være|skal vaere|skal hedde|bør være|boer vaere|det rigtige er|den rigtige er|rigtigt er|korrekt er|brug|skriv|lad det være|lad det vaere
enquiry-words-article = den|det|de|min|mit|mine|vores|vor|en|et|denne|dette|felt|feltet|nummer|nr.|nr|punkt|punktet|spørgsmål|spoergsmaal|spørgsmålet|spoergsmaalet|svar|svaret|svaret på|svaret paa|til|for|på|paa|om|ved|i|linje|linjen|navnet på|navnet paa
enquiry-labels-company = virksomhed|virksomheden|virksomhedens|virksomhedsnavn|virksomhedsnavnet|virksomhedens navn|navnet på virksomheden|navnet paa virksomheden|firma|firmaet|firmanavn|firmanavnet|firmaets navn|vores virksomhed|vores firma|selskab|organisation|organisationen
enquiry-labels-country = land|landet|hjemland|hjemlandet|oprindelsesland|vores land
enquiry-labels-home-cluster = hjemmeklynge|hjemmeklyngen|hjemmeklyngens navn|klynge|klyngen|egen klynge|medlemskab|medlemskabet|medlem af
enquiry-labels-website = websted|webstedet|website|websitet|hjemmeside|hjemmesiden|webside|websiden|homepage|url|web|webadresse|webadressen|internetadresse
enquiry-labels-contact-name = kontaktperson|kontaktpersonen|kontaktpersonens navn|kontakt|kontakten|kontaktnavn|navn|navnet|person|personen|navn på kontaktperson|navn paa kontaktperson|navnet på kontaktpersonen|navnet paa kontaktpersonen
enquiry-labels-role = rolle|rollen|stilling|stillingen|stillingsbetegnelse|funktion|funktionen|titel|titlen|job|jobtitel|position
enquiry-labels-email = e-mail|e-mailen|email|emailen|mail|mailen|e-mailadresse|e-mailadressen|emailadresse|emailadressen|mailadresse|mailadressen|e mail|e-mail-adresse|e-mail adresse
enquiry-labels-language = sprog|sproget|arbejdssprog|arbejdssproget
enquiry-labels-sector = fagområde|fagomraade|fagområdet|fagomraadet|fagområder|fagomraader|område|omraade|området|omraadet|sektor|sektoren|branche|branchen|industri|cleantech-område|cleantech-omraade|cleantech-fagområde|cleantech-fagomraade|felt
enquiry-labels-solution = løsning|loesning|løsningen|loesningen|vores løsning|vores loesning|produkt|produktet|teknologi|teknologien|beskrivelse|beskrivelsen|tilbud|ydelse|service
enquiry-labels-stage = modenhed|modenheden|stadie|stadiet|stadium|trin|fase|fasen|udviklingstrin|udviklingsstadie|udviklingsfase|status|trl
enquiry-labels-target-market = målmarked|maalmarked|målmarkedet|maalmarkedet|målmarkeder|maalmarkeder|mål|maal|målet|maalet|marked|markedet|markeder|markederne|målregion|maalregion|målland|maalland|mållandet|maallandet|destination|destinationen|vært|vaert|værten|vaerten|værtsklynge|vaertsklynge|værtsklyngen|vaertsklyngen|målby|maalby|hvorhen
enquiry-labels-help-wanted = ønsket hjælp|oensket hjaelp|den ønskede hjælp|den oenskede hjaelp|ønskede hjælp|oenskede hjaelp|hjælp|hjaelp|hjælpen|hjaelpen|støtte|stoette|ønsket støtte|oensket stoette|ønske|oenske|ønsker|oensker|behov|vi har brug for|hjælpebehov|hjaelpebehov
enquiry-labels-timing = tidsplan|tidsplanen|tid|tiden|tidspunkt|tidspunktet|hvornår|hvornaar|dato|datoen|datoer|datoerne|rejsedato|rejsedatoer|tidsramme|tidsrammen|periode
enquiry-labels-consent = samtykke|samtykket|tilladelse|tilladelsen|accept|samtykke til videregivelse
enquiry-labels-summary = sammendrag|sammendraget|opsummering|opsummeringen|overblik|overblikket|oversigt|oversigten

# Openings that are no part of the answer; only in small letters after the first one.
enquiry-lead-company = vi hedder|vi kalder os|vi er|vores virksomhed hedder|vores firma hedder|vores selskab hedder|min virksomhed hedder|mit firma hedder|mit selskab hedder|virksomheden hedder|firmaet hedder|selskabet hedder|vores virksomhed er|vores firma er|min virksomhed er|mit firma er|virksomheden er|virksomhedens navn er|firmaets navn er|vores virksomheds navn er|vores firmas navn er|navnet på vores virksomhed er|navnet paa vores virksomhed er|navnet på virksomheden er|navnet paa virksomheden er|navnet på vores firma er|navnet paa vores firma er|navnet er|vores navn er|virksomhedsnavnet er|firmanavnet er|det hedder|den hedder|det er|jeg er fra|jeg kommer fra|jeg arbejder for|jeg arbejder hos|jeg arbejder i|jeg arbejder på vegne af|jeg arbejder paa vegne af|jeg repræsenterer|jeg repraesenterer|vi repræsenterer|vi repraesenterer|dette er|her er
enquiry-lead-contact-name = mit navn er|hans navn er|hendes navn er|navnet er|navn er|jeg hedder|han hedder|hun hedder|kontaktpersonen er|kontaktpersonen hedder|kontakten er|kontaktperson er|vores kontaktperson er|vores kontaktperson hedder|vores kontakt er|det er|det vil være|det vil vaere|det ville være|det ville vaere|det bliver|jeg er|dette er|kontakt venligst|kontakt|spørg efter|spoerg efter|spørg venligst efter|spoerg venligst efter|mig,|mig selv,|det er mig,|det er mig
enquiry-lead-role = jeg er|jeg er den|jeg er vores|jeg er en|hun er|han er|hun er vores|han er vores|hun er en|han er en|min rolle er|min stilling er|min titel er|rollen er|stillingen er|titlen er|jeg arbejder som|hun arbejder som|han arbejder som|jeg er ansat som|som|vores
enquiry-words-seat = fra|baseret i|beliggende i|hjemmehørende i|hjemmehoerende i|registreret i|med hjemsted i|med base i|med hovedkontor i|med hovedsæde i|med hovedsaede i|med sæde i|med saede i|har hjemme i|ligger i|holder til i|bor i|tæt på|taet paa|nær|naer
enquiry-words-from = fra|baseret i|beliggende i|med hjemsted i|med hovedkontor i|med base i|i|som er|der er|som|der|som ligger|og vi|og vil|og ønsker|og oensker|og vil gerne|, en|, et|vi laver|vi producerer|vi udvikler|vi vil|vi ønsker|vi oensker|vi vil gerne|og vores
enquiry-words-description = en|et|ét|den|det|de|to|tre|nogle|nogen|fra|i|på|paa|ved|hos|med|baseret|beliggende|placeret|interesseret|interesserede|ikke|nu|lige|lige nu|i øjeblikket|i oejeblikket|for tiden|allerede|medlem|medlemmer|aktiv|aktive|ny|nye|lille|små|smaa|meget|glade|klar|klare|producent|producenter|leverandør|leverandoer|udvikler|udviklere|specialiseret|specialister|del|igang|ved at

enquiry-words-no-cluster = ikke medlem|ikke et medlem|ikke medlemmer|er ikke med|ikke med i|ingen|ingen klynge|ingen hjemmeklynge|uden klynge|ikke i en klynge|ikke i nogen klynge|ikke i nogen|ikke nogen|ikke en del af|hører ikke til|hoerer ikke til|hører ikke under|hoerer ikke under|intet medlemskab|ikke noget medlemskab|endnu ikke medlem|ikke endnu|har ikke en|har ikke nogen|har ingen|det har vi ikke|ved ikke|ved det ikke|ved jeg ikke|ved vi ikke|ingen anelse|ikke sikker|usikker|ukendt|det er vi ikke|er vi ikke|vi er ikke|ingen steder
enquiry-words-no-website = intet websted|ingen hjemmeside|intet website|ingen webside|ikke noget websted|ikke nogen hjemmeside|ikke noget website|har ikke|har ikke en|har ikke nogen|har ingen|det har vi ikke|ingen|ikke endnu|under opbygning|under udarbejdelse|på vej|paa vej
enquiry-words-any-language = ethvert|alle|alle sprog|hvilket som helst|ligegyldigt|det er ligegyldigt|lige meget|det er lige meget|underordnet|ingen præference|ingen praeference|ingen præferencer|ingen praeferencer|begge|begge dele
enquiry-words-stage-prototype = prototype|prototypen|prototyper|prototypestadiet|idé|ide|idéstadiet|idestadiet|koncept|konceptet|konceptfase|laboratorie|laboratorium|laboratoriet|lab|forskning|forskningsstadiet|f u|r d|udvikling|under udvikling|udviklingsfasen|tidlig|tidligt|tidligt stadie|tidlig fase|mvp|proof of concept|poc|trl 1|trl 2|trl 3|trl 4|trl 5|trl 6
enquiry-words-stage-pilot = pilot|piloten|piloter|pilotfase|pilotfasen|pilotprojekt|pilotprojekter|pilotforsøg|pilotforsoeg|pilotanlæg|pilotanlaeg|pilottest|demonstration|demonstrationsanlæg|demonstrationsanlaeg|demonstrationsprojekt|demo|demonstrator|feltforsøg|feltforsoeg|felttest|test|tester|testes|testfase|testfasen|under test|første test|foerste test|beta|trl 7|trl 8
enquiry-words-stage-market = marked|markedet|på markedet|paa markedet|kommerciel|kommercielt|kommercielt tilgængelig|kommercielt tilgaengelig|markedsklar|markedsklart|salgsklar|sælger|saelger|sælges|saelges|solgt|salg|i salg|til salg|kunder|lanceret|etableret|produktion|i produktion|serieproduktion|i brug|i drift|installeret|trl 9|klar|færdig|faerdig|færdigt|faerdigt|færdigudviklet|faerdigudviklet
enquiry-words-question = hvad|hvilken|hvilket|hvilke|hvem|hvornår|hvornaar|hvor|hvorfor|hvordan|hvorhen|hvorfra|er|var|har|kan|kunne|må|maa|skal|skulle|vil|ville|bør|boer|bliver|findes|gælder|gaelder|koster|får|faar|gør|goer|tager|tilbyder|betaler|behøver|behoever
