# City challenges and the needs that cities named; open ones are told as open, all others as past.
challenge-head = { $city } ({ $country }), { $year }{ $phase ->
    [none] {""}
   *[other] , { $phase }
 }
challenge-told = { $head }: { $text }
challenge-open-until = { $head }, scadenza { $date }, aperta: { $text }
challenge-figures = Cifre che risultano: { $figures }.
challenge-outcome = Che cosa ne è risultato: { $outcome }
challenge-outcome-missing = Non risulta che cosa ne sia venuto fuori.
challenge-participants = Hanno partecipato: { $participants }.
challenge-not-open = No, non è più aperta: risale al { $year } e lì non risulta alcun bando aperto.
challenge-closed = { $count ->
    [one] È passata e non è più aperta.
   *[other] Sono passate e non sono più aperte.
 }

challenge-list-open = Aperte, per quanto risulta{ scope-remark }:
challenge-list-past = Sfide urbane passate che risultano{ scope-remark }, non più aperte:
challenge-list-outcomes = Che cosa è risultato da sfide urbane passate{ scope-remark }:
challenge-none-open = Non risulta alcuna sfida urbana aperta{ scope-remark }.
challenge-none = Non risulta alcuna sfida urbana{ scope-remark }.
challenge-examples = Alcune passate, come esempio:
challenge-examples-other = Alcune passate altrove o in altri settori, come esempio:
challenge-needs = Raccolte al di fuori di ogni programma, senza bando:
challenge-need = { $city }, { $year }: { $need }
challenge-route = Come venire a sapere di quelle nuove: { $facts }

# Words that ask whether something is open, for the past, for figures, for who took part.
challenge-words-open = aperto|aperta|aperti|aperte|ancora|adesso|ora|attuale|attuali|attualmente|al momento|in questo momento|in corso|oggi|nuovo|nuova|nuovi|nuove|prossimo|prossima|prossimi|prossime|iscriversi|iscriverci|iscrivermi|iscrizione|iscrizioni|scadenza|scadenze|scade|scadono|chiude|chiudono|cerca|cercano|cercando|candidarsi|candidarci|candidarmi|proporre|proporsi
challenge-words-past = passato|passata|passati|passate|precedente|precedenti|prima|scorso|scorsa|scorsi|scorse|vecchio|vecchie|aveva|avevano|era|erano|è stato|è stata|sono stati|sono state|c'era|c'erano|ci sono state|ci sono stati|finora|fino a oggi|fino ad ora|ha chiesto|hanno chiesto|voleva|volevano|ha cercato|hanno cercato|cercava|cercavano|storia|storico|tutte le sfide|mai
challenge-words-figures = cifra|cifre|soldi|denaro|budget|bilancio|quanto|quanta|quanti|quante|fondo|fondi|finanziamento|finanziamenti|finanziato|finanziata|numero|numeri|dimensione|dimensioni|costo|costi|costa|danno|danni|euro|percento|per cento|percentuale
challenge-words-participants = chi ha partecipato|chi ha preso parte|chi partecipava|ha partecipato|hanno partecipato|preso parte|partecipante|partecipanti|quali aziende|quali imprese|che aziende|quali società|chi c'era|chi era presente|squadre|team
# Words that say nothing of what a challenge is about.
challenge-words-plain = città|citta|cittadina|comune|comuni|municipio|sfida|sfide|urbana|urbane|bando|bandi|aperto|aperta|aperti|aperte|soluzione|soluzioni|tecnologia|tecnologie|sistema|sistemi|prodotto|prodotti|azienda|aziende|impresa|imprese|società|problema|problemi|progetto|progetti|nuovo|nuova|nuovi|nuove|attuale|attuali|ora|adesso|ancora|molti|molte|numero|facciamo|fa|fare|produciamo|produce|vendiamo|vende|offriamo|offre|qualcuno|qualche|alcuni|alcune|altro|altra|altri|altre|primo|prima|uno|una|un|due|tre|lavoro|lavora|lavorano|lavorando|aiuto|aiutare|interessato|interessata|interessati|vuole|vogliono|vogliamo|voleva|volevano|bisogno|serve|servono|contro|area|aree|settore|settori|tale|tali|fatto|persone|gente|cerca|cercano|cerchiamo|city|challenge|challenges

button-take-part = Come si partecipa?
button-outcome = Che cosa ne è risultato?
challenge-words-any = sfida|sfide|challenge|città|citta|bando|bandi|comune|comuni|c40|workshop
