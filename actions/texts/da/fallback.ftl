did-you-mean = Jeg er ikke sikker på, at jeg forstod det. Mente I en af disse?
not-understood = Det forstod jeg desværre ikke, eller også ligger det uden for det, jeg ved.
not-understood-again = Jeg forstår det stadig ikke, beklager. Måske kan nogen hjælpe jer direkte.
button-human = Hvem kan jeg spørge?
button-other = Noget andet
