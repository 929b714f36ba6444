# What every answer needs: dates, lists, sources; and what is said when a message cannot be handled at all.
locale = es_ES
# "small" where a noun begins with a small letter within a sentence, else "capital".
nouns-within-a-sentence = small

date-about = hacia { $date }
date-or-later = { $date } o posterior
date-or-earlier = { $date } o anterior
date-interval = de { $start } a { $end }

sources-more = más
source-line = { $count ->
    [one] Fuente: { $sites }
   *[other] Fuentes: { $sites }
 }, datos de { $date }
source-line-read = { $count ->
    [one] Fuente: { $sites }
   *[other] Fuentes: { $sites }
 }, fecha de lectura: { $date }
source-aged = { $part ->
    [all] (sin confirmar desde entonces)
   *[some] (en parte sin confirmar desde entonces)
 }

item = • { $text }
company-size-words = personas empleados empleadas empleado trabajadores trabajadoras colaboradores compañeros ingenieros ingenieras FTE FTEs

yes = Sí
no = No

# Said by the turn itself, before or instead of any action.
turn-empty = No he encontrado ninguna palabra en su mensaje. Por favor, escriba su pregunta en una frase, por ejemplo: "¿Qué clúster puede recibirnos en Sudáfrica?"
turn-too-long = Ese mensaje tiene más de { $limit } caracteres, demasiado para mí. Por favor, resuma su pregunta en unas pocas frases.
turn-failed = Lo siento, algo ha fallado por mi parte y su mensaje no se ha atendido. Por favor, inténtelo de nuevo dentro de un momento; si vuelve a ocurrir, el número de este fallo es { NUMBER($reference, useGrouping: 0) }.
turn-wait = Ha sido mucho de una vez. Espere { $seconds } s y vuelva a escribir, por favor.
turn-lost = Lo siento, su mensaje no se ha podido registrar. Envíelo otra vez dentro de un momento, por favor.
quoted-from-english = (Citado de registros en inglés.)
