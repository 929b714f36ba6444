# Telegramkanalen: dess egna knappar, kommandon och det som inte är text.
telegram-name = ICN Passport-assistenten
telegram-about = Svarar företag om cleantech-kluster utomlands utifrån daterade poster med källor. En maskin, ingen människa.
telegram-description =
    Jag är Passport-assistenten för International Cleantech Network, en maskin. Fråga mig vilket kluster utomlands som kan ta emot ert företag, vem ni ska kontakta, vad som är på gång där och vad ICN Passport är.
    Jag svarar utifrån daterade poster och anger mina källor. /privacy berättar vad som sparas.

telegram-command-start = Börja
telegram-command-help = Vad jag kan
telegram-command-events = Kommande evenemang
telegram-command-apply = Förbered en Passport-förfrågan
telegram-command-status = Hur det står till med er förfrågan
telegram-command-human = Vem ni kan prata med
telegram-command-language = Byt språk
telegram-command-settings = Inställningar
telegram-command-privacy = Vad som sparas och vem som ser det
telegram-command-stop = Inga fler meddelanden
telegram-command-cancel = Avbryt förfrågan som fylls i
telegram-command-delete-me = Radera allt som är sparat från den här chatten

telegram-button-sources = Källor
telegram-button-calendar = Lägg till i kalendern
telegram-button-map = Visa på kartan
telegram-button-contact = Dela mitt namn
telegram-button-private = Skriv till mig privat
telegram-choose = Ni kan välja:

telegram-sources = Källor:
telegram-source = • { $url } (per { $date })
telegram-calendar = { $event }: kalenderposten
telegram-map = { $event }: platsen på kartan
telegram-settings = Inställningar. Jag svarar på { $name }; vilket språk vill ni ha?
telegram-private = Det är personligt, och här läser andra med. Skriv gärna till mig privat.
enquiry-not-in-public = En förfrågan innehåller uppgifter om ert företag, och här läser andra med. Skriv gärna till mig privat, så förbereder vi den där.
telegram-unknown-command = Jag känner inte till kommandot /{ $command }. /help berättar vad jag kan; ni kan också bara skriva er fråga.
telegram-nothing-to-cancel = Det finns inget att avbryta: ingen förfrågan fylls i.
telegram-link-used = Länken är använd eller för gammal. Inget har gått förlorat: be om en ny i chatten där ni började, eller fortsätt bara här.
telegram-carried-over = Här fortsätter vi samtalet som ni började på webbplatsen. Det här sade jag senast:
telegram-carried-not = Ni har en öppen förfrågan i den här chatten, så jag har inte ersatt den med samtalet från webbplatsen. Avsluta den först, eller avbryt den med /cancel, och be sedan om en ny länk där.
telegram-tap-done = Det är redan besvarat.
telegram-tap-over = Frågan är inte längre öppen.

telegram-got-voice = Jag kan inte lyssna på röstmeddelanden. Skriv det gärna som text.
telegram-got-video-note = Jag kan inte titta på videor. Skriv det gärna som text.
telegram-got-video = Jag kan inte titta på videor. Skriv det gärna som text.
telegram-got-animation = Jag kan inte se bilder, inte heller rörliga. Skriv gärna vad ni vill veta.
telegram-got-audio = Jag kan inte lyssna på inspelningar. Skriv det gärna som text.
telegram-got-photo = Jag kan inte se bilder. Skriv gärna vad ni vill veta. Medan ni fyller i en förfrågan sparar jag en bild tillsammans med den.
telegram-got-document = Jag kan inte läsa filer, och den här har jag inte sparat. Medan ni fyller i en förfrågan sparar jag en fil tillsammans med den. Skriv gärna vad ni vill veta.
telegram-got-sticker = Ett klistermärke, tack. Men jag förstår bara ord: vad vill ni veta?
telegram-got-poll = Jag kan inte rösta. Skriv gärna vad ni vill veta.
telegram-got-dice = Jag spelar inte. Vad vill ni veta om kluster utomlands?
telegram-got-other = Jag förstår bara text och kan inte göra något med detta. Skriv gärna vad ni vill veta.
telegram-got-contact = Tack, men jag behöver inget telefonnummer och har inte sparat det. Vad vill ni veta?
telegram-contact-of-other = Det är någon annans kontakt. Skriv gärna namnet själva, eller dela er egen kontakt.
telegram-nowhere = Jag känner inte till någon plats nära den positionen. Skriv gärna namnet på staden eller landet.

telegram-file-kept = { $name } är sparad, krypterad, tillsammans med er förfrågan. Jag kan inte läsa den själv; { $count ->
    [one] det är den enda filen hittills.
   *[other] det är { $count } filer hittills.
 } Den raderas om ni avbryter eller återkallar förfrågan. Låt oss fortsätta med frågan ovan.
telegram-file-too-large = Filen är större än { $limit } MB, så jag har inte sparat den. Skicka gärna en mindre, eller tala om för värdklustret var den finns.
telegram-file-too-many = En förfrågan rymmer högst { $limit } filer, så den här har jag inte sparat.
telegram-file-lost = Jag kunde inte hämta filen från Telegram, så den är inte sparad. Skicka den gärna igen.
