did-you-mean = No estoy seguro de haber entendido. ¿Se refiere a algo de esto?
not-understood = Me temo que no lo he entendido, o queda fuera de lo que sé.
not-understood-again = Sigo sin entenderlo, lo siento. Quizás alguien pueda ayudarle directamente.
button-human = ¿A quién puedo preguntar?
button-other = Otra cosa
