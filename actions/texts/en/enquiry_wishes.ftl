# Words by which a wish in the form is recognised, whatever their order: a message is one where all of its words are
# known ones and those of the wish are among them. An asterisk stands for any ending; accents and case do not matter.
enquiry-group-small = i|we|you|me|us|it|them|this|that|these|the|a|an|my|our|your|to|of|for|with|in|on|at|from|by|about|and|but|so|just|then|now|here|there|all|do|does|did|be|been|am|is|are|was|were|m|re|s|ll|d|ve|can|could|might|must|should|would|will|shall|want|wanted|wish|like|need|prefer|rather|better|best|really|very|quite|also|too|still|already|after|actually|well|oops|ups|hey|hi|guys|sorry|apologies|pardon|excuse|thanks|thank|ok|okay|right away|immediately|at once|anyway|any|some|let|lets|gonna|got|make|made|think|guess|simply|only|possible|as|please|pls|stupid|damn|bloody|fucking|silly|altogether|completely|entirely|instead|today|moment|second|hold on|wait|hang on|again|any more|anymore|any longer|one|have|has|had|decided|decide|up|kindly|first|time|fully|totally|absolutely|looks|look|seems|it s|me too|much|go|people|folks|man|too many|enough of
enquiry-group-not = not|don t|dont|doesn t|didn t|won t|wouldn t|can t|cannot|couldn t|isn t|aren t|shouldn t|no longer|never|nothing|none|without|didnt|wont|cant
enquiry-group-no = no|nope|nah|no thanks|no thank you
enquiry-group-yes = yes|yep|yeah|yup|sure|of course|certainly|definitely|by all means|gladly|surely|naturally|with pleasure
enquiry-group-stop = cancel*|stop*|abort*|drop|dropping|quit|quitting|exit|forget|end|ending|leave|abandon*|scrap|terminate|withdraw|discard|call off|call it off|give up|giving up|never mind|nevermind|changed my mind|changed our mind|changed our minds|delete|erase|remove|i m out|get out|i want out|had enough|enough|fed up|sick|tired|pull out|close|forgo|kill|call the whole thing off|call this off|call that off|call everything off|back out|opt out|won t be applying
enquiry-group-on = continue|continuing|go on|going on|carry on|apply|applying|proceed|go through with|interested|keep going|file|submit|finish|go any further|do this|go further|do it|want this|bother|pursue|do this any more|do this anymore|to do this|take part|taking part|participate|be part of|more of this|more of that
enquiry-group-form = application|enquiry|inquiry|request|form|process|everything|whole thing|thing|draft|questions|questionnaire|passport|nonsense|crap|lot|whole|entire|procedure|referral|registration|enquir*|inquir*
enquiry-group-back = back|return|undo|previous|preceding|revert
enquiry-group-last = last|previous|prior|before|earlier|preceding|just now|just said|just wrote|just typed|just gave|just entered
enquiry-group-question = question|answer|step|one|field|entry|reply|response|bit|point|item|line|number|address|what|said|page
enquiry-group-wrong = wrong|wrongly|mistake|mistakes|error|errors|incorrect|typo|typos|correct|correcting|correction|change|changing|fix|edit|amend|modify|redo|rewrite|false|update|revise|adjust|slip|misspelt|misspelled|mistyped
enquiry-group-slip = i made a mistake|i made an error|i made a typo|i mistyped|my mistake|my bad|i got it wrong|i got that wrong|i was wrong|wrong answer|i typed it wrong|i wrote it wrong|answered that wrong|answered it wrong|answered wrong|typed wrong
enquiry-group-skip = skip*|leave it out|leave that out|leave this out|leave out|leave it open|leave that open|leave this open|leave open|leave blank|leave it blank|leave this blank|leave empty|leave it empty|next|move on|moving on|pass|omit|ignore|no comment|no answer|no clue|no idea
enquiry-group-know = know|idea|clue|sure|decide|decided|certain|say|tell|answer|reply|disclose|comment|get back|let you know|find out|figure out|yet|respond|fill in|fill|fill that in|fill it in|complete
enquiry-group-later = later|another time|some other time|later on|not now|not right now|not at the moment|in due course
enquiry-group-agree = agree*|fine|ok|okay|consent|accept|accepted|no problem|no problems|don t mind|no objection|no objections|all right|alright|go ahead|feel free|you can|you may|you are allowed|you re allowed|pass it on|store it|save it|forward it|share it|permission granted|my permission|our permission|my consent|our consent|works for me|good with me|ok with me
enquiry-group-refuse = refuse|decline|disagree|object|oppose|no way|out of the question|forbid|not a chance|no chance|didn t|against|withhold
enquiry-group-give = agree*|consent*|accept*|allow*|permit*|authorise|authorize|approve|permission|store|storing|stored|save|saved|pass on|passing|passed|pass|forward|forwarded|share|shared|sharing|data|information|details|contact|contacts|clusters|cluster|host|keep|hand over|use|used|anything|anybody|anyone|give|right|fine|ok|go ahead|happy|out|off|yourselves|yourself|secret|private|myself
enquiry-group-send = send|sending|submit|submitting|file|filing|confirm|confirmed|confirming|go ahead|proceed|store|save|dispatch|lodge
enquiry-group-good = right|correct|good|fine|perfect|great|excellent|accurate|all set|in order|complete|ready|lovely|brilliant|wonderful|nothing to change|nothing to correct|no changes|no change|nothing to add
enquiry-group-have = have|has|got|exist*|need|one|any|there|yet|know
# Made of such words too, but part of no wish.
enquiry-group-other = next year|next month|next week
# After these words only a reason follows.
enquiry-group-because = because|since|due to
