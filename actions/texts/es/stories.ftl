# Results of the network; none is told as a result of the Passport.
story-told = { $company }, de { $origin } a { $target }, { $year }: { $happened }
story-brief = { $company }, de { $origin } a { $target }, { $year }
story-list = Resultados de la red que constan{ scope-remark }:
story-one = Un resultado de la red:
story-not-passport = { $count ->
    [one] Procede de los encuentros y contactos de la red; ninguna fuente dice que proceda de un Passport.
   *[other] Proceden de los encuentros y contactos de la red; ninguna fuente dice que alguno proceda de un Passport.
 }
story-none = No consta ningún caso de éxito{ scope-remark }.
story-others = Otros que constan:
story-words-any = éxito|éxitos|exito|exitos|historia|historias|ejemplo|ejemplos|caso|casos|referencia|referencias|resultados
