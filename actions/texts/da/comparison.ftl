# Clusters side by side.
compare-head = { $name } ({ $location })
compare-member = • Den { $membership }
compare-sector-yes = • { $sectors }: blandt dens fagområder
compare-sector-near = • { $asked }: ikke nævnt blandt dens fagområder; tæt på: { $sectors }
compare-sector-no = • { $sectors }: ikke blandt dens registrerede fagområder
compare-fields = • Fagområder: { $sectors }
compare-besides = • Øvrige fagområder: { $sectors }
compare-size = • Størrelse: { $size }
compare-size-missing = • Størrelse: ikke registreret
compare-languages = • Sprog: { $languages }
compare-elsewhere = • { $place }: Den ligger et andet sted i landet.
compare-common = Fælles fagområder: { $sectors }.
compare-none-there = { $place }: Der er ikke registreret nogen ICN-klynge dér.
compare-no-ranking = Jeg rangordner ikke: Ingen registrerede tal siger, hvad der er bedst.
compare-sizes = Størrelserne er opgjort på forskellige måder og på forskellige datoer.
compare-too-many = Jeg sammenligner højst fire ad gangen.
compare-which = Hvilke klynger, lande eller byer skal jeg stille op ved siden af hinanden? To til fire.
compare-which-other = Hvilken anden klynge, hvilket andet land eller hvilken anden by skal jeg sammenligne { $name } med?

compare-words = sammenlign|sammenligne|sammenligning|kontra|versus|vs|forskel|forskellen|forskelle|bedre|eller|mellem
compare-words-size = større|stoerre|størst|stoerst|største|stoerste|mindre|mindst|mindste|størrelse|stoerrelse|størrelsen|stoerrelsen|stor|store|hvor stor|hvor store|medlemmer|flere medlemmer|flest medlemmer|flere virksomheder|flest virksomheder
