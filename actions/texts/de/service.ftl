# People, privacy, language, news, the status of an enquiry.
human = Ich kann Sie von hier aus mit niemandem verbinden, aber diese Stellen können helfen:
human-home = • Ihr Heimatcluster, { $name }{ $website ->
    [none] {""}
   *[other] : { $website }
 }
human-cluster = • { $name }{ $website ->
    [none] , dessen Website nicht verzeichnet ist
   *[other] : { $website }
 }
secretariat = Das ICN-Sekretariat: { $facts }.
secretariat-host = Website von { $name }, wo es sitzt: { $website }
secretariat-network = Website des Netzwerks: { $website }

privacy-head = Was ich speichere und wer es sieht (Stand: { $date }):
delete-ask = Soll ich alles löschen, was von diesem Gespräch gespeichert ist? Eine Anfrage, die Sie hier gestellt haben, wird damit zurückgezogen, und was Sie dafür ausgefüllt hatten, wird gelöscht. Das lässt sich nicht rückgängig machen.
delete-done = Erledigt: Alles, was von diesem Gespräch gespeichert war, ist gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.
delete-called-off = In Ordnung, es wird nichts gelöscht.
delete-not-here = Hier lässt sich nichts löschen, denn dieses Programm kann den Speicher nur lesen. Bitte fragen Sie noch einmal im eigenen Chat des Assistenten.

language-set = Ich antworte auf Deutsch.
language-foreign = Diese Sprache kann ich leider nicht lesen. Sie können mir auf { $languages } schreiben.
language-unknown = Diese Sprache kann ich noch nicht schreiben. Ich kann { $languages } schreiben. Wollen wir so weitermachen?
language-which = Welche Sprache möchten Sie? Ich kann { $languages } schreiben.

unsubscribe-words = abmelden|abbestellen|abbestelle|kündigen|kuendigen|abmeldung|keine nachrichten mehr|keine mails mehr|nicht mehr schicken|austragen
subscribe-not-yet = Neuigkeiten kann ich Ihnen noch nicht schicken. Hier können Sie selbst danach sehen:
subscribe-watch = • { $place }: { $url }
unsubscribed = In Ordnung: Sie bekommen von mir keine Neuigkeiten. Für Sie ist nichts eingerichtet.

status-which = In diesem Gespräch wurde keine Anfrage gestellt. Wenn Sie eine Referenz haben, nennen Sie sie mir bitte; Auskunft geben kann ich nur in dem Gespräch, in dem die Anfrage gestellt wurde. Wenn Sie einem Cluster direkt geschrieben haben, fragen Sie bitte dort nach.
status-not-found = Unter dieser Referenz finde ich nichts.
status-words-lost = verloren|vergessen|nicht mehr da|habe die referenz nicht|habe keine referenz|habe die nummer nicht|habe meine nummer nicht|finde meine nummer nicht|finde die nummer nicht|finde die referenz nicht|finde meine referenz nicht|weiß die nummer nicht|weiss die nummer nicht|nicht mehr finden

offer-none = Gern, aber ich weiß nicht, was Sie meinen. Was möchten Sie wissen?
offer-refused = In Ordnung. Was möchten Sie sonst wissen?
offer-closed = Alles klar, vielen Dank. Ich bin da, sobald wieder eine Frage auftaucht.

more-no-rest = Mehr habe ich dazu nicht. Was möchten Sie sonst wissen?
more-of-what = Mehr wovon? Bitte stellen Sie zuerst eine Frage, zum Beispiel, welche Cluster es gibt.
choose-which = Welchen meinen Sie? Bitte nennen Sie den Namen.
choose-of-what = Ich habe Ihnen noch keine Liste gezeigt. Was suchen Sie?
follow-up-what = Was möchten Sie wissen? Sie können ein Land, ein Themenfeld, einen Cluster oder eine Frage zum Passport nennen.
