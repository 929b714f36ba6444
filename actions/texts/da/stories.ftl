# Results of the network; none is told as a result of the Passport.
story-told = { $company }, fra { $origin } til { $target }, { $year }: { $happened }
story-brief = { $company }, fra { $origin } til { $target }, { $year }
story-list = Registrerede resultater af netværket{ scope-remark }:
story-one = Et resultat af netværket:
story-not-passport = { $count ->
    [one] Det kommer af netværkets møder og kontakter; ingen kilde siger, at det kom af et Passport.
   *[other] De kommer af netværkets møder og kontakter; ingen kilde siger, at et af dem kom af et Passport.
 }
story-none = Der er ikke registreret nogen succeshistorie{ scope-remark }.
story-others = Andre registrerede:
story-words-any = succes|succeser|historie|historier|eksempel|eksempler|case|cases|reference|referencer|resultater
