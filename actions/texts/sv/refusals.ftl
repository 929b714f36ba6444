# One kind and short refusal each; the last line says what the assistant can do.
refusal-out-of-scope = Det ligger utanför det jag vet.
refusal-other-passport = Jag känner bara till ICN Passport, där ett medlemsföretag i ett cleantech-kluster tas emot av ett annat. För resepass, digitala produktpass eller något i en plånbok: vänd er gärna till den som utfärdar dem.
refusal-visa-and-travel = Jag kan inte hjälpa till med visum, flyg, hotell eller andra resefrågor; det kan landets ambassad eller en resebyrå.
refusal-jobs = Jag har inga jobberbjudanden och kan inte hantera jobbansökningar.
refusal-legal-and-tax = Jag kan inte ge juridisk rådgivning eller skatterådgivning; det kan en jurist eller skatterådgivare i landet.
refusal-investing = Jag ger inga investeringsråd, varken om aktier eller något annat.
refusal-shopping = Jag säljer inga produkter, anger inga priser på dem och kan inte rekommendera butiker.
refusal-weather = Jag har inga väderrapporter.
refusal-private-data = Jag lämnar inte ut privata uppgifter om personer, och inte heller vad andra företag har frågat eller skickat in. Det jag kan nämna är ett klusters offentliga kontakt.
refusal-insult = Jag vill hellre hålla en vänlig ton. Om något jag sa inte var till nytta, berätta vad ni letar efter så försöker jag igen.
refusal-prompt-injection = Det kan jag inte: jag svarar bara på frågor utifrån min kunskapsbas.
refusal-gibberish = Det kunde jag tyvärr inte läsa.
refusal-can-do = Jag kan hjälpa till med värdkluster utomlands, vem man kontaktar där, evenemang, partner och stadsutmaningar samt ICN Passport.
