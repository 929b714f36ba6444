did-you-mean = Ich bin nicht sicher, ob ich Sie verstanden habe. Meinten Sie eines davon?
not-understood = Das habe ich leider nicht verstanden, oder es liegt außerhalb dessen, was ich weiß.
not-understood-again = Ich verstehe es leider immer noch nicht. Vielleicht kann Ihnen jemand direkt helfen.
button-human = Wen kann ich fragen?
button-other = Etwas anderes
