# People, privacy, language, news, the status of an enquiry.
human = Da qui non posso metterla in contatto con nessuno, ma queste persone possono aiutarla:
human-home = • Il suo cluster di appartenenza, { $name }{ $website ->
    [none] {""}
   *[other] : { $website }
 }
human-cluster = • { $name }{ $website ->
    [none] , il cui sito web non risulta
   *[other] : { $website }
 }
secretariat = Il segretariato di ICN: { $facts }.
secretariat-host = Sito web di { $name }, dove ha sede: { $website }
secretariat-network = Sito web della rete: { $website }

privacy-head = Che cosa conservo e chi lo vede (data: { $date }):
delete-ask = Devo cancellare tutto ciò che è conservato di questa conversazione? Con ciò viene ritirata anche una richiesta che ha registrato qui, e quello che aveva compilato viene cancellato. Non si può annullare.
delete-done = Fatto: tutto ciò che era conservato di questa conversazione è cancellato. Se scrive di nuovo, ripartiamo da zero.
delete-called-off = Va bene, non viene cancellato nulla.
delete-not-here = Qui non si può cancellare nulla, perché questo programma può solo leggere i dati conservati. Lo chieda di nuovo nella chat dell'assistente stesso.

language-set = Le risponderò in italiano.
language-foreign = Purtroppo non leggo questa lingua. Può scrivermi in { $languages }.
language-unknown = Non so ancora scrivere in quella lingua. Posso scrivere in queste lingue: { $languages }. Continuiamo così?
language-which = Quale lingua preferisce? Posso scrivere in queste lingue: { $languages }.

unsubscribe-words = disiscrivermi|disiscrivere|disiscrivetemi|disiscrizione|cancellarmi|cancellatemi|disdire|non voglio più|non voglio piu|non ricevere più|toglietemi
subscribe-not-yet = Non posso ancora inviarle novità. Può seguirle qui:
subscribe-watch = • { $place }: { $url }
unsubscribed = Va bene: non riceverà novità da me. Per lei non è attivo nulla.

status-which = In questa conversazione non è stata registrata alcuna richiesta. Se ha un riferimento, me lo indichi; posso dire qualcosa di una richiesta solo nella conversazione in cui è stata registrata. Se ha scritto direttamente a un cluster, chieda lì.
status-not-found = Non trovo nulla con questo riferimento.
status-words-lost = perso|perduto|smarrito|dimenticato|non ho il|non ho più|non abbiamo il|non abbiamo più|non trovo il mio|non trovo la mia|non trovo più|non trovo il

offer-none = Volentieri, ma non so a che cosa si riferisce. Che cosa desidera sapere?
offer-refused = Va bene. Che cos'altro desidera sapere?
offer-closed = Va bene, grazie a lei. Sono qui se dovesse sorgere un'altra domanda.

more-no-rest = È tutto quello che ho al riguardo. Che cos'altro desidera sapere?
more-of-what = Altro di che cosa? Faccia prima una domanda, per esempio quali cluster ci sono.
choose-which = Quale intende? Ne dica il nome, per favore.
choose-of-what = Non le ho ancora mostrato alcun elenco. Che cosa cerca?
follow-up-what = Che cosa desidera sapere? Può nominare un Paese, un settore, un cluster o fare una domanda sul Passport.
