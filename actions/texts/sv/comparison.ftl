# Clusters side by side.
compare-head = { $name } ({ $location })
compare-member = • Det { $membership }
compare-sector-yes = • { $sectors }: bland dess områden
compare-sector-near = • { $asked }: nämns inte bland dess områden; nära: { $sectors }
compare-sector-no = • { $sectors }: inte bland dess registrerade områden
compare-fields = • Områden: { $sectors }
compare-besides = • Övriga områden: { $sectors }
compare-size = • Storlek: { $size }
compare-size-missing = • Storlek: inte registrerad
compare-languages = • Språk: { $languages }
compare-elsewhere = • { $place }: klustret finns på annat håll i landet.
compare-common = Gemensamma områden: { $sectors }.
compare-none-there = { $place }: Inget ICN-kluster är registrerat där.
compare-no-ranking = Jag rangordnar inget: inga registrerade siffror säger vad som är bättre.
compare-sizes = Storlekarna är räknade på olika sätt och vid olika tidpunkter.
compare-too-many = Jag jämför högst fyra åt gången.
compare-which = Vilka kluster, länder eller städer ska jag ställa bredvid varandra? Två till fyra stycken.
compare-which-other = Vilket annat kluster eller land, eller vilken annan stad, ska jag jämföra { $name } med?

compare-words = jämför|jamfor|jämföra|jamfora|jämförelse|jamforelse|kontra|versus|vs|skillnad|skillnaden|skillnader|bättre|battre|eller|mellan
compare-words-size = större|storre|störst|storst|största|storsta|mindre|minst|minsta|storlek|storleken|stort|stora|hur stor|hur stort|hur stora|medlemmar|fler medlemmar|flest medlemmar|fler företag|fler foretag|flest företag|flest foretag
