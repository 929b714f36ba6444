# People, privacy, language, news, the status of an enquiry.
human = Je ne peux vous mettre en relation avec personne depuis ici, mais voici qui peut vous aider :
human-home = • Votre cluster d’origine, { $name }{ $website ->
    [none] {""}
   *[other] {"\u00A0"}: { $website }
 }
human-cluster = • { $name }{ $website ->
    [none] , dont le site web n’est pas répertorié
   *[other] {"\u00A0"}: { $website }
 }
secretariat = Le secrétariat d’ICN : { $facts }.
secretariat-host = Site web de { $name }, qui l’héberge : { $website }
secretariat-network = Site web du réseau : { $website }

privacy-head = Ce que je conserve et qui le voit (date : { $date }) :
delete-ask = Dois-je supprimer tout ce qui est conservé de cette conversation ? Une demande que vous avez enregistrée ici est alors retirée, et ce que vous aviez rempli est supprimé. C’est irréversible.
delete-done = C’est fait : tout ce qui était conservé de cette conversation est supprimé. Si vous écrivez de nouveau, nous repartons de zéro.
delete-called-off = D’accord, rien n’est supprimé.
delete-not-here = Rien ne peut être supprimé ici, car ce programme ne peut que lire les données. Merci de le redemander dans le chat de l’assistant lui-même.

language-set = Je répondrai en français.
language-foreign = Je ne lis malheureusement pas cette langue. Vous pouvez m'écrire dans l'une de celles-ci : { $languages }.
language-unknown = Je ne sais pas encore écrire dans cette langue. Je peux écrire dans ces langues : { $languages }. On continue ainsi ?
language-which = Quelle langue souhaitez-vous ? Je peux écrire dans ces langues : { $languages }.

unsubscribe-words = désabonner|desabonner|désabonnez|desabonnez|désabonne|désabonnement|desabonnement|désinscrire|desinscrire|désinscrivez|désinscription|résilier|resilier|ne plus recevoir|arrêtez de
subscribe-not-yet = Je ne peux pas encore vous envoyer de nouveautés. Vous pouvez les suivre ici :
subscribe-watch = • { $place } : { $url }
unsubscribed = D’accord : vous ne recevrez pas de nouveautés de ma part. Rien n’est mis en place pour vous.

status-which = Aucune demande n’a été enregistrée dans cette conversation. Si vous avez une référence, donnez-la-moi ; je ne peux renseigner que dans la conversation où la demande a été enregistrée. Si vous avez écrit directement à un cluster, merci de lui demander.
status-not-found = Je ne trouve rien sous cette référence.
status-words-lost = perdu|perdue|oublié|oublie|oubliée|oubliee|n'ai pas la référence|n’ai pas la référence|n'ai pas la reference|n’ai pas la reference|n'ai plus la référence|n’ai plus la référence|n'ai plus la reference|n’ai plus la reference|n'ai pas de référence|n’ai pas de référence|n'ai pas de reference|n’ai pas de reference|n'ai pas le numéro|n’ai pas le numéro|n'ai pas le numero|n’ai pas le numero|n'ai plus le numéro|n’ai plus le numéro|n'ai plus le numero|n’ai plus le numero|plus ma référence|plus ma reference|ne trouve pas ma référence|ne trouve pas ma reference|ne trouve plus ma référence|ne trouve plus ma reference|ne retrouve pas|ne retrouve plus

offer-none = Volontiers, mais je ne sais pas de quoi vous parlez. Que souhaitez-vous savoir ?
offer-refused = D’accord. Que souhaitez-vous savoir d’autre ?
offer-closed = C’est noté, merci à vous. Je reste à votre disposition si une question se présente.

more-no-rest = C’est tout ce que j’ai à ce sujet. Que souhaitez-vous savoir d’autre ?
more-of-what = Plus de quoi ? Merci de poser d’abord une question, par exemple quels clusters existent.
choose-which = Lequel voulez-vous dire ? Merci de donner son nom.
choose-of-what = Je ne vous ai pas encore montré de liste. Que cherchez-vous ?
follow-up-what = Que souhaitez-vous savoir ? Vous pouvez nommer un pays, un domaine, un cluster ou poser une question sur le Passeport.
