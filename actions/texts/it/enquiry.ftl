# The guided enquiry: its questions, what helps with an answer, the summary, and how it ends.

enquiry-intro = Volentieri: prepariamo la sua richiesta in pochi brevi passi. Questo modulo è il mio modo di preparare una presentazione a un cluster ospitante; non è il modulo ufficiale di domanda di ICN, che non è pubblicato. In qualsiasi momento può dire "indietro", "salta" (per ciò che è facoltativo), "pausa" o "annulla", correggere una risposta con "cambia l'e-mail" e fare domande nel frattempo.
enquiry-known = Questo lo so già dalla nostra conversazione:
enquiry-resumed = Bentornato. Ecco che cosa ho finora:
enquiry-goes-on = Va bene, andiamo avanti.
enquiry-greeting = Buongiorno! Siamo nel mezzo della sua richiesta e nulla è andato perso.
enquiry-restarted = Ricominciamo dall'inizio; quello che mi aveva detto per questa richiesta non è più nel modulo.
enquiry-so-far = Alla fine le mostro tutto, prima che qualcosa venga conservato come richiesta. Può cambiare una risposta in qualsiasi momento, per esempio con "cambia il paese".
enquiry-at-start = Questa è la prima domanda; prima non c'è nulla.
enquiry-not-here = Qui non si può raccogliere una richiesta, perché questo programma può solo leggere i dati conservati. Lo chieda di nuovo nella chat dell'assistente stesso.
enquiry-not-understood = Non sono sicuro di che cosa intenda.
enquiry-needed = Questo dato è necessario per una richiesta e non si può saltare.
enquiry-text-deleted = (cancellato)
enquiry-left-out = (tralasciato)
enquiry-recognised = { $said } ({ $known })
enquiry-so-far-said = Finora mi ha detto: { $said }. Lo riscriva, oppure "mantieni" per lasciarlo così.
enquiry-cluster = { $name } ({ $location })

enquiry-ask-company = Come si chiama la sua azienda?
enquiry-ask-country = In quale Paese ha sede la sua azienda?
enquiry-ask-home-cluster = { $count ->
    [0] Di quale cluster ICN è membro la sua azienda (il suo cluster di appartenenza)? Se non è membro di nessuno, dica semplicemente "nessuno".
    [one] Di quale cluster ICN è membro la sua azienda (il suo cluster di appartenenza)? Nel suo Paese potrebbe essere { $clusters }. Se non è membro di nessuno, dica semplicemente "nessuno".
   *[other] Di quale cluster ICN è membro la sua azienda (il suo cluster di appartenenza)? Nel suo Paese ci sono { $clusters }. Se non è membro di nessuno, dica semplicemente "nessuno".
 }
enquiry-ask-website = Qual è il suo sito web? (Può saltare questa domanda.)
enquiry-ask-contact-name = Chi è la persona di contatto per il cluster ospitante?
enquiry-ask-role = Qual è il ruolo di questa persona nell'azienda? (Può saltare questa domanda.)
enquiry-ask-email = A quale indirizzo e-mail il cluster ospitante può contattare questa persona?
enquiry-ask-language = In quale lingua desidera lavorare con il cluster ospitante? (Può saltare questa domanda.)
enquiry-ask-sector = In quale settore cleantech operate, per esempio acqua, rifiuti o eolico?
enquiry-ask-solution = Qual è la vostra soluzione? La descriva in due righe, per favore.
enquiry-ask-stage = A che stadio è: prototipo, pilota o sul mercato? (Può saltare questa domanda.)
enquiry-ask-target-market = In quale mercato volete entrare? Nomini un Paese, una regione, una città o un cluster ospitante; vanno bene anche più d'uno, e aiuta sapere perché volete andarci.
enquiry-ask-help-wanted = Quale aiuto desiderate: dati di mercato, clienti, partner, un sito di prova, normativa, finanziamenti, una sfida urbana, un evento? (Può saltare questa domanda.)
enquiry-ask-timing = Quando pensate di andare, e avete già operato in quel mercato? (Può saltare questa domanda.)
enquiry-consent-version = 2026-11-22
enquiry-consent = Questa richiesta, con il nome e l'indirizzo e-mail della persona di contatto, può essere conservata e trasmessa a { $count ->
    [0] un cluster ospitante della rete adatto al vostro mercato di destinazione
   *[other] { $hosts }
 }, soltanto perché possano aiutarvi? Può revocare questo consenso in qualsiasi momento scrivendo "ritira la mia richiesta". Risponda sì o no, per favore; senza un sì nulla viene conservato come richiesta, e quello che mi ha detto per essa viene cancellato.
enquiry-consent-unclear = Qui mi serve un sì o un no chiaro.

enquiry-why-company = Il cluster ospitante vuole sapere chi chiede; basta il nome come lo scrivete voi, per esempio "Acme Srl".
enquiry-why-country = Il Paese indica quale cluster di appartenenza può sostenervi, per esempio "Danimarca".
enquiry-why-home-cluster = Il Passport è un servizio per i membri dei cluster ICN, ed è il vostro cluster di appartenenza a sostenervi. Ne scriva il nome, per esempio "CLEAN", oppure "nessuno".
enquiry-why-website = Sul vostro sito web il cluster ospitante può vedere che cosa fate. Lo scriva come www.example.com, oppure dica "salta".
enquiry-why-contact-name = Il cluster ospitante vuole sapere a chi scrivere, per esempio "Anna Rossi".
enquiry-why-role = Il ruolo dice al cluster ospitante con chi parlerebbe, per esempio "CEO" o "responsabile vendite"; oppure dica "salta".
enquiry-why-email = Il cluster ospitante risponde a questo indirizzo. Ha un nome, una @ e un dominio.
enquiry-why-language = Aiuta l'ospitante a trovare la persona giusta, per esempio "inglese"; oppure dica "salta".
enquiry-why-sector = Il settore aiuta a trovare l'ospitante adatto; bastano una o due parole, per esempio "acqua".
enquiry-why-solution = Dice all'ospitante a chi presentarvi, per esempio "Sensori che trovano perdite nelle condutture dell'acqua. Grazie a loro le aziende idriche perdono meno acqua."
enquiry-why-stage = Gli ospitanti presentano un prototipo a persone diverse rispetto a un prodotto: dica "prototipo", "pilota" o "sul mercato"; oppure "salta".
enquiry-why-target-market = Decide a quale cluster ospitante è rivolta la richiesta, per esempio "Sudafrica", "Montreal" o "GreenCape".
enquiry-why-help-wanted = Dice all'ospitante che cosa preparare, per esempio "clienti e un sito di prova"; oppure dica "salta".
enquiry-why-timing = Aiuta l'ospitante a pianificare, per esempio "primavera 2027, prima visita"; oppure dica "salta".
enquiry-why-consent = I suoi dati vengono trasmessi solo se lei è d'accordo.
enquiry-why-summary = Nulla viene registrato prima che lei abbia confermato questo riepilogo.

enquiry-country-unknown = Non conosco un Paese chiamato "{ $said }". Nomini il Paese in cui ha sede la sua azienda, per esempio Danimarca.
enquiry-country-near = Non conosco quel Paese. Intende { $country }?
enquiry-country-several = Nomini un solo Paese, per favore: quello in cui ha sede la sua azienda.
enquiry-home-unknown = "{ $said }" non è un cluster che ho in archivio. { $count ->
    [0] Controlli il nome
    [one] Vicino a voi conosco { $clusters }: è questo? Altrimenti controlli il nome
   *[other] Vicino a voi conosco { $clusters }. Controlli il nome
 }, dica "nessuno" se non siete membri di un cluster ICN, oppure riscriva lo stesso nome e lo annoterò come dice lei.
enquiry-home-several = Potrebbe essere uno di questi: { $clusters }. Quale?
enquiry-home-former = Tenga presente che { $name } risulta come ex membro della rete; l'ho comunque annotato come vostro cluster di appartenenza.
enquiry-no-cluster = I testi pubblicati nominano come utenti del Passport solo i membri dei cluster ICN; un'azienda che non è membro non viene menzionata. Può comunque registrare questa richiesta, con "nessuno" come cluster di appartenenza. { $count ->
    [0] Il segretariato di ICN può indicarle la via d'accesso.
    [one] La via d'accesso sarebbe il cluster più vicino: { $clusters }. Chieda a loro come diventare membro.
   *[other] La via d'accesso sarebbe un cluster vicino a voi: { $clusters }. Chieda a loro come diventare membro.
 }
enquiry-website-unknown = Non sembra un indirizzo web. Lo scriva come www.example.com (http:// non serve), oppure dica "salta".
enquiry-email-wrong = "{ $said }" non sembra un indirizzo e-mail completo: servono un nome, una @ e un dominio. Lo riscriva, per favore.
enquiry-email-example = Nemmeno "{ $said }" è un indirizzo e-mail. Uno completo è fatto così: anna.rossi@example.com. Può anche fare una pausa qui e tornare più tardi, oppure annullare; nulla di ciò che mi ha detto va perso.
enquiry-email-typo = "{ $said }" è giusto, o intendeva { $better }? (Sì per { $better }, no per lasciarlo come l'ha scritto.)
enquiry-language-unknown = Non conosco "{ $said }" come lingua. Ne nomini una, per esempio inglese o tedesco, oppure dica "salta".
enquiry-sector-unknown = Questo settore non è nel mio elenco; l'ho annotato con le sue parole.
enquiry-market-host = Ospitante proposto: { $cluster }.
enquiry-market-others = In quel Paese ce ne sono altri: { $clusters }. Per sceglierne uno, dica per esempio "cambia il mercato di destinazione".
enquiry-market-several = Resta un'unica richiesta con un unico riferimento, per tutti gli ospitanti nominati.
enquiry-market-none = Per { $place } non risulta alcun cluster della rete. Ho annotato il mercato come dice lei, ma lì per ora nessuno può ricevere la richiesta.{ $cluster ->
    [none] {""}
   *[other] {" "}Il cluster più vicino che risulta è { $cluster }; se lo desidera come ospitante, dica "cambia il mercato di destinazione" e lo nomini.
 }
enquiry-market-former = { $name } risulta come ex membro della rete, quindi non posso proporlo come ospitante. Ho annotato il suo desiderio come dice lei.
enquiry-market-unknown = Ho annotato "{ $said }" come mercato, ma non vi riconosco un luogo o un cluster, quindi per ora non c'è un ospitante. Può nominare un Paese, una città o un cluster con "cambia il mercato di destinazione".
enquiry-market-region = { $place }: qui più cluster potrebbero fare da ospitante, per esempio { $clusters }. Quale Paese o cluster desidera? Se lascia la scelta a me, scriva di nuovo la stessa cosa e propongo il primo.

enquiry-summary = Questa è la sua richiesta:
enquiry-summary-amended = Questa è la sua richiesta corretta:
enquiry-line = { NUMBER($number, useGrouping: 0) }. { $label }: { $said }
enquiry-hosts = { $count ->
    [0] Cluster ospitante: per questo mercato non ne risulta ancora nessuno
    [one] Cluster ospitante: { $clusters }
   *[other] Cluster ospitanti: { $clusters }
 }
enquiry-earlier = { $count ->
    [one] Attenzione: in questa conversazione ha già registrato una richiesta per lo stesso ospitante, { $references }. Può correggere quella ("cambia la mia richiesta"), oppure registrare anche questa.
   *[other] Attenzione: in questa conversazione ha già registrato richieste per lo stesso ospitante, { $references }. Può correggere una di quelle ("cambia la mia richiesta"), oppure registrare anche questa.
 }
enquiry-summary-ask = È giusto? "Sì" la registra; per cambiare qualcosa, dica per esempio "cambia 7" o "cambia l'e-mail"; "annulla" la cancella.
enquiry-summary-unclear = Dica "sì" per registrarla, oppure che cosa vuole cambiare.
enquiry-what-to-change = Che cosa devo cambiare? Nomini il campo o il suo numero, per esempio "cambia 12".

enquiry-field-company = Azienda
enquiry-field-country = Paese
enquiry-field-home-cluster = Cluster di appartenenza
enquiry-field-website = Sito web
enquiry-field-contact-name = Persona di contatto
enquiry-field-role = Ruolo
enquiry-field-email = E-mail
enquiry-field-language = Lingua di lavoro
enquiry-field-sector = Settore
enquiry-field-solution = Soluzione
enquiry-field-stage = Stadio
enquiry-field-target-market = Mercato di destinazione
enquiry-field-help-wanted = Aiuto desiderato
enquiry-field-timing = Tempi
enquiry-field-consent = Consenso alla trasmissione

enquiry-button-yes = Sì
enquiry-button-no = No
enquiry-button-confirm = Sì, registrala
enquiry-button-change = Cambiare qualcosa
enquiry-button-cancel = Annulla
enquiry-button-pause = Pausa
enquiry-button-skip = Salta
enquiry-button-no-cluster = Non siamo membri
enquiry-button-stage-prototype = Prototipo
enquiry-button-stage-pilot = Pilota
enquiry-button-stage-market = Sul mercato
enquiry-button-continue = Continua la mia richiesta
enquiry-button-copy = Mostrami una copia
enquiry-button-status = A che punto è?

enquiry-cancel-ask = Devo annullare la sua richiesta e cancellare tutto ciò che mi ha detto per essa? Non si può tornare indietro.
enquiry-cancelled = Fatto: la sua richiesta è annullata, e tutto ciò che mi ha detto per essa è cancellato da questa conversazione. Non è stato registrato nulla.
enquiry-correction-cancelled = Fatto: la correzione è scartata e i suoi testi sono cancellati. La richiesta che ha registrato resta com'era.
enquiry-refused = Va bene: senza il suo consenso non viene conservata alcuna richiesta. Tutto ciò che mi ha detto per essa è cancellato da questa conversazione. Può comunque contattare i cluster da sé; mi chieda come raggiungerli.
enquiry-paused = In pausa. Nulla va perso: dica "continua la mia richiesta" quando vuole, anche tra qualche giorno, e riprendiamo da dove ci siamo fermati.
enquiry-draft-open = La sua richiesta è iniziata, ma non ancora registrata. Ecco che cosa ho finora:

enquiry-filed = La sua richiesta è conservata con il riferimento { $reference }. Non è ancora stata inoltrata: finora nessun cluster ospitante è stato avvisato.
enquiry-amended = La sua richiesta { $reference } è corretta e conservata. Non è ancora stata inoltrata: finora nessun cluster ospitante è stato avvisato.
enquiry-meanwhile = { $count ->
    [0] Nel frattempo può chiedere al segretariato di ICN.
   *[other] Che cosa può fare nel frattempo: contattarli direttamente, con questi contatti pubblici che risultano:
 }
enquiry-contact = • { $name }: { $ways ->
    [none] non risulta alcun contatto
   *[other] { $ways }
 }
enquiry-not-official = Questo era il mio modulo per preparare una presentazione, non il modulo ufficiale di domanda di ICN, che non è pubblicato.
enquiry-afterwards = In questa conversazione può chiederne lo stato o una copia, cambiarla o ritirarla ("ritira la mia richiesta").

enquiry-copy = La sua richiesta { $reference }, come conservata in data { $date }:
enquiry-copy-consent = Consenso dato in data { $date } al testo della versione { $version }.
enquiry-change = La sua richiesta { $reference } può essere corretta qui; mantiene il suo riferimento.
enquiry-which = Quale richiesta intende: { $references }?
enquiry-withdrawn = { $count ->
    [one] La sua richiesta { $references } è ritirata, e con essa il suo consenso.
   *[other] Le sue richieste { $references } sono ritirate, e con esse il suo consenso.
 } Quello che aveva compilato è cancellato; si conserva solo che c'è stata una richiesta, il suo riferimento, gli ospitanti e le date.
enquiry-none-to-withdraw = Fatto: in questa conversazione non è registrata alcuna sua richiesta, quindi non viene trasmesso nulla a nessuno.
enquiry-words-my-consent = consenso|accordo|permesso|autorizzazione|tutte le richieste|tutte le mie richieste|tutte le nostre richieste|entrambe le richieste

status-stored = La sua richiesta { $reference }{ $count ->
    [0] {""}
   *[other] {" "}per { $hosts }
 } è conservata da: { $date }. Non è ancora stata inoltrata: finora nessun cluster ospitante è stato avvisato.
status-withdrawn = La sua richiesta { $reference }{ $count ->
    [0] {""}
   *[other] {" "}per { $hosts }
 } è stata ritirata in data { $date }.
status-afterwards = Qui può averne una copia, cambiarla o ritirarla.

# Phrases that steer the form; a message counts if it is one of them, but for the polite words around it.
enquiry-words-polite = per favore|perfavore|per cortesia|per piacere|prego|grazie|molte grazie|grazie mille|scusi|scusa|scusate|mi scusi|mi dispiace|ok|okay|allora|beh|be'|dunque|ah|oh|hm|hmm|voglio|vorrei|vogliamo|vorremmo|desidero|desideriamo|posso|possiamo|può|puoi|potrei|potremmo|potrebbe|mi faccia|fammi|devo|dobbiamo|ho bisogno di|per ora|anzi|piuttosto|veramente|in realtà|aspetta|aspetti
enquiry-say-back = indietro|torna indietro|torni indietro|tornare indietro|torniamo indietro|vai indietro|vada indietro|andare indietro|un passo indietro|torna indietro di un passo|torna|precedente|la precedente|domanda precedente|la domanda precedente|alla domanda precedente|torna alla domanda precedente|tornare alla domanda precedente|torni alla domanda precedente|alla precedente|torna alla precedente|ultima domanda|l'ultima domanda|ritorna|ritorno|ritornare
enquiry-say-skip = salta|salti|saltare|saltalo|saltala|lo salti|la salti|saltarlo|saltarla|salta questa|salta questo|salta questa domanda|salta la domanda|saltare la domanda|saltare questa domanda|salto|salto questa|saltiamo|saltiamola|ometti|ometta|omettere|tralascia|tralasci|tralasciare|avanti|prossima|la prossima|prossima domanda|la prossima domanda|passa|passo|passiamo oltre|passare oltre|lascia vuoto|lasci vuoto|lascia in bianco|lasciare vuoto|lasciarlo vuoto|non ora|non adesso|più tardi|dopo|mantieni|mantenga|mantenere|mantienilo|mantenerlo|tieni|tienilo|lascia così|lasci così|lascialo così|lo lasci così|lasciare così|lascialo|lascialo com'è|lo lasci com'è|preferisco non dirlo|preferiamo non dirlo|no comment|nessun commento|lo stesso|uguale|come prima|uguale a prima|lo stesso di prima|la stessa di prima|come sopra|invariato
enquiry-say-pause = pausa|metti in pausa|metta in pausa|mettere in pausa|fai una pausa|faccia una pausa|fare una pausa|facciamo una pausa|faccio una pausa|una pausa|pausa qui|metti in pausa la richiesta|sospendi|sospenda|sospendere|sospendi la richiesta|sospendere la richiesta|sospendere il modulo|fermiamoci qui|ci fermiamo qui|mi fermo qui|fermati qui|per oggi basta|basta per oggi|continuo dopo|continuo più tardi|continuiamo dopo|continuiamo più tardi|continuerò dopo|continuerò più tardi|continueremo più tardi|continuare dopo|continuare più tardi|riprendo dopo|riprendo più tardi|riprendiamo dopo|riprendiamo più tardi|riprendere più tardi|riprenderò più tardi|finisco dopo|finisco più tardi|finire più tardi|finirlo più tardi|lo finisco dopo|lo finisco più tardi|lo faccio dopo|lo faccio più tardi|lo farò più tardi|farlo più tardi|torno dopo|torno più tardi|tornerò più tardi|tornerò dopo|torniamo più tardi|salva|salvare|salvalo|salva ed esci|salva per dopo|domani|continuo domani|continuiamo domani|a domani
enquiry-say-cancel = annulla|annulli|annullare|annullalo|annullala|annullarla|annulla tutto|annulli tutto|annullare tutto|annulla questo|annulla il modulo|annulla la richiesta|annulla la mia richiesta|annulli la richiesta|annulli la mia richiesta|annullare la richiesta|annullare la mia richiesta|annulla la nostra richiesta|annulla la domanda|annullare la domanda|stop|ferma|fermati|fermare|interrompi|interrompa|interrompere|interrompere la richiesta|abbandona|abbandonare|esci|esca|uscire|esci dal modulo|uscire dal modulo|termina|terminare|fine|chiudi|chiudere|lascia perdere|lasci perdere|lasciamo perdere|lascia stare|lasci stare|lasciamo stare|dimenticalo|lo dimentichi|ho cambiato idea|abbiamo cambiato idea|non voglio fare domanda|non vogliamo fare domanda|non voglio continuare|non vogliamo continuare|non voglio più|non vogliamo più|cancella la mia richiesta|cancelli la mia richiesta|cancella la richiesta|cancelli la richiesta|cancellare la richiesta|elimina la mia richiesta|elimina la richiesta|elimina la bozza|cancella la bozza|cancella|cancelli|cancellare|cancellalo|cancellala|elimina|eliminare|scarta|ritira|ritirare|ritira la mia richiesta|ritiri la mia richiesta|ritirare la mia richiesta|ritira la richiesta|niente più domande|basta|basta così|basta domande|non lo
enquiry-say-restart = ricomincia|ricominci|ricominciare|ricominciamo|ricomincia da capo|ricominciare da capo|ricominciamo da capo|ricomincia dall'inizio|ricominciare dall'inizio|ricominciamo dall'inizio|comincia da capo|cominciare da capo|inizia da capo|iniziare da capo|iniziamo da capo|inizia di nuovo|iniziare di nuovo|cominciare di nuovo|da capo|dall'inizio|da zero|ricominciare da zero|ripartire da zero|ripartiamo da zero|riparti da zero|riavvia|riavviare|nuovo inizio|reset|resetta|azzera|cancella tutte le risposte|svuota tutto
enquiry-say-continue = continua|continui|continuare|continuiamo|continua la mia richiesta|continui la mia richiesta|continuare la mia richiesta|continua la richiesta|continuare la richiesta|continua la nostra richiesta|continua con la richiesta|continua con la mia richiesta|continuare con la richiesta|continua il modulo|continua con il modulo|prosegui|prosegua|proseguire|proseguiamo|vai avanti|vada avanti|andiamo avanti|andare avanti|riprendi|riprenda|riprendere|riprendiamo|riprendi la mia richiesta|riprendere la mia richiesta|riprendi la richiesta|riprendere la richiesta|dove eravamo|dov'eravamo|dove eravamo rimasti|dove siamo rimasti|torna al modulo|torna alla mia richiesta|torniamo alla richiesta|sono tornato|sono tornata|eccomi|fare domanda|inizia la richiesta|iniziare la richiesta
enquiry-say-why = perché|perche|e perché|come mai|perché chiede|perché chiedi|perché lo chiede|perché lo chiedi|perché me lo chiede|perché me lo chiedi|perché lo chiedete|perché serve|a cosa serve|a che cosa serve|a che serve|perché ne ha bisogno|perché vi serve|perché le serve|cosa intende|che cosa intende|cosa intendi|cosa vuol dire|che cosa vuol dire|che vuol dire|cosa significa|che cosa significa|che significa|cos'è|che cos'è|cosa è|che cos'è questo|aiuto|aiutami|mi aiuti|un esempio|esempio|fammi un esempio|mi faccia un esempio|dammi un esempio|mi dia un esempio|per esempio|ad esempio|spiega|spieghi|spiegami|mi spieghi|spiegalo|cosa devo scrivere|che cosa devo scrivere|cosa scrivo|che cosa scrivo|cosa scrivo qui|cosa devo rispondere|cosa rispondo|non capisco|non ho capito|non capisco la domanda|non ho capito la domanda|cosa|che cosa|come
enquiry-say-show = mostra|mostri|mostrami|mi mostri|riepilogo|il riepilogo|riassunto|mostra il riepilogo|mostri il riepilogo|mostrami il riepilogo|mi mostri il riepilogo|vedere il riepilogo|vedi riepilogo|fammi vedere il riepilogo|panoramica|mostra tutto|mostrami tutto|mi mostri tutto|vedere tutto|cosa ha finora|che cosa ha finora|cosa hai finora|cosa le ho detto finora|che cosa le ho detto finora|cosa ti ho detto finora|cosa ho detto finora|cosa ho scritto finora|cosa ho inserito finora|le mie risposte|mostra le mie risposte|mostrami le mie risposte|mi mostri le mie risposte|vedere le mie risposte|vedere
enquiry-say-greeting = ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|hey|ehi|ciao di nuovo|salve di nuovo|di nuovo ciao|rieccomi|c'è qualcuno|c'è qualcuno lì|ci sei|ci siete|è lì|sei lì|sei ancora lì|è ancora lì
enquiry-say-none = nessuno|nessuna|no|niente|nulla|n/a|non applicabile|non pertinente|non lo so|non so|non lo sappiamo|non sappiamo|non lo so ancora|ancora non lo so|non lo sappiamo ancora|nessuna idea|sconosciuto|non sono sicuro|non sono sicura|non siamo sicuri|non ne abbiamo|non ne ho|non ce n'è|non importa|è indifferente|indifferente|è uguale|fa lo stesso|non serve|non è necessario|non necessario|nessuna preferenza
enquiry-say-yes = sì|si|certo|certo che sì|certamente|sicuro|sicuramente|ovviamente|naturalmente|come no|sì certo|sì grazie|sì lo faccia|lo faccia|fallo|sì fallo|sì è giusto|sì è corretto|giusto|è giusto|corretto|è corretto|esatto|esattamente|è così|proprio così|va bene|sì va bene|bene|d'accordo|sono d'accordo|siamo d'accordo|sì sono d'accordo|sì siamo d'accordo|sì d'accordo|accetto|accettiamo|sì accetto|sì accettiamo|acconsento|acconsentiamo|sì acconsento|do il consenso|do il mio consenso|diamo il consenso|diamo il nostro consenso|autorizzo|autorizziamo|sì autorizzo|può|potete|sì può|sì potete|faccia pure|fate pure|proceda|procedi|sì proceda|sì cancella|sì cancelli|sì annulla|sì annulli|sì annullala|assolutamente|assolutamente sì|senz'altro|concesso|dato|consenso dato|affermativo|yes
enquiry-say-no = no|nope|no grazie|per niente|affatto|per nulla|assolutamente no|neanche per sogno|non proprio|direi di no|non farlo|non lo faccia|non sono d'accordo|non siamo d'accordo|non accetto|non accettiamo|non acconsento|non acconsentiamo|non autorizzo|non autorizziamo|mi rifiuto|ci rifiutiamo|rifiuto|rifiutiamo|rifiutato|nego il consenso|mai|sbagliato|è sbagliato|errato|non corretto|non è corretto|non è giusto|non è così|non va bene|meglio di no|preferisco di no|preferiamo di no|no continua|no continui|no vai avanti|no mantienila|non annullare|in disaccordo|non
enquiry-say-confirm = sì registrala|sì la registri|registrala|la registri|registra|registri|registrare|registrarla|registra la richiesta|registra la mia richiesta|registri la richiesta|registri la mia richiesta|sì registra|sì registri|invia|inviala|la invii|invii|inviare|inviarla|sì invia|sì inviala|sì la invii|invia la richiesta|inviare la richiesta|manda|mandala|la mandi|presenta|presentala|la presenti|conferma|confermi|confermo|confermiamo|confermato|confermata|confermare|lo confermo|la confermo|sì confermo|sì confermiamo|sì conferma|tutto giusto|tutto corretto|tutto a posto|tutto bene|va tutto bene|è tutto giusto|è tutto corretto|è tutto a posto|sì tutto giusto|sì tutto corretto|sì tutto a posto|sì è tutto giusto|sì è tutto corretto|sì va tutto bene|sembra giusto|sembra tutto giusto|sembra corretto|ok registrala|perfetto|sì perfetto|ottimo|benissimo|molto bene|eccellente|fatto|salva|salvala|la salvi|sì è giusta|sì è corretta|va bene così|sì va bene così|tutto
enquiry-say-change = cambia|cambi|cambiare|cambia qualcosa|cambiare qualcosa|cambiarlo|cambiarla|modifica|modifichi|modificare|modificala|modificare qualcosa|correggi|corregga|correggere|correggerla|correggere qualcosa|rettificare|qualcosa è sbagliato|qualcosa non va|c'è un errore|un errore|non è giusto|non è corretto|voglio cambiare qualcosa|vorrei cambiare qualcosa|non del tutto|non ancora|non tutto

enquiry-words-change = cambia|cambi|cambiare|cambiami|modifica|modifichi|modificare|correggi|corregga|correggere|aggiorna|aggiorni|aggiornare|sistema|sostituisci|sostituisca|sostituire|rettifica|rifare|rifai|torna a|torna al|torna alla|tornare a|tornare al|tornare alla|torni al|torni alla|imposta|metti|metta|adatta
enquiry-words-wrong = è sbagliato|è sbagliata|e sbagliato|e sbagliata|era sbagliato|era sbagliata|sono sbagliati|sono sbagliate|è errato|è errata|è scorretto|è scorretta|non è giusto|non è giusta|non e giusto|non è corretto|non è corretta|non va bene|ha un errore|ha un refuso|contiene un errore|è cambiato|è cambiata|sono cambiati|va cambiato|va cambiata|va corretto|va corretta|deve essere cambiato|deve essere cambiata|dovrebbe essere cambiato
enquiry-words-new = a|in|con|deve essere|dev'essere|dovrebbe essere|:|=|->
enquiry-words-is = è|e'|sono|ora è|adesso è|è ora|si chiama|in realtà è|è in realtà
enquiry-words-rather = è|e'|deve essere|dev'essere|dovrebbe essere|quello giusto è|quella giusta è|giusto è|corretto è|usa|usi|metta|metti|bensì|ma
enquiry-words-article = il|lo|la|i|gli|le|mio|mia|miei|nostro|nostra|nostri|suo|sua|un|una|questo|questa|campo|numero|n.|nr.|punto|domanda|voce|risposta|riga|di|del|della|dei|su|per|a|al|alla|il nome della|il nome del
enquiry-labels-company = azienda|l'azienda|l’azienda|dell'azienda|dell’azienda|nome azienda|nome dell'azienda|nome dell’azienda|nome della nostra azienda|nostra azienda|impresa|l'impresa|l’impresa|nome dell'impresa|nome dell’impresa|società|societa|nome della società|nome della societa|ditta|nome della ditta|organizzazione|l'organizzazione|ragione sociale
enquiry-labels-country = paese|paese di origine|paese d'origine|paese d’origine|nostro paese|paese dell'azienda|paese dell’azienda|nazione|stato di origine
enquiry-labels-home-cluster = cluster di appartenenza|cluster|nome del cluster|appartenenza|l'appartenenza|l’appartenenza|membro di|nostro cluster|cluster proprio|cluster di origine
enquiry-labels-website = sito web|sito|sito internet|pagina web|web|website|homepage|home page|url|indirizzo web|l'indirizzo web|l’indirizzo web|l'url
enquiry-labels-contact-name = persona di contatto|contatto|nome del contatto|nome della persona di contatto|nome|persona|referente|nome del referente|interlocutore|l'interlocutore
enquiry-labels-role = ruolo|funzione|posizione|carica|qualifica|mansione|titolo
enquiry-labels-email = e-mail|email|mail|l'e-mail|l’e-mail|l'email|l’email|indirizzo e-mail|indirizzo email|indirizzo mail|indirizzo di posta|l'indirizzo e-mail|l’indirizzo e-mail|l'indirizzo email|l’indirizzo email|l'indirizzo mail|l’indirizzo mail|posta elettronica|e mail|l'e mail
enquiry-labels-language = lingua di lavoro|lingua|lingue
enquiry-labels-sector = settore|settori|industria|ramo|area|l'area|ambito|l'ambito|l’ambito|settore cleantech|comparto
enquiry-labels-solution = soluzione|prodotto|tecnologia|descrizione|nostra soluzione|offerta|l'offerta|l’offerta|servizio
enquiry-labels-stage = stadio|fase|stato|maturità|maturita|stadio di sviluppo|fase di sviluppo|livello di maturità|trl
enquiry-labels-target-market = mercato di destinazione|mercato|mercati|mercato obiettivo|mercato target|mercati di destinazione|destinazione|regione di destinazione|paese di destinazione|città di destinazione|citta di destinazione|ospitante|l'ospitante|l’ospitante|cluster ospitante|obiettivo|l'obiettivo|l’obiettivo|target
enquiry-labels-help-wanted = aiuto desiderato|l'aiuto desiderato|l’aiuto desiderato|aiuto|l'aiuto|l’aiuto|aiuto richiesto|supporto|sostegno|supporto desiderato|bisogni|esigenze
enquiry-labels-timing = tempi|tempo|quando|data|date|calendario|scadenze|pianificazione|data del viaggio|date del viaggio|data di viaggio|date di viaggio|periodo|tempistica|tempistiche|viaggio
enquiry-labels-consent = consenso|consenso alla trasmissione|autorizzazione|l'autorizzazione|l’autorizzazione|permesso|accordo
enquiry-labels-summary = riepilogo|riassunto|panoramica

# Openings that are no part of the answer; only in small letters after the first one.
enquiry-lead-company = ci chiamiamo|siamo|siamo l'azienda|siamo la società|siamo la ditta|la nostra azienda si chiama|la nostra azienda è|la mia azienda si chiama|la mia azienda è|l'azienda si chiama|l'azienda è|la nostra società si chiama|la nostra ditta si chiama|la società si chiama|la ditta si chiama|la nostra impresa si chiama|l'impresa si chiama|il nome della nostra azienda è|il nome dell'azienda è|il nome della società è|il nome è|il nostro nome è|si chiama|è|sono della|lavoro per|lavoro alla|lavoro in|rappresento
enquiry-lead-contact-name = mi chiamo|il mio nome è|si chiama|il suo nome è|il nome è|nome|la persona di contatto è|la nostra persona di contatto è|persona di contatto è|il contatto è|il nostro contatto è|il referente è|il nostro referente è|è|sarebbe|sono|sono io,|contattate|contattare|potete contattare|chiedete di|chieda di|io,|io stesso,|io stessa,
enquiry-lead-role = sono il|sono la|sono lo|sono un|sono una|sono il nostro|sono|è il|è la|è lo|è il nostro|è la nostra|lei è|lui è|lei è la|lui è il|è|il mio ruolo è|il ruolo è|la mia posizione è|la funzione è|lavora come|lavoro come
enquiry-words-description = un|un'azienda|un’azienda|un'impresa|un’impresa|una|uno|il|la|lo|i|gli|le|due|tre|di|del|della|dell|da|dal|dalla|in|a|con|basati|situati|ubicati|interessati|interessate|non|ora|attualmente|già|membro|membri|soci|parte|attivi|nuovi|piccoli|molto|felici|pronti|produttori|costruttori|fornitori|sviluppatori|lieti
enquiry-words-seat = con sede in|con sede a|con sede nei|con sede negli|con sede nel|con sede nella|situata in|situati in|situata a|basata in|basati in|basata a|basati a|stabilita in|registrata in|dalla|dal|dai|dagli|dalle|vicino a
enquiry-words-from = con sede in|con sede a|con sede nei|con sede nel|con sede negli|situata in|basata in|basata a|stabilita in|dalla|dal|dai|dagli|che|e noi|e vogliamo|e vorremmo|e produciamo|e facciamo|e il nostro|e la nostra|un'azienda|, un'azienda|una ditta|produciamo|facciamo|vogliamo

enquiry-words-no-cluster = non siamo membri|non siamo membro|non sono membro|non è membro|non siamo soci|nessuno|nessuna|nessun cluster|senza cluster|in nessun cluster|non facciamo parte|non fa parte|non apparteniamo|non appartiene|nessuna appartenenza|non ancora|ancora no|non ne abbiamo|non ne ho|non ce l'abbiamo|non lo so|non so|non lo sappiamo|non sappiamo|nessuna idea|non sono sicuro|non sono sicura|non siamo sicuri|sconosciuto|non lo siamo|da nessuna parte|in nessuno
enquiry-words-no-website = senza sito|senza sito web|nessun sito|nessun sito web|niente sito|non ne abbiamo|non ne ho|non ce l'abbiamo|non abbiamo|non c'è|non ha|nessuno|nessuna|non ancora|in costruzione
enquiry-words-any-language = qualsiasi|qualsiasi lingua|qualunque|una qualsiasi|tutte|non importa|indifferente|è indifferente|fa lo stesso|è uguale|nessuna preferenza|va bene tutto
enquiry-words-stage-prototype = prototipo|prototipi|idea|concetto|concept|laboratorio|ricerca|r s|sviluppo|in sviluppo|in via di sviluppo|fase iniziale|stadio iniziale|mvp|proof of concept|prova di concetto|poc|trl 1|trl 2|trl 3|trl 4|trl 5|trl 6
enquiry-words-stage-pilot = pilota|piloti|fase pilota|impianto pilota|progetto pilota|dimostrazione|demo|dimostratore|prova sul campo|prove sul campo|test sul campo|in prova|in test|test|fase di test|primi test|prime prove|beta|trl 7|trl 8
enquiry-words-stage-market = mercato|sul mercato|in commercio|commerciale|commercializzato|commercializzata|disponibile in commercio|pronto per il mercato|venduto|venduta|vendiamo|in vendita|vendite|vendita|clienti|lanciato|lanciata|affermato|produzione|produzione in serie|in uso|installato|installata|trl 9|pronto|pronta
enquiry-words-question = che|cosa|cos'è|cos’è|quale|quali|qual|chi|quando|dove|dov'è|dov’è|perché|perche|come|com'è|quanto|quanta|quanti|quante|c'è|c’è|è|può|puo|possono|posso|possiamo|potete|puoi|potrebbe|potreste|avete|dobbiamo|devo|deve|bisogna|esiste|esistono|siete
