# The Passport. "<aspect>" frames what is on record; "<aspect>-unpublished" says plainly that nothing is; "lead-<intent>"
# goes before both.
passport-definition = L'ICN Passport: { $facts }
passport-purpose = { $facts }
passport-use = { $facts }
passport-is-not =
    Il Passport non è:
    { $facts }
passport-eligibility =
    Chi può usare il Passport:
    { $facts }
passport-outsiders = { $facts }
passport-size = Sulle dimensioni: { $facts }
passport-includes =
    Che cosa comprende il Passport, per quanto è pubblicato:
    { $facts }
passport-around =
    Accanto al Passport, non come sua parte, ICN offre:
    { $facts }
passport-application-steps =
    I passi che risultano:
    { $facts }
passport-who-to-ask = A chi chiedere: { $facts }.
passport-cluster-fee = 10 000 EUR non è il prezzo del Passport. È quanto paga un cluster, non un'azienda, per essere membro di ICN: { $facts }.
passport-home = Il suo cluster di appartenenza è { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.
# Words that take the Passport for something that it is not.
passport-words-is-not = sovvenzione|sovvenzioni|sussidio|sussidi|contributo a fondo perduto|contributi a fondo perduto|visto|permesso di soggiorno|passaporto digitale di prodotto|passaporto digitale del prodotto|passaporto digitale dei prodotti|blockchain|testnet
passport-words-pass = passaporto|passport
passport-words-form = modulo|moduli|modulistica|formulario
passport-words-price = pagare|gratis|gratuito|gratuita|gratuitamente|prezzo|costo|costa|tariffa|senza pagare
partly-published = { $fact } (pubblicato solo in parte)
step = { $number }. { $text }

lead-passport-alternatives = Nessuna fonte confronta il Passport con missioni commerciali, ambasciate o altre reti. Ecco che cosa risulta al riguardo.
lead-passport-responsibility = Nessuna fonte nomina qualcuno come responsabile di una risposta; la preghiamo di chiedere direttamente.

passport-price-unpublished = Quanto costa il Passport a un'azienda non è pubblicato: non mi risulta alcun prezzo, né un importo da pagare né l'indicazione che non ce ne sia uno.
passport-application-form-unpublished = Il modulo di domanda, che cosa chiede e dove inviarlo non sono pubblicati.
passport-response-time-unpublished = Non è pubblicato quanto tempo impieghi un cluster ospitante a rispondere, come decida e se possa rifiutare.
passport-duration-unpublished = Non è pubblicato per quanto tempo sia valido un Passport, né quante volte o in quanti Paesi si possa usare.
passport-support-hours-unpublished = Non è pubblicato quanto aiuto riceva un'azienda, in ore o giorni.
passport-desk-unpublished = Non è pubblicato se un ospitante offra una scrivania o una sala riunioni.
passport-travel-costs-unpublished = Non è pubblicato se qualcuno paghi il viaggio o il soggiorno; nessuna fonte menziona denaro per l'azienda.
passport-interpreters-unpublished = Nemmeno gli interpreti sono menzionati.
passport-follow-up-unpublished = Non è pubblicato che cosa succeda dopo la visita.
passport-data-protection-unpublished = Le regole su riservatezza e protezione dei dati non sono pubblicate. Prima di condividere un'idea riservata, chieda al cluster come verrebbe trattata.
passport-participants-unpublished = Non è pubblicato quali cluster partecipino oggi al Passport.
passport-issued-unpublished = Nemmeno il numero di Passport emessi è pubblicato.

button-includes = Che cosa comprende?
button-clusters = Vedere i cluster
