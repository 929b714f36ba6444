# Host clusters: the search, the profile, the contact.
location = { $city }, { $country }
membership-current = ist ICN-Mitglied (bestätigt: { $date })
membership-unknown = war ICN-Mitglied (Stand: { $date })
membership-former = ist ein ehemaliges ICN-Mitglied und nicht mehr im Netzwerk (Stand: { $date })
membership-confirm = Bitte lassen Sie sich die Mitgliedschaft vom ICN-Sekretariat bestätigen.
memberships-confirm = Bitte lassen Sie sich ältere Mitgliedschaften vom ICN-Sekretariat bestätigen.

# The search
host-one = { $places }: Verzeichnet ist dort der ICN-Cluster { $name } ({ $location }).
host-one-country = { $places }: Dort selbst ist kein ICN-Cluster verzeichnet. { $name } sitzt anderswo im selben Land, in einer anderen Region ({ $location }).
host-one-sector = Ein Cluster führt { $sectors } unter seinen Themenfeldern: { $name } ({ $location }).
host-many = { $places }: die verzeichneten ICN-Cluster.
host-many-country = { $places }: Dort selbst ist kein ICN-Cluster verzeichnet. Diese sitzen anderswo im selben Land, in anderen Regionen:
host-many-sector = ICN-Cluster, die { $sectors } unter ihren Themenfeldern führen:
host-many-sector-related = Kein ICN-Cluster führt { $sectors } selbst; diese führen ein verwandtes Themenfeld:
host-many-all = Verzeichnete ICN-Cluster:
host-one-all = Ein ICN-Cluster ist verzeichnet: { $name } ({ $location }).
host-one-sector-related = Ein Cluster führt ein Themenfeld, das mit { $sectors } verwandt ist: { $name } ({ $location }).
host-status = Er { $membership }.
host-line = • { $name } ({ $location }): { $membership }
host-line-sectors = • { $name } ({ $location }), { $sectors }: { $membership }
host-website = Website: { $website }
host-sectors-exact = Unter seinen verzeichneten Themenfeldern: { $sectors }.
host-sectors-related = Seine verzeichneten Themenfelder nennen { $asked } nicht, kommen dem aber nahe mit { $sectors }.
host-sectors-none = { $asked } gehört nicht zu seinen verzeichneten Themenfeldern.
host-sectors-none-many = Keiner von ihnen führt { $asked } unter seinen verzeichneten Themenfeldern.
host-offers = Für Unternehmen, die zu Besuch kommen: { $offers }.
host-narrow = An welches Land oder welche Region denken Sie? Dann kann ich es eingrenzen.
host-no-ranking = Ich habe keine Zahlen, die Märkte in eine Rangfolge bringen; die Reihenfolge sagt also nicht, was besser ist.
host-rest = { $count ->
    [one] Es gibt noch einen weiteren; schreiben Sie „mehr“, um ihn zu sehen.
   *[other] Es gibt noch { $count } weitere; schreiben Sie „mehr“, um sie zu sehen.
 }
host-none = { $places }: Dort ist kein ICN-Cluster verzeichnet.
host-none-sector = Kein ICN-Cluster führt { $sectors } unter seinen Themenfeldern.
host-only-former = { $places }: Dort ist kein heutiger ICN-Cluster verzeichnet, nur ein ehemaliger.
host-only-candidate = { $places }: Dort ist kein ICN-Cluster bestätigt. Verzeichnet ist:
host-candidate = • { $name }: nicht als ICN-Mitglied bestätigt ({ $why })
host-more-of = Soll ich Ihnen mehr über { $name } sagen?
host-nearest = Die nächstgelegenen ICN-Cluster als Alternative:
host-clarify = In welches Land, welche Region oder Stadt möchten Sie, oder in welchem Themenfeld sind Sie tätig? Dann kann ich den Gastgebercluster nennen.
host-clarify-home = Notiert: Sie kommen aus { $home }. In welches Land möchten Sie, oder in welchem Themenfeld sind Sie tätig? Dann kann ich den Gastgebercluster nennen.
host-clarify-cluster = Notiert, ich behalte Ihren Heimatcluster im Kopf. In welches Land möchten Sie, oder in welchem Themenfeld sind Sie tätig? Dann kann ich den Gastgebercluster nennen.
sectors-all = Die verzeichneten Cluster decken diese Themenfelder ab: { $sectors }.

# The profile
profile-head = { $name } ({ $location })
profile-name = { $name }, { $short }
profile-sectors = Themenfelder: { $sectors }.
profile-size = Größe: { $size }.
profile-languages = Sprachen: { $languages }.
profile-offers = Für Unternehmen, die zu Besuch kommen: { $offers }.
profile-website = Website: { $website }
profile-former-names = Frühere Namen: { $names }.
profile-status = { $name } { $membership }.
profile-since = Mitglied seit: { $since }.
profile-nearest = Der nächstgelegene heutige ICN-Cluster ist { $name } ({ $location }).
profile-not-confused = Nicht zu verwechseln mit: { $other }.
profile-candidate = { $name } ist nicht als ICN-Mitglied bestätigt: { $why }.
profile-which = Welchen Cluster meinen Sie? Nennen Sie ihn oder das Land oder die Stadt, in der er sitzt.

aspect-languages = Mit { $name } können Sie sich in diesen Sprachen verständigen: { $languages }.
aspect-languages-missing = { $name }: Die Sprachen sind nicht verzeichnet.
aspect-size = { $name }: { $size }.
aspect-size-missing = { $name }: Die Größe ist nicht verzeichnet.
aspect-offers =
    Was { $name } Unternehmen anbietet, die zu Besuch kommen:
    { $offers }
aspect-offers-missing = Was { $name } Unternehmen anbietet, die zu Besuch kommen, ist nicht verzeichnet.
aspect-sectors = Die verzeichneten Themenfelder von { $name }: { $sectors }.
aspect-sector-yes = Ja, { $sectors } gehört zu den Themenfeldern von { $name }.
aspect-sector-related = Nein, { $sectors } wird unter den Themenfeldern von { $name } nicht genannt, am nächsten kommt { $near }.
aspect-sector-no = Nein, { $sectors } gehört nicht zu den verzeichneten Themenfeldern von { $name }.
aspect-identity-former = Es ist derselbe Cluster: { $former } ist ein früherer Name von { $name }.
aspect-identity-alias = { $alias } ist ein anderer Name von { $name }.
aspect-identity-formers = { $name } hieß früher { $names }.
aspect-identity-different = Nein, das sind verschiedene Cluster: { $names }.
aspect-identity-none = { $name }: Andere Namen sind nicht verzeichnet.

# The contact
contact-head = { $name } ({ $location })
contact-website = Website: { $value }
contact-address = Adresse: { $value }
contact-email = E-Mail{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-phone = Telefon{ $label ->
    [none] {""}
   *[other] {" "}({ $label })
 }: { $value }
contact-missing = { $name }: { $wanted } ist nicht verzeichnet.
contact-none = { $name }: Weder Website noch Adresse, E-Mail oder Telefon sind verzeichnet. Bitte fragen Sie das ICN-Sekretariat.
contact-no-person = Privatpersonen nenne ich nicht, nur öffentliche Kontakte.
contact-reach = So erreichen Sie { $name } ({ $location }):
contact-word-website = Eine Website
contact-word-address = Eine Adresse
contact-word-email = Eine E-Mail-Adresse
contact-word-phone = Eine Telefonnummer
contact-word-person = Eine Ansprechperson
contact-which = Wen möchten Sie erreichen? Nennen Sie den Cluster oder das Land oder die Stadt, in der er sitzt.
# What a message may call each way to reach a cluster; "certain" are words that hardly mean anything else.
contact-words-certain = website|webseite|internetseite|homepage|telefonnummer|telefonnummern|rufnummer|e-mail-adresse|emailadresse|email-adresse|mailadresse|mail-adresse|kontaktdaten|kontaktangaben
contact-words-private = privat|private|privaten|privater|privates|persönlich|persoenlich|persönliche|persoenliche|persönlichen|persoenlichen|privatnummer|privatadresse|handy|handynummer|mobil|mobilnummer|ceo|direktor|direktorin|geschäftsführer|geschaeftsfuehrer|geschäftsführerin|geschaeftsfuehrerin|geschäftsführers|geschaeftsfuehrers|leiter|leiterin|chef|chefin|wohnt|wohnen
contact-words-website = website|webseite|web-seite|internetseite|internetauftritt|homepage|url|link|seite|web|webadresse|internetadresse
contact-words-address = adresse|adressen|anschrift|büro|buero|sitz|sitzt|hauptsitz|straße|strasse|standort|firmensitz
contact-words-email = email|e-mail|mail|mailen|postfach|e-mail-adresse|emailadresse|mailadresse
contact-words-reach = erreichen|erreicht|erreiche|kontaktieren|kontakt
contact-words-phone = telefon|telefonnummer|telefonnummern|tel|nummer|anrufen|rufnummer|handy|handynummer|mobil|telefonisch|durchwahl|direktnummer|durchwählen|anruf|telefonieren|telefonnr|telnr|tel nr|fon|tel-nr
contact-words-person = person|name|ansprechpartner|ansprechpartnerin|ansprechpartners|ansprechperson|kontaktperson|leiter|leiterin|geschäftsführer|geschaeftsfuehrer|geschäftsführerin|geschaeftsfuehrerin|direktor|direktorin|ceo|mitarbeiter|mitarbeiterin|jemand|jemanden|wer genau|wen genau
contact-words-secretariat = sekretariat|sekretariats|geschäftsstelle|geschaeftsstelle|icn-büro|icn-buero|icn büro|icn buero|zentrale von icn|icn-zentrale|des netzwerks|eures netzwerks|ihres netzwerks|vom netzwerk|von icn|des icn|icn kontaktieren|icn erreichen|kontakt zu icn|icn-website|icn-webseite|icn-homepage

button-contact = Wie erreichen wir { $name }?
button-contact-plain = An wen wenden wir uns?
button-profile = { $name }
button-enquiry = Bewerben oder sich vorstellen lassen
contact-words-home = privatadresse|privatnummer|wohnt|wohnen|wohnadresse
