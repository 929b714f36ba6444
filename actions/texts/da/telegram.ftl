# Telegram-kanalen: dens egne knapper, kommandoer og det, der ikke er tekst.
telegram-name = ICN Passport-assistenten
telegram-about = Svarer virksomheder om cleantech-klynger i udlandet ud fra daterede poster med kilder. En maskine, ikke et menneske.
telegram-description =
    Jeg er Passport-assistenten for International Cleantech Network, en maskine. Spørg mig, hvilken klynge i udlandet der kan tage imod jeres virksomhed, hvem I skal kontakte, hvad der sker dér, og hvad ICN Passport er.
    Jeg svarer ud fra daterede poster og nævner mine kilder. /privacy fortæller, hvad der gemmes.

telegram-command-start = Begynd
telegram-command-help = Hvad jeg kan
telegram-command-events = Kommende arrangementer
telegram-command-apply = Forbered en Passport-forespørgsel
telegram-command-status = Hvor jeres forespørgsel står
telegram-command-human = Hvem I kan tale med
telegram-command-language = Skift sprog
telegram-command-settings = Indstillinger
telegram-command-privacy = Hvad der gemmes, og hvem der ser det
telegram-command-stop = Ingen flere beskeder
telegram-command-cancel = Annuller den forespørgsel, der udfyldes
telegram-command-delete-me = Slet alt, hvad der er gemt fra denne chat

telegram-button-sources = Kilder
telegram-button-calendar = Føj til kalenderen
telegram-button-map = Vis på kortet
telegram-button-contact = Del mit navn
telegram-button-private = Skriv til mig privat
telegram-choose = I kan vælge:

telegram-sources = Kilder:
telegram-source = • { $url } (pr. { $date })
telegram-calendar = { $event }: kalenderposten
telegram-map = { $event }: stedet på kortet
telegram-settings = Indstillinger. Jeg svarer på { $name }; hvilket sprog ønsker I?
telegram-private = Det er personligt, og her læser andre med. Skriv venligst til mig privat.
enquiry-not-in-public = En forespørgsel rummer oplysninger om jeres virksomhed, og her læser andre med. Skriv venligst til mig privat, så forbereder vi den dér.
telegram-unknown-command = Jeg kender ikke kommandoen /{ $command }. /help fortæller, hvad jeg kan; I kan også bare skrive jeres spørgsmål.
telegram-nothing-to-cancel = Der er intet at annullere: Der udfyldes ingen forespørgsel.
telegram-link-used = Linket er brugt eller for gammelt. Intet er gået tabt: Bed om et nyt i den chat, hvor I begyndte, eller fortsæt bare her.
telegram-carried-over = Her fortsætter vi samtalen, som I begyndte på hjemmesiden. Det sagde jeg sidst:
telegram-carried-not = I har en åben forespørgsel i denne chat, så jeg har ikke erstattet den med samtalen fra hjemmesiden. Gør den færdig først, eller annuller den med /cancel, og bed så om et nyt link dér.
telegram-tap-done = Det er allerede besvaret.
telegram-tap-over = Spørgsmålet er ikke længere åbent.

telegram-got-voice = Jeg kan ikke høre talebeskeder. Skriv det venligst som tekst.
telegram-got-video-note = Jeg kan ikke se videoer. Skriv det venligst som tekst.
telegram-got-video = Jeg kan ikke se videoer. Skriv det venligst som tekst.
telegram-got-animation = Jeg kan ikke se billeder, heller ikke levende. Skriv venligst, hvad I vil vide.
telegram-got-audio = Jeg kan ikke høre optagelser. Skriv det venligst som tekst.
telegram-got-photo = Jeg kan ikke se billeder. Skriv venligst, hvad I vil vide. Mens I udfylder en forespørgsel, gemmer jeg et billede sammen med den.
telegram-got-document = Jeg kan ikke læse filer, og denne har jeg ikke gemt. Mens I udfylder en forespørgsel, gemmer jeg en fil sammen med den. Skriv venligst, hvad I vil vide.
telegram-got-sticker = Et klistermærke, tak. Men jeg forstår kun ord: Hvad vil I vide?
telegram-got-poll = Jeg kan ikke stemme. Skriv venligst, hvad I vil vide.
telegram-got-dice = Jeg spiller ikke. Hvad vil I vide om klynger i udlandet?
telegram-got-other = Jeg forstår kun tekst og kan ikke bruge dette. Skriv venligst, hvad I vil vide.
telegram-got-contact = Tak, men jeg har ikke brug for et telefonnummer og har ikke gemt det. Hvad vil I vide?
telegram-contact-of-other = Det er en anden persons kontakt. Skriv venligst selv navnet, eller del jeres egen kontakt.
telegram-nowhere = Jeg kender intet sted i nærheden af den position. Skriv venligst navnet på byen eller landet.

telegram-file-kept = { $name } er gemt, krypteret, sammen med jeres forespørgsel. Jeg kan ikke selv læse den; { $count ->
    [one] det er den eneste fil indtil nu.
   *[other] der er { $count } filer indtil nu.
 } Den slettes, hvis I annullerer eller trækker forespørgslen tilbage. Lad os fortsætte med spørgsmålet ovenfor.
telegram-file-too-large = Filen er større end { $limit } MB, så jeg har ikke gemt den. Send venligst en mindre, eller fortæl værtsklyngen, hvor den findes.
telegram-file-too-many = En forespørgsel kan højst have { $limit } filer, så denne har jeg ikke gemt.
telegram-file-lost = Jeg kunne ikke hente filen fra Telegram, så den er ikke gemt. Send den venligst igen.
