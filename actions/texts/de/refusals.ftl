# One kind and short refusal each; the last line says what the assistant can do.
refusal-out-of-scope = Das liegt außerhalb dessen, was ich weiß.
refusal-other-passport = Ich kenne nur den ICN-Passport, mit dem ein Mitgliedsunternehmen eines Cleantech-Clusters von einem anderen empfangen wird. Bei Reisepässen, digitalen Produktpässen oder allem in einer Wallet wenden Sie sich bitte an die ausstellende Stelle.
refusal-visa-and-travel = Bei Visa, Flügen, Hotels oder anderen Reisefragen kann ich nicht helfen; die Botschaft des Landes oder ein Reisebüro kann es.
refusal-jobs = Ich habe keine Stellenangebote und kann keine Bewerbungen um Arbeit bearbeiten.
refusal-legal-and-tax = Rechts- oder Steuerberatung kann ich nicht geben; eine Anwältin oder ein Steuerberater im Land kann es.
refusal-investing = Anlageberatung gebe ich nicht, weder zu Aktien noch zu anderem.
refusal-shopping = Ich verkaufe keine Produkte, nenne keine Produktpreise und kann keine Geschäfte empfehlen.
refusal-weather = Wetterberichte habe ich nicht.
refusal-private-data = Ich gebe keine privaten Angaben zu Personen heraus und auch nicht, was andere Unternehmen gefragt oder geschickt haben. Nennen kann ich den öffentlichen Kontakt eines Clusters.
refusal-insult = Ich möchte lieber freundlich bleiben. Wenn eine Antwort nicht hilfreich war, sagen Sie mir, was Sie suchen, und ich versuche es noch einmal.
refusal-prompt-injection = Das kann ich nicht: Ich beantworte nur Fragen aus meiner Wissensbasis.
refusal-gibberish = Das konnte ich leider nicht lesen.
refusal-can-do = Helfen kann ich bei Gastgeberclustern im Ausland, Kontakten dort, Veranstaltungen, Partnern und City Challenges sowie beim ICN-Passport.
