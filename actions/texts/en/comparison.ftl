# Clusters side by side.
compare-head = { $name } ({ $location })
compare-member = • It { $membership }
compare-sector-yes = • { $sectors }: among its fields
compare-sector-near = • { $asked }: not among its fields by name; close to it: { $sectors }
compare-sector-no = • { $sectors }: not among its recorded fields
compare-fields = • Fields: { $sectors }
compare-besides = • Further fields: { $sectors }
compare-size = • Size: { $size }
compare-size-missing = • Size: not on record
compare-languages = • Languages: { $languages }
compare-elsewhere = • It sits elsewhere in the country of { $place }.
compare-common = Fields in common: { $sectors }.
compare-none-there = { $place }: no ICN cluster is on record there.
compare-no-ranking = I rank nothing: no figure on record says which is better.
compare-sizes = The sizes are counted in different ways and at different dates.
compare-too-many = I compare up to four at a time.
compare-which = Which clusters, countries or cities shall I put side by side? Two to four of them.
compare-which-other = With which other cluster, country or city shall I compare { $name }?

compare-words = compare|comparison|compared|versus|vs|difference|differences|better|or|between
compare-words-size = bigger|biggest|larger|largest|smaller|smallest|size|how big|how large|members|more members|more companies
