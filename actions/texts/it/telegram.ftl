# Il canale Telegram: i suoi pulsanti, i comandi e ciò che non è testo.
telegram-name = Assistente ICN Passport
telegram-about = Risponde alle imprese sui cluster cleantech all’estero, in base a schede datate e con fonti. È una macchina.
telegram-description =
    Sono l’assistente Passport dell’International Cleantech Network, una macchina. Mi chieda quale cluster all’estero può accogliere la sua impresa, a chi rivolgersi, che cosa è in programma e che cos’è l’ICN Passport.
    Rispondo in base a schede datate e cito le fonti. /privacy dice che cosa viene conservato.

telegram-command-start = Iniziare
telegram-command-help = Che cosa so fare
telegram-command-events = Eventi in programma
telegram-command-apply = Preparare una richiesta Passport
telegram-command-status = A che punto è la sua richiesta
telegram-command-human = A chi rivolgersi
telegram-command-language = Cambiare lingua
telegram-command-settings = Impostazioni
telegram-command-privacy = Che cosa viene conservato e chi lo vede
telegram-command-stop = Non ricevere più messaggi
telegram-command-cancel = Annullare la richiesta in corso
telegram-command-delete-me = Cancellare tutto ciò che è conservato di questa chat

telegram-button-sources = Fonti
telegram-button-calendar = Aggiungi al calendario
telegram-button-map = Mostra sulla mappa
telegram-button-contact = Condividi il mio nome
telegram-button-private = Mi scriva in privato
telegram-choose = Può scegliere:

telegram-sources = Fonti:
telegram-source = • { $url } (aggiornato al { $date })
telegram-calendar = { $event }: la voce di calendario
telegram-map = { $event }: il luogo sulla mappa
telegram-settings = Impostazioni. Rispondo in { $name }; quale lingua desidera?
telegram-private = È una cosa personale, e qui leggono altri. Mi scriva per favore in privato.
enquiry-not-in-public = Una richiesta contiene dati della sua impresa, e qui leggono altri. Mi scriva per favore in privato e la prepariamo lì.
telegram-unknown-command = Non conosco il comando /{ $command }. /help dice che cosa so fare; può anche semplicemente scrivere la sua domanda.
telegram-nothing-to-cancel = Non c’è nulla da annullare: nessuna richiesta è in compilazione.
telegram-link-used = Questo link è già stato usato o è troppo vecchio. Nulla va perso: ne chieda uno nuovo nella chat in cui ha iniziato, oppure continui semplicemente qui.
telegram-carried-over = Qui continuiamo la conversazione che ha iniziato sul sito web. Questo è ciò che ho detto per ultimo:
telegram-carried-not = In questa chat è aperta una richiesta, perciò non l’ho sostituita con la conversazione del sito web. La concluda prima, o la annulli con /cancel, e chieda lì un nuovo link.
telegram-tap-done = È già stato risposto.
telegram-tap-over = Questa domanda non è più aperta.

telegram-got-voice = Non posso ascoltare messaggi vocali. Lo scriva per favore come testo.
telegram-got-video-note = Non posso guardare video. Lo scriva per favore come testo.
telegram-got-video = Non posso guardare video. Lo scriva per favore come testo.
telegram-got-animation = Non vedo le immagini, nemmeno animate. Scriva per favore che cosa desidera sapere.
telegram-got-audio = Non posso ascoltare registrazioni. Lo scriva per favore come testo.
telegram-got-photo = Non vedo le immagini. Scriva per favore che cosa desidera sapere. Mentre compila una richiesta, conservo un’immagine con essa.
telegram-got-document = Non posso leggere file, e questo non l’ho conservato. Mentre compila una richiesta, conservo un file con essa. Scriva per favore che cosa desidera sapere.
telegram-got-sticker = Uno sticker, grazie. Capisco però solo le parole: che cosa desidera sapere?
telegram-got-poll = Non posso votare. Scriva per favore che cosa desidera sapere.
telegram-got-dice = Non gioco. Che cosa desidera sapere sui cluster all’estero?
telegram-got-other = Capisco solo testo e non posso farci nulla. Scriva per favore che cosa desidera sapere.
telegram-got-contact = Grazie, ma un numero di telefono non mi serve e non l’ho conservato. Che cosa desidera sapere?
telegram-contact-of-other = È il contatto di un’altra persona. Scriva Lei il nome, per favore, o condivida il suo contatto.
telegram-nowhere = Non conosco alcun luogo vicino a quella posizione. Scriva per favore il nome della città o del paese.

telegram-file-kept = { $name } è conservato, cifrato, con la sua richiesta. Io non posso leggerlo; { $count ->
    [one] finora è l’unico file.
   *[other] finora sono { $count } file.
 } Viene cancellato se annulla o ritira la richiesta. Continuiamo con la domanda qui sopra.
telegram-file-too-large = Quel file supera i { $limit } MB, perciò non l’ho conservato. Ne invii per favore uno più piccolo, o dica al cluster ospitante dove trovarlo.
telegram-file-too-many = Una richiesta accetta al massimo { $limit } file, perciò non ho conservato questo.
telegram-file-lost = Non sono riuscito a recuperare quel file da Telegram, perciò non è conservato. Lo invii per favore ancora una volta.
