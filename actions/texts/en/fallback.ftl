did-you-mean = I am not sure I understood. Did you mean one of these?
not-understood = I am afraid I did not understand that, or it is outside what I know.
not-understood-again = I still do not understand, sorry. Perhaps somebody can help you directly.
button-human = Whom can I ask?
button-other = Something else
