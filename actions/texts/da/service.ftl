# People, privacy, language, news, the status of an enquiry.
human = Jeg kan ikke stille jer om til nogen herfra, men disse kan hjælpe jer:
human-home = • Jeres hjemmeklynge, { $name }{ $website ->
    [none] {""}
   *[other] : { $website }
 }
human-cluster = • { $name }{ $website ->
    [none] , hvis websted ikke er registreret
   *[other] : { $website }
 }
secretariat = ICN-sekretariatet: { $facts }.
secretariat-host = Websted for { $name }, hvor det ligger: { $website }
secretariat-network = Netværkets websted: { $website }

privacy-head = Hvad jeg gemmer, og hvem der ser det (pr. { $date }):
delete-ask = Skal jeg slette alt, hvad der er gemt fra denne samtale? En forespørgsel, som I har oprettet her, trækkes dermed tilbage, og det, I havde udfyldt, slettes. Det kan ikke fortrydes.
delete-done = Udført: Alt, hvad der var gemt fra denne samtale, er slettet. Skriver I igen, begynder vi forfra.
delete-called-off = I orden, intet bliver slettet.
delete-not-here = Her kan intet slettes, fordi dette program kun kan læse lageret. Spørg venligst igen i assistentens egen chat.

language-set = Jeg svarer på dansk.
language-foreign = Det sprog kan jeg desværre ikke læse. I kan skrive til mig på { $languages }.
language-unknown = Det sprog kan jeg ikke skrive endnu. Jeg kan skrive { $languages }. Skal vi fortsætte sådan?
language-which = Hvilket sprog ønsker I? Jeg kan skrive { $languages }.

unsubscribe-words = afmeld|afmelde|afmelding|framelde|slippe for|ikke modtage|ikke længere|stop med|opsige|afslut abonnement
subscribe-not-yet = Jeg kan ikke sende jer nyheder endnu. I kan holde øje her:
subscribe-watch = • { $place }: { $url }
unsubscribed = I orden: I får ingen nyheder fra mig. Der er ikke sat noget op for jer.

status-which = Der er ikke oprettet nogen forespørgsel i denne samtale. Hvis I har en reference, så skriv den gerne; jeg kan kun oplyse om en forespørgsel i den samtale, hvor den blev oprettet. Har I skrevet direkte til en klynge, så spørg venligst dér.
status-not-found = Jeg finder intet under den reference.
status-words-lost = mistet|tabt|glemt|har ikke referencen|har ikke min|har ikke vores|har ikke nummeret|kan ikke finde min|kan ikke finde vores|kan ikke finde referencen

offer-none = Gerne, men jeg ved ikke, hvad I mener. Hvad vil I gerne vide?
offer-refused = I orden. Hvad vil I ellers gerne vide?
offer-closed = Helt i orden, tak for nu. Jeg er her, når der dukker et nyt spørgsmål op.

more-no-rest = Det var alt, hvad jeg har om det. Hvad vil I ellers gerne vide?
more-of-what = Mere om hvad? Stil venligst et spørgsmål først, for eksempel hvilke klynger der findes.
choose-which = Hvilken mener I? Skriv venligst navnet.
choose-of-what = Jeg har ikke vist jer en liste endnu. Hvad leder I efter?
follow-up-what = Hvad vil I gerne vide? I kan nævne et land, et fagområde, en klynge eller et spørgsmål om Passport.
