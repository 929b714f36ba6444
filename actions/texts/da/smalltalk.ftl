greet =
    Hej! Jeg hjælper cleantech-virksomheder med at finde vej til udenlandske markeder gennem klyngerne i International Cleantech Network (ICN) og dets Passport.
    Fortæl mig, hvad I laver, og hvor I vil hen, eller vælg en af disse.
goodbye = Farvel, og held og lykke i udlandet. Skriv bare igen, når der dukker et spørgsmål op.
thank = Selv tak. Er der andet, I gerne vil vide?
bot-identity =
    Jeg er en maskine: Passport-assistenten for International Cleantech Network (ICN), ikke et menneske.
    Jeg svarer kun ud fra en vidensbase om ICN og dets klynger, bygget på offentlige kilder, og hvert svar nævner sin kilde og dato. Hvad der ikke er registreret, ved jeg ikke, og det siger jeg.
bot-capabilities =
    Jeg kan fortælle jer
    • hvilken klynge der kan modtage jer i et land, i en by eller inden for et fagområde
    • hvad en klynge laver, og hvordan man får fat i den
    • hvad ICN Passport er, hvem der må bruge det, og hvordan man ansøger
    • om registrerede arrangementer, partnere, byudfordringer, dokumenter og resultater
    Spørg bare, for eksempel: "Hvem kan tage imod os i Sydafrika med solcelledrevet vanding?"

button-find-host = Find en værtsklynge
button-passport = Hvad er Passport?
button-eligibility = Hvem må bruge det?
button-apply = Hvordan ansøger vi?
button-events = Kommende arrangementer
button-challenges = Byudfordringer
