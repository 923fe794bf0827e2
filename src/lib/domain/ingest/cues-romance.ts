import { list, set } from './cue-lists.ts';
import type { Cues } from './cue-lists.ts';

export const fr: Cues = {
	order: 'free',
	verbs: set(
		'valoir savoir remarquer affirmaient dénonçait redoutent rapportent rapporte rapporté rétorquent concluent annoncent promettent rappelle dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté précise précisé souligne souligné estime estimé indique indiqué assure assuré répond répondu rappelle rappelé défend défendu défendent écrit note noté confie confié lance lancé insiste insisté dénonce dénoncé regrette regretté conclut conclu poursuit poursuivi réclame réclamé demande demandé exige exigé juge jugé qualifie qualifié accuse accusé annonce annoncé reconnaît reconnu raconte raconté plaide plaidé martèle martelé commente commenté réagit réagi promet promis prévient prévenu soutient soutenu témoigne témoigné disait expliquait affirmait ajoutait déclarait disent déclarent affirment estiment expliquent ajoutent dénoncent rétorque rétorqué réplique répliqué résume glisse tranche appelle appelé avoue avoué admet admis concède concédé avance avancé argue argumente argumenté avertit averti alerte alerté fustige fustigé critique critiqué déplore déploré dément démenti nie nié conteste contesté nuance nuancé tempère tempéré renchérit renchéri enchaîne enchaîné complète complété reprend ironise ironisé tonne tacle relève relevé observe observé remarque remarqué constate constaté détaille détaillé décrit confirme confirmé certifie jure juré garantit garanti souffle soufflé sourit soupire murmure murmuré crie crié s’indigne indigné s’inquiète inquiété s’agace agacé s’interroge interrogé s’alarme alarmé s’étonne étonné s’emporte s’exclame exclamé s’insurge insurgé félicite félicité salue salué rassure rassuré évoque évoqué redoute redouté prône préconise préconisé recommande recommandé suggère suggéré propose proposé invite appellent réclament demandent exigent regrettent soulignent précisent assurent répondent racontent rappelait assurait répondait précisait soulignait estimait regrettait racontait écrivait rappellent écrivent revendique revendiqué proclame proclamé déclama philosophe témoignent considère pense pensent croit espère espérait veut'
	),
	participles: set(
		'disant affirmant ajoutant précisant déclarant expliquant soulignant estimant dénonçant indiquant qualifiant accusant rappelant écrivant'
	),
	labels: set(
		'considère décrit présente fustige pointe évoque parle parlé salue dénonce promet voit'
	),
	according: list(
		"selon|d’après|d'après|pour|dans les mots de|aux yeux de|au dire de|d’après|de l’avis de|à en croire|dixit|aux dires de"
	),
	again: list("et d'|et de|avant d'|avant de|et encore|et puis|puis|et"),
	own: list(
		"d'après lui|d'après elle|d'après eux|selon ses mots|selon ses propres mots|selon ses termes|selon ses propres termes|selon ses dires|selon lui|selon elle|selon eux|à ses yeux|pour lui|pour elle|dans ses mots"
	),
	someone: set(
		'élu élue responsable intéressé intéressée dirigeant dirigeante militant militante ancien ancienne homme femme édile'
	),
	capitals: 'names',
	incises: true,
	stops: set(
		'que qui dont où quand lorsque pendant tandis mais ou donc car si après avant dans en à au aux par sur sous lors depuis et est sont était étaient a ont avait avaient sera hier aujourd’hui ce cette lundi mardi mercredi jeudi vendredi samedi dimanche afin pour'
	),
	between: set(
		'y en fait font a ont avait avaient est sont était a-t-il ensuite aussi encore également ainsi déjà alors toutefois récemment souvent toujours notamment n’a n’ont s’est se lui-même elle-même eux-mêmes d’abord enfin puis immédiatement aussitôt mardi lundi mercredi jeudi vendredi samedi dimanche hier pourtant cependant'
	),
	determiners: set(
		"le la les l' un une des son sa ses leur leurs notre nos ce cette ces plusieurs deux trois"
	),
	joins: set("de du des d'"),
	persons: set('il elle t-il t-elle a-t-il a-t-elle -t-il -t-elle dit-il dit-elle'),
	groups: set('ils elles'),
	bodies: set(
		'organisation association ong groupe entreprise société collectif syndicat fédération fondation mouvement régie agence institution organisme comité ligue enseigne coopérative '
	),
	relatives: set('qui'),
	told: set('dit déclaré confié expliqué indiqué assuré')
};

export const es: Cues = {
	order: 'free',
	verbs: set(
		'responden contestan replican denuncian anuncian precisan exponen expuso expone alegan argumentan acusan califican recuerdan explican añaden indican apuntan reconocen critican lamentaron recordaron explicaron añadieron indicaron defendieron rechazan rechazaron confirman confirmaron niegan negaron admiten subrayan destacan destacaron pidieron exigieron reclamaron dijo dice dicen dijeron declaró declaran declara afirmó afirma afirman afirmaron explicó explica explicaron añadió añade señaló señala señalaron aseguró asegura aseguraron indicó indica sostuvo sostiene manifestó expresó escribió escribe comentó comenta respondió responde contestó advirtió advierte denunció denuncia denunciaron criticó critica exigió exige exigen pidió pide piden reclamó reclama insistió insiste recordó recuerda reconoció admitió anunció anuncia concluyó agregó agrega acusó acusa calificó califica calificaron destacó destaca subrayó subraya opinó opina relató relata lamentó lamenta negó niega reiteró preguntó ha dicho replicó replica rebatió rebate zanjó zanja apuntó apunta apostilló apostilla puntualizó puntualiza precisó precisa matizó matiza ironizó ironiza sentenció sentencia remarcó remarca recalcó recalca defendió defiende defienden alertó alerta alegó alega argumentó argumenta argumentaron confesó confiesa contó cuenta cuentan celebró celebra prometió promete planteó plantea avisó avisa aclaró aclara admite reconoce confirmó confirma garantizó garantiza desmintió desmiente rechazó rechaza cuestionó cuestiona censuró censura proclamó proclama prosiguió prosigue continuó continúa remató remata resumió resume rememora rememoró rubricó exclamó exclama sugirió sugiere valoró valora considera consideró cree opinan reclaman sostuvieron sostienen insisten señalan aseguran advierten lamentan pregunta preguntaron reprochó reprocha espetó espeta reivindicó reivindica tildó tacha narró narra detalló detalla citó cita respondieron contestaron'
	),
	participles: set(
		'diciendo afirmando añadiendo señalando asegurando explicando declarando indicando acusando calificando agregando'
	),
	labels: set(
		'considera describe describió llama llamó habla habló hablan tildó tachó tacha define definió'
	),
	according: list(
		'según|de acuerdo con|en palabras de|a juicio de|para|a decir de|en opinión de|al decir de|conforme a|en boca de'
	),
	again: list('y|y añadió|y agregó|y además'),
	own: list(
		'según sus palabras|según sus propias palabras|en sus palabras|en sus propias palabras|a su juicio|en su opinión|según él|según ella|para él|para ella'
	),
	someone: set(
		'dirigente responsable activista político política mandatario mandataria edil afectado afectada'
	),
	capitals: 'names',
	incises: true,
	stops: set(
		'que quien cuando donde mientras pero o porque si después antes en al a por sobre durante desde hasta y e es son era fue fueron ha han había está están este esta ayer hoy lunes martes miércoles jueves viernes sábado domingo tras ante'
	),
	between: set(
		'ha han había también luego además ya después así igualmente recientemente nuevamente se le les lo nos todavía aún ayer hoy entonces mismo'
	),
	determiners: set(
		'el la los las un una unos unas su sus nuestro nuestra este esta varios dos tres'
	),
	joins: set('de del'),
	persons: set('él ella'),
	groups: set('ellos ellas'),
	bodies: set(
		'organización asociación ong grupo empresa compañía colectivo plataforma fundación sindicato federación institución movimiento constructora comité cooperativa agencia firma entidad'
	),
	relatives: set('que quien'),
	told: set('dijo declaró explicó')
};

export const it: Cues = {
	order: 'free',
	verbs: set(
		'ricordano spiegavano sottolineano precisarono osservano aggiunsero replicano avvertono annunciano confermano scrivono dice dicono disse detto dichiara dichiarato dichiarò afferma affermano affermato affermò spiega spiegano spiegato spiegò aggiunge aggiunto aggiunse sostiene sostengono sostenuto precisa precisato sottolinea sottolineato ricorda ricordato scrive scritto scrisse risponde risposto rispose racconta raccontato ribadisce ribadito conclude concluso commenta commentato denuncia denunciato chiede chiesto accusa accusato annuncia annunciato ammette ammesso conferma confermato nega negato avverte avvertito osserva osservato replica replicato riferisce riferito assicura assicurato lamenta lamentato prosegue proseguito continua critica criticato definisce definito definì insiste ritiene promette promesso difende difeso difese ironizza ironizzato attacca attaccato ammonisce ammonito confida confidato confessa confessato constata constatato contesta contestato controbatte ribatte ribattuto dettaglia evidenzia evidenziato esclama esclamato esulta garantisce garantito giura illustra illustrato incalza indica indicato informa informato insistono invoca motiva narra nota obietta parla parlato pensa pensano crede precisano promettono propone protesta puntualizza puntualizzato rassicura rassicurato riassume riconosce riconosciuto rilancia rileva rilevato rimarca rimprovera rivela rivelato rivendica rivendicato scandisce segnala segnalato sintetizza sottolineano spera sbotta taglia tuona chiosa chiosato chiarisce chiarito chiedono denunciano denunciò rispondono raccontano raccontò commentò replicò concluse ribadì precisò sottolineò aggiungono temono teme'
	),
	participles: set(
		'dicendo affermando aggiungendo spiegando sostenendo sottolineando precisando dichiarando definendo accusando ricordando scrivendo'
	),
	labels: set('considera descrive descritto chiama chiamato parla parlato bolla bollato'),
	according: list(
		'secondo|a detta di|per|stando a|nelle parole di|a giudizio di|per bocca di|a sentire|a parere di|a suo dire di'
	),
	again: list('e|e ancora|e poi|poi|ancora|e aggiunge|e infine'),
	own: list(
		'a suo dire|a suo avviso|a suo giudizio|secondo lui|secondo lei|per lui|per lei|con le sue parole|parole sue'
	),
	someone: set('dirigente responsabile attivista politico esponente interessato interessata'),
	capitals: 'names',
	incises: true,
	stops: set(
		'che chi quando dove mentre ma o perché se dopo prima in nel nella a al alla da dal dalla su sul sulla con tra fra durante e ed è sono era erano ha hanno aveva avevano ieri oggi domani questo questa lunedì martedì mercoledì giovedì venerdì sabato domenica'
	),
	between: set(
		'ha hanno aveva avevano è poi inoltre anche ancora già così invece infine recentemente si lo gli le non dal quindi subito intanto stesso stessa però tuttavia ci vi ne'
	),
	determiners: set(
		"il lo la i gli le l' un uno una un' il suo sua suoi sue nostro nostra loro questo questa due tre"
	),
	joins: set("di del dello della dell' dei degli delle d'"),
	persons: set('lui lei egli ella'),
	groups: set('loro essi'),
	bodies: set(
		'organizzazione associazione ong gruppo azienda società compagnia fondazione comitato sindacato federazione movimento ente istituto cooperativa ditta impresa agenzia '
	),
	relatives: set('che'),
	told: set('detto dichiarato spiegato')
};

export const pt: Cues = {
	order: 'free',
	verbs: set(
		'lembram acrescentam garantem garantiram alertam alertaram explicaram acrescentaram dizia queixa queixou confirmam lamentam defendem defenderam ressaltaram disse diz dizem disseram declarou declara declararam afirmou afirma afirmam afirmaram explicou explica explicaram acrescentou acrescenta completou ressaltou ressalta destacou destaca salientou sublinhou sublinha garantiu garante argumentou argumenta escreveu escreve contou conta comentou comenta respondeu responde alertou alerta advertiu adverte denunciou denuncia criticou critica exigiu exige pediu pede reclamou insistiu insiste lembrou lembra recordou reconheceu admitiu anunciou anuncia concluiu conclui acusou acusa classificou classifica defendeu defende avaliou avalia relatou relata lamentou lamenta negou nega reiterou reitera perguntou informou informa prometeu considerou frisou rebateu confessou confessa brincou brinca apontou aponta assegurou assegura assinalou assinala argumentaram atacou ataca atirou celebrou celebra cobrou cobra comemorou comemora confirmou confirma constatou constata contestou contesta contrapôs corrigiu cravou creem crê desabafou desabafa desmentiu desmente detalhou detalha diagnosticou discordou discorda disparou elogiou elogia enfatizou enfatiza enumerou esclareceu esclarece exclamou exclama exigiram explicam pedem indicou indica indagou ironizou ironiza justificou justifica manifestou narrou narra notou nota observou observa opinou opina ponderou pondera pontuou precisou precisa pregou propôs propõe prosseguiu prossegue protestou protesta questionou questiona recomendou recomenda referiu refere reforçou reforça relembrou rematou repetiu repete replicou replica respondem resumiu resume retorquiu revelou revela rejeitou rejeita sentenciou sintetizou sugeriu sugere sustentou sustenta teme vaticinou afiançou atestou apelou apela descreveu descreve fala falou falam atribuiu acredita lamentaram negaram'
	),
	participles: set(
		'dizendo afirmando acrescentando explicando declarando ressaltando destacando acusando classificando lembrando escrevendo'
	),
	labels: set('considera descreve descreveu chama chamou fala falou apelida apelidou'),
	according: list(
		'segundo|de acordo com|conforme|para|nas palavras de|nas palavras do|nas palavras da|na opinião de|na opinião do|na opinião da|na visão de|na visão do|na visão da|nas palavras dos|segundo informou|ao que diz'
	),
	again: list('e|e mais|e ainda|e acrescentou'),
	own: list(
		'segundo ele|segundo ela|nas suas palavras|em suas palavras|a seu ver|na sua opinião|em sua opinião|para ele|para ela'
	),
	someone: set('responsável dirigente ativista político política autarca parlamentar governante'),
	capitals: 'names',
	incises: true,
	stops: set(
		'que quem quando onde enquanto mas ou porque se depois antes em no na nos nas ao à aos às por pelo pela sobre durante desde até e é são era foi foram tem têm tinha havia está estão ontem hoje amanhã este esta segunda terça quarta quinta sexta sábado domingo'
	),
	between: set(
		'tem têm tinha havia também ainda depois já então assim além recentemente novamente se lhe não nos lhes mesmo porém entretanto'
	),
	determiners: set(
		'o a os as um uma uns umas seu sua seus suas nosso nossa este esta vários dois duas três'
	),
	joins: set('de do da dos das'),
	persons: set('ele ela'),
	groups: set('eles elas'),
	bodies: set(
		'organização associação ong grupo empresa companhia coletivo movimento fundação sindicato federação instituição construtora comitê comité cooperativa agência entidade'
	),
	relatives: set('que quem'),
	told: set('disse declarou explicou')
};
