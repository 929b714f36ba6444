# The Telegram channel: buttons of its own, commands, and what is no text.
telegram-name = ICN Passport assistant
telegram-about = Answers companies' questions about cleantech clusters abroad, from dated and sourced records. A machine, not a person.
telegram-description =
    I am the Passport assistant of the International Cleantech Network, a machine. Ask me which cluster abroad can receive your company, whom to contact, what comes up there, and what the ICN Passport is.
    I answer from dated records and name my sources. /privacy tells what is stored.

telegram-command-start = Begin
telegram-command-help = What I can do
telegram-command-events = Coming events
telegram-command-apply = Prepare a Passport enquiry
telegram-command-status = Where your enquiry stands
telegram-command-human = Whom to talk to
telegram-command-language = Change the language
telegram-command-settings = Settings
telegram-command-privacy = What is stored, and who sees it
telegram-command-stop = Stop messages
telegram-command-cancel = Cancel the enquiry that is being filled in
telegram-command-delete-me = Delete everything stored of this chat

telegram-button-sources = Sources
telegram-button-calendar = Add to calendar
telegram-button-map = Show on the map
telegram-button-contact = Share my name
telegram-button-private = Write to me in private
telegram-choose = You can choose:

telegram-sources = Sources:
telegram-source = • { $url } (as of { $date })
telegram-calendar = { $event }: the calendar entry
telegram-map = { $event }: the place on the map
telegram-settings = Settings. I answer in { $name }; which language would you like?
telegram-private = That is personal, and others read along here. Please write to me in private.
enquiry-not-in-public = An enquiry holds your company's data, and others read along here. Please write to me in private, and we prepare it there.
telegram-unknown-command = I do not know the command /{ $command }. /help tells what I can do; you can also simply write your question.
telegram-nothing-to-cancel = There is nothing to cancel: no enquiry is being filled in.
telegram-link-used = This link has been used or is too old. Nothing is lost: ask for a new one in the chat where you began, or just go on here.
telegram-carried-over = Here we go on with the conversation that you began on the web site. This is what I said last:
telegram-carried-not = You have an enquiry open in this chat, so I have not replaced it with the conversation from the web site. Please finish it first, or /cancel it, and ask there for a new link.
telegram-tap-done = That is answered already.
telegram-tap-over = This question is no longer open.

telegram-got-voice = I cannot listen to voice messages. Please write it as text.
telegram-got-video-note = I cannot watch videos. Please write it as text.
telegram-got-video = I cannot watch videos. Please write it as text.
telegram-got-animation = I cannot see pictures, moving ones neither. Please write what you would like to know.
telegram-got-audio = I cannot listen to recordings. Please write it as text.
telegram-got-photo = I cannot see pictures. Please write what you would like to know. While you fill in an enquiry, I keep a picture with it.
telegram-got-document = I cannot read files, and I have not kept this one. While you fill in an enquiry, I keep a file with it. Please write what you would like to know.
telegram-got-sticker = A sticker, thank you. I only understand words, though: what would you like to know?
telegram-got-poll = I cannot vote. Please write what you would like to know.
telegram-got-dice = I do not play. What would you like to know about clusters abroad?
telegram-got-other = I only understand text, and cannot do anything with this. Please write what you would like to know.
telegram-got-contact = Thank you, but I have no use for a telephone number, and have not kept it. What would you like to know?
telegram-contact-of-other = That is the contact of somebody else. Please write the name yourself, or share your own contact.
telegram-nowhere = I do not know any place near that location. Please write the name of the city or country.

telegram-file-kept = { $name } is kept, encrypted, with your enquiry. I cannot read it myself; { $count ->
    [one] it is the only file so far.
   *[other] these are { $count } files so far.
 } It is deleted if you cancel or withdraw the enquiry. Let us go on with the question above.
telegram-file-too-large = That file is larger than { $limit } MB, so I have not kept it. Please send a smaller one, or tell the host cluster where it can be found.
telegram-file-too-many = An enquiry takes { $limit } files at most, so I have not kept this one.
telegram-file-lost = I could not fetch that file from Telegram, so it is not kept. Please send it once more.
