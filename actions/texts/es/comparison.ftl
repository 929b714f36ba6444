# Clusters side by side.
compare-head = { $name } ({ $location })
compare-member = • Este clúster { $membership }
compare-sector-yes = • { $sectors }: entre sus campos
compare-sector-near = • { $asked }: no figura por su nombre entre sus campos; se le acerca: { $sectors }
compare-sector-no = • { $sectors }: no figura entre los campos que constan
compare-fields = • Campos: { $sectors }
compare-besides = • Otros campos: { $sectors }
compare-size = • Tamaño: { $size }
compare-size-missing = • Tamaño: no consta
compare-languages = • Idiomas: { $languages }
compare-elsewhere = • Tiene su sede en otro lugar del país de { $place }.
compare-common = Campos en común: { $sectors }.
compare-none-there = { $place }: no consta ningún clúster de ICN allí.
compare-no-ranking = No hago clasificaciones: no consta ninguna cifra que diga cuál es mejor.
compare-sizes = Los tamaños se cuentan de formas distintas y en fechas distintas.
compare-too-many = Comparo como máximo cuatro a la vez.
compare-which = ¿Qué clústeres, países o ciudades quiere que compare? De dos a cuatro.
compare-which-other = ¿Con qué otro clúster, país o ciudad comparo { $name }?

compare-words = compara|comparar|compárame|comparame|comparación|comparacion|comparativa|versus|vs|diferencia|diferencias|mejor|o|entre
compare-words-size = más grande|mas grande|más grandes|mas grandes|mayor|mayores|más pequeño|mas pequeño|más pequeños|menor|menores|tamaño|cómo de grande|como de grande|qué tan grande|que tan grande|miembros|más miembros|mas miembros|más empresas|mas empresas
