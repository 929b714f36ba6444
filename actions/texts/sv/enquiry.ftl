# The guided enquiry: its questions, what helps with an answer, the summary, and how it ends.

enquiry-intro = Gärna: låt oss förbereda er förfrågan i några korta steg. Detta formulär är mitt eget sätt att förbereda en hänvisning till ett värdkluster; det är inte ICN:s officiella ansökningsformulär, som inte är publicerat. Ni kan när som helst skriva "tillbaka", "hoppa över" (vid det som är frivilligt), "paus" eller "avbryt", rätta ett svar med "ändra e-posten" och ställa frågor under tiden.
enquiry-known = Detta vet jag redan från vår konversation:
enquiry-resumed = Välkommen tillbaka. Detta har jag hittills:
enquiry-goes-on = Okej, vi fortsätter.
enquiry-greeting = Hej! Vi är mitt i er förfrågan, och inget har gått förlorat.
enquiry-restarted = Vi börjar om från början; det ni hade berättat för denna förfrågan är borta ur formuläret.
enquiry-so-far = Jag visar er allt i slutet, innan något sparas som förfrågan. Ni kan när som helst ändra ett svar, till exempel med "ändra landet".
enquiry-at-start = Detta är den första frågan; det finns inget före den.
enquiry-not-here = Här går det inte att ta emot en förfrågan, eftersom detta program bara kan läsa lagret. Fråga gärna igen i assistentens egen chatt.
enquiry-not-understood = Jag är inte säker på vad ni menar.
enquiry-needed = Detta behövs för en förfrågan och går inte att hoppa över.
enquiry-text-deleted = (raderat)
enquiry-left-out = (utelämnat)
enquiry-recognised = { $said } ({ $known })
enquiry-so-far-said = Hittills har ni berättat: { $said }. Skriv det på nytt, eller skriv "behåll" för att låta det stå.
enquiry-cluster = { $name } ({ $location })

enquiry-ask-company = Vad heter ert företag?
enquiry-ask-country = I vilket land finns ert företag?
enquiry-ask-home-cluster = { $count ->
    [0] Vilket ICN-kluster är ert företag medlem i (ert hemmakluster)? Om ni inte är medlem i något, skriv bara "inget".
    [one] Vilket ICN-kluster är ert företag medlem i (ert hemmakluster)? I ert land kan det vara { $clusters }. Om ni inte är medlem i något, skriv bara "inget".
   *[other] Vilket ICN-kluster är ert företag medlem i (ert hemmakluster)? I ert land finns { $clusters }. Om ni inte är medlem i något, skriv bara "inget".
 }
enquiry-ask-website = Vad har ni för webbplats? (Det kan ni hoppa över.)
enquiry-ask-contact-name = Vem är kontaktperson för värdklustret?
enquiry-ask-role = Vilken roll har den personen i företaget? (Det kan ni hoppa över.)
enquiry-ask-email = På vilken e-postadress kan värdklustret nå den personen?
enquiry-ask-language = På vilket språk vill ni arbeta med värdklustret? (Det kan ni hoppa över.)
enquiry-ask-sector = Inom vilket cleantech-område är ni verksamma, till exempel vatten, avfall eller vind?
enquiry-ask-solution = Vad är er lösning? Beskriv den gärna på två rader.
enquiry-ask-stage = I vilket skede är den: prototyp, pilot eller på marknaden? (Det kan ni hoppa över.)
enquiry-ask-target-market = Vilken marknad vill ni in på? Ange ett land, en region eller en stad eller ett värdkluster; gärna flera, och det hjälper också att veta varför ni vill dit.
enquiry-ask-help-wanted = Vilken hjälp vill ni ha: marknadsfakta, kunder, partner, en testplats, regelverk, finansiering, en stadsutmaning, ett evenemang? (Det kan ni hoppa över.)
enquiry-ask-timing = När planerar ni att åka, och har ni varit aktiva på den marknaden tidigare? (Det kan ni hoppa över.)
enquiry-consent-version = 2026-11-22
enquiry-consent = Får denna förfrågan, med kontaktpersonens namn och e-postadress, sparas och lämnas vidare till { $count ->
    [0] ett värdkluster i nätverket som passar er målmarknad
   *[other] { $hosts }
 }, enbart för att ni ska kunna få hjälp med den? Ni kan när som helst återkalla detta samtycke genom att skriva "återkalla min förfrågan". Svara gärna ja eller nej; utan ett ja sparas inget som förfrågan, och det ni har berättat för den raderas.
enquiry-consent-unclear = Här behöver jag ett tydligt ja eller nej.

enquiry-why-company = Värdklustret vill veta vem som frågar; namnet som ni själva skriver det räcker, till exempel "Acme AB".
enquiry-why-country = Landet visar vilket hemmakluster som kan stödja er, till exempel "Sverige".
enquiry-why-home-cluster = Passport är en tjänst för medlemmar i ICN-kluster, och det är ert hemmakluster som stödjer er. Skriv dess namn, till exempel "CLEAN", eller "inget".
enquiry-why-website = På er webbplats kan värdklustret se vad ni gör. Skriv den som www.example.com, eller skriv "hoppa över".
enquiry-why-contact-name = Värdklustret vill veta vem det kan skriva till, till exempel "Anna Jensen".
enquiry-why-role = Rollen berättar för värdklustret vem det skulle få tala med, till exempel "vd" eller "försäljningschef"; eller skriv "hoppa över".
enquiry-why-email = Värdklustret svarar till den här adressen. Den består av ett namn, ett @ och en domän.
enquiry-why-language = Det hjälper värden att hitta rätt person, till exempel "engelska"; eller skriv "hoppa över".
enquiry-why-sector = Området hjälper till att hitta den värd som passar; ett eller två ord räcker, till exempel "vatten".
enquiry-why-solution = Det berättar för värden vem ni bör introduceras för, till exempel "Sensorer som hittar läckor i vattenledningar. Vattenbolag förlorar mindre vatten med dem."
enquiry-why-stage = Värdar introducerar en prototyp för andra än en färdig produkt: skriv "prototyp", "pilot" eller "på marknaden"; eller "hoppa över".
enquiry-why-target-market = Det avgör vilket värdkluster er förfrågan är till, till exempel "Sydafrika", "Montreal" eller "GreenCape".
enquiry-why-help-wanted = Det berättar för värden vad den ska förbereda, till exempel "kunder och en testplats"; eller skriv "hoppa över".
enquiry-why-timing = Det hjälper värden att planera, till exempel "våren 2027, första besöket"; eller skriv "hoppa över".
enquiry-why-consent = Era uppgifter lämnas bara vidare om ni godkänner det.
enquiry-why-summary = Inget registreras innan ni har bekräftat denna sammanfattning.

enquiry-country-unknown = Jag känner inte till något land som heter "{ $said }". Ange gärna landet där ert företag finns, till exempel Sverige.
enquiry-country-near = Det landet känner jag inte till. Menar ni { $country }?
enquiry-country-several = Ange gärna ett enda land: det där ert företag finns.
enquiry-home-unknown = "{ $said }" är inte ett kluster som jag har registrerat. { $count ->
    [0] Kontrollera gärna namnet
    [one] Nära er känner jag till { $clusters }: är det det? Kontrollera annars namnet
   *[other] Nära er känner jag till { $clusters }. Kontrollera gärna namnet
 }, skriv "inget" om ni inte är medlem i ett ICN-kluster, eller skriv samma namn igen så noterar jag det som ni skriver.
enquiry-home-several = Det kan vara ett av flera: { $clusters }. Vilket är det?
enquiry-home-former = Observera att { $name } är registrerat som tidigare medlem i nätverket; jag har ändå noterat det som ert hemmakluster.
enquiry-no-cluster = De publicerade texterna nämner bara medlemmar i ICN-kluster som användare av Passport; ett företag utan medlemskap nämns inte. Ni kan registrera denna förfrågan ändå, med hemmakluster "inget". { $count ->
    [0] ICN:s sekretariat kan berätta hur man kommer in.
    [one] Vägen in skulle vara det närmaste klustret: { $clusters }. Fråga dem om medlemskap.
   *[other] Vägen in skulle vara ett kluster nära er: { $clusters }. Fråga dem om medlemskap.
 }
enquiry-website-unknown = Det ser inte ut som en webbadress. Skriv den gärna som www.example.com (http:// behövs inte), eller skriv "hoppa över".
enquiry-email-wrong = "{ $said }" ser inte ut som en fullständig e-postadress: den behöver ett namn, ett @ och en domän. Skriv den gärna igen.
enquiry-email-example = "{ $said }" är inte heller en e-postadress. En fullständig ser ut så här: anna.jensen@example.com. Ni kan också pausa här och komma tillbaka senare, eller avbryta; inget av det ni har berättat går förlorat.
enquiry-email-typo = Stämmer "{ $said }", eller menade ni { $better }? (Ja för { $better }, nej för att behålla den som ni skrev den.)
enquiry-language-unknown = Jag känner inte till "{ $said }" som språk. Ange gärna ett, till exempel engelska eller tyska, eller skriv "hoppa över".
enquiry-sector-unknown = Det området finns inte på min lista; jag har noterat det med era egna ord.
enquiry-market-host = Föreslagen värd: { $cluster }.
enquiry-market-others = Det finns andra i det landet: { $clusters }. För att välja ett av dem kan ni till exempel skriva "ändra målmarknaden".
enquiry-market-several = Det förblir en förfrågan med en referens, till alla nämnda värdar.
enquiry-market-none = Inget kluster i nätverket är registrerat för { $place }. Jag har noterat er marknad som ni skriver, men ingen där kan ta emot förfrågan än.{ $cluster ->
    [none] {""}
   *[other] {" "}Det närmaste registrerade klustret är { $cluster }; om ni vill ha det som värd, skriv "ändra målmarknaden" och ange det.
 }
enquiry-market-former = { $name } är registrerat som tidigare medlem i nätverket, så jag kan inte föreslå det som värd. Jag har noterat ert önskemål som ni skriver.
enquiry-market-unknown = Jag har noterat "{ $said }" som er marknad, men jag känner inte igen någon plats eller något kluster i det, så det finns ingen värd än. Ni kan ange ett land, en stad eller ett kluster med "ändra målmarknaden".
enquiry-market-region = { $place }: Flera kluster kan vara värd där, till exempel { $clusters }. Vilket land eller kluster vill ni ha? Om ni överlåter det åt mig, skriv samma sak igen så föreslår jag det första.

enquiry-summary = Detta är er förfrågan:
enquiry-summary-amended = Detta är er rättade förfrågan:
enquiry-line = { NUMBER($number, useGrouping: 0) }. { $label }: { $said }
enquiry-hosts = { $count ->
    [0] Värdkluster: inget registrerat för denna marknad än
    [one] Värdkluster: { $clusters }
   *[other] Värdkluster: { $clusters }
 }
enquiry-earlier = { $count ->
    [one] Observera: ni har redan registrerat en förfrågan till samma värd i denna konversation, { $references }. Ni kan rätta den i stället ("ändra min förfrågan") eller registrera även denna.
   *[other] Observera: ni har redan registrerat förfrågningar till samma värd i denna konversation, { $references }. Ni kan rätta en av dem i stället ("ändra min förfrågan") eller registrera även denna.
 }
enquiry-summary-ask = Stämmer det? "Ja" registrerar den; för att ändra något kan ni till exempel skriva "ändra 7" eller "ändra e-posten"; "avbryt" raderar den.
enquiry-summary-unclear = Skriv gärna "ja" för att registrera den, eller vad ni vill ändra.
enquiry-what-to-change = Vad ska jag ändra? Ange fältet eller dess nummer, till exempel "ändra 12".

enquiry-field-company = Företag
enquiry-field-country = Land
enquiry-field-home-cluster = Hemmakluster
enquiry-field-website = Webbplats
enquiry-field-contact-name = Kontaktperson
enquiry-field-role = Roll
enquiry-field-email = E-post
enquiry-field-language = Arbetsspråk
enquiry-field-sector = Område
enquiry-field-solution = Lösning
enquiry-field-stage = Mognadsgrad
enquiry-field-target-market = Målmarknad
enquiry-field-help-wanted = Önskad hjälp
enquiry-field-timing = Tidsplan
enquiry-field-consent = Samtycke till att lämna vidare

enquiry-button-yes = Ja
enquiry-button-no = Nej
enquiry-button-confirm = Ja, registrera den
enquiry-button-change = Ändra något
enquiry-button-cancel = Avbryt
enquiry-button-pause = Paus
enquiry-button-skip = Hoppa över
enquiry-button-no-cluster = Vi är inte medlem
enquiry-button-stage-prototype = Prototyp
enquiry-button-stage-pilot = Pilot
enquiry-button-stage-market = På marknaden
enquiry-button-continue = Fortsätt min förfrågan
enquiry-button-copy = Visa mig en kopia
enquiry-button-status = Vad är status?

enquiry-cancel-ask = Ska jag avbryta er förfrågan och radera allt ni har berättat för den? Det går inte att ångra.
enquiry-cancelled = Klart: er förfrågan är avbruten, och allt ni har berättat för den är raderat från denna konversation. Ingen förfrågan registrerades.
enquiry-correction-cancelled = Klart: rättelsen är borttagen och dess texter är raderade. Förfrågan som ni registrerade är kvar som den var.
enquiry-refused = Okej: utan ert samtycke sparas ingen förfrågan. Allt ni har berättat för den är raderat från denna konversation. Ni kan fortfarande kontakta klustren själva; fråga mig hur man når dem.
enquiry-paused = Pausat. Inget har gått förlorat: skriv "fortsätt min förfrågan" när ni vill, även om några dagar, så fortsätter vi där vi slutade.
enquiry-draft-open = Er förfrågan är påbörjad men inte registrerad än. Detta har jag hittills:

enquiry-filed = Er förfrågan är sparad under referensen { $reference }. Den har inte skickats vidare än: inget värdkluster har underrättats hittills.
enquiry-amended = Er förfrågan { $reference } är rättad och sparad. Den har inte skickats vidare än: inget värdkluster har underrättats hittills.
enquiry-meanwhile = { $count ->
    [0] Under tiden kan ni fråga ICN:s sekretariat.
   *[other] Vad ni kan göra under tiden: kontakta dem själva, via dessa registrerade offentliga kontakter:
 }
enquiry-contact = • { $name }: { $ways ->
    [none] ingen kontakt registrerad
   *[other] { $ways }
 }
enquiry-not-official = Detta var mitt eget formulär för att förbereda en hänvisning, inte ICN:s officiella ansökningsformulär, som inte är publicerat.
enquiry-afterwards = I denna konversation kan ni fråga om status eller en kopia, ändra förfrågan eller återkalla den ("återkalla min förfrågan").

enquiry-copy = Er förfrågan { $reference }, som den sparades { $date }:
enquiry-copy-consent = Samtycke gavs { $date } till texten i version { $version }.
enquiry-change = Er förfrågan { $reference } kan rättas här; den behåller sin referens.
enquiry-which = Vilken förfrågan menar ni: { $references }?
enquiry-withdrawn = { $count ->
    [one] Er förfrågan { $references } är återkallad, och därmed ert samtycke.
   *[other] Era förfrågningar { $references } är återkallade, och därmed ert samtycke.
 } Det ni hade fyllt i är raderat; bara att det fanns en förfrågan, dess referens, värdar och datum sparas.
enquiry-none-to-withdraw = Klart: ingen förfrågan från er finns sparad i denna konversation, så inget lämnas vidare till någon.
enquiry-words-my-consent = samtycke|samtycket|tillstånd|tillstand|tillåtelse|tillatelse|medgivande|alla förfrågningar|alla forfragningar|alla mina förfrågningar|alla mina forfragningar|alla våra förfrågningar|alla vara forfragningar|båda förfrågningarna|bada forfragningarna

status-stored = Er förfrågan { $reference }{ $count ->
    [0] {""}
   *[other] {" "}till { $hosts }
 } är sparad sedan { $date }. Den har inte skickats vidare än: inget värdkluster har underrättats hittills.
status-withdrawn = Er förfrågan { $reference }{ $count ->
    [0] {""}
   *[other] {" "}till { $hosts }
 } återkallades { $date }.
status-afterwards = Ni kan få en kopia av den, ändra den eller återkalla den här.

# Phrases that steer the form; a message counts if it is one of them, but for the polite words around it.
enquiry-words-polite = tack|tack så mycket|tack sa mycket|snälla|snalla|vänligen|vanligen|var vänlig|var vanlig|var vänlig och|var vanlig och|var snäll och|var snall och|var så vänlig och|var sa vanlig och|ursäkta|ursakta|förlåt|forlat|tyvärr|tyvarr|sorry|ok|okej|nå|oj|åh|hm|hmm|nu|bara|då|jag vill|jag vill gärna|jag vill garna|jag skulle vilja|jag skulle gärna vilja|jag skulle garna vilja|jag önskar|jag onskar|vi vill|vi vill gärna|vi vill garna|vi skulle vilja|vi skulle gärna vilja|vi skulle garna vilja|vi önskar|vi onskar|kan jag|kan vi|kan jag få|kan jag fa|kan vi få|kan vi fa|skulle jag kunna|skulle vi kunna|får jag|far jag|får vi|far vi|kan du|kan ni|skulle du kunna|skulle ni kunna|vill du|vill ni|låt mig|lat mig|låt oss|lat oss|jag måste|jag maste|vi måste|vi maste|jag behöver|jag behover|vi behöver|vi behover|tills vidare|för nu|for nu|just nu|igen|hellre|faktiskt|vänta|vanta|vänta lite|vanta lite|gärna|garna|lite
enquiry-say-back = tillbaka|bakåt|bakat|gå tillbaka|ga tillbaka|backa|backa ett steg|ett steg tillbaka|gå tillbaka ett steg|ga tillbaka ett steg|gå ett steg tillbaka|ga ett steg tillbaka|steg tillbaka|en tillbaka|en fråga tillbaka|en fraga tillbaka|föregående|foregaende|föregående fråga|foregaende fraga|förra|forra|förra frågan|forra fragan|den förra frågan|den forra fragan|den föregående frågan|den foregaende fragan|tidigare fråga|tidigare fraga|till förra frågan|till forra fragan|tillbaka till förra frågan|tillbaka till forra fragan|gå tillbaka till förra frågan|ga tillbaka till forra fragan|gå till föregående fråga|ga till foregaende fraga|tillbaka till föregående fråga|tillbaka till foregaende fraga|gå tillbaka till föregående fråga|ga tillbaka till foregaende fraga|ångra|angra|sista frågan|sista fragan|återvänd|atervand
enquiry-say-skip = hoppa över|hoppa over|hoppa gärna över|hoppa garna over|hoppa bara över|hoppa bara over|hoppa över det|hoppa over det|hoppa över den|hoppa over den|hoppa över detta|hoppa over detta|hoppa över denna|hoppa over denna|hoppa över den här|hoppa over den har|hoppa över den här frågan|hoppa over den har fragan|hoppa över frågan|hoppa over fragan|hoppa över denna fråga|hoppa over denna fraga|hoppar över|hoppar over|vi hoppar över|vi hoppar over|vi hoppar över det|vi hoppar over det|vi hoppar över den|vi hoppar over den|jag hoppar över|jag hoppar over|jag hoppar över det|jag hoppar over det|skippa|skippa det|skippa den|skip|nästa|nasta|nästa fråga|nasta fraga|pass|utelämna|utelamna|utelämna det|utelamna det|lämna tomt|lamna tomt|lämna det tomt|lamna det tomt|lämna den tom|lamna den tom|lämna blankt|lamna blankt|tomt|blankt|inte nu|senare|behåll|behall|behåll det|behall det|behåll den|behall den|behålla|behalla|behålla det|behalla det|låt det vara|lat det vara|låt den vara|lat den vara|låt det stå|lat det sta|låt den stå|lat den sta|låt det vara som det är|lat det vara som det ar|låt vara|lat vara|låt stå|lat sta|vill inte säga|vill inte saga|vill helst inte säga|vill helst inte saga|det vill jag inte säga|det vill jag inte saga|det vill vi inte säga|det vill vi inte saga|det vill jag helst inte säga|det vill jag helst inte saga|det vill vi helst inte säga|det vill vi helst inte saga|ingen kommentar|inga kommentarer|samma|det samma|detsamma|som förut|som tidigare|samma som förut|samma som tidigare|oförändrat|som ovan
enquiry-say-pause = paus|pausa|pausa det|pausa här|pausa har|pausa formuläret|pausa formularet|pausa förfrågan|pausa forfragan|pausa min förfrågan|pausa min forfragan|ta paus|ta en paus|en paus|vi tar en paus|jag tar en paus|liten paus|sluta här|sluta har|stanna här|stanna har|stopp för i dag|stopp for i dag|stopp för idag|stopp for idag|sluta för i dag|sluta for i dag|sluta för idag|sluta for idag|det räcker för i dag|det racker for i dag|det räcker för idag|det racker for idag|fortsätt senare|fortsatt senare|fortsätta senare|fortsatta senare|fortsätter senare|fortsatter senare|jag fortsätter senare|jag fortsatter senare|vi fortsätter senare|vi fortsatter senare|gör klart senare|gor klart senare|göra klart senare|gora klart senare|gör det senare|gor det senare|göra det senare|gora det senare|vi gör det senare|vi gor det senare|jag gör det senare|jag gor det senare|jag gör klart det senare|jag gor klart det senare|senare i dag|senare idag|kom tillbaka senare|komma tillbaka senare|jag kommer tillbaka senare|vi kommer tillbaka senare|jag återkommer|jag aterkommer|vi återkommer|vi aterkommer|återkommer|aterkommer|återkommer senare|aterkommer senare|jag återkommer senare|jag aterkommer senare|vi återkommer senare|vi aterkommer senare|spara|spara det|spara den|spara och avsluta|spara till senare|imorgon|i morgon|fortsättning följer|fortsattning foljer
enquiry-say-cancel = avbryt|avbryta|avbryt det|avbryt den|avbryt detta|avbryt allt|avbryta allt|avbryt formuläret|avbryt formularet|avbryt förfrågan|avbryt forfragan|avbryt min förfrågan|avbryt min forfragan|avbryt vår förfrågan|avbryt var forfragan|avbryta förfrågan|avbryta forfragan|avbryta min förfrågan|avbryta min forfragan|avbryta vår förfrågan|avbryta var forfragan|avbryt ansökan|avbryt ansokan|avbryt min ansökan|avbryt min ansokan|annullera|annullera förfrågan|annullera forfragan|ställ in|stall in|stopp|stoppa|stopp där|stopp dar|stoppa det|stoppa formuläret|stoppa formularet|stoppa förfrågan|stoppa forfragan|stoppa ansökan|stoppa ansokan|sluta|slut|avsluta|avsluta det|avsluta detta|avsluta formuläret|avsluta formularet|avsluta förfrågan|avsluta forfragan|stäng|stang|stäng formuläret|stang formularet|lämna|lamna|lämna formuläret|lamna formularet|glöm det|glom det|glöm allt|glom allt|strunta i det|skit i det|struntsamma|spelar ingen roll|det spelar ingen roll|kvittar|det kvittar|skippa allt|jag har ändrat mig|jag har andrat mig|vi har ändrat oss|vi har andrat oss|jag ändrade mig|jag andrade mig|vi ändrade oss|vi andrade oss|jag vill inte ansöka|jag vill inte ansoka|vi vill inte ansöka|vi vill inte ansoka|jag vill inte söka|jag vill inte soka|vi vill inte söka|vi vill inte soka|jag vill inte|vi vill inte|jag vill inte mer|vi vill inte mer|vill inte mer|radera min förfrågan|radera min forfragan|radera förfrågan|radera forfragan|radera utkastet|radera det|radera den|radera allt|radera|ta bort förfrågan|ta bort forfragan|ta bort min förfrågan|ta bort min forfragan|ta bort utkastet|ta bort det|ta bort allt|ta bort|dra tillbaka|dra tillbaka förfrågan|dra tillbaka forfragan|dra tillbaka min förfrågan|dra tillbaka min forfragan|dra tillbaka vår förfrågan|dra tillbaka var forfragan|återkalla|aterkalla|återkalla förfrågan|aterkalla forfragan|återkalla min förfrågan|aterkalla min forfragan|återkalla vår förfrågan|aterkalla var forfragan|återkalla den|aterkalla den|inga fler frågor|inga fler fragor|det räcker|det racker|det är nog|det ar nog|nog
enquiry-say-restart = börja om|borja om|börja om från början|borja om fran borjan|börja från början|borja fran borjan|starta om|starta om från början|starta om fran borjan|omstart|om från början|om fran borjan|vi börjar om|vi borjar om|jag börjar om|jag borjar om|börjar om|borjar om|börja på nytt|borja pa nytt|starta på nytt|starta pa nytt|på nytt|pa nytt|från början|fran borjan|från start|fran start|från noll|fran noll|börja från noll|borja fran noll|börja från scratch|borja fran scratch|ny start|nystart|nollställ|nollstall|nollställa|nollstalla|återställ|aterstall|återställa|aterstalla|reset|rensa allt|rensa
enquiry-say-continue = fortsätt|fortsatt|fortsätta|fortsatta|fortsätt min förfrågan|fortsatt min forfragan|fortsätt förfrågan|fortsatt forfragan|fortsätt vår förfrågan|fortsatt var forfragan|fortsätta min förfrågan|fortsatta min forfragan|fortsätta förfrågan|fortsatta forfragan|fortsätt med min förfrågan|fortsatt med min forfragan|fortsätt med förfrågan|fortsatt med forfragan|fortsätta med min förfrågan|fortsatta med min forfragan|fortsätta med förfrågan|fortsatta med forfragan|fortsätt formuläret|fortsatt formularet|fortsätt med formuläret|fortsatt med formularet|fortsätta med formuläret|fortsatta med formularet|vidare|gå vidare|ga vidare|vi går vidare|vi gar vidare|kör vidare|kor vidare|kör på|kor pa|vi fortsätter|vi fortsatter|jag fortsätter|jag fortsatter|återuppta|ateruppta|återuppta förfrågan|ateruppta forfragan|återuppta min förfrågan|ateruppta min forfragan|återuppta formuläret|ateruppta formularet|var var vi|var slutade vi|vart var vi|tillbaka till formuläret|tillbaka till formularet|tillbaka till min förfrågan|tillbaka till min forfragan|tillbaka till förfrågan|tillbaka till forfragan|jag är tillbaka|jag ar tillbaka|vi är tillbaka|vi ar tillbaka|ansök|ansok|ansöka|ansoka|starta förfrågan|starta forfragan|påbörja förfrågan|paborja forfragan
enquiry-say-why = varför|varfor|varför det|varfor det|varför då|varfor da|varför frågar du|varfor fragar du|varför frågar du det|varfor fragar du det|varför frågar du om det|varfor fragar du om det|varför frågar ni|varfor fragar ni|varför frågar ni det|varfor fragar ni det|varför frågar ni om det|varfor fragar ni om det|varför behöver du det|varfor behover du det|varför behöver ni det|varfor behover ni det|varför behöver du veta det|varfor behover du veta det|varför behöver ni veta det|varfor behover ni veta det|varför vill du veta det|varfor vill du veta det|varför vill ni veta det|varfor vill ni veta det|vad behöver ni det till|vad behover ni det till|vad ska ni ha det till|vad ska det användas till|vad ska det anvandas till|vad menar du|vad menar du med det|vad menar ni|vad menar ni med det|vad betyder det|vad innebär det|vad innebar det|vad är det|vad ar det|vad är detta|vad ar detta|vad är det för något|vad ar det for nagot|för vad|for vad|till vad|hjälp|hjalp|hjälp mig|hjalp mig|hjälp oss|hjalp oss|ett exempel|exempel|ge mig ett exempel|ge ett exempel|till exempel|t ex|förklara|forklara|förklara det|forklara det|vad ska jag skriva|vad ska vi skriva|vad ska jag svara|vad ska vi svara|vad ska jag skriva här|vad ska jag skriva har|vad skriver jag här|vad skriver jag har|jag förstår inte|jag forstar inte|vi förstår inte|vi forstar inte|jag förstår inte frågan|jag forstar inte fragan|vi förstår inte frågan|vi forstar inte fragan|förstår inte|forstar inte|förstår inte frågan|forstar inte fragan|va|vad
enquiry-say-show = visa|visa mig|sammanfattning|sammanfattningen|visa sammanfattningen|visa sammanfattning|visa mig sammanfattningen|överblick|overblick|översikt|oversikt|visa översikt|visa oversikt|visa överblick|visa overblick|visa allt|visa alltihop|vad har du hittills|vad har ni hittills|vad har jag sagt hittills|vad har jag berättat hittills|vad har jag berattat hittills|vad har jag skrivit hittills|vad har jag skrivit|vad har jag fyllt i|vad har vi fyllt i|vad har vi sagt hittills|vad har vi skrivit hittills|mina svar|våra svar|vara svar|visa mina svar|visa våra svar|visa vara svar|visa mig mina svar
enquiry-say-greeting = hej|hejsan|hej igen|hej hej|hej på dig|hej pa dig|hallå|halla|tja|tjena|hallo|god dag|goddag|god morgon|godmorgon|god kväll|god kvall|god eftermiddag|är det någon där|ar det nagon dar|någon där|nagon dar|är du där|ar du dar|är ni där|ar ni dar|är du där fortfarande|ar du dar fortfarande|är du kvar|ar du kvar|är du fortfarande där|ar du fortfarande dar|är ni kvar|ar ni kvar|fortfarande där|fortfarande dar|kvar
enquiry-say-none = inget|ingen|inga|ingenting|nej|n/a|ej tillämpligt|ej tillampligt|inte tillämpligt|inte tillampligt|inte aktuellt|ej aktuellt|vet ej|vet inte|vet inte än|vet inte an|jag vet inte|vi vet inte|det vet jag inte|det vet vi inte|vet vi inte|vet jag inte|jag vet inte än|jag vet inte an|vi vet inte än|vi vet inte an|det vet vi inte än|det vet vi inte an|det vet jag inte än|det vet jag inte an|ingen aning|okänt|okant|osäker|osaker|osäkert|osakert|osäkra|osakra|inte säker|inte saker|jag är inte säker|jag ar inte saker|vi är inte säkra|vi ar inte sakra|vi har ingen|vi har inget|vi har inga|har ingen|har inget|har inga|vi har inte någon|vi har inte nagon|vi har inte något|vi har inte nagot|har vi inte|det har vi inte|har inte|vi har inte|inget av dem|ingen av dem|spelar ingen roll|det spelar ingen roll|kvittar|det kvittar|inte nödvändigt|inte nodvandigt|inte nödvändig|inte nodvandig|behövs inte|behovs inte|det behövs inte|det behovs inte|behövs ej|behovs ej
enquiry-say-yes = ja|jo|japp|jepp|jadå|jada|jajamän|jajaman|jajamensan|ja ja|ja då|ja da|j|ja tack|ja gärna|ja garna|gärna|garna|mycket gärna|mycket garna|ja det är det|ja det ar det|det är det|det ar det|ja det gör jag|ja det gor jag|ja det gör vi|ja det gor vi|det gör jag|det gor jag|det gör vi|det gor vi|det gör det|det gor det|rätt|det är rätt|det ar ratt|ja det är rätt|ja det ar ratt|ja rätt|ja ratt|riktigt|det är riktigt|det ar riktigt|korrekt|det är korrekt|det ar korrekt|ja det är korrekt|ja det ar korrekt|ja korrekt|stämmer|stammer|det stämmer|det stammer|ja det stämmer|ja det stammer|ja stämmer|ja stammer|stämmer bra|stammer bra|ja visst|visst|javisst|självklart|sjalvklart|ja självklart|ja sjalvklart|naturligtvis|ja naturligtvis|absolut|ja absolut|definitivt|helt klart|säkert|sakert|klart|givetvis|jag håller med|jag haller med|vi håller med|vi haller med|accepterar|jag accepterar|vi accepterar|ja jag accepterar|ja vi accepterar|godkänner|godkanner|jag godkänner|jag godkanner|vi godkänner|vi godkanner|ja jag godkänner|ja jag godkanner|ja vi godkänner|ja vi godkanner|jag godkänner det|jag godkanner det|vi godkänner det|vi godkanner det|godkänt|godkant|godkänd|godkand|jag samtycker|vi samtycker|samtycker|ja jag samtycker|ja vi samtycker|jag ger samtycke|vi ger samtycke|jag ger mitt samtycke|vi ger vårt samtycke|vi ger vart samtycke|samtycke givet|jag går med på det|jag gar med pa det|vi går med på det|vi gar med pa det|det får du|det far du|det får ni|det far ni|det får du gärna|det far du garna|det får ni gärna|det far ni garna|ja det får ni|ja det far ni|ja det får du|ja det far du|ja det får ni gärna|ja det far ni garna|ja det får du gärna|ja det far du garna|ni får|ni far|du får|du far|ja ni får|ja ni far|det går bra|det gar bra|ja det går bra|ja det gar bra|går bra|gar bra|bra|det är bra|det ar bra|ja det är bra|ja det ar bra|fint|det är ok|det ar ok|det är okej|det ar okej|ja ok|ja okej|ja det är okej|ja det ar okej|ja det är ok|ja det ar ok|gör det|gor det|ja gör det|ja gor det|gör så|gor sa|kör|kör på det|kor pa det|varsågod|varsagod|ja radera|ja radera det|ja radera den|ja ta bort|ja ta bort det|ja avbryt|ja avbryt den|ja avbryt det|precis|just det|exakt|jakande|det vill jag|det vill vi|ja det vill vi|ja det vill jag
enquiry-say-no = nej|nä|nej då|nej da|nähä|naha|nope|n|nej tack|tack nej|inte alls|absolut inte|inte på några villkor|inte pa nagra villkor|under inga omständigheter|under inga omstandigheter|aldrig|aldrig i livet|inte riktigt|inte direkt|helst inte|nej helst inte|hellre inte|låt bli|lat bli|nej låt bli|nej lat bli|gör inte det|gor inte det|gör det inte|gor det inte|nej gör inte det|nej gor inte det|nej gör det inte|nej gor det inte|det gör jag inte|det gor jag inte|det gör vi inte|det gor vi inte|nej det gör jag inte|nej det gor jag inte|nej det gör vi inte|nej det gor vi inte|det vill jag inte|det vill vi inte|nej det vill jag inte|nej det vill vi inte|det får ni inte|det far ni inte|det får du inte|det far du inte|nej det får ni inte|nej det far ni inte|nej det får du inte|nej det far du inte|ni får inte|ni far inte|du får inte|du far inte|jag håller inte med|jag haller inte med|vi håller inte med|vi haller inte med|jag accepterar inte|vi accepterar inte|accepterar inte|jag godkänner inte|jag godkanner inte|vi godkänner inte|vi godkanner inte|godkänner inte|godkanner inte|nej jag godkänner inte|nej jag godkanner inte|nej vi godkänner inte|nej vi godkanner inte|jag samtycker inte|vi samtycker inte|samtycker inte|nej jag samtycker inte|nej vi samtycker inte|jag ger inte samtycke|vi ger inte samtycke|jag ger inte mitt samtycke|vi ger inte vårt samtycke|vi ger inte vart samtycke|inget samtycke|jag vägrar|jag vagrar|vi vägrar|vi vagrar|avslag|nekas|fel|det är fel|det ar fel|nej det är fel|nej det ar fel|inte rätt|inte ratt|det är inte rätt|det ar inte ratt|nej det är inte rätt|nej det ar inte ratt|inte korrekt|det är inte korrekt|det ar inte korrekt|stämmer inte|stammer inte|det stämmer inte|det stammer inte|nej det stämmer inte|nej det stammer inte|behåll den|behall den|behåll det|behall det|nej behåll den|nej behall den|nej behåll det|nej behall det|nej fortsätt|nej fortsatt|nej vi fortsätter|nej vi fortsatter|nej det är det inte|nej det ar det inte
enquiry-say-confirm = ja registrera den|registrera den|registrera|registrera förfrågan|registrera forfragan|registrera min förfrågan|registrera min forfragan|registrera vår förfrågan|registrera var forfragan|ja registrera|ja registrera förfrågan|ja registrera forfragan|skapa den|lämna in|lamna in|lämna in den|lamna in den|ja lämna in|ja lamna in|ja lämna in den|ja lamna in den|lämna in förfrågan|lamna in forfragan|skicka|skicka den|skicka det|skicka in|skicka in den|skicka iväg den|skicka ivag den|ja skicka|ja skicka den|ja skicka det|ja skicka in|ja skicka in den|skicka förfrågan|skicka forfragan|skicka min förfrågan|skicka min forfragan|skicka in förfrågan|skicka in forfragan|bekräfta|bekrafta|bekräftat|bekraftat|bekräftad|bekraftad|bekräftas|bekraftas|bekräftar|bekraftar|jag bekräftar|jag bekraftar|vi bekräftar|vi bekraftar|ja bekräfta|ja bekrafta|ja jag bekräftar|ja jag bekraftar|ja vi bekräftar|ja vi bekraftar|allt är rätt|allt ar ratt|allt är korrekt|allt ar korrekt|allt rätt|allt ratt|allt korrekt|allt stämmer|allt stammer|alltihop stämmer|alltihop stammer|allt är okej|allt ar okej|allt är ok|allt ar ok|allt ok|allt okej|allt är bra|allt ar bra|ja allt är rätt|ja allt ar ratt|ja allt är korrekt|ja allt ar korrekt|ja allt stämmer|ja allt stammer|det stämmer allt|det stammer allt|det ser bra ut|ser bra ut|ja det ser bra ut|ja ser bra ut|det ser rätt ut|det ser ratt ut|ser rätt ut|ser ratt ut|det ser korrekt ut|ser korrekt ut|bra|perfekt|ja perfekt|toppen|utmärkt|utmarkt|jättebra|jattebra|mycket bra|färdig|fardig|färdigt|fardigt|klar|klart|spara den|spara det|ja spara den|ja den är korrekt|ja den ar korrekt|ja den är rätt|ja den ar ratt|ja den stämmer|ja den stammer
enquiry-say-change = ändra|andra|ändra något|andra nagot|ändra det|andra det|ändra den|andra den|redigera|redigera det|korrigera|korrigera det|rätta|ratta|rätta det|ratta det|rätta något|ratta nagot|justera|modifiera|något är fel|nagot ar fel|det är något fel|det ar nagot fel|det är något som är fel|det ar nagot som ar fel|något stämmer inte|nagot stammer inte|det är ett fel|det ar ett fel|det finns ett fel|ett fel|det är inte riktigt rätt|det ar inte riktigt ratt|jag vill ändra något|jag vill andra nagot|vi vill ändra något|vi vill andra nagot|jag vill rätta något|jag vill ratta nagot|vi vill rätta något|vi vill ratta nagot|inte helt|inte riktigt|inte än|inte an|inte allt

enquiry-words-change = ändra|andra|ändrar|andrar|redigera|rätta|ratta|rätta till|ratta till|korrigera|uppdatera|justera|byt|byta|byt ut|byta ut|ersätt|ersatt|ersätta|ersatta|gör om|gor om|göra om|gora om|sätt|sätta|satta|gå tillbaka till|ga tillbaka till|tillbaka till|återgå till|aterga till|modifiera|ska ändras|ska andras|ska rättas|ska rattas|måste ändras|maste andras
enquiry-words-wrong = är fel|ar fel|var fel|blev fel|är felaktig|ar felaktig|är felaktigt|ar felaktigt|är inte rätt|ar inte ratt|är inte riktigt|ar inte riktigt|är inte korrekt|ar inte korrekt|är inte korrekta|ar inte korrekta|stämmer inte|stammer inte|är felskriven|ar felskriven|är felskrivet|ar felskrivet|är felstavat|ar felstavat|är felstavad|ar felstavad|har ett stavfel|har ett skrivfel|har ett fel|innehåller ett fel|innehaller ett fel|har ändrats|har andrats|har ändrat sig|har andrat sig|är ändrad|ar andrad|är ändrat|ar andrat|ska ändras|ska andras|måste ändras|maste andras|bör ändras|bor andras|ska rättas|ska rattas|måste rättas|maste rattas|behöver ändras|behover andras|behöver rättas|behover rattas|behöver uppdateras|behover uppdateras|ska uppdateras
enquiry-words-new = till|till att vara|med|ska vara|ska heta|bör vara|bor vara|måste vara|maste vara|:|=|->
enquiry-words-is = är|är nu|ar nu|heter|heter nu|är faktiskt|ar faktiskt|är egentligen|ar egentligen
enquiry-words-rather = det är|det ar|den är|den ar|det heter|den heter|det ska vara|den ska vara|det ska stå|det ska sta|det ska heta|den ska heta|det bör vara|det bor vara|ska vara|ska heta|bör vara|bor vara|det rätta är|det ratta ar|den rätta är|den ratta ar|rätt är|ratt ar|korrekt är|korrekt ar|använd|anvand|skriv|ta
enquiry-words-article = den|det|de|min|mitt|mina|vår|vårt|våra|en|ett|denna|detta|den här|den har|det här|det har|fält|falt|fältet|faltet|nummer|nr.|nr|punkt|punkten|fråga|fraga|frågan|fragan|svar|svaret|svaret på|svaret pa|till|för|på|om|i|rad|raden|namnet på|namnet pa
enquiry-labels-company = företag|foretag|företaget|foretaget|företagets|foretagets|företagsnamn|foretagsnamn|företagsnamnet|foretagsnamnet|företagets namn|foretagets namn|namnet på företaget|namnet pa foretaget|bolag|bolaget|bolagsnamn|bolagsnamnet|bolagets namn|firma|firman|firmanamn|vårt företag|vart foretag|vårt bolag|vart bolag|organisation|organisationen
enquiry-labels-country = land|landet|hemland|hemlandet|ursprungsland|vårt land|vart land
enquiry-labels-home-cluster = hemmakluster|hemmaklustret|hemmaklustrets namn|hemkluster|hemklustret|kluster|klustret|eget kluster|medlemskap|medlemskapet|medlem i|medlem av
enquiry-labels-website = webbplats|webbplatsen|webbsida|webbsidan|hemsida|hemsidan|sajt|sajten|website|homepage|url|webb|webbadress|webbadressen|internetadress
enquiry-labels-contact-name = kontaktperson|kontaktpersonen|kontaktpersonens namn|kontakt|kontakten|kontaktnamn|namn|namnet|person|personen|namn på kontaktperson|namn pa kontaktperson|namnet på kontaktpersonen|namnet pa kontaktpersonen
enquiry-labels-role = roll|rollen|befattning|befattningen|funktion|funktionen|titel|titeln|tjänst|tjanst|tjänsten|tjansten|jobb|jobbtitel|yrkestitel|position|ställning|stallning
enquiry-labels-email = e-post|e-posten|epost|eposten|e-postadress|e-postadressen|epostadress|epostadressen|e-mail|email|mail|mailen|mejl|mejlen|mejladress|mejladressen|mailadress|mailadressen|e post
enquiry-labels-language = språk|sprak|språket|spraket|arbetsspråk|arbetssprak|arbetsspråket|arbetsspraket
enquiry-labels-sector = område|omrade|området|omradet|områden|omraden|verksamhetsområde|verksamhetsomrade|verksamhetsområdet|verksamhetsomradet|sektor|sektorn|bransch|branschen|industri|cleantech-område|cleantech-omrade|cleantechområde|cleantechomrade|teknikområde|teknikomrade
enquiry-labels-solution = lösning|losning|lösningen|losningen|vår lösning|var losning|produkt|produkten|teknik|tekniken|teknologi|teknologin|beskrivning|beskrivningen|erbjudande|erbjudandet|tjänsteerbjudande|tjansteerbjudande
enquiry-labels-stage = mognadsgrad|mognadsgraden|mognad|mognaden|skede|skedet|stadium|stadiet|fas|fasen|steg|utvecklingssteg|utvecklingsskede|utvecklingsfas|status|trl
enquiry-labels-target-market = målmarknad|malmarknad|målmarknaden|malmarknaden|målmarknader|malmarknader|mål|målet|malet|marknad|marknaden|marknader|marknaderna|målregion|malregion|målland|malland|mållandet|mallandet|destination|destinationen|värd|vard|värden|varden|värdkluster|vardkluster|värdklustret|vardklustret|målstad|malstad|vart
enquiry-labels-help-wanted = önskad hjälp|onskad hjalp|den önskade hjälpen|den onskade hjalpen|önskade hjälpen|onskade hjalpen|hjälp|hjalp|hjälpen|hjalpen|stöd|stod|stödet|stodet|önskat stöd|onskat stod|önskemål|onskemal|önskan|onskan|behov|vi behöver|vi behover|hjälpbehov|hjalpbehov
enquiry-labels-timing = tidsplan|tidsplanen|tid|tiden|tidpunkt|tidpunkten|när|datum|datumet|datumen|resdatum|resedatum|tidsram|tidsramen|period
enquiry-labels-consent = samtycke|samtycket|medgivande|tillstånd|tillstand|samtycke till att lämna vidare|samtycke till att lamna vidare
enquiry-labels-summary = sammanfattning|sammanfattningen|överblick|overblick|översikt|oversikt|översikten|oversikten

# Openings that are no part of the answer; only in small letters after the first one.
enquiry-lead-company = vi heter|vi kallar oss|vi är|vi ar|vårt företag heter|vart foretag heter|vårt bolag heter|vart bolag heter|vår firma heter|var firma heter|mitt företag heter|mitt foretag heter|mitt bolag heter|min firma heter|företaget heter|foretaget heter|bolaget heter|firman heter|vårt företag är|vart foretag ar|vårt bolag är|vart bolag ar|mitt företag är|mitt foretag ar|mitt bolag är|mitt bolag ar|företaget är|foretaget ar|bolaget är|bolaget ar|företagets namn är|foretagets namn ar|bolagets namn är|bolagets namn ar|vårt företags namn är|vart foretags namn ar|namnet på vårt företag är|namnet pa vart foretag ar|namnet på företaget är|namnet pa foretaget ar|namnet på vårt bolag är|namnet pa vart bolag ar|namnet på bolaget är|namnet pa bolaget ar|namnet är|namnet ar|vårt namn är|vart namn ar|företagsnamnet är|foretagsnamnet ar|bolagsnamnet är|bolagsnamnet ar|det heter|det är|det ar|jag är från|jag ar fran|jag kommer från|jag kommer fran|jag arbetar för|jag arbetar for|jag arbetar på|jag arbetar pa|jag arbetar hos|jag jobbar för|jag jobbar for|jag jobbar på|jag jobbar pa|jag jobbar hos|jag företräder|jag foretrader|jag representerar|vi representerar|detta är|detta ar|här är|har ar
enquiry-lead-contact-name = mitt namn är|mitt namn ar|hans namn är|hans namn ar|hennes namn är|hennes namn ar|namnet är|namnet ar|namn är|namn ar|jag heter|han heter|hon heter|kontaktpersonen är|kontaktpersonen ar|kontaktpersonen heter|kontakten är|kontakten ar|kontaktperson är|kontaktperson ar|vår kontaktperson är|var kontaktperson ar|vår kontaktperson heter|var kontaktperson heter|vår kontakt är|var kontakt ar|det är|det ar|det skulle vara|det blir|jag är|jag ar|detta är|detta ar|kontakta gärna|kontakta garna|kontakta|fråga efter|fraga efter|fråga gärna efter|fraga garna efter|jag,|jag själv,|jag sjalv,|mig,|det är jag,|det är jag
enquiry-lead-role = jag är|jag ar|jag är vår|jag ar var|jag är en|jag ar en|jag är ett|jag ar ett|hon är|hon ar|han är|han ar|hon är vår|hon ar var|han är vår|han ar var|hon är en|hon ar en|han är en|han ar en|min roll är|min roll ar|min befattning är|min befattning ar|min titel är|min titel ar|rollen är|rollen ar|befattningen är|befattningen ar|titeln är|titeln ar|jag arbetar som|jag jobbar som|hon arbetar som|han arbetar som|hon jobbar som|han jobbar som|jag är anställd som|jag ar anstalld som|som|vår
enquiry-words-seat = från|fran|baserat i|baserad i|baserade i|beläget i|belaget i|beläget nära|belaget nara|belägna i|belagna i|hemmahörande i|hemmahorande i|registrerat i|registrerade i|med säte i|med sate i|med bas i|med huvudkontor i|har säte i|har sate i|ligger i|sitter i|finns i|nära|nara
enquiry-words-from = från|fran|baserat i|baserad i|baserade i|beläget i|belaget i|med säte i|med sate i|med bas i|med huvudkontor i|i|som är|som ar|som|som ligger|som finns|och vi|och vill|och skulle vilja|och önskar|och onskar|, ett|, en|vi gör|vi gor|vi tillverkar|vi utvecklar|vi vill|vi skulle vilja|och vår|och var|och vårt|och vart|och våra|och vara
enquiry-words-description = en|ett|den|det|de|två|tre|några|nagra|någon|nagon|från|fran|i|på|vid|hos|med|baserade|baserad|baserat|belägna|belagna|beläget|belaget|intresserade|intresserad|inte|ej|nu|just|redan|medlem|medlemmar|aktiva|aktiv|ny|nya|litet|liten|små|mycket|glada|redo|tillverkare|producent|producenter|leverantör|leverantor|utvecklare|specialiserade|specialister|del|verksamma

enquiry-words-no-cluster = inte medlem|inte en medlem|inte medlemmar|är inte med|ar inte med|inte med i|ej medlem|ej medlemmar|ingen|inget|inga|inget kluster|inget hemmakluster|utan kluster|inte i ett kluster|inte i något kluster|inte i nagot kluster|inte i något|inte i nagot|inte något|inte nagot|inte del av|inte en del av|tillhör inte|tillhor inte|tillhör inget|tillhor inget|inget medlemskap|inte medlem än|inte medlem an|ännu inte medlem|annu inte medlem|inte än|inte an|har inget|har ingen|har inte något|har inte nagot|det har vi inte|vet ej|vet inte|vet inte än|vet inte an|vet vi inte|vet jag inte|ingen aning|inte säker|inte saker|osäker|osaker|osäkert|osakert|okänt|okant|det är vi inte|det ar vi inte|är vi inte|ar vi inte|vi är inte|vi ar inte|ingenstans
enquiry-words-no-website = ingen webbplats|ingen hemsida|ingen webbsida|ingen sajt|inte någon webbplats|inte nagon webbplats|inte någon hemsida|inte nagon hemsida|har inte|har ingen|har inte någon|har inte nagon|det har vi inte|saknar webbplats|saknar hemsida|saknas|ingen|inte än|inte an|ej klar|under uppbyggnad|under konstruktion|på gång|pa gang
enquiry-words-any-language = vilket som helst|vilket som|alla|alla språk|alla sprak|spelar ingen roll|det spelar ingen roll|kvittar|det kvittar|ingen preferens|inga preferenser|båda|bada|bägge|bagge
enquiry-words-stage-prototype = prototyp|prototypen|prototyper|prototypstadiet|idé|idéstadiet|idestadiet|koncept|konceptet|konceptfas|labb|labbet|labbskala|laboratorium|laboratoriet|forskning|forskningsstadiet|fou|f u|r d|utveckling|under utveckling|utvecklingsfasen|tidig|tidigt|tidigt skede|tidig fas|mvp|proof of concept|poc|trl 1|trl 2|trl 3|trl 4|trl 5|trl 6
enquiry-words-stage-pilot = pilot|piloten|piloter|pilotfas|pilotfasen|pilotprojekt|pilotförsök|pilotforsok|pilotanläggning|pilotanlaggning|pilotanläggningar|pilotanlaggningar|pilottest|pilotstadiet|demonstration|demonstrationsanläggning|demonstrationsanlaggning|demo|demoanläggning|demoanlaggning|demonstrator|fältförsök|faltforsok|fälttest|falttest|fälttester|falttester|test|tester|testas|testar|testfas|testfasen|första testerna|forsta testerna|beta|trl 7|trl 8
enquiry-words-stage-market = marknad|marknaden|på marknaden|pa marknaden|kommersiell|kommersiellt|kommersiellt tillgänglig|kommersiellt tillganglig|marknadsklar|marknadsklart|marknadsmogen|säljer|saljer|säljs|saljs|såld|sald|sålda|salda|försäljning|forsaljning|till salu|kunder|lanserad|lanserat|etablerad|etablerat|produktion|i produktion|serieproduktion|serietillverkning|i bruk|i drift|installerad|installerat|trl 9|klar|färdig|fardig|färdigt|fardigt|färdigutvecklad|fardigutvecklad
enquiry-words-question = vad|vilken|vilket|vilka|vem|vems|när|var|vart|varifrån|varifran|varför|varfor|hur|är|har|kan|kunde|får|ska|skall|skulle|måste|maste|vill|ville|bör|blir|finns|gäller|galler|kostar|gör|tar|erbjuder|betalar|behöver|behover|vet
