# Results of the network; none is told as a result of the Passport.
story-told = { $company } (origine : { $origin } ; destination : { $target }), { $year } : { $happened }
story-brief = { $company } (origine : { $origin } ; destination : { $target }), { $year }
story-list = Résultats du réseau répertoriés{ scope-remark } :
story-one = Un résultat du réseau :
story-not-passport = { $count ->
    [one] Il est dû aux rencontres et aux contacts du réseau ; aucune source ne dit qu’il vient d’un Passeport.
   *[other] Ils sont dus aux rencontres et aux contacts du réseau ; aucune source ne dit que l’un d’eux vient d’un Passeport.
 }
story-none = Aucune réussite n’est répertoriée{ scope-remark }.
story-others = D’autres, répertoriées :
story-words-any = réussite|réussites|reussite|succès|succes|histoire|histoires|exemple|exemples|référence|références|résultats|cas
