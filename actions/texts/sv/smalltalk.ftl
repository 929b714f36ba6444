greet =
    Hej! Jag hjälper cleantech-företag att hitta till utländska marknader genom klustren i International Cleantech Network (ICN) och dess Passport.
    Berätta vad ni gör och vart ni vill, eller välj något av detta.
goodbye = Hej då, och lycka till utomlands. Skriv bara igen när en fråga dyker upp.
thank = Varsågod. Är det något mer ni vill veta?
bot-identity =
    Jag är en maskin: Passport-assistenten för International Cleantech Network (ICN), inte en människa.
    Jag svarar bara utifrån en kunskapsbas om ICN och dess kluster, byggd på offentliga källor, och varje svar anger källa och datum. Det som inte är registrerat vet jag inte, och det säger jag.
bot-capabilities =
    Jag kan berätta
    • vilket kluster som kan ta emot er i ett land, i en stad eller inom ett område
    • vad ett kluster gör och hur man når det
    • vad ICN Passport är, vem som får använda det och hur man ansöker
    • om registrerade evenemang, partner, stadsutmaningar, dokument och resultat
    Fråga bara, till exempel: "Vem kan ta emot oss i Sydafrika med soldriven bevattning?"

button-find-host = Hitta ett värdkluster
button-passport = Vad är Passport?
button-eligibility = Vem får använda det?
button-apply = Hur ansöker vi?
button-events = Kommande evenemang
button-challenges = Stadsutmaningar
