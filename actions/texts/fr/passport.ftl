# The Passport. "<aspect>" frames what is on record; "<aspect>-unpublished" says plainly that nothing is; "lead-<intent>"
# goes before both.
passport-definition = Le Passeport ICN (ICN Passport) : { $facts }
passport-purpose = { $facts }
passport-use = { $facts }
passport-is-not =
    Ce que le Passeport n’est pas :
    { $facts }
passport-eligibility =
    Qui peut utiliser le Passeport :
    { $facts }
passport-outsiders = { $facts }
passport-size = Sur la taille : { $facts }
passport-includes =
    Ce que comprend le Passeport, d’après ce qui est publié :
    { $facts }
passport-around =
    À côté du Passeport, sans en faire partie, ICN propose :
    { $facts }
passport-application-steps =
    Les étapes répertoriées :
    { $facts }
passport-who-to-ask = À qui demander : { $facts }.
passport-cluster-fee = 10 000 EUR n’est pas le prix du Passeport. C’est ce que paie un cluster, et non une entreprise, pour être membre d’ICN : { $facts }.
passport-home = Votre cluster d’origine est { $name }{ $website ->
    [none] {""}
   *[other] , { $website }
 }.
# Words that take the Passport for something that it is not.
passport-words-is-not = subvention|subventions|aide financière|aide financiere|aides financières|aides financieres|visa|visas|titre de séjour|titre de sejour|permis de séjour|permis de sejour|passeport numérique de produit|passeport numerique de produit|passeport numérique des produits|passeport numerique des produits|passeport produit|digital product passport|blockchain|testnet
passport-words-pass = passeport|passport
passport-words-form = formulaire|formulaires|dossier type|imprimé
passport-words-price = payer|gratuit|gratuite|gratuitement|prix|tarif|coûte|coute|coût|cout|sans payer
partly-published = { $fact } (publié en partie seulement)
step = { $number }. { $text }

lead-passport-alternatives = Aucune source ne compare le Passeport aux missions commerciales, aux ambassades ou à d’autres réseaux. Voici ce qui est répertorié à son sujet.
lead-passport-responsibility = Aucune source ne nomme qui que ce soit comme responsable d’une réponse ; merci de demander directement.

passport-price-unpublished = Ce que le Passeport coûte à une entreprise n’est pas publié : je n’ai aucun prix répertorié, ni un prix à payer, ni une mention indiquant qu’il n’y en a pas.
passport-application-form-unpublished = Le formulaire de candidature, ce qu’il demande et où l’envoyer ne sont pas publiés.
passport-response-time-unpublished = Le temps de réponse d’un cluster d’accueil, la façon dont il décide et s’il peut refuser ne sont pas publiés.
passport-duration-unpublished = La durée de validité d’un Passeport, combien de fois et dans combien de pays il peut servir ne sont pas publiés.
passport-support-hours-unpublished = Combien d’aide reçoit une entreprise, en heures ou en jours, n’est pas publié.
passport-desk-unpublished = Si un hôte propose un bureau ou une salle de réunion n’est pas publié.
passport-travel-costs-unpublished = Si quelqu’un paie le voyage ou le séjour n’est pas publié ; aucune source ne parle d’argent pour l’entreprise.
passport-interpreters-unpublished = Les interprètes ne sont pas mentionnés non plus.
passport-follow-up-unpublished = Ce qui se passe après la visite n’est pas publié.
passport-data-protection-unpublished = Les règles de confidentialité et de protection des données ne sont pas publiées. Avant de confier une idée confidentielle, demandez au cluster comment elle serait traitée.
passport-participants-unpublished = Quels clusters participent aujourd’hui au Passeport n’est pas publié.
passport-issued-unpublished = Le nombre de Passeports délivrés n’est pas publié non plus.

button-includes = Que comprend-il ?
button-clusters = Voir les clusters
