# Le canal Telegram : ses propres boutons, ses commandes, et ce qui n'est pas du texte.
telegram-name = Assistant ICN Passport
telegram-about = Répond aux questions des entreprises sur les clusters cleantech à l’étranger, d’après des fiches datées et sourcées.
telegram-description =
    Je suis l’assistant Passport de l’International Cleantech Network, une machine. Demandez-moi quel cluster à l’étranger peut accueillir votre entreprise, qui contacter, ce qui s’y prépare et ce qu’est l’ICN Passport.
    Je réponds d’après des fiches datées et je cite mes sources. /privacy dit ce qui est conservé.

telegram-command-start = Commencer
telegram-command-help = Ce que je sais faire
telegram-command-events = Événements à venir
telegram-command-apply = Préparer une demande Passport
telegram-command-status = Où en est votre demande
telegram-command-human = À qui s’adresser
telegram-command-language = Changer de langue
telegram-command-settings = Réglages
telegram-command-privacy = Ce qui est conservé, et qui le voit
telegram-command-stop = Arrêter les messages
telegram-command-cancel = Annuler la demande en cours
telegram-command-delete-me = Supprimer tout ce qui est conservé de ce chat

telegram-button-sources = Sources
telegram-button-calendar = Ajouter à l’agenda
telegram-button-map = Voir sur la carte
telegram-button-contact = Partager mon nom
telegram-button-private = M’écrire en privé
telegram-choose = Vous pouvez choisir :

telegram-sources = Sources :
telegram-source = • { $url } (en date de : { $date })
telegram-calendar = { $event } : l’entrée d’agenda
telegram-map = { $event } : le lieu sur la carte
telegram-settings = Réglages. Je réponds en { $name } ; quelle langue souhaitez-vous ?
telegram-private = C’est personnel, et d’autres lisent ici. Merci de m’écrire en privé.
enquiry-not-in-public = Une demande contient des données de votre entreprise, et d’autres lisent ici. Merci de m’écrire en privé : nous la préparerons là.
telegram-unknown-command = Je ne connais pas la commande /{ $command }. /help dit ce que je sais faire ; vous pouvez aussi simplement écrire votre question.
telegram-nothing-to-cancel = Il n’y a rien à annuler : aucune demande n’est en cours de saisie.
telegram-link-used = Ce lien a déjà servi ou est trop ancien. Rien n’est perdu : demandez-en un nouveau dans le chat où vous avez commencé, ou continuez simplement ici.
telegram-carried-over = Nous continuons ici la conversation que vous avez commencée sur le site web. Voici ce que j’ai dit en dernier :
telegram-carried-not = Une demande est ouverte dans ce chat ; je ne l’ai donc pas remplacée par la conversation du site web. Terminez-la d’abord, ou annulez-la avec /cancel, puis demandez là-bas un nouveau lien.
telegram-tap-done = C’est déjà répondu.
telegram-tap-over = Cette question n’est plus ouverte.

telegram-got-voice = Je ne peux pas écouter les messages vocaux. Merci de l’écrire.
telegram-got-video-note = Je ne peux pas regarder de vidéos. Merci de l’écrire.
telegram-got-video = Je ne peux pas regarder de vidéos. Merci de l’écrire.
telegram-got-animation = Je ne vois pas les images, même animées. Merci d’écrire ce que vous souhaitez savoir.
telegram-got-audio = Je ne peux pas écouter d’enregistrements. Merci de l’écrire.
telegram-got-photo = Je ne vois pas les images. Merci d’écrire ce que vous souhaitez savoir. Pendant la saisie d’une demande, je conserve une image avec elle.
telegram-got-document = Je ne peux pas lire de fichiers, et je n’ai pas gardé celui-ci. Pendant la saisie d’une demande, je conserve un fichier avec elle. Merci d’écrire ce que vous souhaitez savoir.
telegram-got-sticker = Un sticker, merci. Mais je ne comprends que les mots : que souhaitez-vous savoir ?
telegram-got-poll = Je ne peux pas voter. Merci d’écrire ce que vous souhaitez savoir.
telegram-got-dice = Je ne joue pas. Que souhaitez-vous savoir sur les clusters à l’étranger ?
telegram-got-other = Je ne comprends que le texte, et ne peux rien faire de cela. Merci d’écrire ce que vous souhaitez savoir.
telegram-got-contact = Merci, mais je n’ai pas besoin d’un numéro de téléphone, et je ne l’ai pas gardé. Que souhaitez-vous savoir ?
telegram-contact-of-other = C’est le contact d’une autre personne. Merci d’écrire vous-même le nom, ou de partager votre propre contact.
telegram-nowhere = Je ne connais aucun lieu près de cette position. Merci d’écrire le nom de la ville ou du pays.

telegram-file-kept = { $name } est conservé, chiffré, avec votre demande. Je ne peux pas le lire moi-même ; { $count ->
    [one] c’est le seul fichier jusqu’ici.
   *[other] cela fait { $count } fichiers jusqu’ici.
 } Il est supprimé si vous annulez ou retirez la demande. Continuons avec la question ci-dessus.
telegram-file-too-large = Ce fichier dépasse { $limit } Mo, je ne l’ai donc pas gardé. Merci d’en envoyer un plus petit, ou de dire au cluster d’accueil où le trouver.
telegram-file-too-many = Une demande accepte { $limit } fichiers au plus, je n’ai donc pas gardé celui-ci.
telegram-file-lost = Je n’ai pas pu récupérer ce fichier auprès de Telegram, il n’est donc pas conservé. Merci de l’envoyer encore une fois.
