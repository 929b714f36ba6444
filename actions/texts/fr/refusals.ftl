# One kind and short refusal each; the last line says what the assistant can do.
refusal-out-of-scope = Cela dépasse ce que je sais.
refusal-other-passport = Je ne connais que le Passeport ICN, avec lequel une entreprise membre d’un cluster cleantech est reçue par un autre. Pour les passeports de voyage, les passeports numériques de produits ou ce qui se trouve dans un portefeuille numérique, merci de vous adresser à l’organisme qui les délivre.
refusal-visa-and-travel = Je ne peux pas aider pour les visas, vols, hôtels ou autres questions de voyage ; l’ambassade du pays ou une agence de voyages le peut.
refusal-jobs = Je n’ai pas d’offres d’emploi et ne peux pas traiter de candidatures à un poste.
refusal-legal-and-tax = Je ne peux pas donner de conseils juridiques ou fiscaux ; un avocat ou un conseiller fiscal du pays le peut.
refusal-investing = Je ne donne pas de conseils d’investissement, ni sur des actions ni sur autre chose.
refusal-shopping = Je ne vends pas de produits, n’en donne pas les prix et ne peux pas recommander de magasins.
refusal-weather = Je n’ai pas de bulletins météo.
refusal-private-data = Je ne communique ni informations privées sur des personnes, ni ce que d’autres entreprises ont demandé ou envoyé. Je peux indiquer le contact public d’un cluster.
refusal-insult = Je préfère rester aimable. Si une de mes réponses n’a pas été utile, dites-moi ce que vous cherchez et je réessaierai.
refusal-prompt-injection = Je ne peux pas faire cela : je réponds seulement aux questions à partir de ma base de connaissances.
refusal-gibberish = Je n’ai malheureusement pas pu lire cela.
refusal-can-do = Je peux vous aider pour les clusters d’accueil à l’étranger, qui y contacter, les événements, les partenaires, les défis de villes et le Passeport ICN.
