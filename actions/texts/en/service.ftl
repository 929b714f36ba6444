# People, privacy, language, news, the status of an enquiry.
human = I cannot put you through to anybody from here, but these people can help:
human-home = • Your home cluster, { $name }{ $website ->
    [none] {""}
   *[other] : { $website }
 }
human-cluster = • { $name }{ $website ->
    [none] , whose web site is not on record
   *[other] : { $website }
 }
secretariat = The ICN secretariat: { $facts }.
secretariat-host = Web site of { $name }, where it sits: { $website }
secretariat-network = Web site of the network: { $website }

privacy-head = What I store and who sees it (as of { $date }):
delete-ask = Shall I delete everything stored of this conversation? An enquiry that you have filed here is withdrawn with it, and what you had filled in is deleted. That cannot be undone.
delete-done = Done: everything stored of this conversation is deleted. If you write again, we start anew.
delete-called-off = All right, nothing is deleted.
delete-not-here = Nothing can be deleted here, because this program can only read the store. Please ask again in the assistant's own chat.

language-set = I will answer in English.
language-foreign = I am afraid I do not read that language. You can write to me in { $languages }.
language-unknown = I cannot write that language yet. I can write { $languages }. Shall we go on like this?
language-which = Which language would you like? I can write { $languages }.

unsubscribe-words = unsubscribe|stop sending|no more|opt out|take me off|remove me
subscribe-not-yet = I cannot send you news yet. You can watch for it here:
subscribe-watch = • { $place }: { $url }
unsubscribed = All right: you will get no news from me. Nothing is set up for you.

status-which = No enquiry was filed in this conversation. If you have a reference, please tell me; I can only tell of an enquiry in the conversation that filed it. If you wrote to a cluster directly, please ask there.
status-not-found = I find nothing under that reference.
status-words-lost = lost|forgot|forgotten|don't have the|do not have the|cannot find my

offer-none = Gladly, but I do not know what you mean. What would you like to know?
offer-refused = All right. What else would you like to know?
offer-closed = All right, thank you. I am here whenever a question comes up.

more-no-rest = That was all I have on it. What else would you like to know?
more-of-what = More of what? Please ask a question first, for example which clusters there are.
choose-which = Which one do you mean? Please give its name.
choose-of-what = I have not shown you a list yet. What are you looking for?
follow-up-what = What would you like to know? You can name a country, a field, a cluster or a question about the Passport.
