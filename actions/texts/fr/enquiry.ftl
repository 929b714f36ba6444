# The guided enquiry: its questions, what helps with an answer, the summary, and how it ends.

enquiry-intro = Volontiers : préparons votre demande en quelques étapes courtes. Ce formulaire est ma propre façon de préparer une mise en relation avec un cluster d’accueil ; ce n’est pas le formulaire de candidature officiel d’ICN, qui n’est pas publié. Vous pouvez dire à tout moment « retour », « passer » (pour ce qui est facultatif), « pause » ou « annuler », corriger une réponse avec « modifier l’e-mail », et poser des questions entre-temps.
enquiry-known = Voici ce que je sais déjà par notre conversation :
enquiry-resumed = Heureux de vous revoir. Voici ce que j’ai jusqu’ici :
enquiry-goes-on = D’accord, on continue.
enquiry-greeting = Bonjour ! Nous sommes au milieu de votre demande, et rien n’est perdu.
enquiry-restarted = Nous recommençons depuis le début ; ce que vous m’aviez dit pour cette demande est effacé du formulaire.
enquiry-so-far = Je vous montre tout à la fin, avant que quoi que ce soit soit enregistré comme demande. Vous pouvez modifier une réponse à tout moment, par exemple avec « modifier le pays ».
enquiry-at-start = C’est la première question ; il n’y a rien avant.
enquiry-not-here = Une demande ne peut pas être prise ici, car ce programme ne peut que lire les données. Merci de la refaire dans le chat de l’assistant lui-même.
enquiry-not-understood = Je ne suis pas sûr de ce que vous voulez dire.
enquiry-needed = Cette réponse est nécessaire pour une demande et ne peut pas être passée.
enquiry-text-deleted = (supprimé)
enquiry-left-out = (laissé vide)
enquiry-recognised = { $said } ({ $known })
enquiry-so-far-said = Jusqu’ici, vous m’avez dit : { $said }. Écrivez une nouvelle réponse, ou « garder » pour la laisser ainsi.
enquiry-cluster = { $name } ({ $location })

enquiry-ask-company = Quel est le nom de votre entreprise ?
enquiry-ask-country = Dans quel pays votre entreprise est-elle basée ?
enquiry-ask-home-cluster = { $count ->
    [0] De quel cluster ICN votre entreprise est-elle membre (votre cluster d’origine) ? Si vous n’êtes membre d’aucun, dites simplement « aucun ».
    [one] De quel cluster ICN votre entreprise est-elle membre (votre cluster d’origine) ? Dans votre pays, ce pourrait être { $clusters }. Si vous n’êtes membre d’aucun, dites simplement « aucun ».
   *[other] De quel cluster ICN votre entreprise est-elle membre (votre cluster d’origine) ? Dans votre pays, il y a { $clusters }. Si vous n’êtes membre d’aucun, dites simplement « aucun ».
 }
enquiry-ask-website = Quel est votre site web ? (Vous pouvez passer.)
enquiry-ask-contact-name = Qui est la personne à contacter pour le cluster d’accueil ?
enquiry-ask-role = Quelle est la fonction de cette personne dans l’entreprise ? (Vous pouvez passer.)
enquiry-ask-email = À quelle adresse e-mail le cluster d’accueil peut-il joindre cette personne ?
enquiry-ask-language = Dans quelle langue souhaitez-vous travailler avec le cluster d’accueil ? (Vous pouvez passer.)
enquiry-ask-sector = Dans quel domaine cleantech travaillez-vous, par exemple l’eau, les déchets ou l’éolien ?
enquiry-ask-solution = Quelle est votre solution ? Merci de la décrire en deux lignes.
enquiry-ask-stage = À quel stade en est-elle : prototype, pilote ou sur le marché ? (Vous pouvez passer.)
enquiry-ask-target-market = Sur quel marché souhaitez-vous aller ? Nommez un pays, une région ou une ville, ou un cluster d’accueil ; plusieurs, c’est possible, et dire pourquoi vous voulez y aller aide aussi.
enquiry-ask-help-wanted = Quelle aide souhaitez-vous : informations sur le marché, clients, partenaires, site d’essai, réglementation, financement, défi de ville, événement ? (Vous pouvez passer.)
enquiry-ask-timing = Quand pensez-vous y aller, et avez-vous déjà été actifs sur ce marché ? (Vous pouvez passer.)
enquiry-consent-version = 2026-11-22
enquiry-consent = Cette demande, avec le nom et l’adresse e-mail de la personne à contacter, peut-elle être enregistrée et transmise au destinataire suivant : { $count ->
    [0] un cluster d’accueil du réseau qui correspond à votre marché visé
   *[other] { $hosts }
 }, uniquement pour qu’il puisse vous aider ? Vous pouvez retirer ce consentement à tout moment en écrivant « retirer ma demande ». Merci de répondre par oui ou par non ; sans un oui, rien n’est enregistré comme demande, et ce que vous m’avez dit pour elle est supprimé.
enquiry-consent-unclear = Il me faut ici un oui ou un non clair.

enquiry-why-company = Le cluster d’accueil souhaite savoir qui demande ; le nom tel que vous l’écrivez vous-même suffit, par exemple « Acme ApS ».
enquiry-why-country = Le pays indique quel cluster d’origine peut vous soutenir, par exemple « Danemark ».
enquiry-why-home-cluster = Le Passeport est un service pour les membres de clusters ICN, et c’est votre cluster d’origine qui vous soutient. Écrivez son nom, par exemple « CLEAN », ou « aucun ».
enquiry-why-website = Sur votre site web, le cluster d’accueil peut voir ce que vous faites. Écrivez-le ainsi : www.example.com, ou dites « passer ».
enquiry-why-contact-name = Le cluster d’accueil souhaite savoir à qui écrire, par exemple « Anna Jensen ».
enquiry-why-role = La fonction dit au cluster d’accueil à qui il parlerait, par exemple « directrice générale » ou « responsable des ventes » ; ou dites « passer ».
enquiry-why-email = Le cluster d’accueil répond à cette adresse. Elle se compose d’un nom, d’un @ et d’un domaine.
enquiry-why-language = Cela aide l’hôte à trouver la bonne personne, par exemple « anglais » ; ou dites « passer ».
enquiry-why-sector = Le domaine aide à trouver l’hôte qui convient ; un ou deux mots suffisent, par exemple « eau ».
enquiry-why-solution = Cela dit à l’hôte à qui vous présenter, par exemple « Des capteurs qui trouvent les fuites dans les conduites d’eau. Les services d’eau en perdent moins. »
enquiry-why-stage = Les hôtes présentent un prototype à d’autres personnes qu’un produit : dites « prototype », « pilote » ou « sur le marché » ; ou « passer ».
enquiry-why-target-market = Cela détermine à quel cluster d’accueil s’adresse votre demande, par exemple « Afrique du Sud », « Montréal » ou « GreenCape ».
enquiry-why-help-wanted = Cela dit à l’hôte quoi préparer, par exemple « des clients et un site d’essai » ; ou dites « passer ».
enquiry-why-timing = Cela aide l’hôte à s’organiser, par exemple « printemps 2027, première visite » ; ou dites « passer ».
enquiry-why-consent = Vos données ne sont transmises que si vous êtes d’accord.
enquiry-why-summary = Aucune demande n’est enregistrée avant que vous ayez confirmé ce récapitulatif.

enquiry-country-unknown = Je ne connais pas de pays nommé « { $said } ». Merci d’indiquer le pays où votre entreprise est basée, par exemple le Danemark.
enquiry-country-near = Je ne connais pas ce pays. Voulez-vous dire { $country } ?
enquiry-country-several = Merci d’indiquer un seul pays : celui où votre entreprise est basée.
enquiry-home-unknown = « { $said } » n’est pas un cluster que j’ai répertorié. { $count ->
    [0] Merci de vérifier le nom
    [one] Près de chez vous, je connais { $clusters } : est-ce celui-là ? Sinon, merci de vérifier le nom
   *[other] Près de chez vous, je connais { $clusters }. Merci de vérifier le nom
 }, de dire « aucun » si vous n’êtes membre d’aucun cluster ICN, ou d’écrire à nouveau le même nom, et je le noterai tel quel.
enquiry-home-several = Il peut s’agir de l’un de ceux-ci : { $clusters }. Lequel est-ce ?
enquiry-home-former = À noter : { $name } est répertorié comme ancien membre du réseau ; je l’ai tout de même noté comme votre cluster d’origine.
enquiry-no-cluster = Les textes publiés ne citent que les membres de clusters ICN comme utilisateurs du Passeport ; une entreprise sans adhésion n’y est pas mentionnée. Vous pouvez tout de même faire cette demande, avec « aucun » comme cluster d’origine. { $count ->
    [0] Le secrétariat d’ICN peut vous dire comment y entrer.
    [one] La voie serait le cluster le plus proche : { $clusters }. Demandez-lui ce qu’il faut pour adhérer.
   *[other] La voie serait un cluster près de chez vous : { $clusters }. Demandez-leur ce qu’il faut pour adhérer.
 }
enquiry-website-unknown = Cela ne ressemble pas à une adresse web. Merci de l’écrire ainsi : www.example.com (http:// n’est pas nécessaire), ou dites « passer ».
enquiry-email-wrong = « { $said } » ne ressemble pas à une adresse e-mail complète : il faut un nom, un @ et un domaine. Merci de l’écrire à nouveau.
enquiry-email-example = « { $said } » n’est pas non plus une adresse e-mail. Une adresse complète ressemble à ceci : anna.jensen@example.com. Vous pouvez aussi faire une pause ici et revenir plus tard, ou annuler ; rien de ce que vous m’avez dit n’est perdu.
enquiry-email-typo = « { $said } », est-ce bien cela, ou vouliez-vous dire { $better } ? (Oui pour { $better }, non pour le garder tel que vous l’avez écrit.)
enquiry-language-unknown = Je ne connais pas de langue nommée « { $said } ». Merci d’en indiquer une, par exemple l’anglais ou l’allemand, ou dites « passer ».
enquiry-sector-unknown = Ce domaine n’est pas dans ma liste ; je l’ai noté dans vos mots.
enquiry-market-host = Hôte proposé : { $cluster }.
enquiry-market-others = Il y en a d’autres dans ce pays : { $clusters }. Pour en choisir un, dites par exemple « modifier le marché visé ».
enquiry-market-several = Cela reste une seule demande avec une seule référence, pour tous les hôtes cités.
enquiry-market-none = { $place } : aucun cluster du réseau n’y est répertorié. J’ai noté votre marché tel quel, mais personne là-bas ne peut encore recevoir la demande.{ $cluster ->
    [none] {""}
   *[other] {" "}Le cluster répertorié le plus proche est { $cluster } ; si vous le voulez comme hôte, dites « modifier le marché visé » et nommez-le.
 }
enquiry-market-former = { $name } est répertorié comme ancien membre du réseau ; je ne peux donc pas le proposer comme hôte. J’ai noté votre souhait tel quel.
enquiry-market-unknown = J’ai noté « { $said } » comme votre marché, mais je n’y reconnais ni lieu ni cluster ; il n’y a donc pas encore d’hôte. Vous pouvez nommer un pays, une ville ou un cluster avec « modifier le marché visé ».
enquiry-market-region = { $place } : plusieurs clusters pourraient y être hôtes, par exemple { $clusters }. Quel pays ou quel cluster souhaitez-vous ? Si vous me laissez choisir, écrivez à nouveau la même chose et je propose le premier.

enquiry-summary = Voici votre demande :
enquiry-summary-amended = Voici votre demande corrigée :
enquiry-line = { NUMBER($number, useGrouping: 0) }. { $label } : { $said }
enquiry-hosts = { $count ->
    [0] Cluster d’accueil : aucun répertorié pour ce marché à ce jour
    [one] Cluster d’accueil : { $clusters }
   *[other] Clusters d’accueil : { $clusters }
 }
enquiry-earlier = { $count ->
    [one] À noter : vous avez déjà fait une demande au même hôte dans cette conversation, { $references }. Vous pouvez corriger celle-là (« modifier ma demande »), ou enregistrer aussi celle-ci.
   *[other] À noter : vous avez déjà fait des demandes au même hôte dans cette conversation, { $references }. Vous pouvez corriger l’une d’elles (« modifier ma demande »), ou enregistrer aussi celle-ci.
 }
enquiry-summary-ask = Est-ce exact ? « Oui » l’enregistre ; pour changer quelque chose, dites par exemple « modifier 7 » ou « modifier l’e-mail » ; « annuler » la supprime.
enquiry-summary-unclear = Merci de dire « oui » pour l’enregistrer, ou ce que vous souhaitez modifier.
enquiry-what-to-change = Que dois-je modifier ? Nommez le champ ou son numéro, par exemple « modifier 12 ».

enquiry-field-company = Entreprise
enquiry-field-country = Pays
enquiry-field-home-cluster = Cluster d’origine
enquiry-field-website = Site web
enquiry-field-contact-name = Personne à contacter
enquiry-field-role = Fonction
enquiry-field-email = E-mail
enquiry-field-language = Langue de travail
enquiry-field-sector = Domaine
enquiry-field-solution = Solution
enquiry-field-stage = Stade
enquiry-field-target-market = Marché visé
enquiry-field-help-wanted = Aide souhaitée
enquiry-field-timing = Calendrier
enquiry-field-consent = Consentement à la transmission

enquiry-button-yes = Oui
enquiry-button-no = Non
enquiry-button-confirm = Oui, l’enregistrer
enquiry-button-change = Modifier quelque chose
enquiry-button-cancel = Annuler
enquiry-button-pause = Pause
enquiry-button-skip = Passer
enquiry-button-no-cluster = Nous ne sommes pas membres
enquiry-button-stage-prototype = Prototype
enquiry-button-stage-pilot = Pilote
enquiry-button-stage-market = Sur le marché
enquiry-button-continue = Continuer ma demande
enquiry-button-copy = Montrez-moi une copie
enquiry-button-status = Où en est-elle ?

enquiry-cancel-ask = Dois-je annuler votre demande et supprimer tout ce que vous m’avez dit pour elle ? C’est irréversible.
enquiry-cancelled = C’est fait : votre demande est annulée, et tout ce que vous m’avez dit pour elle est supprimé de cette conversation. Aucune demande n’a été enregistrée.
enquiry-correction-cancelled = C’est fait : la correction est abandonnée et ses textes sont supprimés. La demande que vous avez enregistrée reste telle qu’elle était.
enquiry-refused = D’accord : sans votre consentement, aucune demande n’est enregistrée. Tout ce que vous m’avez dit pour elle est supprimé de cette conversation. Vous pouvez toujours contacter les clusters vous-même ; demandez-moi comment les joindre.
enquiry-paused = En pause. Rien n’est perdu : dites « continuer ma demande » quand vous voulez, même dans quelques jours, et nous reprendrons là où nous nous sommes arrêtés.
enquiry-draft-open = Votre demande est commencée, mais pas encore enregistrée. Voici ce que j’ai jusqu’ici :

enquiry-filed = Votre demande est enregistrée sous la référence { $reference }. Elle n’est pas encore transmise : aucun cluster d’accueil n’a été prévenu jusqu’ici.
enquiry-amended = Votre demande { $reference } est corrigée et enregistrée. Elle n’est pas encore transmise : aucun cluster d’accueil n’a été prévenu jusqu’ici.
enquiry-meanwhile = { $count ->
    [0] En attendant, vous pouvez vous adresser au secrétariat d’ICN.
   *[other] Ce que vous pouvez faire en attendant : les contacter vous-même, avec ces contacts publics répertoriés :
 }
enquiry-contact = • { $name } : { $ways ->
    [none] aucun contact répertorié
   *[other] { $ways }
 }
enquiry-not-official = C’était mon propre formulaire pour préparer une mise en relation, et non le formulaire de candidature officiel d’ICN, qui n’est pas publié.
enquiry-afterwards = Dans cette conversation, vous pouvez demander où elle en est ou en demander une copie, la modifier, ou la retirer (« retirer ma demande »).

enquiry-copy = Votre demande { $reference } (date d’enregistrement : { $date }) :
enquiry-copy-consent = Consentement donné au texte de la version { $version } (date : { $date }).
enquiry-change = Votre demande { $reference } peut être corrigée ici ; elle garde sa référence.
enquiry-which = De quelle demande s’agit-il : { $references } ?
enquiry-withdrawn = { $count ->
    [one] Votre demande { $references } est retirée, et avec elle votre consentement.
   *[other] Vos demandes { $references } sont retirées, et avec elles votre consentement.
 } Ce que vous aviez rempli est supprimé ; seuls sont gardés le fait qu’il y a eu une demande, sa référence, ses hôtes et ses dates.
enquiry-none-to-withdraw = C’est fait : aucune demande de votre part n’est enregistrée dans cette conversation, rien n’est donc transmis à qui que ce soit.
enquiry-words-my-consent = consentement|accord|autorisation|permission|toutes les demandes|toutes mes demandes|toutes nos demandes|les deux demandes

status-stored = Votre demande { $reference }{ $count ->
    [0] {""}
   *[other] {" "}à { $hosts }
 } est enregistrée depuis cette date : { $date }. Elle n’est pas encore transmise : aucun cluster d’accueil n’a été prévenu jusqu’ici.
status-withdrawn = Votre demande { $reference }{ $count ->
    [0] {""}
   *[other] {" "}à { $hosts }
 } a été retirée à cette date : { $date }.
status-afterwards = Vous pouvez ici en recevoir une copie, la modifier ou la retirer.

# Phrases that steer the form; a message counts if it is one of them, but for the polite words around it.
enquiry-words-polite = s'il vous plaît|s'il vous plait|s'il te plaît|s'il te plait|svp|stp|merci|merci beaucoup|pardon|désolé|désolée|ok|eh bien|alors|donc|oh|ah|euh|hm|hmm|puis|je veux|je voudrais|j'aimerais|je souhaite|je souhaiterais|nous voulons|nous voudrions|nous aimerions|nous souhaitons|on veut|on voudrait|on aimerait|est-ce que je peux|est-ce qu'on peut|puis-je|je peux|on peut|peut-on|pouvons-nous|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous pouvez|laissez-moi|je dois|nous devons|on doit|il faut|pour le moment|pour l'instant|à nouveau|de nouveau|en fait|finalement|attendez|attends|un instant
enquiry-say-back = retour|en arrière|retour en arrière|revenir|revenir en arrière|reviens|revenez|revenez en arrière|reculer|un pas en arrière|une étape en arrière|étape précédente|à l'étape précédente|précédent|précédente|question précédente|la question précédente|à la question précédente|retour à la question précédente|revenir à la question précédente|revenir à la question d'avant|la question d'avant|dernière question|annuler la dernière réponse
enquiry-say-skip = passer|passe|passez|je passe|on passe|nous passons|passer cette question|passer la question|passer celle-ci|passez cette question|passons|sauter|sauter cette question|sauter la question|sautez|skip|suivant|suivante|question suivante|la question suivante|la suivante|laisser vide|laissez vide|laisser de côté|omettre|ignorer|pas maintenant|plus tard|garder|garde|gardez|garder ça|garde ça|gardez ça|gardez cela|le garder|la garder|laisser|laisser ainsi|laissez ainsi|laisser tel quel|laissez tel quel|laisse comme ça|laissez comme ça|je préfère ne pas dire|je préfère ne pas le dire|préfère ne pas répondre|je préfère ne pas répondre|sans commentaire|pas de réponse|la même chose|comme avant|comme précédemment|comme ci-dessus|inchangé|pareil|pareil qu'avant|la même qu'avant|le même qu'avant
enquiry-say-pause = pause|faire une pause|faites une pause|fais une pause|une pause|mettre en pause|mets en pause|mettez en pause|mettre le formulaire en pause|mettre la demande en pause|mettre ma demande en pause|suspendre|interrompre|s'arrêter ici|arrêter ici|arrêtons ici|on s'arrête là|on arrête là|on s'arrête ici|arrêtons-nous là|arrêter pour aujourd'hui|ça suffit pour aujourd'hui|c'est tout pour aujourd'hui|continuer plus tard|je continue plus tard|je continuerai plus tard|nous continuerons plus tard|on continue plus tard|on continuera plus tard|finir plus tard|terminer plus tard|je finirai plus tard|reprendre plus tard|je reprendrai plus tard|on reprend plus tard|on reprendra plus tard|faire ça plus tard|plus tard dans la journée|je reviens plus tard|je reviendrai|je reviendrai plus tard|on revient plus tard|sauvegarder|sauvegarder et quitter|sauvegarder pour plus tard|enregistrer pour plus tard|enregistrer et quitter|demain|on verra demain|à suivre
enquiry-say-cancel = annuler|annule|annulez|annulation|l'annuler|annuler ça|annuler tout|tout annuler|annulez tout|annuler le formulaire|annuler la demande|annuler ma demande|annuler notre demande|annulez la demande|annulez ma demande|annuler la candidature|annuler ma candidature|stop|arrêter|arrête|arrêtez|arrêtez ça|arrête ça|arrêter tout|tout arrêter|arrêter le formulaire|arrêter la demande|abandonner|j'abandonne|nous abandonnons|on abandonne|abandonner la demande|quitter|quitter le formulaire|sortir|fin|terminer|mettre fin|oublie|oubliez|oublie ça|oubliez ça|laisse tomber|laissez tomber|on laisse tomber|tant pis|peu importe|j'ai changé d'avis|nous avons changé d'avis|on a changé d'avis|je ne veux pas candidater|je ne veux plus|nous ne voulons plus|on ne veut plus|je n'en veux pas|je ne veux pas de ça|supprimer ma demande|supprimer la demande|supprime ma demande|supprimez ma demande|supprimez la demande|supprimer le brouillon|supprimer|supprimez|supprime|supprimer tout|tout supprimer|la supprimer|effacer|effacez|tout effacer|retirer|retirer ma demande|retirer la demande|plus de questions|assez|ça suffit
enquiry-say-restart = recommencer|recommence|recommencez|recommençons|on recommence|tout recommencer|recommencer à zéro|recommencer de zéro|recommencer depuis le début|recommencer du début|depuis le début|du début|à zéro|de zéro|repartir de zéro|repartir à zéro|on repart de zéro|reprendre depuis le début|reprendre du début|reprendre à zéro|redémarrer|nouveau départ|réinitialiser|tout réinitialiser|remettre à zéro|reset
enquiry-say-continue = continuer|continue|continuez|continuons|on continue|continuer ma demande|continuer la demande|continuer notre demande|continuez ma demande|continuer le formulaire|continuer avec le formulaire|poursuivre|poursuivons|poursuivez|poursuivre ma demande|poursuivre la demande|poursuivre le formulaire|reprendre|reprenons|reprenez|on reprend|reprendre ma demande|reprendre la demande|reprendre le formulaire|allez-y continuez|où en étions-nous|où en était-on|on en était où|où en sommes-nous|retour au formulaire|retour à ma demande|retour à la demande|revenir au formulaire|revenir à ma demande|revenons au formulaire|je suis de retour|me revoilà|nous revoilà|où nous sommes-nous arrêtés|où s'est-on arrêté|candidater|commencer la demande
enquiry-say-why = pourquoi|pourquoi ça|pourquoi cela|pourquoi demandez-vous ça|pourquoi demandez-vous cela|pourquoi vous demandez ça|pourquoi tu demandes ça|pourquoi cette question|pourquoi en avez-vous besoin|pourquoi avez-vous besoin de ça|pourquoi avez-vous besoin de cela|pourquoi voulez-vous savoir ça|pourquoi voulez-vous le savoir|que voulez-vous dire|qu'est-ce que vous voulez dire|vous voulez dire quoi|qu'est-ce que ça veut dire|qu'est-ce que cela veut dire|que veut dire cela|ça veut dire quoi|que signifie cela|qu'est-ce que c'est|c'est quoi|c'est quoi ça|à quoi ça sert|à quoi cela sert|ça sert à quoi|pour quoi faire|pourquoi faire|aide|aidez-moi|aide-moi|à l'aide|un exemple|exemple|donnez-moi un exemple|donne-moi un exemple|par exemple|expliquer|expliquez|explique|expliquez-moi|expliquez ça|expliquez cela|que dois-je écrire|que dois-je répondre|qu'est-ce que je dois écrire|qu'est-ce que je dois répondre|qu'est-ce que j'écris ici|je dois écrire quoi|je mets quoi|qu'est-ce que je mets|je ne comprends pas|je comprends pas|je ne comprends pas la question|je n'ai pas compris|j'ai pas compris|comment ça|quoi|comment
enquiry-say-show = montrer|montre|montrez|montre-moi|montrez-moi|afficher|affichez|récapitulatif|le récapitulatif|récapituler|récapitulez|récap|résumé|le résumé|montrer le récapitulatif|montrez le récapitulatif|montrez-moi le récapitulatif|voir le récapitulatif|montrez-moi le résumé|aperçu|tout montrer|montrer tout|montrez tout|tout afficher|qu'avez-vous jusqu'ici|qu'avez-vous noté|qu'est-ce que vous avez jusqu'ici|qu'est-ce que vous avez noté|que vous ai-je dit jusqu'ici|qu'est-ce que j'ai dit jusqu'ici|qu'est-ce que j'ai rempli|mes réponses|montrez mes réponses|montrez-moi mes réponses|voir mes réponses
enquiry-say-greeting = bonjour|bonsoir|salut|coucou|hello|allô|rebonjour|re-bonjour|bonjour à vous|bonjour encore|bonjour à nouveau|il y a quelqu'un|y a quelqu'un|quelqu'un est là|vous êtes là|êtes-vous là|vous êtes toujours là|êtes-vous toujours là|toujours là|tu es là|tu es toujours là
enquiry-say-none = aucun|aucune|rien|non|néant|sans objet|non applicable|na|n/a|je ne sais pas|je sais pas|ne sais pas|sais pas|nous ne savons pas|on ne sait pas|pas encore|je ne sais pas encore|on ne sait pas encore|aucune idée|pas d'idée|inconnu|pas sûr|pas sûre|je ne suis pas sûr|nous n'en avons pas|je n'en ai pas|on n'en a pas|pas de|personne|peu importe|ça n'a pas d'importance|sans importance|pas besoin|pas nécessaire|pas la peine|inutile
enquiry-say-yes = oui|ok|okay|ouais|ouaip|o|oui oui|bien sûr|oui bien sûr|mais oui|oui s'il vous plaît|volontiers|oui volontiers|avec plaisir|d'accord|oui d'accord|oui ok|je suis d'accord|nous sommes d'accord|on est d'accord|oui je suis d'accord|oui nous sommes d'accord|j'accepte|nous acceptons|on accepte|oui j'accepte|oui nous acceptons|je consens|nous consentons|oui je consens|je donne mon accord|je donne mon consentement|nous donnons notre accord|nous donnons notre consentement|accordé|consentement donné|c'est ça|c'est cela|oui c'est ça|oui c'est cela|c'est exact|oui c'est exact|exact|exactement|tout à fait|oui tout à fait|correct|c'est correct|oui c'est correct|c'est juste|oui c'est juste|c'est bon|oui c'est bon|c'est bien ça|oui c'est bien ça|c'est vrai|certainement|absolument|évidemment|naturellement|assurément|parfait|très bien|vous pouvez|oui vous pouvez|allez-y|oui allez-y|vas-y|oui vas-y|faites|faites-le|oui faites-le|fais-le|oui supprimer|oui supprimez|oui supprimez-la|oui annuler|oui annulez|affirmatif
enquiry-say-no = non|nan|n|non merci|pas du tout|absolument pas|certainement pas|surtout pas|jamais|jamais de la vie|en aucun cas|pas question|hors de question|pas vraiment|plutôt pas|plutôt non|mieux vaut pas|ne le faites pas|ne faites pas ça|non ne le faites pas|je ne veux pas|nous ne voulons pas|on ne veut pas|non je ne veux pas|je ne suis pas d'accord|nous ne sommes pas d'accord|pas d'accord|je n'accepte pas|nous n'acceptons pas|je ne consens pas|nous ne consentons pas|je refuse|nous refusons|on refuse|refus|refusé|faux|c'est faux|incorrect|c'est incorrect|pas correct|ce n'est pas correct|ce n'est pas ça|ce n'est pas cela|c'est pas ça|ce n'est pas exact|pas exact|ce n'est pas juste|ce n'est pas bon|c'est pas bon|garder|garder ça|gardez|gardez-la|non gardez|non gardez-la|non continuer|non continuez|non on continue|négatif
enquiry-say-confirm = oui l'enregistrer|l'enregistrer|enregistrer|enregistre|enregistrez|enregistrez-la|oui enregistrer|oui enregistrez|oui enregistrez-la|enregistrer la demande|enregistrer ma demande|enregistrez la demande|oui enregistrer la demande|déposer|déposer la demande|déposez|déposez-la|envoyer|envoie|envoyez|envoyez-la|oui envoyer|oui envoyez|l'envoyer|envoyer la demande|soumettre|soumettez|oui soumettre|soumettre la demande|valider|validez|validé|je valide|nous validons|on valide|oui valider|oui je valide|confirmer|confirmez|confirmé|je confirme|nous confirmons|on confirme|oui je confirme|oui confirmer|tout est correct|tout est exact|tout est juste|tout est bon|tout est en ordre|tout va bien|tout bon|c'est tout bon|oui tout est correct|oui tout est exact|oui tout est juste|oui tout est bon|c'est parfait|oui c'est parfait|parfait|très bien|oui parfait|impeccable|nickel|super|bien|c'est bien|oui c'est bien|ça me va|ça nous va|oui ça me va|ça me convient|ça nous convient|ça a l'air bon|ça a l'air bien|ça semble correct|fini|terminé|c'est fait
enquiry-say-change = modifier|modifie|modifiez|modifier quelque chose|changer|change|changez|changer quelque chose|je veux modifier quelque chose|je voudrais modifier quelque chose|je veux changer quelque chose|je voudrais changer quelque chose|nous voulons modifier quelque chose|corriger|corrigez|corriger quelque chose|une correction|correction|rectifier|quelque chose est faux|il y a une erreur|il y a une faute|une erreur|une faute|erreur|pas tout à fait|pas encore|pas tout|presque

enquiry-words-change = modifier|modifie|modifiez|changer|change|changez|changer de|corriger|corrige|corrigez|rectifier|rectifiez|mettre à jour|mettre a jour|mettez à jour|mettez a jour|remplacer|remplace|remplacez|refaire|revenir à|revenir a|revenir au|retour à|retour a|retour au|reprendre|éditer|editer|ajuster|réviser|reviser|mettre|mettez
enquiry-words-wrong = est faux|est fausse|sont faux|était faux|etait faux|était fausse|etait fausse|n'est pas bon|n’est pas bon|n'est pas bonne|n’est pas bonne|n'est pas correct|n’est pas correct|n'est pas correcte|n’est pas correcte|n'est pas exact|n’est pas exact|n'est pas exacte|n’est pas exacte|n'est pas juste|n’est pas juste|est incorrect|est incorrecte|est erroné|est errone|est erronée|est erronee|est inexact|est inexacte|contient une erreur|contient une faute|comporte une erreur|a une faute de frappe|a une erreur|a changé|a change|doit être modifié|doit etre modifie|doit être modifiée|doit etre modifiee|doit être changé|doit etre change|doit être changée|doit etre changee|doit être corrigé|doit etre corrige|doit être corrigée|doit etre corrigee|est à corriger|est a corriger|est à modifier|est a modifier
enquiry-words-new = en|par|pour|à|a|vers|avec|doit être|doit etre|devrait être|devrait etre|:|=|->
enquiry-words-is = est|sont|c'est|c’est|est maintenant|est désormais|est desormais|est en fait|est en réalité|est en realite|s'appelle|s’appelle
enquiry-words-rather = c'est|c’est|ce sont|ce doit être|ce doit etre|ça doit être|ca doit etre|il faut|il faut mettre|doit être|doit etre|devrait être|devrait etre|le bon est|la bonne est|la bonne adresse est|correct est|mettez|utilisez|prenez|plutôt|plutot
enquiry-words-article = le|la|les|mon|ma|mes|notre|nos|un|une|ce|cet|cette|champ|le champ|numéro|numero|n°|no.|no|nº|point|question|réponse|reponse|ligne|rubrique|pour|sur|de|du|des|au|à|a|le nom de|nom de
enquiry-labels-company = entreprise|l'entreprise|l’entreprise|société|societe|nom|nom de l'entreprise|nom de l’entreprise|nom de la société|nom de la societe|nom de l'organisation|nom de l’organisation|notre entreprise|notre société|notre societe|organisation|l'organisation|l’organisation|raison sociale|company
enquiry-labels-country = pays|pays d'origine|pays d’origine|notre pays|pays du siège|pays du siege|siège|siege|country
enquiry-labels-home-cluster = cluster d'origine|cluster d’origine|cluster|adhésion|adhesion|l'adhésion|l’adhésion|l'adhesion|l’adhesion|membre de|propre cluster|notre cluster|pôle d'origine|pôle d’origine|pole d'origine|pole d’origine
enquiry-labels-website = site web|site|site internet|page web|url|l'url|l’url|web|adresse web|l'adresse web|l’adresse web
enquiry-labels-contact-name = personne à contacter|personne a contacter|contact|personne|personne de contact|nom du contact|nom de la personne|nom de la personne à contacter|nom de la personne a contacter|interlocuteur|l'interlocuteur|l’interlocuteur|interlocutrice|l'interlocutrice|l’interlocutrice
enquiry-labels-role = fonction|rôle|role|poste|titre|position|emploi|l'emploi|l’emploi
enquiry-labels-email = e-mail|l'e-mail|l’e-mail|email|l'email|l’email|mail|mél|mel|courriel|adresse e-mail|l'adresse e-mail|l’adresse e-mail|adresse email|l'adresse email|l’adresse email|adresse mail|l'adresse mail|l’adresse mail|adresse électronique|adresse electronique|l'adresse électronique|l’adresse électronique|l'adresse electronique|l’adresse electronique
enquiry-labels-language = langue|langue de travail|langues
enquiry-labels-sector = domaine|secteur|filière|filiere|branche|activité|activite|l'activité|l’activité|l'activite|l’activite|industrie|l'industrie|l’industrie|domaine cleantech|secteurs|domaines
enquiry-labels-solution = solution|produit|technologie|description|notre solution|offre|l'offre|l’offre|service
enquiry-labels-stage = stade|maturité|maturite|stade de développement|stade de developpement|étape|etape|l'étape|l’étape|l'etape|l’etape|phase|avancement|l'avancement|l’avancement|statut|trl
enquiry-labels-target-market = marché visé|marche vise|marché cible|marche cible|marché|marche|cible|pays visé|pays vise|pays cible|région visée|region visee|région cible|region cible|ville visée|ville visee|ville cible|destination|hôte|hote|l'hôte|l’hôte|l'hote|l’hote|cluster d'accueil|cluster d’accueil|marchés|marches|marchés visés|marches vises|où|ou
enquiry-labels-help-wanted = aide souhaitée|aide souhaitee|l'aide souhaitée|l’aide souhaitée|l'aide souhaitee|l’aide souhaitee|aide|l'aide|l’aide|soutien|soutien souhaité|soutien souhaite|besoins|besoin|nos besoins|appui|l'appui|l’appui
enquiry-labels-timing = calendrier|date|dates|quand|période|periode|dates de voyage|date de voyage|moment|planning|délai|delai|échéance|echeance|l'échéance|l’échéance|l'echeance|l’echeance
enquiry-labels-consent = consentement|accord|l'accord|l’accord|autorisation|l'autorisation|l’autorisation|consentement à la transmission|consentement a la transmission
enquiry-labels-summary = récapitulatif|recapitulatif|résumé|resume|aperçu|apercu|l'aperçu|l’aperçu|l'apercu|l’apercu

# Openings that are no part of the answer; only in small letters after the first one.
enquiry-lead-company = nous nous appelons|on s'appelle|on s’appelle|nous sommes la société|nous sommes la societe|nous sommes l'entreprise|nous sommes l’entreprise|nous sommes|on est|notre entreprise s'appelle|notre entreprise s’appelle|notre société s'appelle|notre société s’appelle|notre societe s'appelle|notre societe s’appelle|mon entreprise s'appelle|mon entreprise s’appelle|ma société s'appelle|ma société s’appelle|ma societe s'appelle|ma societe s’appelle|ma boîte s'appelle|ma boîte s’appelle|ma boite s'appelle|ma boite s’appelle|l'entreprise s'appelle|l’entreprise s’appelle|la société s'appelle|la société s’appelle|la societe s'appelle|la societe s’appelle|notre entreprise est|notre société est|notre societe est|mon entreprise est|ma société est|ma societe est|le nom de notre entreprise est|le nom de notre société est|le nom de notre societe est|le nom de l'entreprise est|le nom de l’entreprise est|le nom de la société est|le nom de la societe est|le nom est|notre nom est|elle s'appelle|elle s’appelle|c'est|c’est|il s'agit de|il s’agit de|je suis de chez|je suis de|je viens de chez|je viens de|je travaille pour|je travaille chez|je représente|je represente|nous représentons|nous representons|ici
enquiry-lead-contact-name = je m'appelle|je m’appelle|mon nom est|son nom est|le nom est|il s'appelle|il s’appelle|elle s'appelle|elle s’appelle|la personne à contacter est|la personne a contacter est|la personne de contact est|le contact est|notre contact est|l'interlocuteur est|l’interlocuteur est|l'interlocutrice est|l’interlocutrice est|notre interlocuteur est|notre interlocutrice est|c'est moi,|c’est moi,|c'est moi :|c’est moi :|c'est madame|c’est madame|c'est monsieur|c’est monsieur|c'est|c’est|ce sera|ce serait|je suis|contactez|veuillez contacter|merci de contacter|demandez|demander|adressez-vous à|adressez-vous a|moi,|moi-même,|moi-meme,|madame|monsieur|Mme|M.
enquiry-lead-role = je suis le|je suis la|je suis notre|je suis|elle est la|il est le|elle est notre|il est notre|elle est|il est|c'est le|c’est le|c'est la|c’est la|c'est notre|c’est notre|ma fonction est|la fonction est|sa fonction est|mon rôle est|mon role est|mon poste est|je travaille comme|en tant que|comme|notre
enquiry-words-description = un|une|deux|quelques|l'une|l’une|basé|base|basée|basee|basés|bases|basées|basees|situé|situe|située|situee|situés|situes|installé|installe|installée|installee|installés|installes|de|du|d'un|d’un|d'une|d’une|en|à|a|au|aux|chez|dans|intéressé|interesse|intéressée|interessee|intéressés|interesses|pas|maintenant|actuellement|déjà|deja|membre|membres|actif|active|actifs|nouveau|nouveaux|petite|petit|très|tres|ravi|ravis|prêt|pret|prêts|prets|spécialisé|specialise|spécialisée|specialisee|spécialisés|specialises|fabricant|fabricants|producteur
enquiry-words-seat = de|du|des|d'|d’|de la|basé en|base en|basé au|base au|basé aux|base aux|basé à|base a|basée en|basee en|basée au|basee au|basée aux|basee aux|basée à|basee a|basés en|bases en|basés au|bases au|basés aux|bases aux|basés à|bases a|située en|situee en|située au|situee au|située à|situee a|situés en|situes en|situés au|situes au|situés à|situes a|installée en|installee en|installés en|installes en|installés à|installes a|implantée en|implantee en|implantés en|implantes en|établie en|etablie en|établis en|etablis en|établis au|etablis au|siège en|siege en|siège au|siege au|siège à|siege a|siège social en|siege social en|venons de|venons du|viens de|viens du|près de|pres de
enquiry-words-from = de|du|basée|basee|basé|base|basés|bases|située|situee|situé|situe|installée|installee|installés|installes|en|au|aux|à|a|qui est|qui|c'est-à-dire|c’est-à-dire|c'est-a-dire|c’est-a-dire|et nous|et on|et veux|et voulons|et voudrions|et aimerions|, un|, une|nous faisons|nous fabriquons|nous développons|nous developpons|nous voulons|et notre|et nos

enquiry-words-no-cluster = pas membre|pas membres|ne sommes pas membre|ne sommes pas membres|aucun|aucune|aucun cluster|pas de cluster|sans cluster|sans|dans aucun cluster|ne faisons pas partie|ne fait pas partie|pas partie|n'appartenons|pas d'adhésion|aucune adhésion|pas encore membre|pas encore|n'en avons pas|n'en ai pas|n'en a pas|ne sais pas|sais pas|ne savons pas|ne sait pas|aucune idée|pas sûr|pas sûre|inconnu|nous ne le sommes pas|nulle part
enquiry-words-no-website = pas de site|pas de site web|aucun site|aucun|n'avons pas|n'ai pas|n'en avons pas|n'en ai pas|on n'en a pas|on n'a pas|pas encore|en construction|en cours de construction
enquiry-words-any-language = n'importe|n'importe laquelle|n'importe quelle langue|toutes|toutes les langues|peu importe|ça m'est égal|ça nous est égal|égal|pas de préférence|sans préférence|l'une ou l'autre|les deux
enquiry-words-stage-prototype = prototype|prototypes|prototypage|idée|concept|labo|laboratoire|recherche|r d|développement|en développement|en cours de développement|début|précoce|stade précoce|mvp|preuve de concept|poc|trl 1|trl 2|trl 3|trl 4|trl 5|trl 6
enquiry-words-stage-pilot = pilote|pilotes|phase pilote|projet pilote|stade pilote|installation pilote|usine pilote|démonstration|démonstrateur|démonstrateurs|démo|essai|essais|essai sur le terrain|essais sur le terrain|test|tests|phase de test|premiers tests|premiers essais|expérimentation|bêta|trl 7|trl 8
enquiry-words-stage-market = marché|sur le marché|commercial|commerciale|commercialisé|commercialisée|commercialisation|disponible|disponible dans le commerce|prêt pour le marché|vendu|vendue|en vente|vendons|vend|vendons déjà|ventes|clients|lancé|lancée|établi|production|en production|série|en série|production en série|utilisé|en service|installé|installée|trl 9|prêt|prête
enquiry-words-question = que|quel|quelle|quels|quelles|qui|quoi|quand|où|ou|pourquoi|comment|combien|est-ce|qu'est-ce|qu’est-ce|y|peut-on|pouvez-vous|peux-tu|puis-je|pouvons-nous|avez-vous|as-tu|êtes-vous|etes-vous|faut-il|dois-je|devons-nous|existe-t-il|lequel|laquelle|lesquels|lesquelles|c'est|c’est|a-t-on
