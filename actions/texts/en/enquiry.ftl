# The guided enquiry: its questions, what helps with an answer, the summary, and how it ends.

enquiry-intro = Gladly: let us prepare your enquiry in a few short steps. This form is my own way to prepare a referral to a host cluster; it is not ICN's official application form, which is not published. You can say "back", "skip" (for what is optional), "pause" or "cancel" at any time, correct an answer with "change the e-mail", and ask questions in between.
enquiry-known = This I already know from our conversation:
enquiry-resumed = Welcome back. This is what I have so far:
enquiry-goes-on = All right, we go on.
enquiry-greeting = Hello! We are in the middle of your enquiry, and nothing is lost.
enquiry-restarted = We start again from the beginning; what you had told me for this enquiry is gone from the form.
enquiry-so-far = I show you everything at the end, before anything is stored as an enquiry. You can change an answer at any time, for example with "change the country".
enquiry-at-start = This is the first question; there is nothing before it.
enquiry-not-here = An enquiry cannot be taken here, because this program can only read the store. Please ask again in the assistant's own chat.
enquiry-not-understood = I am not sure what you mean.
enquiry-needed = This one is needed for an enquiry and cannot be skipped.
enquiry-text-deleted = (deleted)
enquiry-left-out = (left out)
enquiry-recognised = { $said } ({ $known })
enquiry-so-far-said = So far you have told me: { $said }. Write it anew, or "keep" to leave it.
enquiry-cluster = { $name } ({ $location })

enquiry-ask-company = What is the name of your company?
enquiry-ask-country = In which country is your company based?
enquiry-ask-home-cluster = { $count ->
    [0] Which ICN cluster is your company a member of (your home cluster)? If you are not a member of any, just say "none".
    [one] Which ICN cluster is your company a member of (your home cluster)? In your country it could be { $clusters }. If you are not a member of any, just say "none".
   *[other] Which ICN cluster is your company a member of (your home cluster)? In your country there are { $clusters }. If you are not a member of any, just say "none".
 }
enquiry-ask-website = What is your web site? (You can skip this.)
enquiry-ask-contact-name = Who is the contact person for the host cluster?
enquiry-ask-role = What is this person's role in the company? (You can skip this.)
enquiry-ask-email = At which e-mail address can the host cluster reach this person?
enquiry-ask-language = In which language would you like to work with the host cluster? (You can skip this.)
enquiry-ask-sector = In which cleantech field are you active, for example water, waste or wind?
enquiry-ask-solution = What is your solution? Please describe it in two lines.
enquiry-ask-stage = At which stage is it: prototype, pilot, or on the market? (You can skip this.)
enquiry-ask-target-market = Which market do you want to enter? Name a country, region or city, or a host cluster; several are fine, and why you want to go there helps too.
enquiry-ask-help-wanted = What help do you want: market facts, customers, partners, a test site, regulation, funding, a city challenge, an event? (You can skip this.)
enquiry-ask-timing = When do you plan to go, and have you been active in that market before? (You can skip this.)
enquiry-consent-version = 2026-11-22
enquiry-consent = May this enquiry, with the contact person's name and e-mail address, be stored and passed on to { $count ->
    [0] a host cluster of the network that fits your target market
   *[other] { $hosts }
 }, only so that they can help you with it? You can withdraw this consent at any time by writing "withdraw my enquiry". Please answer yes or no; without a yes nothing is stored as an enquiry, and what you have told me for it is deleted.
enquiry-consent-unclear = I need a clear yes or no here.

enquiry-why-company = The host cluster wants to know who is asking; the name as you write it yourselves is enough, for example "Acme ApS".
enquiry-why-country = The country tells which home cluster may support you, for example "Denmark".
enquiry-why-home-cluster = The Passport is a service for members of ICN clusters, and your home cluster is the one to support you. Write its name, for example "CLEAN", or "none".
enquiry-why-website = On your web site the host cluster can see what you do. Write it like www.example.com, or say "skip".
enquiry-why-contact-name = The host cluster wants to know whom to write to, for example "Anna Jensen".
enquiry-why-role = The role tells the host cluster whom they would talk to, for example "CEO" or "sales manager"; or say "skip".
enquiry-why-email = The host cluster answers to this address. It has a name, an @ and a domain.
enquiry-why-language = It helps the host to find the right person, for example "English"; or say "skip".
enquiry-why-sector = The field helps to find the host that fits; one or two words are enough, for example "water".
enquiry-why-solution = It tells the host whom to introduce you to, for example "Sensors that find leaks in water pipes. Utilities lose less water with them."
enquiry-why-stage = Hosts introduce a prototype to others than a product: say "prototype", "pilot" or "on the market"; or "skip".
enquiry-why-target-market = It decides which host cluster your enquiry is for, for example "South Africa", "Montreal" or "GreenCape".
enquiry-why-help-wanted = It tells the host what to prepare, for example "customers and a test site"; or say "skip".
enquiry-why-timing = It helps the host to plan, for example "spring 2027, first visit"; or say "skip".
enquiry-why-consent = Your data are passed on only if you agree.
enquiry-why-summary = Nothing is filed before you have confirmed this summary.

enquiry-country-unknown = I do not know a country called "{ $said }". Please name the country in which your company is based, for example Denmark.
enquiry-country-near = I do not know that country. Do you mean { $country }?
enquiry-country-several = Please name one country: the one in which your company is based.
enquiry-home-unknown = "{ $said }" is not a cluster that I have on file. { $count ->
    [0] Please check the name
    [one] Near you I know { $clusters }: is that the one? Otherwise check the name
   *[other] Near you I know { $clusters }. Please check the name
 }, say "none" if you are not a member of an ICN cluster, or write the same name again and I will note it as you say.
enquiry-home-several = That could be one of several: { $clusters }. Which one is it?
enquiry-home-former = Please note that { $name } is on record as a former member of the network; I have noted it as your home cluster all the same.
enquiry-no-cluster = The published texts name only members of ICN clusters as users of the Passport; a company without membership is not mentioned. You can file this enquiry all the same, with home cluster "none". { $count ->
    [0] The ICN secretariat can tell you the way in.
    [one] The way in would be the nearest cluster: { $clusters }. Ask them about membership.
   *[other] The way in would be a cluster near you: { $clusters }. Ask them about membership.
 }
enquiry-website-unknown = That does not look like a web address. Please write it like www.example.com (http:// is not needed), or say "skip".
enquiry-email-wrong = "{ $said }" does not look like a complete e-mail address: it needs a name, an @ and a domain. Please write it again.
enquiry-email-example = "{ $said }" is not an e-mail address either. A complete one looks like this: anna.jensen@example.com. You can also pause here and come back later, or cancel; nothing that you have told me is lost.
enquiry-email-typo = Is "{ $said }" right, or did you mean { $better }? (Yes for { $better }, no to keep it as you wrote it.)
enquiry-language-unknown = I do not know "{ $said }" as a language. Please name one, for example English or German, or say "skip".
enquiry-sector-unknown = That field is not on my list; I have noted it in your words.
enquiry-market-host = Proposed host: { $cluster }.
enquiry-market-others = There are others in that country: { $clusters }. To choose one of them, say for example "change the target market".
enquiry-market-several = It stays one enquiry with one reference, for all the hosts named.
enquiry-market-none = No cluster of the network is on record for { $place }. I have noted your market as you say, but nobody there can receive the enquiry yet.{ $cluster ->
    [none] {""}
   *[other] {" "}The nearest cluster on record is { $cluster }; if you want it as host, say "change the target market" and name it.
 }
enquiry-market-former = { $name } is on record as a former member of the network, so I cannot propose it as host. I have noted your wish as you say.
enquiry-market-unknown = I have noted "{ $said }" as your market, but I do not recognise a place or a cluster in it, so there is no host yet. You can name a country, a city or a cluster with "change the target market".
enquiry-market-region = In { $place } several clusters could be the host, for example { $clusters }. Which country or cluster do you want? If you leave it to me, write the same again and I propose the first one.

enquiry-summary = This is your enquiry:
enquiry-summary-amended = This is your corrected enquiry:
enquiry-line = { NUMBER($number, useGrouping: 0) }. { $label }: { $said }
enquiry-hosts = { $count ->
    [0] Host cluster: none on record for this market yet
    [one] Host cluster: { $clusters }
   *[other] Host clusters: { $clusters }
 }
enquiry-earlier = { $count ->
    [one] Please note: you have already filed an enquiry to the same host in this conversation, { $references }. You can correct that one instead ("change my enquiry"), or file this one as well.
   *[other] Please note: you have already filed enquiries to the same host in this conversation, { $references }. You can correct one of them instead ("change my enquiry"), or file this one as well.
 }
enquiry-summary-ask = Is that right? "Yes" files it; to change something, say for example "change 7" or "change the e-mail"; "cancel" deletes it.
enquiry-summary-unclear = Please say "yes" to file it, or what you want to change.
enquiry-what-to-change = What shall I change? Name the field or its number, for example "change 12".

enquiry-field-company = Company
enquiry-field-country = Country
enquiry-field-home-cluster = Home cluster
enquiry-field-website = Web site
enquiry-field-contact-name = Contact person
enquiry-field-role = Role
enquiry-field-email = E-mail
enquiry-field-language = Working language
enquiry-field-sector = Field
enquiry-field-solution = Solution
enquiry-field-stage = Stage
enquiry-field-target-market = Target market
enquiry-field-help-wanted = Help wanted
enquiry-field-timing = Timing
enquiry-field-consent = Consent to pass it on

enquiry-button-yes = Yes
enquiry-button-no = No
enquiry-button-confirm = Yes, file it
enquiry-button-change = Change something
enquiry-button-cancel = Cancel
enquiry-button-pause = Pause
enquiry-button-skip = Skip
enquiry-button-no-cluster = We are not a member
enquiry-button-stage-prototype = Prototype
enquiry-button-stage-pilot = Pilot
enquiry-button-stage-market = On the market
enquiry-button-continue = Continue my enquiry
enquiry-button-copy = Show me a copy
enquiry-button-status = Where does it stand?

enquiry-cancel-ask = Shall I cancel your enquiry and delete everything you have told me for it? That cannot be undone.
enquiry-cancelled = Done: your enquiry is cancelled, and everything you have told me for it is deleted from this conversation. Nothing was filed.
enquiry-correction-cancelled = Done: the correction is dropped and its texts are deleted. The enquiry that you filed stays as it was.
enquiry-refused = All right: without your consent no enquiry is stored. Everything you have told me for it is deleted from this conversation. You can still contact the clusters yourself; ask me how to reach them.
enquiry-paused = Paused. Nothing is lost: say "continue my enquiry" whenever you like, even in some days, and we go on where we stopped.
enquiry-draft-open = Your enquiry is begun, but not filed yet. This is what I have so far:

enquiry-filed = Your enquiry is stored under the reference { $reference }. It is not yet forwarded: no host cluster has been notified so far.
enquiry-amended = Your enquiry { $reference } is corrected and stored. It is not yet forwarded: no host cluster has been notified so far.
enquiry-meanwhile = { $count ->
    [0] Meanwhile you can ask the ICN secretariat.
   *[other] What you can do meanwhile: contact them yourselves, with these public contacts on record:
 }
enquiry-contact = • { $name }: { $ways ->
    [none] no contact on record
   *[other] { $ways }
 }
enquiry-not-official = This was my own form to prepare a referral, not ICN's official application form, which is not published.
enquiry-afterwards = In this conversation you can ask for its status or a copy, change it, or withdraw it ("withdraw my enquiry").

enquiry-copy = Your enquiry { $reference }, as stored on { $date }:
enquiry-copy-consent = Consent given on { $date } to the text of version { $version }.
enquiry-change = Your enquiry { $reference } can be corrected here; it keeps its reference.
enquiry-which = Which enquiry do you mean: { $references }?
enquiry-withdrawn = { $count ->
    [one] Your enquiry { $references } is withdrawn, and with it your consent.
   *[other] Your enquiries { $references } are withdrawn, and with them your consent.
 } What you had filled in is deleted; only that there was an enquiry, its reference, hosts and dates are kept.
enquiry-none-to-withdraw = Done: no enquiry of yours is on file in this conversation, so nothing is passed on to anybody.
enquiry-words-my-consent = consent|agreement|permission|all enquiries|all my enquiries|all our enquiries|both enquiries

status-stored = Your enquiry { $reference }{ $count ->
    [0] {""}
   *[other] {" "}to { $hosts }
 } is stored since { $date }. It is not yet forwarded: no host cluster has been notified so far.
status-withdrawn = Your enquiry { $reference }{ $count ->
    [0] {""}
   *[other] {" "}to { $hosts }
 } was withdrawn on { $date }.
status-afterwards = You can have a copy of it, change it or withdraw it here.

# Phrases that steer the form; a message counts if it is one of them, but for the polite words around it.
enquiry-words-polite = please|pls|thanks|thank you|sorry|ok|okay|well|oh|hm|hmm|now|just|then|i want to|i'd like to|i would like to|i wish to|we want to|we would like to|we'd like to|can i|can we|could we|could i|may i|can you|could you|let me|let's|lets|let us|i need to|we need to|i have to|for now|again|rather|actually|wait
enquiry-say-back = back|go back|step back|one step back|go one step back|previous|previous question|the previous question|last question|go back to the previous question|go to the previous question|back to the previous question|return|undo|go back one step|one back
enquiry-say-skip = skip|skip it|skip this|skip that|skip this one|skip this question|skip the question|next|next question|next one|pass|leave it out|leave out|leave it empty|leave it blank|not now|later|keep|keep it|keep that|leave it|leave it as it is|rather not say|prefer not to say|i'd rather not say|no comment|same|same as before|the same as before|as before|unchanged|same as above|no change|leave unchanged
enquiry-say-pause = pause|pause it|pause here|pause the form|pause the enquiry|pause my enquiry|make a pause|break|take a break|stop here|stop for today|stop for now|continue later|i continue later|i will continue later|i'll continue later|we continue later|we will continue later|finish later|finish this later|finish it later|do it later|do this later|later today|come back later|i'll come back later|i will come back later|i come back later|save|save it|save and exit|save for later|tomorrow|to be continued
enquiry-say-cancel = cancel|cancel it|cancel this|cancel that|cancel all|cancel everything|cancel the form|cancel the enquiry|cancel my enquiry|cancel our enquiry|cancel the application|cancel my application|stop|stop it|stop this|stop the form|stop the enquiry|stop the application|abort|quit|exit|end|end this|end the form|leave|leave the form|forget it|forget about it|never mind|nevermind|i changed my mind|we changed our mind|i don't want to apply|i do not want to apply|i don't want this|delete my enquiry|delete the enquiry|delete the draft|delete it|drop it|withdraw|withdraw my enquiry|no more questions|enough
enquiry-say-restart = restart|start over|start again|start anew|start from the beginning|start from scratch|start all over|begin again|begin anew|from the beginning|from scratch|new start|reset|clear all|clear everything
enquiry-say-continue = continue|continue my enquiry|continue the enquiry|continue our enquiry|continue the form|continue with the form|go on|carry on|proceed|resume|resume my enquiry|resume the form|where were we|back to the form|back to my enquiry|i am back|i'm back|where did we stop|apply|start the enquiry
enquiry-say-why = why|why is that|why do you ask|why do you ask that|why do you ask this|why do you need this|why do you need that|why do you need it|what do you mean|what does that mean|what does this mean|what is that|what is this|what for|help|help me|an example|example|give me an example|for example|explain|explain that|what should i write|what shall i write|what should i answer|what do i write here|i don't understand|i do not understand|i don't understand the question|what
enquiry-say-show = show|show me|summary|show the summary|show me the summary|overview|show all|show everything|what do you have so far|what have you got so far|what have i told you so far|what have i entered so far|my answers|show my answers|show me my answers
enquiry-say-greeting = hello|hi|hey|hello there|hi there|good morning|good afternoon|good evening|good day|hello again|hi again|anybody there|are you there|still there|are you still there
enquiry-say-none = none|no|nothing|n/a|na|not applicable|don't know|do not know|i don't know|i do not know|don't know yet|no idea|unknown|not sure|we have none|have none|no one|nobody|does not matter|doesn't matter|not needed|not necessary|no need
enquiry-say-yes = yes|ok|okay|yep|yeah|y|sure|yes do|yes i do|yes we do|yes it is|yes that is right|correct|right|that's right|that is right|that's correct|that is correct|it is|of course|certainly|definitely|agreed|i agree|we agree|i consent|we consent|i do|we do|you may|you can|fine|all right|alright|go ahead|do it|do that|yes go ahead|yes you may|yes i agree|yes we agree|yes i consent|yes delete it|yes cancel it|yes cancel|absolutely|exactly|affirmative|granted|given|consent given
enquiry-say-no = no|nope|n|nah|no way|no thanks|no thank you|not really|don't|do not|don't do it|i don't|i do not|we don't|we do not|i do not agree|i don't agree|we do not agree|we don't agree|i don't consent|i do not consent|i refuse|we refuse|refused|never|not at all|wrong|that is wrong|that's wrong|not correct|that's not right|that is not right|incorrect|keep it|no keep it|no go on|no continue|rather not|disagree|i disagree|no i don't|no i do not|no we don't
enquiry-say-confirm = yes file it|file it|file|file the enquiry|file my enquiry|yes file|send|send it|yes send it|send it off|send the enquiry|submit|submit it|yes submit|yes submit it|submit the enquiry|confirm|confirmed|i confirm|we confirm|yes confirm|all correct|all right|everything is correct|everything is right|everything correct|looks good|that looks good|looks fine|looks right|looks correct|looks good to me|yes all correct|yes that is all correct|it is all correct|yes everything is correct|ok file it|good|perfect|great|done|store it|save it|yes it is correct|yes it is right|yes that looks good|yes looks good|yes perfect
enquiry-say-change = change|change something|change it|edit|edit it|correct|correct it|modify|amend|something is wrong|there is a mistake|there is an error|a mistake|that is not right|i want to change something|not quite|not yet|not all

enquiry-words-change = change|edit|correct|modify|update|fix|amend|replace|redo|go back to|back to|return to|set|revise|adjust
enquiry-words-wrong = is wrong|was wrong|are wrong|is not right|is not correct|isn't right|isn't correct|is incorrect|has a typo|has a mistake|has an error|has changed|must be changed|should be changed|needs to be changed|needs a change|needs correction
enquiry-words-new = to|into|with|by|should be|must be|to be|:|=|->
enquiry-words-is = is|are|now is|is now|is called|is actually|actually is
enquiry-words-rather = it is|it's|it should be|it must be|should be|must be|the right one is|correct is|use|make it
enquiry-words-article = the|my|our|a|this|field|number|no.|no|point|question|item|answer|for|on|to|about|name of the|line
enquiry-labels-company = company|company name|name of the company|name of company|our company|firm|organisation|organization|business name
enquiry-labels-country = country|home country|country of origin|our country
enquiry-labels-home-cluster = home cluster|cluster|home cluster name|membership|member of|own cluster
enquiry-labels-website = website|web site|web page|webpage|homepage|home page|url|web|web address|site
enquiry-labels-contact-name = contact|contact person|contact name|name|person|contact person's name|name of the contact person|name of the contact|name of contact
enquiry-labels-role = role|position|function|job title|title|job
enquiry-labels-email = e-mail|email|mail|e-mail address|email address|mail address|e mail
enquiry-labels-language = language|working language|work language|languages
enquiry-labels-sector = sector|field|industry|branch|area|cleantech sector|cleantech field|sectors
enquiry-labels-solution = solution|product|technology|description|our solution|offer|service
enquiry-labels-stage = stage|maturity|status|development stage|phase|readiness|trl
enquiry-labels-target-market = target market|target|market|target region|target country|destination|host|host cluster|target city|markets|target markets|where to
enquiry-labels-help-wanted = help wanted|help|help needed|wanted|support|support wanted|support needed|needs|we need|wanted help
enquiry-labels-timing = timing|time|when|date|dates|travel dates|travel date|schedule|time frame|timeframe
enquiry-labels-consent = consent|agreement|permission|consent to pass it on
enquiry-labels-summary = summary|overview

# Openings that are no part of the answer; only in small letters after the first one.
enquiry-lead-company = we are called|my company is called|my company's name is|we are|we're|our company is called|our company's name is|our company name is|our company is|my company is called|my company is|the company is called|the company's name is|the company name is|the name of our company is|the name of the company is|the name is|our name is|company name is|it is called|it's called|it is|it's|i am from|i'm from|i work for|i work at|i represent|this is
enquiry-lead-contact-name = my name is|his name is|her name is|the name is|name is|the contact person is|the contact is|contact person is|our contact person is|our contact is|it is|it's|that is|that's|that would be|i am|i'm|this is|please contact|please ask for|ask for|me,|myself,
enquiry-lead-role = i am the|i'm the|i am our|i am an|i am a|i'm a|she is the|he is the|she is our|he is our|she is|he is|my role is|the role is|our
enquiry-words-description = a|an|the|one|two|some|based|from|in|at|located|looking|interested|not|now|currently|already|members|member|active|new|small|very|happy|ready|producing|making|developing|working
enquiry-words-seat = from|from the|based in|based in the|located in|located in the|headquartered in|registered in|seated in|based near
enquiry-words-from = from|based in|located in|which is|who are|that is|and we|and want|and would|, a|we make|we want|and our

enquiry-words-no-cluster = not a member|no member|not members|none|no cluster|no home cluster|without cluster|not in a cluster|not in any cluster|not part of|don't belong|do not belong|no membership|not yet a member|not yet|don't have one|do not have one|have none|don't know|do not know|no idea|not sure|unknown|we are not|nowhere
enquiry-words-no-website = no website|no web site|no homepage|no site|don't have|do not have|have none|none|not yet|under construction
enquiry-words-any-language = any|any language|whatever|all|does not matter|doesn't matter|no preference|either
enquiry-words-stage-prototype = prototype|prototypes|idea|concept|lab|laboratory|research|r d|development|in development|early|early stage|mvp|proof of concept|poc|trl 1|trl 2|trl 3|trl 4|trl 5|trl 6
enquiry-words-stage-pilot = pilot|pilots|piloting|pilot stage|pilot plant|demonstration|demo|demonstrator|field test|field tests|testing|test phase|first tests|beta|trl 7|trl 8
enquiry-words-stage-market = market|on the market|commercial|commercially available|in the market|market ready|sold|selling|sales|customers|launched|established|production|series production|in use|installed|trl 9|ready
enquiry-words-question = what|which|who|whom|whose|when|where|why|how|do|does|did|is|are|can|could|would|should|will|may|have|has
