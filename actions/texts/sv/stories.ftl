# Results of the network; none is told as a result of the Passport.
story-told = { $company }, från { $origin } till { $target }, { $year }: { $happened }
story-brief = { $company }, från { $origin } till { $target }, { $year }
story-list = Registrerade resultat av nätverket{ scope-remark }:
story-one = Ett resultat av nätverket:
story-not-passport = { $count ->
    [one] Det kommer av nätverkets möten och kontakter; ingen källa säger att det kom av ett Passport.
   *[other] De kommer av nätverkets möten och kontakter; ingen källa säger att något av dem kom av ett Passport.
 }
story-none = Ingen framgångshistoria är registrerad{ scope-remark }.
story-others = Andra registrerade:
story-words-any = framgång|framgångar|historia|historier|berättelser|exempel|case|referens|referenser|resultat
