# Der Telegram-Kanal: eigene Schaltflächen, Befehle und was kein Text ist.
telegram-name = ICN-Passport-Assistent
telegram-about = Beantwortet Fragen von Unternehmen zu Cleantech-Clustern im Ausland, aus datierten Einträgen. Eine Maschine.
telegram-description =
    Ich bin der Passport-Assistent des International Cleantech Network, eine Maschine. Fragen Sie mich, welcher Cluster im Ausland Ihr Unternehmen empfangen kann, wen Sie dort ansprechen, was dort ansteht und was der ICN-Passport ist.
    Ich antworte aus datierten Einträgen und nenne meine Quellen. /privacy sagt, was gespeichert wird.

telegram-command-start = Beginnen
telegram-command-help = Was ich kann
telegram-command-events = Kommende Veranstaltungen
telegram-command-apply = Eine Passport-Anfrage vorbereiten
telegram-command-status = Stand Ihrer Anfrage
telegram-command-human = An wen Sie sich wenden können
telegram-command-language = Sprache wechseln
telegram-command-settings = Einstellungen
telegram-command-privacy = Was gespeichert wird und wer es sieht
telegram-command-stop = Keine Nachrichten mehr
telegram-command-cancel = Die begonnene Anfrage abbrechen
telegram-command-delete-me = Alles löschen, was von diesem Chat gespeichert ist

telegram-button-sources = Quellen
telegram-button-calendar = In den Kalender
telegram-button-map = Auf der Karte zeigen
telegram-button-contact = Meinen Namen mitteilen
telegram-button-private = Schreiben Sie mir privat
telegram-choose = Sie können wählen:

telegram-sources = Quellen:
telegram-source = • { $url } (Stand: { $date })
telegram-calendar = { $event }: der Kalendereintrag
telegram-map = { $event }: der Ort auf der Karte
telegram-settings = Einstellungen. Ich antworte auf { $name }; welche Sprache möchten Sie?
telegram-private = Das ist persönlich, und hier lesen andere mit. Bitte schreiben Sie mir privat.
enquiry-not-in-public = Eine Anfrage enthält Daten Ihres Unternehmens, und hier lesen andere mit. Bitte schreiben Sie mir privat, dort bereiten wir sie vor.
telegram-unknown-command = Den Befehl /{ $command } kenne ich nicht. /help sagt, was ich kann; Sie können Ihre Frage auch einfach schreiben.
telegram-nothing-to-cancel = Es gibt nichts abzubrechen: Es wird gerade keine Anfrage ausgefüllt.
telegram-link-used = Dieser Link wurde schon benutzt oder ist zu alt. Nichts ist verloren: Holen Sie sich einen neuen in dem Chat, in dem Sie begonnen haben, oder machen Sie einfach hier weiter.
telegram-carried-over = Hier geht das Gespräch weiter, das Sie auf der Website begonnen haben. Das habe ich zuletzt gesagt:
telegram-carried-not = In diesem Chat ist eine Anfrage offen, deshalb habe ich sie nicht durch das Gespräch von der Website ersetzt. Bitte schließen Sie sie erst ab oder brechen Sie sie mit /cancel ab, und holen Sie sich dort dann einen neuen Link.
telegram-tap-done = Das ist schon beantwortet.
telegram-tap-over = Diese Frage ist nicht mehr offen.

telegram-got-voice = Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie es als Text.
telegram-got-video-note = Videos kann ich nicht ansehen. Bitte schreiben Sie es als Text.
telegram-got-video = Videos kann ich nicht ansehen. Bitte schreiben Sie es als Text.
telegram-got-animation = Bilder kann ich nicht sehen, auch bewegte nicht. Bitte schreiben Sie, was Sie wissen möchten.
telegram-got-audio = Aufnahmen kann ich nicht anhören. Bitte schreiben Sie es als Text.
telegram-got-photo = Bilder kann ich nicht sehen. Bitte schreiben Sie, was Sie wissen möchten. Während Sie eine Anfrage ausfüllen, bewahre ich ein Bild mit ihr auf.
telegram-got-document = Dateien kann ich nicht lesen, und diese habe ich nicht behalten. Während Sie eine Anfrage ausfüllen, bewahre ich eine Datei mit ihr auf. Bitte schreiben Sie, was Sie wissen möchten.
telegram-got-sticker = Ein Sticker, vielen Dank. Ich verstehe aber nur Worte: Was möchten Sie wissen?
telegram-got-poll = Abstimmen kann ich nicht. Bitte schreiben Sie, was Sie wissen möchten.
telegram-got-dice = Ich spiele nicht. Was möchten Sie über Cluster im Ausland wissen?
telegram-got-other = Ich verstehe nur Text und kann damit nichts anfangen. Bitte schreiben Sie, was Sie wissen möchten.
telegram-got-contact = Vielen Dank, aber eine Telefonnummer brauche ich nicht und habe sie nicht behalten. Was möchten Sie wissen?
telegram-contact-of-other = Das ist der Kontakt einer anderen Person. Bitte schreiben Sie den Namen selbst, oder teilen Sie Ihren eigenen Kontakt.
telegram-nowhere = In der Nähe dieses Standorts kenne ich keinen Ort. Bitte schreiben Sie den Namen der Stadt oder des Landes.

telegram-file-kept = { $name } wird verschlüsselt mit Ihrer Anfrage aufbewahrt. Lesen kann ich es selbst nicht; { $count ->
    [one] bisher ist es die einzige Datei.
   *[other] bisher sind es { $count } Dateien.
 } Wenn Sie die Anfrage abbrechen oder zurückziehen, wird es gelöscht. Machen wir mit der Frage oben weiter.
telegram-file-too-large = Diese Datei ist größer als { $limit } MB, deshalb habe ich sie nicht behalten. Bitte schicken Sie eine kleinere, oder sagen Sie dem Gastgebercluster, wo sie zu finden ist.
telegram-file-too-many = Eine Anfrage fasst höchstens { $limit } Dateien, deshalb habe ich diese nicht behalten.
telegram-file-lost = Ich konnte diese Datei nicht von Telegram abrufen, sie ist also nicht aufbewahrt. Bitte schicken Sie sie noch einmal.
