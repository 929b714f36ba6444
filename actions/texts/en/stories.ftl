# Results of the network; none is told as a result of the Passport.
story-told = { $company }, from { $origin } to { $target }, { $year }: { $happened }
story-brief = { $company }, from { $origin } to { $target }, { $year }
story-list = Results of the network on record{ scope-remark }:
story-one = A result of the network:
story-not-passport = { $count ->
    [one] It comes from the network's meetings and contacts; no source says that it came from a Passport.
   *[other] They come from the network's meetings and contacts; no source says that one came from a Passport.
 }
story-none = No success story is on record{ scope-remark }.
story-others = Others on record:
story-words-any = story|stories|success|successes|example|examples|case|cases|reference|references|result|results
