# Documents, and the market figures in them.
document-title = { $title }{ $publisher ->
    [none] {""}
   *[other] {" "}({ $publisher })
 }{ $year ->
    [none] , année non répertoriée
   *[other] , { $year }
 }
document-told = { $title }. { $says }
document-read-mention-only = Je n’en connais qu’une mention, pas le texte.
document-read-full-text = Le texte a été vu en entier.
document-read-opening-only = Seul le début a été vu.
document-read-part = Voici ce qui a été vu du texte : { $read }.
document-where = Où il se trouve ou est mentionné : { $url }
document-list = Documents répertoriés{ scope-remark } :
document-all = Documents répertoriés :
document-none = Aucun document répertorié ne correspond{ scope-remark }.
document-none-on = Aucun ne porte sur ce domaine : { $sectors }.
document-no-others = Rien d’autre n’est répertorié{ scope-remark }.
document-nearest = Les plus proches parmi ceux répertoriés :

market-lead = Chiffres répertoriés{ scope-remark } :
market-age = Attention à leur âge : publication { $year ->
    [none] d’une année non répertoriée
   *[other] de { $year }
 }.
market-none = Aucun chiffre de marché n’est répertorié{ scope-remark }.
market-cluster = Sur le cluster lui-même est répertorié : { $name } : { $size }.
market-clarify = Pour quel pays, quelle région ou quel domaine souhaitez-vous des chiffres ? Il n’y en a que peu de répertoriés.

# Words that a search for documents leaves out, and words for kinds of documents, which only add to the order.
document-words-plain = a|à|ai|aimerais|aimerions|après|apres|as|au|aussi|autre|autres|aux|avec|avez|avoir|avons|avez-vous|bien|bonjour|besoin|ce|cela|celle|celui|ces|cet|cette|ceux|chez|cherche|cherchons|c'est|c’est|ça|ca|comme|comment|connais|connaissez|connaissez-vous|consulter|d'autres|d’autres|dans|de|déjà|deja|des|disent|disponible|disponibles|dit|dois|donner|donnez|donnez-moi|dont|du|d'un|d’un|d'une|d’une|elle|elles|en|encore|entre|envoie|envoyer|envoyez|envoyez-moi|es|est|est-ce|et|être|etre|eu|existe|existe-t-il|fait|faut|fichier|fichiers|il|ils|j'ai|j’ai|j'aimerais|j’aimerais|je|l'on|l’on|la|là|le|les|leur|leurs|lire|lui|m'envoyer|m’envoyer|ma|mais|me|même|meme|mes|moi|moins|mon|montre|montrer|montrez|montrez-moi|n'est|n’est|ne|nos|notre|nous|obtenir|on|ont|ou|où|oui|par|parle|parlent|parler|pas|peut|peux|peuvent|plus|pour|pourrais|pourrait|pourriez|pouvez|pouvez-vous|pouvons|puis-je|qu'est-ce|qu’est-ce|qu'il|qu’il|qu'on|qu’on|quand|que|quel|quelle|quelles|quelque|quelques|quels|qui|quoi|recherche|recevoir|s'il|s’il|sa|sais|sans|savez|savez-vous|se|ses|si|sont|sous|su|suis|sujet|sur|t-il|ta|te|télécharger|telecharger|tes|toi|ton|tous|tout|toute|toutes|très|tres|trouve|trouver|tu|un|une|va|vais|vers|veut|veux|voir|vos|votre|voudrais|voudrions|voulons|vous|y|y-a-t-il|merci|plaît|plait|stp|svp|ligne
document-words-certain = brochure|un rapport|le rapport|rapport annuel|rapport sur|rapport de|rapports|feuille de route|boîte à outils|boite a outils|livre blanc|stratégie du cluster|strategie du cluster|brochures|guide|guides|dépliant|depliant|livret|manuel
document-words-kinds = document|documents|rapport|rapports|guide|guides|directive|directives|manuel|manuels|brochure|brochures|livret|dépliant|depliant|flyer|pdf|papier|article|articles|publication|publications|étude|etude|études|etudes|stratégie|strategie|stratégies|strategies|feuille|feuilles|route|roadmap|boîte|boite|outils|matériel|materiel|info|infos|information|informations|documentation|littérature|litterature|liste|listes|lien|liens|revue|magazine|journal|aperçu|apercu|panorama|analyse|analyses|présentation|presentation|présentations|presentations|diapositives|diapos|communiqué|communique|cas|données|donnees|chiffre|chiffres
# What one may call selling to cities, and the words by which documents on that are found.
document-words-selling = marchés publics|marches publics|marché public|marche public|commande publique|achats publics|achat public|appel d'offres|appel d’offres|appels d'offres|appels d’offres|acheteur public|acheteurs publics|passation de marchés|passation de marches|clients municipaux|vendre aux villes|vendre à des villes|vendre a des villes|vendre à une ville|vendre a une ville|vendre aux collectivités|vendre aux collectivites|vente aux villes|vente aux collectivités|vente aux collectivites
document-words-selling-also = procurement|sell|city
market-words-cluster = chiffres|quels chiffres|statistiques|entreprises|sociétés|societes|membres|adhérents|adherents|emplois|emploi|chiffre d'affaires|chiffre d’affaires|employés|employes|salariés|salaries|combien d'entreprises|combien d’entreprises|combien de sociétés|combien de societes|nombre d'entreprises|nombre d’entreprises|filière|filiere|industrie|personnes travaillent|effectifs|main-d'œuvre|main-d’œuvre

button-documents-all = Tous les documents
market-words-any = marché|marche|chiffres|chiffre|taille|demande|volume|combien|statistiques|données|poids
