# Organisations on record: by place and field, and one by name.
partner-list = Organizzazioni che risultano{ scope-remark }:
partner-list-kind = Organizzazioni registrate come { $kinds }{ scope-remark }:
partner-line = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }: { $relation ->
    [member] membro di
   *[other] nominata insieme a
 } { $cluster }{ $date ->
    [none] , la data non risulta
   *[other] {" "}({ $date })
 }
partner-line-alone = { $name }{ $kinds ->
    [none] {""}
   *[other] {" "}({ $kinds })
 }{ $date ->
    [none] , la data non risulta
   *[other] {" "}({ $date })
 }
partner-elsewhere = Il cluster è altrove nello stesso Paese.
partner-role-gap = Non risulta chi distribuisca, compri, fornisca o investa; lo chieda direttamente a loro o al cluster.
partner-kind-gap = Nessuna di esse è registrata come { $kinds }; per la maggior parte delle organizzazioni il tipo non risulta.
partner-field-gap = Per nessuna di esse risulta { $sectors }.
partner-examples = Sono esempi da fonti datate, né completi né una raccomandazione.
partner-none = Non risulta alcuna organizzazione adatta{ scope-remark }{ $kinds ->
    [none] {""}
   *[other] {" "}come { $kinds }
 }.
partner-clarify = In quale Paese, regione o città dovrebbe trovarsi il partner, o in quale settore? Così posso indicare le organizzazioni che risultano.

organisation-member = { $name } risulta come membro o partner di { $cluster }{ $date ->
    [none] , senza data
   *[other] , dati di: { $date }
 }. Non risulta nulla di più recente.
organisation-named = { $name } è nominata insieme a { $cluster }{ $date ->
    [none] , senza data
   *[other] {" "}({ $date })
 }, come parte del suo ambiente o dei suoi progetti. Nessuna registrazione dice che ne sia membro.
organisation-alone = { $name } risulta senza cluster.
organisation-other-cluster = Nessuna registrazione la collega a { $name }.
organisation-sectors = Settori che risultano: { $sectors }.
organisation-kind = Tipo: { $kinds }.
organisation-kind-missing = Non risulta che tipo di organizzazione sia.
organisation-note = Nota che risulta: { $note }.
organisation-unknown = Non trovo in archivio alcuna organizzazione con questo nome.
organisation-which = Quale organizzazione intende? Conosco quelle che risultano insieme ai cluster.

org-kind-utility = azienda di servizi pubblici
org-kind-university = università
org-kind-research = ente di ricerca
org-kind-city = città o comune
org-kind-company = azienda

# Words for what an organisation should be to the company; no record tells these.
partner-words-role = distributore|distributori|distributrice|distribuzione|rivenditore|rivenditori|agente|agenti|importatore|importatori|concessionario|concessionari|grossista|grossisti|dettagliante|dettaglianti|cliente|clienti|acquirente|acquirenti|compratore|compratori|comprare|compra|comprano|acquistare|acquista|acquistano|fornitore|fornitori|fornitrice|fornitura|fornisce|forniscono|venditore|venditori|installatore|installatori|investitore|investitori|investitrice|investire|investe|investono|finanziamento|finanziamenti|concorrente|concorrenti|concorrenza|vendere|vende|vendono|costruttore|costruttori|appaltatore|appaltatori|produttore|produttori|fabbricante|fabbricanti
partner-words-organisation = azienda|aziende|impresa|imprese|ditta|ditte|società|societa|partner|organizzazione|organizzazioni|produttore|produttori|università|universita|ateneo|atenei|startup|start-up|attore|attori|membro|membri|socio|soci
partner-words-endings = impresa|imprese|azienda|aziende
