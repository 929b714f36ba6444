# Documents, and the market figures in them.
document-title = { $title }{ $publisher ->
    [none] {""}
   *[other] {" "}({ $publisher })
 }{ $year ->
    [none] , l'anno non risulta
   *[other] , { $year }
 }
document-told = { $title }. { $says }
document-read-mention-only = Lo conosco solo da una menzione, non dal testo.
document-read-full-text = Il testo è stato visto per intero.
document-read-opening-only = È stato visto solo l'inizio.
document-read-part = Del testo è stato visto questo: { $read }.
document-where = Dove si trova, o dove è menzionato: { $url }
document-list = Documenti in archivio{ scope-remark }:
document-all = Documenti in archivio:
document-none = In archivio non c'è alcun documento adatto{ scope-remark }.
document-no-others = In archivio non c'è altro{ scope-remark }.
document-none-on = Nessuno di essi riguarda { $sectors }.
document-nearest = I più vicini in archivio:

market-lead = Cifre che risultano{ scope-remark }:
market-age = Tenga conto della loro età: { $year ->
    [none] sono state pubblicate in un anno che non risulta
   *[other] sono state pubblicate nel { $year }
 }.
market-none = Non risulta alcuna cifra di mercato{ scope-remark }.
market-cluster = Sul cluster stesso risulta: { $name }: { $size }.
market-clarify = Per quale Paese, regione o settore desidera cifre? Ne risultano solo poche.

# Words that a search for documents leaves out, and words for kinds of documents, which only add to the order.
document-words-plain = a|ad|ai|al|alla|alle|allo|agli|altra|altre|altri|altro|anche|ancora|avere|avete|abbiamo|ben|bisogno|c'è|c’è|cerca|cerco|cercare|cerchiamo|che|chi|ci|ciò|come|con|cosa|cos'è|cos’è|così|cui|da|dà|dai|dal|dalla|dalle|dammi|dare|darmi|darci|dei|del|della|delle|dello|degli|dentro|di|dia|dica|dice|dicono|dimmi|disponibile|disponibili|dopo|dove|due|e|è|ed|era|essere|esiste|esistono|fa|fare|favore|file|fra|fu|gli|ha|hai|hanno|ho|i|il|in|inviare|invii|io|la|le|lei|leggere|li|lì|lo|loro|ma|me|mai|mandare|mandi|mi|mia|mio|molte|molti|molto|mostra|mostrare|mostri|ne|nei|nel|nella|nelle|nello|negli|nessun|niente|no|noi|non|nostra|nostre|nostri|nostro|o|ogni|online|oppure|ora|per|perché|perche|però|piace|più|piu|poi|posso|possiamo|potete|potrebbe|prego|puoi|può|puo|qua|qual|qualche|qualcosa|qualcuno|quale|quali|quando|quanta|quante|quanti|quanto|quel|quella|quello|questa|queste|questi|questo|qui|scaricare|se|sei|senza|serve|si|sì|sia|siamo|siete|solo|sono|sta|su|sua|sue|sui|sul|sulla|sulle|sullo|sugli|suo|suoi|tale|te|ti|tra|trovare|tu|tutta|tutte|tutti|tutto|un|una|uno|usare|va|vedere|voi|voglio|vogliamo|vorrei|vorremmo|vostra|vostre|vostri|vostro
document-words-certain = opuscolo|brochure|relazione annuale|tabella di marcia|roadmap|libro bianco|strategia del cluster|opuscoli|guida|guide|volantino|rapporto|rapporti|manuale
document-words-kinds = documento|documenti|rapporto|rapporti|relazione|relazioni|report|guida|guide|linea guida|linee|manuale|manuali|brochure|opuscolo|opuscoli|volantino|pdf|articolo|articoli|pubblicazione|pubblicazioni|studio|studi|strategia|strategie|roadmap|tabella di marcia|toolkit|materiale|materiali|informazione|informazioni|info|letteratura|lista|elenco|link|rivista|panoramica|analisi|presentazione|presentazioni|slide|comunicato|caso|casi|dati|cifra|cifre|paper
# What one may call selling to cities, and the words by which documents on that are found.
document-words-selling = appalto|appalti|appalti pubblici|appalto pubblico|gara|gare|gara d'appalto|gare d'appalto|bando di gara|bandi di gara|acquisti pubblici|approvvigionamento|procurement|committenti pubblici|committenza pubblica|clienti comunali|vendere alle città|vendere alle citta|vendere ai comuni|vendere a città
document-words-selling-also = procurement|sell|city
market-words-cluster = numeri|quali cifre|che cifre|statistiche|statistica|aziende|imprese|società|membri|posti di lavoro|fatturato|dipendenti|addetti|quante aziende|quante imprese|numero di aziende|numero di imprese|industria|persone lavorano|forza lavoro

button-documents-all = Tutti i documenti
market-words-any = mercato|cifre|dati|dimensione|dimensioni|domanda|volume|quanto|quanti|grande|vale|numeri
