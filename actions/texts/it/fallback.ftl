did-you-mean = Non sono sicuro di aver capito. Intendeva una di queste cose?
not-understood = Temo di non aver capito, oppure va oltre quello che so.
not-understood-again = Continuo a non capire, mi dispiace. Forse qualcuno può aiutarla direttamente.
button-human = A chi posso chiedere?
button-other = Qualcos'altro
