# The C40 City Solutions Platform: what it is, how one takes part, who pays, bidding later, how a city joins.
programme-what = Die C40 City Solutions Platform: { $facts }
programme-launch = Gestartet wurde sie: { $launched }; die Arbeit mit den Städten begann: { $work_since }.
programme-led-by = Geleitet von: { $facts }.
programme-icn-role = Was ICN darin tut: { $facts }.
programme-funding = Wer die Plattform bezahlt: { $facts }.
programme-observer = Stadt als Beobachterin: { $facts }.
programme-themes = Themen zum Start: { $sectors }.
programme-size = Städte in C40: { $facts }.
programme-selection-2016 = Wie die Städte beim ersten Mal ausgewählt wurden: { $facts }.
programme-city-steps =
    Die Schritte für eine Stadt:
    { $facts }
programme-provider-steps =
    Die Schritte für ein Unternehmen, das eine Lösung anbietet:
    { $facts }
programme-nature = Seiner Art nach ist das Programm: { $facts }.
programme-icn-route = { $facts }
programme-nordic-variant = { $facts }
programme-warning = Ein offener Aufruf ist nicht verzeichnet, und ob das Programm heute noch läuft, ist unbekannt.

programme-gap-challenge-procurement = Ob Teilnehmer bei einer späteren Ausschreibung mitbieten dürfen und wem die Ideen gehören, ist nicht verzeichnet. Bitte fragen Sie die Stadt, bevor Sie mitmachen.
programme-gap-challenge-participation = Ob man für die Teilnahme Mitglied eines Clusters sein muss, ist nicht verzeichnet.
programme-gap-challenge-funding = Was die Teilnahme ein Unternehmen kostet und wer ein Pilotprojekt bezahlt, ist nicht verzeichnet.
programme-gap-city-joining = Ob eine Stadt außerhalb von C40 mitmachen darf, ist nicht verzeichnet.
programme-figures = { $city }, { $year }: { $figures }.

# Phrases that ask for one aspect only.
programme-words-launch = wann|seit wann|wie alt|gestartet|start|startete|begann|begonnen|beginn|eingeführt|eingefuehrt|gegründet|gegruendet|gründung|gruendung|ins leben gerufen
programme-words-led-by = wer leitet|wer führt|wer fuehrt|wer steckt dahinter|wer steht dahinter|wer organisiert|wer betreibt|wer hat gestartet|geleitet|geführt von|gefuehrt von|leitung|leitet|leiter
programme-words-icn-role = rolle|macht icn|tut icn|zu tun mit ihnen|mit euch zu tun|mit ihnen zu tun|mit icn zu tun|mit dem netzwerk zu tun|arbeiten mit c40|zusammenarbeit mit c40|machen die cluster|tun die cluster|von clean
programme-words-funding = realdania|grundfos|danfoss|hitachi|sponsor|sponsoren|wer zahlt|wer bezahlt|wer finanziert|finanziert|finanzierung|geldgeber
programme-words-observer = beobachter|beobachterin|beobachterstadt|kopenhagen
programme-words-themes = thema|themen|themenfelder|nur um klima|nur klima
programme-words-size = wie viele städte|wie viele staedte|wieviele städte|wieviele staedte|anzahl der städte|anzahl der staedte|zahl der städte|zahl der staedte|städte in c40|staedte in c40|städte gehören|staedte gehoeren|städte sind in c40|staedte sind in c40|welche städte gehören|welche staedte gehoeren
programme-words-selection-2016 = ausgewählt|ausgewaehlt|auswahl|ausgesucht|auserwählt|auserwaehlt|auswahlverfahren|interessenbekundung
programme-words-nordic-variant = nordisch|nordische|nordischen|nordic|skandinavisch|skandinavische
programme-words-warning = noch|heute|vorbei|beendet|zu ende|ende|aktiv|weiter|existiert|neue runden|läuft|laeuft|laufend
programme-words-icn-route = davon erfahren|erfahren wir|erfahre ich|erfährt man|erfaehrt man|hören wir|hoeren wir|höre ich|hoere ich|informiert|benachrichtigt|bescheid|mitbekommen|von neuen|herausfinden

button-challenges-past = Frühere City Challenges
button-guide = Leitfaden zum Verkauf an Städte
button-funding = Wer bezahlt?
button-bid-later = Dürfen wir später bieten?
