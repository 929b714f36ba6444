# Clusters side by side.
compare-head = { $name } ({ $location })
compare-member = • Er { $membership }
compare-sector-yes = • { $sectors }: gehört zu den Themenfeldern
compare-sector-near = • { $asked }: unter den Themenfeldern nicht namentlich genannt; nahe daran: { $sectors }
compare-sector-no = • { $sectors }: gehört nicht zu den verzeichneten Themenfeldern
compare-fields = • Themenfelder: { $sectors }
compare-besides = • Weitere Themenfelder: { $sectors }
compare-size = • Größe: { $size }
compare-size-missing = • Größe: nicht verzeichnet
compare-languages = • Sprachen: { $languages }
compare-elsewhere = • Er sitzt anderswo im selben Land wie { $place }.
compare-common = Gemeinsame Themenfelder: { $sectors }.
compare-none-there = { $place }: Dort ist kein ICN-Cluster verzeichnet.
compare-no-ranking = Ich stelle keine Rangfolge auf: Keine verzeichnete Zahl sagt, was besser ist.
compare-sizes = Die Größen sind unterschiedlich gezählt und von unterschiedlichem Datum.
compare-too-many = Ich vergleiche höchstens vier auf einmal.
compare-which = Welche Cluster, Länder oder Städte soll ich nebeneinanderstellen? Zwei bis vier.
compare-which-other = Mit welchem anderen Cluster, Land oder welcher Stadt soll ich { $name } vergleichen?

compare-words = vergleich|vergleiche|vergleichen|vergleicht|gegenüber|gegenueber|versus|vs|unterschied|unterschiede|unterscheidet|besser|oder|zwischen
compare-words-size = größer|groesser|größere|groessere|größeren|groesseren|größte|groesste|größten|groessten|größter|groesster|kleiner|kleinere|kleineren|kleinste|kleinsten|größe|groesse|wie groß|wie gross|mitglieder|mehr mitglieder|mehr unternehmen|mehr firmen
