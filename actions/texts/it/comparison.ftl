# Clusters side by side.
compare-head = { $name } ({ $location })
compare-member = • Questo cluster { $membership }
compare-sector-yes = • { $sectors }: tra i suoi settori
compare-sector-near = • { $asked }: non nominato tra i suoi settori; vi si avvicina: { $sectors }
compare-sector-no = • { $sectors }: non figura tra i settori che risultano
compare-fields = • Settori: { $sectors }
compare-besides = • Altri settori: { $sectors }
compare-size = • Dimensioni: { $size }
compare-size-missing = • Dimensioni: non risultano
compare-languages = • Lingue: { $languages }
compare-elsewhere = • Ha sede altrove, nello stesso Paese di { $place }.
compare-common = Settori in comune: { $sectors }.
compare-none-there = { $place }: lì non risulta alcun cluster ICN.
compare-no-ranking = Non faccio classifiche: nessuna cifra che risulti dice quale sia migliore.
compare-sizes = Le dimensioni sono contate in modi diversi e a date diverse.
compare-too-many = Ne confronto al massimo quattro alla volta.
compare-which = Quali cluster, Paesi o città devo mettere a confronto? Da due a quattro.
compare-which-other = Con quale altro cluster, Paese o città devo confrontare { $name }?

compare-words = confronta|confrontare|confronto|paragona|paragone|versus|vs|differenza|differenze|meglio|o|oppure|tra|fra
compare-words-size = più grande|piu grande|più grandi|piu grandi|maggiore|maggiori|più piccolo|piu piccolo|più piccola|più piccoli|minore|minori|dimensione|dimensioni|grandezza|quanto è grande|quanto e grande|quanto sono grandi|membri|più membri|piu membri|più aziende|piu aziende
