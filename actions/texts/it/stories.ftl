# Results of the network; none is told as a result of the Passport.
story-told = { $company }, { $origin } → { $target }, { $year }: { $happened }
story-brief = { $company }, { $origin } → { $target }, { $year }
story-list = Risultati della rete in archivio{ scope-remark }:
story-one = Un risultato della rete:
story-not-passport = { $count ->
    [one] Nasce dagli incontri e dai contatti della rete; nessuna fonte dice che derivi da un Passport.
   *[other] Nascono dagli incontri e dai contatti della rete; nessuna fonte dice che uno di essi derivi da un Passport.
 }
story-none = Non risulta alcun caso di successo{ scope-remark }.
story-others = Altri che risultano:
story-words-any = successo|successi|storia|storie|esempio|esempi|caso|casi|referenze|risultati
