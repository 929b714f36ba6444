greet =
    Guten Tag! Ich helfe Cleantech-Unternehmen auf dem Weg in ausländische Märkte, über die Cluster des International Cleantech Network (ICN) und dessen Passport.
    Sagen Sie mir, was Sie herstellen und wohin Sie möchten, oder wählen Sie eines davon.
goodbye = Auf Wiedersehen und viel Erfolg im Ausland. Schreiben Sie einfach wieder, wenn eine Frage auftaucht.
thank = Gern geschehen. Möchten Sie noch etwas wissen?
bot-identity =
    Ich bin eine Maschine: der Passport-Assistent des International Cleantech Network (ICN), kein Mensch.
    Ich antworte nur aus einer Wissensbasis über ICN und seine Cluster, die aus öffentlichen Quellen stammt, und jede Antwort nennt Quelle und Datum. Was nicht verzeichnet ist, weiß ich nicht, und das sage ich dann.
bot-capabilities =
    Ich kann Ihnen sagen,
    • welcher Cluster Sie in einem Land, einer Stadt oder einem Themenfeld empfangen kann
    • was ein Cluster tut und wie Sie ihn erreichen
    • was der ICN-Passport ist, wer ihn nutzen darf und wie man sich bewirbt
    • was es an verzeichneten Veranstaltungen, Partnern, City Challenges, Dokumenten und Ergebnissen gibt
    Fragen Sie einfach, zum Beispiel: „Wer kann uns in Südafrika für solare Bewässerung empfangen?“

button-find-host = Gastgebercluster finden
button-passport = Was ist der Passport?
button-eligibility = Wer darf ihn nutzen?
button-apply = Wie bewerben wir uns?
button-events = Kommende Veranstaltungen
button-challenges = City Challenges
