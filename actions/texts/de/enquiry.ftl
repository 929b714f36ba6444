# The guided enquiry: its questions, what helps with an answer, the summary, and how it ends.

enquiry-intro = Gern: Bereiten wir Ihre Anfrage in wenigen kurzen Schritten vor. Dieses Formular ist meine eigene Art, eine Vermittlung an einen Gastgebercluster vorzubereiten; es ist nicht das offizielle Bewerbungsformular von ICN, das nicht veröffentlicht ist. Sie können jederzeit „zurück“, „überspringen“ (bei freiwilligen Angaben), „Pause“ oder „abbrechen“ sagen, eine Antwort mit „E-Mail ändern“ berichtigen und zwischendurch Fragen stellen.
enquiry-known = Das weiß ich schon aus unserem Gespräch:
enquiry-resumed = Willkommen zurück. Das habe ich bisher:
enquiry-goes-on = In Ordnung, wir machen weiter.
enquiry-greeting = Guten Tag! Wir sind mitten in Ihrer Anfrage, und nichts ist verloren.
enquiry-restarted = Wir fangen noch einmal von vorn an; was Sie mir für diese Anfrage gesagt hatten, ist aus dem Formular entfernt.
enquiry-so-far = Am Ende zeige ich Ihnen alles, bevor etwas als Anfrage gespeichert wird. Eine Antwort können Sie jederzeit ändern, zum Beispiel mit „Land ändern“.
enquiry-at-start = Das ist die erste Frage; davor kommt nichts.
enquiry-not-here = Hier kann keine Anfrage aufgenommen werden, denn dieses Programm kann den Speicher nur lesen. Bitte fragen Sie noch einmal im eigenen Chat des Assistenten.
enquiry-not-understood = Ich bin nicht sicher, was Sie meinen.
enquiry-needed = Diese Angabe ist für eine Anfrage nötig und lässt sich nicht überspringen.
enquiry-text-deleted = (gelöscht)
enquiry-left-out = (ausgelassen)
enquiry-recognised = { $said } ({ $known })
enquiry-so-far-said = Bisher haben Sie mir gesagt: { $said }. Schreiben Sie es neu, oder sagen Sie „behalten“, um es so zu lassen.
enquiry-cluster = { $name } ({ $location })

enquiry-ask-company = Wie heißt Ihr Unternehmen?
enquiry-ask-country = In welchem Land hat Ihr Unternehmen seinen Sitz?
enquiry-ask-home-cluster = { $count ->
    [0] In welchem ICN-Cluster ist Ihr Unternehmen Mitglied (Ihr Heimatcluster)? Wenn Sie in keinem Mitglied sind, sagen Sie einfach „keiner“.
    [one] In welchem ICN-Cluster ist Ihr Unternehmen Mitglied (Ihr Heimatcluster)? In Ihrem Land könnte es { $clusters } sein. Wenn Sie in keinem Mitglied sind, sagen Sie einfach „keiner“.
   *[other] In welchem ICN-Cluster ist Ihr Unternehmen Mitglied (Ihr Heimatcluster)? In Ihrem Land gibt es { $clusters }. Wenn Sie in keinem Mitglied sind, sagen Sie einfach „keiner“.
 }
enquiry-ask-website = Wie lautet Ihre Website? (Das können Sie überspringen.)
enquiry-ask-contact-name = Wer ist die Ansprechperson für den Gastgebercluster?
enquiry-ask-role = Welche Funktion hat diese Person im Unternehmen? (Das können Sie überspringen.)
enquiry-ask-email = Unter welcher E-Mail-Adresse kann der Gastgebercluster diese Person erreichen?
enquiry-ask-language = In welcher Sprache möchten Sie mit dem Gastgebercluster arbeiten? (Das können Sie überspringen.)
enquiry-ask-sector = In welchem Cleantech-Themenfeld sind Sie tätig, zum Beispiel Wasser, Abfall oder Wind?
enquiry-ask-solution = Was ist Ihre Lösung? Bitte beschreiben Sie sie in zwei Zeilen.
enquiry-ask-stage = Wie weit ist sie: Prototyp, Pilot oder auf dem Markt? (Das können Sie überspringen.)
enquiry-ask-target-market = In welchen Markt möchten Sie? Nennen Sie ein Land, eine Region, eine Stadt oder einen Gastgebercluster; mehrere sind in Ordnung, und warum Sie dorthin möchten, hilft auch.
enquiry-ask-help-wanted = Welche Hilfe möchten Sie: Marktwissen, Kunden, Partner, einen Testort, Regulierung, Finanzierung, eine City Challenge, eine Veranstaltung? (Das können Sie überspringen.)
enquiry-ask-timing = Wann möchten Sie dorthin, und waren Sie in diesem Markt schon aktiv? (Das können Sie überspringen.)
enquiry-consent-version = 2026-11-22
enquiry-consent = Darf diese Anfrage mit Namen und E-Mail-Adresse der Ansprechperson gespeichert und weitergegeben werden an { $count ->
    [0] einen Gastgebercluster des Netzwerks, der zu Ihrem Zielmarkt passt
   *[other] { $hosts }
 }, und zwar nur, damit man Ihnen dort weiterhelfen kann? Diese Einwilligung können Sie jederzeit widerrufen, indem Sie „meine Anfrage zurückziehen“ schreiben. Bitte antworten Sie mit Ja oder Nein; ohne ein Ja wird nichts als Anfrage gespeichert, und was Sie mir dafür gesagt haben, wird gelöscht.
enquiry-consent-unclear = Hier brauche ich ein klares Ja oder Nein.

enquiry-why-company = Der Gastgebercluster möchte wissen, wer anfragt; der Name, wie Sie ihn selbst schreiben, genügt, zum Beispiel „Acme ApS“.
enquiry-why-country = Das Land zeigt, welcher Heimatcluster Sie unterstützen kann, zum Beispiel „Dänemark“.
enquiry-why-home-cluster = Der Passport ist ein Service für Mitglieder von ICN-Clustern, und Ihr Heimatcluster ist der, der Sie unterstützt. Schreiben Sie seinen Namen, zum Beispiel „CLEAN“, oder „keiner“.
enquiry-why-website = Auf Ihrer Website sieht der Gastgebercluster, was Sie machen. Schreiben Sie sie so: www.example.com, oder sagen Sie „überspringen“.
enquiry-why-contact-name = Der Gastgebercluster möchte wissen, an wen er schreiben kann, zum Beispiel „Anna Jensen“.
enquiry-why-role = Die Funktion sagt dem Gastgebercluster, mit wem er sprechen würde, zum Beispiel „Geschäftsführerin“ oder „Vertriebsleiter“; oder sagen Sie „überspringen“.
enquiry-why-email = An diese Adresse antwortet der Gastgebercluster. Sie besteht aus einem Namen, einem @ und einer Domain.
enquiry-why-language = Das hilft dem Gastgeber, die richtige Person zu finden, zum Beispiel „Englisch“; oder sagen Sie „überspringen“.
enquiry-why-sector = Das Themenfeld hilft, den passenden Gastgeber zu finden; ein oder zwei Wörter genügen, zum Beispiel „Wasser“.
enquiry-why-solution = Es sagt dem Gastgeber, wem er Sie vorstellen sollte, zum Beispiel „Sensoren, die Lecks in Wasserleitungen finden. Versorger verlieren damit weniger Wasser.“
enquiry-why-stage = Einen Prototyp stellen Gastgeber anderen Leuten vor als ein Produkt: Sagen Sie „Prototyp“, „Pilot“ oder „auf dem Markt“; oder „überspringen“.
enquiry-why-target-market = Davon hängt ab, für welchen Gastgebercluster Ihre Anfrage ist, zum Beispiel „Südafrika“, „Montreal“ oder „GreenCape“.
enquiry-why-help-wanted = Es sagt dem Gastgeber, was er vorbereiten sollte, zum Beispiel „Kunden und einen Testort“; oder sagen Sie „überspringen“.
enquiry-why-timing = Es hilft dem Gastgeber bei der Planung, zum Beispiel „Frühjahr 2027, erster Besuch“; oder sagen Sie „überspringen“.
enquiry-why-consent = Ihre Daten werden nur weitergegeben, wenn Sie zustimmen.
enquiry-why-summary = Die Anfrage gilt erst als gestellt, wenn Sie diese Zusammenfassung bestätigt haben.

enquiry-country-unknown = Ein Land namens „{ $said }“ kenne ich nicht. Bitte nennen Sie das Land, in dem Ihr Unternehmen seinen Sitz hat, zum Beispiel Dänemark.
enquiry-country-near = Dieses Land kenne ich nicht. Meinen Sie { $country }?
enquiry-country-several = Bitte nennen Sie nur ein Land: das, in dem Ihr Unternehmen seinen Sitz hat.
enquiry-home-unknown = Einen Cluster „{ $said }“ habe ich nicht verzeichnet. { $count ->
    [0] Bitte prüfen Sie den Namen
    [one] In Ihrer Nähe kenne ich { $clusters }: Ist es der? Sonst prüfen Sie bitte den Namen
   *[other] In Ihrer Nähe kenne ich { $clusters }. Bitte prüfen Sie den Namen
 }, sagen Sie „keiner“, wenn Sie in keinem ICN-Cluster Mitglied sind, oder schreiben Sie denselben Namen noch einmal, dann notiere ich ihn so.
enquiry-home-several = Das könnte einer von mehreren sein: { $clusters }. Welcher ist es?
enquiry-home-former = Bitte beachten Sie: { $name } ist als ehemaliges Mitglied des Netzwerks verzeichnet; ich habe ihn trotzdem als Ihren Heimatcluster notiert.
enquiry-no-cluster = Die veröffentlichten Texte nennen als Nutzer des Passports nur Mitglieder von ICN-Clustern; ein Unternehmen ohne Mitgliedschaft kommt darin nicht vor. Sie können diese Anfrage trotzdem stellen, mit Heimatcluster „keiner“. { $count ->
    [0] Den Weg hinein kann Ihnen das ICN-Sekretariat nennen.
    [one] Der Weg hinein wäre der nächstgelegene Cluster: { $clusters }. Fragen Sie dort nach einer Mitgliedschaft.
   *[other] Der Weg hinein wäre ein Cluster in Ihrer Nähe: { $clusters }. Fragen Sie dort nach einer Mitgliedschaft.
 }
enquiry-website-unknown = Das sieht nicht nach einer Webadresse aus. Bitte schreiben Sie sie so: www.example.com (http:// ist nicht nötig), oder sagen Sie „überspringen“.
enquiry-email-wrong = „{ $said }“ sieht nicht nach einer vollständigen E-Mail-Adresse aus: Sie braucht einen Namen, ein @ und eine Domain. Bitte schreiben Sie sie noch einmal.
enquiry-email-example = Auch „{ $said }“ ist keine E-Mail-Adresse. Eine vollständige sieht so aus: anna.jensen@example.com. Sie können hier auch pausieren und später wiederkommen oder abbrechen; nichts von dem, was Sie mir gesagt haben, geht verloren.
enquiry-email-typo = Stimmt „{ $said }“, oder meinten Sie { $better }? (Ja für { $better }, Nein, um es so zu lassen, wie Sie es geschrieben haben.)
enquiry-language-unknown = „{ $said }“ kenne ich nicht als Sprache. Bitte nennen Sie eine, zum Beispiel Englisch oder Deutsch, oder sagen Sie „überspringen“.
enquiry-sector-unknown = Dieses Themenfeld steht nicht auf meiner Liste; ich habe es in Ihren Worten notiert.
enquiry-market-host = Vorgeschlagener Gastgeber: { $cluster }.
enquiry-market-others = In diesem Land gibt es noch andere: { $clusters }. Um einen davon zu wählen, schreiben Sie zum Beispiel „Zielmarkt ändern“.
enquiry-market-several = Es bleibt eine Anfrage mit einer Referenz, für alle genannten Gastgeber.
enquiry-market-none = Für { $place } ist kein Cluster des Netzwerks verzeichnet. Ich habe Ihren Markt so notiert, aber dort kann die Anfrage noch niemand entgegennehmen.{ $cluster ->
    [none] {""}
   *[other] {" "}Der nächstgelegene verzeichnete Cluster ist { $cluster }; wenn Sie ihn als Gastgeber möchten, schreiben Sie „Zielmarkt ändern“ und nennen ihn.
 }
enquiry-market-former = { $name } ist als ehemaliges Mitglied des Netzwerks verzeichnet, deshalb kann ich ihn nicht als Gastgeber vorschlagen. Ich habe Ihren Wunsch so notiert.
enquiry-market-unknown = Ich habe „{ $said }“ als Ihren Markt notiert, erkenne darin aber weder Ort noch Cluster; einen Gastgeber gibt es also noch nicht. Mit „Zielmarkt ändern“ können Sie ein Land, eine Stadt oder einen Cluster nennen.
enquiry-market-region = { $place }: Mehrere Cluster könnten dort Gastgeber sein, zum Beispiel { $clusters }. Welches Land oder welchen Cluster möchten Sie? Wenn Sie es mir überlassen, schreiben Sie dasselbe noch einmal, und ich schlage den ersten vor.

enquiry-summary = Das ist Ihre Anfrage:
enquiry-summary-amended = Das ist Ihre berichtigte Anfrage:
enquiry-line = { NUMBER($number, useGrouping: 0) }. { $label }: { $said }
enquiry-hosts = { $count ->
    [0] Gastgebercluster: für diesen Markt noch keiner verzeichnet
    [one] Gastgebercluster: { $clusters }
   *[other] Gastgebercluster: { $clusters }
 }
enquiry-earlier = { $count ->
    [one] Bitte beachten Sie: In diesem Gespräch haben Sie an denselben Gastgeber schon eine Anfrage gestellt, { $references }. Sie können stattdessen jene berichtigen („meine Anfrage ändern“) oder auch diese stellen.
   *[other] Bitte beachten Sie: In diesem Gespräch haben Sie an denselben Gastgeber schon Anfragen gestellt, { $references }. Sie können stattdessen eine davon berichtigen („meine Anfrage ändern“) oder auch diese stellen.
 }
enquiry-summary-ask = Ist das richtig? Mit „Ja“ stellen Sie die Anfrage; um etwas zu ändern, schreiben Sie zum Beispiel „7 ändern“ oder „E-Mail ändern“; „abbrechen“ löscht sie.
enquiry-summary-unclear = Bitte sagen Sie „Ja“, um die Anfrage zu stellen, oder was Sie ändern möchten.
enquiry-what-to-change = Was soll ich ändern? Nennen Sie das Feld oder seine Nummer, zum Beispiel „12 ändern“.

enquiry-field-company = Unternehmen
enquiry-field-country = Land
enquiry-field-home-cluster = Heimatcluster
enquiry-field-website = Website
enquiry-field-contact-name = Ansprechperson
enquiry-field-role = Funktion
enquiry-field-email = E-Mail
enquiry-field-language = Arbeitssprache
enquiry-field-sector = Themenfeld
enquiry-field-solution = Lösung
enquiry-field-stage = Reifegrad
enquiry-field-target-market = Zielmarkt
enquiry-field-help-wanted = Gewünschte Hilfe
enquiry-field-timing = Zeitplan
enquiry-field-consent = Einwilligung zur Weitergabe

enquiry-button-yes = Ja
enquiry-button-no = Nein
enquiry-button-confirm = Ja, Anfrage stellen
enquiry-button-change = Etwas ändern
enquiry-button-cancel = Abbrechen
enquiry-button-pause = Pause
enquiry-button-skip = Überspringen
enquiry-button-no-cluster = Wir sind kein Mitglied
enquiry-button-stage-prototype = Prototyp
enquiry-button-stage-pilot = Pilot
enquiry-button-stage-market = Auf dem Markt
enquiry-button-continue = Meine Anfrage fortsetzen
enquiry-button-copy = Zeigen Sie mir eine Kopie
enquiry-button-status = Wie ist der Stand?

enquiry-cancel-ask = Soll ich Ihre Anfrage abbrechen und alles löschen, was Sie mir dafür gesagt haben? Das lässt sich nicht rückgängig machen.
enquiry-cancelled = Erledigt: Ihre Anfrage ist abgebrochen, und alles, was Sie mir dafür gesagt haben, ist aus diesem Gespräch gelöscht. Es wurde keine Anfrage gestellt.
enquiry-correction-cancelled = Erledigt: Die Berichtigung ist verworfen, und ihre Texte sind gelöscht. Die Anfrage, die Sie gestellt haben, bleibt, wie sie war.
enquiry-refused = In Ordnung: Ohne Ihre Einwilligung wird keine Anfrage gespeichert. Alles, was Sie mir dafür gesagt haben, ist aus diesem Gespräch gelöscht. Sie können die Cluster weiterhin selbst ansprechen; fragen Sie mich, wie man sie erreicht.
enquiry-paused = Pausiert. Nichts ist verloren: Sagen Sie „meine Anfrage fortsetzen“, wann immer Sie möchten, auch in einigen Tagen, und wir machen dort weiter, wo wir aufgehört haben.
enquiry-draft-open = Ihre Anfrage ist begonnen, aber noch nicht gestellt. Das habe ich bisher:

enquiry-filed = Ihre Anfrage ist unter der Referenz { $reference } gespeichert. Sie ist noch nicht weitergeleitet: Bisher wurde kein Gastgebercluster benachrichtigt.
enquiry-amended = Ihre Anfrage { $reference } ist berichtigt und gespeichert. Sie ist noch nicht weitergeleitet: Bisher wurde kein Gastgebercluster benachrichtigt.
enquiry-meanwhile = { $count ->
    [0] In der Zwischenzeit können Sie das ICN-Sekretariat fragen.
   *[other] Was Sie in der Zwischenzeit tun können: sich selbst dorthin wenden, über diese verzeichneten öffentlichen Kontakte:
 }
enquiry-contact = • { $name }: { $ways ->
    [none] kein Kontakt verzeichnet
   *[other] { $ways }
 }
enquiry-not-official = Das war mein eigenes Formular, um eine Vermittlung vorzubereiten, nicht das offizielle Bewerbungsformular von ICN, das nicht veröffentlicht ist.
enquiry-afterwards = In diesem Gespräch können Sie nach dem Stand oder einer Kopie fragen, die Anfrage ändern oder sie zurückziehen („meine Anfrage zurückziehen“).

enquiry-copy = Ihre Anfrage { $reference }, gespeichert: { $date }
enquiry-copy-consent = Einwilligung erteilt: { $date }, zum Text der Fassung { $version }.
enquiry-change = Ihre Anfrage { $reference } kann hier berichtigt werden; sie behält ihre Referenz.
enquiry-which = Welche Anfrage meinen Sie: { $references }?
enquiry-withdrawn = { $count ->
    [one] Ihre Anfrage { $references } ist zurückgezogen und mit ihr Ihre Einwilligung.
   *[other] Ihre Anfragen { $references } sind zurückgezogen und mit ihnen Ihre Einwilligung.
 } Was Sie ausgefüllt hatten, ist gelöscht; aufbewahrt wird nur, dass es eine Anfrage gab, mit Referenz, Gastgebern und Datumsangaben.
enquiry-none-to-withdraw = Erledigt: In diesem Gespräch ist keine Anfrage von Ihnen gespeichert, es wird also nichts an jemanden weitergegeben.
enquiry-words-my-consent = einwilligung|einverständnis|einverstaendnis|zustimmung|erlaubnis|alle anfragen|alle meine anfragen|alle unsere anfragen|beide anfragen

status-stored = Ihre Anfrage { $reference }{ $count ->
    [0] {""}
   *[other] {" "}an { $hosts }
 } ist gespeichert seit: { $date }. Sie ist noch nicht weitergeleitet: Bisher wurde kein Gastgebercluster benachrichtigt.
status-withdrawn = Ihre Anfrage { $reference }{ $count ->
    [0] {""}
   *[other] {" "}an { $hosts }
 } wurde zurückgezogen: { $date }.
status-afterwards = Sie können hier eine Kopie davon bekommen, sie ändern oder zurückziehen.

# Phrases that steer the form; a message counts if it is one of them, but for the polite words around it.
enquiry-words-polite = bitte|danke|vielen dank|danke schön|danke schoen|dankeschön|dankeschoen|entschuldigung|sorry|ok|okay|na gut|also|ach|oh|hm|hmm|tja|nun|einfach|mal|bitte mal|doch|doch bitte|dann|ich will|ich möchte|ich moechte|ich möchte gern|ich moechte gern|ich möchte gerne|ich moechte gerne|ich würde gern|ich wuerde gern|ich würde gerne|ich wuerde gerne|wir wollen|wir möchten|wir moechten|wir möchten gern|wir moechten gern|wir möchten gerne|wir moechten gerne|wir würden gern|wir wuerden gern|wir würden gerne|wir wuerden gerne|kann ich|können wir|koennen wir|könnten wir|koennten wir|könnte ich|koennte ich|darf ich|dürfen wir|duerfen wir|kannst du|können sie|koennen sie|könnten sie|koennten sie|könntest du|koenntest du|würden sie|wuerden sie|lass uns|lassen sie uns|ich muss|wir müssen|wir muessen|ich müsste|ich muesste|vorerst|erst mal|erstmal|nochmal|noch mal|noch einmal|eigentlich|moment|warte|warten sie
enquiry-say-back = zurück|zurueck|geh zurück|geh zurueck|gehe zurück|gehe zurueck|gehen sie zurück|gehen sie zurueck|zurückgehen|zurueckgehen|einen schritt zurück|einen schritt zurueck|ein schritt zurück|ein schritt zurueck|eins zurück|eins zurueck|schritt zurück|schritt zurueck|einen schritt zurückgehen|einen schritt zurueckgehen|eine frage zurück|eine frage zurueck|vorherige|vorherige frage|die vorherige frage|vorige frage|zur vorherigen frage|zurück zur vorherigen frage|zurueck zur vorherigen frage|zur vorigen frage|zurück zur letzten frage|zurueck zur letzten frage|letzte frage|rückgängig|rueckgaengig|rückgängig machen|rueckgaengig machen
enquiry-say-skip = überspringen|ueberspringen|überspring|ueberspring|überspringe|ueberspringe|überspringen sie|ueberspringen sie|überspringe das|ueberspringe das|überspring das|ueberspring das|das überspringen|das ueberspringen|überspringe es|ueberspringe es|diese frage überspringen|diese frage ueberspringen|die frage überspringen|die frage ueberspringen|diese überspringen|diese ueberspringen|frage überspringen|frage ueberspringen|skip|nächste|naechste|nächste frage|naechste frage|die nächste frage|die naechste frage|nächste bitte|naechste bitte|auslassen|weglassen|lass es weg|lassen sie es weg|leer lassen|frei lassen|nicht jetzt|jetzt nicht|später|spaeter|behalten|behalte es|behalten sie es|so lassen|lass es so|lassen sie es so|lass es|so lassen wie es ist|so belassen|dabei bleibt es|bleibt so|möchte ich nicht sagen|moechte ich nicht sagen|das möchte ich nicht sagen|das moechte ich nicht sagen|sage ich nicht|lieber nicht sagen|keine angabe|keine angaben|k a|gleich|wie vorher|wie bisher|wie zuvor|wie oben|unverändert|unveraendert|dasselbe|dasselbe wie vorher|dasselbe wie zuvor|gleiche wie vorher|bleibt gleich
enquiry-say-pause = pause|pausieren|pausiere|pausieren sie|pause machen|mach pause|machen sie pause|eine pause|eine pause machen|eine pause einlegen|kurze pause|formular pausieren|anfrage pausieren|meine anfrage pausieren|die anfrage pausieren|unterbrechen|unterbrich|anfrage unterbrechen|hier aufhören|hier aufhoeren|für heute aufhören|fuer heute aufhoeren|für heute reicht es|fuer heute reicht es|für heute ist schluss|fuer heute ist schluss|später weiter|spaeter weiter|später weitermachen|spaeter weitermachen|später fortsetzen|spaeter fortsetzen|ich mache später weiter|ich mache spaeter weiter|wir machen später weiter|wir machen spaeter weiter|mache später weiter|mache spaeter weiter|machen wir später weiter|machen wir spaeter weiter|ein andermal|ein anderes|ich komme später wieder|ich komme spaeter wieder|ich komme später zurück|ich komme spaeter zurueck|komme später wieder|komme spaeter wieder|später heute|spaeter heute|heute später|heute spaeter|speichern|zwischenspeichern|für später speichern|fuer spaeter speichern|speichern und beenden|morgen|morgen weiter|fortsetzung folgt
enquiry-say-cancel = abbrechen|abbruch|brich ab|brechen sie ab|brich das ab|brechen sie das ab|das abbrechen|alles abbrechen|formular abbrechen|das formular abbrechen|anfrage abbrechen|die anfrage abbrechen|meine anfrage abbrechen|unsere anfrage abbrechen|bewerbung abbrechen|meine bewerbung abbrechen|stornieren|anfrage stornieren|stopp|stop|halt|aufhören|aufhoeren|hör auf|hoer auf|hören sie auf|hoeren sie auf|beenden|beende das|beenden sie das|formular beenden|anfrage beenden|verlassen|formular verlassen|raus|ende|schluss|schluss damit|vergiss es|vergessen sie es|vergessen sie das|egal|lass gut sein|lassen wir das|lassen wir es|ich lasse es|wir lassen es|ich habe es mir anders überlegt|ich habe es mir anders ueberlegt|wir haben es uns anders überlegt|wir haben es uns anders ueberlegt|das nicht|nicht mehr|mich nicht bewerben|uns nicht bewerben|anfrage löschen|anfrage loeschen|meine anfrage löschen|meine anfrage loeschen|die anfrage löschen|die anfrage loeschen|lösche die anfrage|loesche die anfrage|lösche meine anfrage|loesche meine anfrage|entwurf löschen|entwurf loeschen|den entwurf löschen|den entwurf loeschen|lösche es|loesche es|löschen|loeschen|alles löschen|alles loeschen|verwerfen|alles verwerfen|anfrage verwerfen|zurückziehen|zurueckziehen|anfrage zurückziehen|anfrage zurueckziehen|meine anfrage zurückziehen|meine anfrage zurueckziehen|keine weiteren fragen|keine fragen mehr|es reicht|das reicht|genug
enquiry-say-restart = neu anfangen|neu beginnen|neu starten|von vorn|von vorne|von vorn anfangen|von vorne anfangen|von vorn beginnen|von vorne beginnen|ganz von vorn|ganz von vorne|fang von vorne an|fangen wir von vorne an|fangen wir neu an|von neuem|von null|bei null anfangen|neustart|neubeginn|zurücksetzen|zuruecksetzen|alles zurücksetzen|alles zuruecksetzen|reset
enquiry-say-continue = weiter|weitermachen|mach weiter|machen sie weiter|machen wir weiter|wir machen weiter|es geht weiter|weiter geht es|weiter geht's|fortsetzen|fortfahren|fahren sie fort|anfrage fortsetzen|meine anfrage fortsetzen|unsere anfrage fortsetzen|die anfrage fortsetzen|meine anfrage weiterführen|meine anfrage weiterfuehren|mit meiner anfrage weitermachen|mit der anfrage weitermachen|weiter mit meiner anfrage|weiter mit der anfrage|formular fortsetzen|das formular fortsetzen|weiter mit dem formular|wieder aufnehmen|wo waren wir|wo waren wir stehen geblieben|wo sind wir stehen geblieben|zurück zum formular|zurueck zum formular|zurück zur anfrage|zurueck zur anfrage|zurück zu meiner anfrage|zurueck zu meiner anfrage|ich bin zurück|ich bin zurueck|ich bin wieder da|bin wieder da|bin zurück|bin zurueck|bewerben|anfrage beginnen|anfrage starten
enquiry-say-why = warum|wieso|weshalb|wozu|warum das|wieso das|warum fragen sie|warum fragst du|warum fragen sie das|warum fragst du das|warum wollen sie das wissen|wieso wollen sie das wissen|wozu brauchen sie das|wofür brauchen sie das|wofuer brauchen sie das|wozu braucht ihr das|wofür braucht ihr das|wofuer braucht ihr das|warum brauchen sie das|wofür|wofuer|wofür ist das|wofuer ist das|was meinen sie|was meinen sie damit|was meinst du|was heißt das|was heisst das|was bedeutet das|was ist das|was ist damit gemeint|was soll das|hilfe|hilf mir|helfen sie mir|ein beispiel|beispiel|geben sie mir ein beispiel|gib mir ein beispiel|zum beispiel|erklären|erklaeren|erklären sie das|erklaeren sie das|erkläre das|erklaere das|erklär das|erklaer das|was soll ich schreiben|was soll ich da schreiben|was schreibe ich hier|was schreibe ich da|was soll ich antworten|was muss ich hier schreiben|ich verstehe nicht|ich verstehe das nicht|ich verstehe die frage nicht|verstehe ich nicht|verstehe die frage nicht|wie|was
enquiry-say-show = zeigen|zeig|zeige|zeig mir|zeigen sie|zeigen sie mir|zusammenfassung|zeig die zusammenfassung|zeigen sie die zusammenfassung|zusammenfassung zeigen|übersicht|uebersicht|überblick|ueberblick|alles zeigen|alles anzeigen|zeig alles|zeigen sie alles|zeigen sie mir alles|was haben sie bisher|was hast du bisher|was habt ihr bisher|was habe ich bisher gesagt|was habe ich bisher eingegeben|was habe ich bisher angegeben|was haben wir bisher|meine antworten|zeig meine antworten|zeigen sie meine antworten|zeigen sie mir meine antworten|meine angaben|zeigen sie meine angaben|bisherige angaben
enquiry-say-greeting = hallo|hi|hey|guten tag|guten morgen|guten abend|grüß gott|gruess gott|servus|moin|moin moin|grüezi|grueezi|tag|morgen zusammen|hallo zusammen|hallo nochmal|ist da jemand|jemand da|sind sie da|sind sie noch da|bist du da|bist du noch da|noch da
enquiry-say-none = keine|keiner|keinen|keines|keins|kein|nein|nichts|entfällt|entfaellt|nicht zutreffend|weiß nicht|weiss nicht|ich weiß nicht|ich weiss nicht|ich weiß es nicht|ich weiss es nicht|weiß ich nicht|weiss ich nicht|das weiß ich nicht|das weiss ich nicht|wissen wir nicht|wissen wir noch nicht|weiß ich noch nicht|weiss ich noch nicht|noch nicht bekannt|keine ahnung|unbekannt|nicht sicher|unsicher|haben wir nicht|habe ich nicht|wir haben keine|wir haben keinen|wir haben keins|niemand|egal|ist egal|nicht nötig|nicht noetig|nicht notwendig|nicht erforderlich|braucht es nicht|brauchen wir nicht
enquiry-say-yes = ja|ok|okay|jawohl|jep|jo|jup|j|klar|na klar|sicher|gewiss|ja bitte|bitte ja|ja gern|ja gerne|gern|gerne|ja das stimmt|ja stimmt|stimmt|das stimmt|ja stimmt so|stimmt so|korrekt|das ist korrekt|ja korrekt|richtig|das ist richtig|ja richtig|ja das ist richtig|genau|ganz genau|ja genau|exakt|natürlich|natuerlich|selbstverständlich|selbstverstaendlich|ja natürlich|ja natuerlich|ja klar|auf jeden fall|unbedingt|absolut|einverstanden|ja einverstanden|ich bin einverstanden|wir sind einverstanden|bin einverstanden|ich stimme zu|wir stimmen zu|ich willige ein|wir willigen ein|ja ich stimme zu|ja wir stimmen zu|ja ich willige ein|zugestimmt|sie dürfen|sie duerfen|ihr dürft|ihr duerft|du darfst|ja sie dürfen|ja sie duerfen|das dürfen sie|das duerfen sie|dürfen sie|duerfen sie|in ordnung|ist in ordnung|das ist in ordnung|alles klar|passt|das passt|machen sie das|mach das|tun sie das|nur zu|ja löschen|ja loeschen|ja lösche es|ja loesche es|ja abbrechen|ja bitte löschen|ja bitte loeschen|ja bitte abbrechen|einwilligung erteilt|erteilt|erlaubt
enquiry-say-no = nein|nee|nö|noe|ne|n|nein danke|auf keinen fall|keinesfalls|keineswegs|niemals|nie|nicht|bitte nicht|nein bitte nicht|lieber nicht|eher nicht|nicht wirklich|gar nicht|überhaupt nicht|ueberhaupt nicht|tu das nicht|tun sie das nicht|machen sie das nicht|ich nicht|wir nicht|ich bin nicht einverstanden|wir sind nicht einverstanden|nicht einverstanden|ich stimme nicht zu|wir stimmen nicht zu|ich willige nicht ein|wir willigen nicht ein|ich lehne ab|wir lehnen ab|abgelehnt|ablehnen|verweigert|falsch|das ist falsch|stimmt nicht|das stimmt nicht|nicht korrekt|das ist nicht korrekt|nicht richtig|das ist nicht richtig|behalten|nein behalten|nein weiter|nein weitermachen|nein wir nicht|nein ich nicht|nein das stimmt nicht|nein nicht löschen|nein nicht loeschen|nicht löschen|nicht loeschen|nicht abbrechen
enquiry-say-confirm = ja anfrage stellen|anfrage stellen|die anfrage stellen|ja stellen|stellen|ja die anfrage stellen|stellen sie die anfrage|stellen sie sie|stell die anfrage|einreichen|ja einreichen|reichen sie sie ein|anfrage einreichen|absenden|ja absenden|abschicken|ja abschicken|senden|ja senden|schicken|schicken sie es ab|schicken sie sie ab|schick ab|anfrage absenden|anfrage senden|übermitteln|uebermitteln|bestätigen|bestaetigen|bestätigt|bestaetigt|ja bestätigen|ja bestaetigen|ich bestätige|ich bestaetige|wir bestätigen|wir bestaetigen|ja ich bestätige|ja ich bestaetige|hiermit bestätigt|hiermit bestaetigt|alles richtig|alles korrekt|alles stimmt|alles in ordnung|alles ok|alles gut|alles bestens|alles passt|passt alles|passt so|das passt so|ja passt|ja alles richtig|ja alles korrekt|ja das ist alles richtig|es ist alles richtig|das ist alles richtig|ja es stimmt alles|stimmt alles|sieht gut aus|das sieht gut aus|ja sieht gut aus|ja das sieht gut aus|sieht richtig aus|ja ok|gut|sehr gut|bestens|perfekt|super|prima|fertig|speichern|ja speichern|ja es ist richtig|ja perfekt|ja so ist es richtig|so ist es richtig|so stimmt es
enquiry-say-change = ändern|aendern|etwas ändern|etwas aendern|was ändern|was aendern|ändere etwas|aendere etwas|ändern sie etwas|aendern sie etwas|das ändern|das aendern|ich will etwas ändern|ich will etwas aendern|ich möchte etwas ändern|ich moechte etwas aendern|wir möchten etwas ändern|wir moechten etwas aendern|bearbeiten|berichtigen|korrigieren|etwas korrigieren|korrektur|anpassen|etwas anpassen|etwas ist falsch|etwas stimmt nicht|da ist etwas falsch|da ist ein fehler|da ist ein fehler drin|ein fehler|fehler|das ist nicht richtig|nicht ganz|noch nicht|nicht alles

enquiry-words-change = ändern|aendern|ändere|aendere|ändern sie|aendern sie|zu ändern|zu aendern|geändert|geaendert|bearbeiten|bearbeite|bearbeiten sie|berichtigen|berichtige|berichtigen sie|korrigieren|korrigiere|korrigieren sie|anpassen|passen sie an|aktualisieren|aktualisiere|aktualisieren sie|ersetzen|ersetze|ersetzen sie|verbessern|verbessere|neu eingeben|neu schreiben|setze|setzen sie|zurück zu|zurueck zu|zurück zur|zurueck zur|zurück zum|zurueck zum|zurück auf|zurueck auf|noch einmal zu|nochmal zu|überarbeiten|ueberarbeiten
enquiry-words-wrong = ist falsch|war falsch|sind falsch|ist nicht richtig|ist nicht korrekt|stimmt nicht|stimmte nicht|stimmen nicht|ist inkorrekt|ist verkehrt|hat einen tippfehler|hat einen fehler|enthält einen fehler|enthaelt einen fehler|enthält einen tippfehler|enthaelt einen tippfehler|ist falsch geschrieben|hat sich geändert|hat sich geaendert|muss geändert werden|muss geaendert werden|muss ich ändern|muss ich aendern|müssen wir ändern|muessen wir aendern|soll geändert werden|soll geaendert werden|sollte geändert werden|sollte geaendert werden|muss korrigiert werden|muss berichtigt werden|passt nicht
enquiry-words-new = auf|in|zu|zum|zur|mit|durch|soll sein|sollte sein|muss sein|soll heißen|soll heissen|:|=|->
enquiry-words-is = ist|sind|lautet|heißt|heisst|ist jetzt|lautet jetzt|ist nun|ist eigentlich|ist in wirklichkeit
enquiry-words-rather = es ist|es sind|es soll heißen|es soll heissen|es muss heißen|es muss heissen|es heißt|es heisst|soll heißen|soll heissen|sollte sein|muss heißen|muss heissen|richtig ist|richtig wäre|richtig waere|korrekt ist|sondern|es lautet|sie lautet|er lautet|nehmen sie|nimm|schreiben sie|schreib
enquiry-words-article = der|die|das|den|dem|des|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|ein|eine|einen|bei|beim|zu|zur|zum|für|fuer|feld|nummer|nr.|nr|punkt|frage|angabe|eintrag|antwort|zeile|name des|name der|namen des|namen der
enquiry-labels-company = unternehmen|unternehmens|firma|firmenname|firmennamen|unternehmensname|unternehmensnamen|name des unternehmens|name der firma|unser unternehmen|unsere firma|organisation|betrieb|company
enquiry-labels-country = land|heimatland|herkunftsland|sitz|unser land|firmensitz|country
enquiry-labels-home-cluster = heimatcluster|heimat-cluster|cluster|eigener cluster|eigenen cluster|mitgliedschaft|mitglied bei|mitglied in|mitglied von
enquiry-labels-website = website|webseite|web-seite|homepage|internetseite|internetadresse|webadresse|url|web|seite
enquiry-labels-contact-name = ansprechperson|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|name|namen|person|name der ansprechperson|name der kontaktperson|name des ansprechpartners
enquiry-labels-role = funktion|rolle|position|stellung|titel|stelle|berufsbezeichnung|aufgabe
enquiry-labels-email = e-mail|email|mail|e mail|e-mail-adresse|email-adresse|emailadresse|mailadresse|mail-adresse|e-mailadresse
enquiry-labels-language = sprache|arbeitssprache|sprachen
enquiry-labels-sector = themenfeld|branche|bereich|sektor|feld|fachgebiet|cleantech-bereich|themenfelder|gebiet
enquiry-labels-solution = lösung|loesung|produkt|technologie|technik|beschreibung|unsere lösung|unsere loesung|angebot|dienstleistung
enquiry-labels-stage = reifegrad|stand|stadium|phase|entwicklungsstand|entwicklungsstufe|status|reife|trl
enquiry-labels-target-market = zielmarkt|ziel|markt|zielregion|zielland|gastgeber|gastgebercluster|gastgeber-cluster|zielstadt|märkte|maerkte|zielmärkte|zielmaerkte|wohin
enquiry-labels-help-wanted = gewünschte hilfe|gewuenschte hilfe|gewünschten hilfe|gewuenschten hilfe|hilfe|unterstützung|unterstuetzung|gewünschte unterstützung|gewuenschte unterstuetzung|bedarf|hilfebedarf|wunsch|wir brauchen
enquiry-labels-timing = zeitplan|zeit|zeitpunkt|termin|termine|datum|wann|reisezeit|reisedaten|reisetermin|zeitraum|zeitrahmen
enquiry-labels-consent = einwilligung|zustimmung|einverständnis|einverstaendnis|erlaubnis|einwilligung zur weitergabe
enquiry-labels-summary = zusammenfassung|übersicht|uebersicht|überblick|ueberblick

# Openings that are no part of the answer; only in small letters after the first one.
enquiry-lead-company = wir heißen|wir heissen|wir sind die|wir sind das|wir sind der|wir sind|unser Unternehmen heißt|unser Unternehmen heisst|unsere Firma heißt|unsere Firma heisst|mein Unternehmen heißt|mein Unternehmen heisst|meine Firma heißt|meine Firma heisst|das Unternehmen heißt|das Unternehmen heisst|die Firma heißt|die Firma heisst|unser Unternehmen ist die|unser Unternehmen ist|unsere Firma ist die|unsere Firma ist|der Name unseres Unternehmens ist|der Name unserer Firma ist|der Name unserer Firma lautet|der Name des Unternehmens ist|der Name der Firma ist|der Name ist|der Name lautet|unser Name ist|Firmenname ist|es heißt|es heisst|sie heißt|sie heisst|es ist die|es ist|ich bin von der|ich bin von|ich komme von der|ich komme von|ich arbeite für die|ich arbeite fuer die|ich arbeite für|ich arbeite fuer|ich arbeite bei der|ich arbeite bei|ich vertrete die|ich vertrete|wir vertreten|das ist die|das ist
enquiry-lead-contact-name = mein Name ist|sein Name ist|ihr Name ist|der Name ist|der Name lautet|Name ist|ich heiße|ich heisse|er heißt|er heisst|sie heißt|sie heisst|die Ansprechperson ist|der Ansprechpartner ist|die Ansprechpartnerin ist|unsere Ansprechperson ist|unser Ansprechpartner ist|unsere Ansprechpartnerin ist|Ansprechpartner ist|Ansprechpartnerin ist|die Kontaktperson ist|unser Kontakt ist|das ist Frau|das ist Herr|das ist|das wäre|das waere|das bin ich,|das bin ich:|das bin ich|es ist|ich bin|bitte wenden Sie sich an|fragen Sie nach|ich selbst,|ich,|Frau|Herr
enquiry-lead-role = ich bin der|ich bin die|ich bin unser|ich bin unsere|ich bin|sie ist die|er ist der|sie ist unsere|er ist unser|sie ist|er ist|meine Funktion ist|die Funktion ist|meine Rolle ist|meine Position ist|ich arbeite als|sie arbeitet als|er arbeitet als|als|unser|unsere
enquiry-words-description = ein|eine|einer|das|der|aus|in|im|an|am|bei|mit|auf|seit|zwei|einige|ansässig|ansaessig|interessiert|nicht|kein|keine|gerade|jetzt|derzeit|aktuell|schon|bereits|mitglied|mitglieder|aktiv|tätig|taetig|neu|klein|kleine|sehr|froh|bereit|spezialisiert|hersteller|produzent|anbieter|entwickler
enquiry-words-seat = aus|aus der|aus dem|aus den|mit sitz in|mit sitz in der|mit sitz im|ansässig in|ansaessig in|ansässig in der|ansaessig in der|ansässig im|ansaessig im|sitzen in|sitzen in der|sitzen im|sitz in|sitz in der|sitz ist in|nahe|bei
enquiry-words-from = aus|mit Sitz in|ansässig in|ansaessig in|in der|in|im|das heißt|das heisst|und wir|und möchte|und moechte|und möchten|und moechten|und wollen|und würden|und wuerden|, ein|, eine|wir machen|wir bauen|wir entwickeln|wir möchten|wir moechten|wir wollen|und unser|und unsere|die|und stellen|und entwickeln

enquiry-words-no-cluster = kein mitglied|keine mitglieder|nicht mitglied|sind nicht mitglied|keiner|keinem|keinen|keines|keine|kein cluster|kein heimatcluster|ohne cluster|in keinem cluster|in keinem|nicht teil|gehören nicht|gehoeren nicht|gehören zu keinem|gehoeren zu keinem|keine mitgliedschaft|noch kein mitglied|noch nicht|haben keinen|haben keins|weiß nicht|weiss nicht|weiß ich nicht|weiss ich nicht|wissen wir nicht|keine ahnung|nicht sicher|unbekannt|sind wir nicht|wir sind nicht|nirgends|nirgendwo|bei keinem|in keiner
enquiry-words-no-website = keine website|keine webseite|keine homepage|keine internetseite|keine seite|haben keine|habe keine|haben wir nicht|keine|noch nicht|im aufbau|in arbeit
enquiry-words-any-language = jede|jede sprache|alle|egal|ganz egal|beliebig|beliebige|spielt keine rolle|keine präferenz|keine praeferenz|beides|beide
enquiry-words-stage-prototype = prototyp|prototypen|prototyps|idee|konzept|labor|labormaßstab|labormassstab|forschung|f e|fue|entwicklung|in entwicklung|in der entwicklung|früh|frueh|frühphase|fruehphase|frühe phase|fruehe phase|mvp|proof of concept|machbarkeitsnachweis|machbarkeitsstudie|poc|trl 1|trl 2|trl 3|trl 4|trl 5|trl 6
enquiry-words-stage-pilot = pilot|piloten|pilotphase|pilotprojekt|pilotprojekte|pilotanlage|pilotanlagen|pilotierung|demonstration|demonstrator|demo|demoanlage|feldtest|feldtests|feldversuch|feldversuche|testphase|testbetrieb|im test|erste tests|erprobung|beta|trl 7|trl 8
enquiry-words-stage-market = markt|auf dem markt|am markt|im markt|kommerziell|kommerzielle|kommerziell verfügbar|kommerziell verfuegbar|marktreif|marktreife|verkauft|verkaufen|im verkauf|vertrieb|umsatz|kunden|eingeführt|eingefuehrt|markteingeführt|markteingefuehrt|etabliert|produktion|serie|serienproduktion|serienreif|in serie|im einsatz|installiert|verfügbar|verfuegbar|trl 9|fertig
enquiry-words-question = was|welche|welcher|welches|welchen|welchem|wer|wen|wem|wessen|wann|wo|wohin|woher|warum|wieso|weshalb|wozu|wie|gibt|hat|haben|habt|ist|sind|seid|kann|kannst|können|koennen|könnten|koennten|könnt|koennt|könntet|koenntet|darf|dürfen|duerfen|muss|müssen|muessen|soll|sollen|sollten|wird|werden|würde|wuerde|würden|wuerden|macht|machen|bietet|bieten|kostet|braucht|brauchen
