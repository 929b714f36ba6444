# One kind and short refusal each; the last line says what the assistant can do.
refusal-out-of-scope = Questo va oltre quello che so.
refusal-other-passport = Conosco solo l'ICN Passport, con cui un'azienda membro di un cluster cleantech viene accolta da un altro. Per passaporti di viaggio, passaporti digitali di prodotto o qualsiasi cosa in un wallet, si rivolga a chi li rilascia.
refusal-visa-and-travel = Non posso aiutarla con visti, voli, hotel o altre questioni di viaggio; l'ambasciata del Paese o un'agenzia di viaggi sì.
refusal-jobs = Non ho offerte di lavoro e non posso gestire candidature.
refusal-legal-and-tax = Non posso dare consulenza legale o fiscale; un avvocato o un commercialista del Paese sì.
refusal-investing = Non do consigli d'investimento, né su azioni né su altro.
refusal-shopping = Non vendo prodotti e non ne indico i prezzi, e non posso consigliare negozi.
refusal-weather = Non ho bollettini meteo.
refusal-private-data = Non fornisco dati privati di persone, né ciò che altre aziende hanno chiesto o inviato. Posso invece indicare il contatto pubblico di un cluster.
refusal-insult = Preferisco restare gentile. Se qualcosa che ho detto non è stato utile, mi dica che cosa cerca e ci riproverò.
refusal-prompt-injection = Non posso farlo: rispondo solo a domande in base alla mia base di conoscenze.
refusal-gibberish = Temo di non essere riuscito a leggerlo.
refusal-can-do = Posso aiutarla con cluster ospitanti all'estero, chi contattare lì, eventi, partner e sfide urbane, e con l'ICN Passport.
