greet =
    Bonjour ! J’aide les entreprises cleantech à trouver leur chemin vers les marchés étrangers, grâce aux clusters de l’International Cleantech Network (ICN) et à son Passeport (ICN Passport).
    Dites-moi ce que vous faites et où vous souhaitez aller, ou choisissez l’une de ces options.
goodbye = Au revoir, et bonne chance à l’étranger. Écrivez-moi de nouveau dès qu’une question se présente.
thank = Avec plaisir. Souhaitez-vous savoir autre chose ?
bot-identity =
    Je suis une machine : l’assistant Passeport de l’International Cleantech Network (ICN), pas une personne.
    Je réponds seulement à partir d’une base de connaissances sur ICN et ses clusters, issue de sources publiques, et chaque réponse indique sa source et sa date. Ce qui n’est pas répertorié, je ne le sais pas, et je le dis.
bot-capabilities =
    Je peux vous dire
    • quel cluster peut vous recevoir dans un pays, une ville ou un domaine
    • ce que fait un cluster et comment le joindre
    • ce qu’est le Passeport ICN, qui peut l’utiliser et comment candidater
    • quels événements, partenaires, défis de villes, documents et résultats sont répertoriés
    Il suffit de demander, par exemple : « Qui peut nous accueillir en Afrique du Sud pour l’irrigation solaire ? »

button-find-host = Trouver un cluster d’accueil
button-passport = Qu’est-ce que le Passeport ?
button-eligibility = Qui peut l’utiliser ?
button-apply = Comment candidater ?
button-events = Événements à venir
button-challenges = Défis de villes
