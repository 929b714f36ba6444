greet =
    Buongiorno! Aiuto le aziende cleantech a raggiungere i mercati esteri attraverso i cluster dell'International Cleantech Network (ICN) e il suo Passport.
    Mi dica che cosa fa la sua azienda e dove vuole andare, oppure scelga una di queste voci.
goodbye = Arrivederci, e buona fortuna all'estero. Mi scriva di nuovo quando ha una domanda.
thank = Prego. C'è altro che desidera sapere?
bot-identity =
    Sono una macchina: l'assistente del Passport dell'International Cleantech Network (ICN), non una persona.
    Rispondo solo in base a una base di conoscenze su ICN e i suoi cluster, costruita da fonti pubbliche, e ogni risposta ne indica fonte e data. Quello che non vi risulta non lo so, e lo dico.
bot-capabilities =
    Posso dirle
    • quale cluster può accoglierla in un Paese, una città o un settore
    • che cosa fa un cluster e come contattarlo
    • che cos'è l'ICN Passport, chi può usarlo e come fare domanda
    • quali eventi, partner, sfide urbane, documenti e risultati sono in archivio
    Chieda pure, per esempio: "Chi può ospitarci in Sudafrica per l'irrigazione solare?"

button-find-host = Trovare un cluster ospitante
button-passport = Che cos'è il Passport?
button-eligibility = Chi può usarlo?
button-apply = Come facciamo domanda?
button-events = Prossimi eventi
button-challenges = Sfide urbane
