# People, privacy, language, news, the status of an enquiry.
human = Jag kan inte koppla er till någon härifrån, men dessa kan hjälpa er:
human-home = • Ert hemmakluster, { $name }{ $website ->
    [none] {""}
   *[other] : { $website }
 }
human-cluster = • { $name }{ $website ->
    [none] , vars webbplats inte är registrerad
   *[other] : { $website }
 }
secretariat = ICN:s sekretariat: { $facts }.
secretariat-host = Webbplats för { $name }, där det finns: { $website }
secretariat-network = Nätverkets webbplats: { $website }

privacy-head = Vad jag sparar och vem som ser det (uppgift från { $date }):
delete-ask = Ska jag radera allt som är sparat från den här konversationen? En förfrågan som ni har registrerat här återkallas därmed, och det ni hade fyllt i raderas. Det går inte att ångra.
delete-done = Klart: allt som var sparat från den här konversationen är raderat. Om ni skriver igen börjar vi om från början.
delete-called-off = Okej, inget raderas.
delete-not-here = Här kan inget raderas, eftersom detta program bara kan läsa lagret. Fråga gärna igen i assistentens egen chatt.

language-set = Jag svarar på svenska.
language-foreign = Det språket kan jag tyvärr inte läsa. Ni kan skriva till mig på { $languages }.
language-unknown = Det språket kan jag inte skriva än. Jag kan skriva { $languages }. Ska vi fortsätta så här?
language-which = Vilket språk vill ni ha? Jag kan skriva { $languages }.

unsubscribe-words = avregistrera|avprenumerera|avanmäla|avanmala|slippa|inte längre|inte langre|säga upp|saga upp|sluta skicka|ta bort mig
subscribe-not-yet = Jag kan inte skicka nyheter till er än. Ni kan bevaka det här:
subscribe-watch = • { $place }: { $url }
unsubscribed = Okej: ni får inga nyheter från mig. Inget är inställt för er.

status-which = Ingen förfrågan har registrerats i den här konversationen. Om ni har en referens, skriv den gärna; jag kan bara berätta om en förfrågan i den konversation där den registrerades. Om ni skrev direkt till ett kluster, fråga gärna där.
status-not-found = Jag hittar inget under den referensen.
status-words-lost = tappat|tappat bort|förlorat|forlorat|glömt|glomt|har inte referensen|har inte min|har inte vår|har inte var|har inte numret|hittar inte min|hittar inte vår|hittar inte var|hittar inte referensen|kan inte hitta

offer-none = Gärna, men jag vet inte vad ni menar. Vad vill ni veta?
offer-refused = Okej. Vad vill ni veta i stället?
offer-closed = Då så, tack för nu. Jag finns här när en ny fråga dyker upp.

more-no-rest = Det var allt jag har om det. Vad mer vill ni veta?
more-of-what = Mer om vad? Ställ gärna en fråga först, till exempel vilka kluster som finns.
choose-which = Vilken menar ni? Ange gärna namnet.
choose-of-what = Jag har inte visat er någon lista än. Vad letar ni efter?
follow-up-what = Vad vill ni veta? Ni kan nämna ett land, ett område, ett kluster eller en fråga om Passport.
