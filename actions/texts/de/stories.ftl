# Results of the network; none is told as a result of the Passport.
story-told = { $company }, von { $origin } nach { $target }, { $year }: { $happened }
story-brief = { $company }, von { $origin } nach { $target }, { $year }
story-list = Verzeichnete Ergebnisse des Netzwerks{ scope-remark }:
story-one = Ein Ergebnis des Netzwerks:
story-not-passport = { $count ->
    [one] Es geht auf die Treffen und Kontakte des Netzwerks zurück; keine Quelle sagt, dass es durch einen Passport zustande kam.
   *[other] Sie gehen auf die Treffen und Kontakte des Netzwerks zurück; keine Quelle sagt, dass eines durch einen Passport zustande kam.
 }
story-none = Eine Erfolgsgeschichte ist nicht verzeichnet{ scope-remark }.
story-others = Weitere, die verzeichnet sind:
story-words-any = erfolg|erfolge|erfolgsgeschichte|erfolgsgeschichten|beispiel|beispiele|geschichte|geschichten|referenz|referenzen|ergebnis|ergebnisse
