/**
 * The words by which a language says that somebody said something. Lists of forms, not stems: a form
 * that is also an everyday noun is left out, because a wrong speaker is worse than none.
 */
export interface Cues {
	/** Where a subject stands: before its verb, behind it, or on either side. */
	order: 'subject-first' | 'verb-first' | 'free';
	/** Finite forms of verbs of saying. */
	verbs: ReadonlySet<string>;
	/** Forms that hang on another verb: saying, adding. */
	participles: ReadonlySet<string>;
	/** Short forms that mark a speaker only next to a quotation: calls X “…”. */
	labels: ReadonlySet<string>;
	/** Phrases before a speaker, by their first word: according to. */
	according: Phrases;
	/** What leads to more words of whoever spoke last, with no verb or an infinitive: Et d'ajouter. */
	again: Phrases;
	/** What says that words are those of the one the sentence is about: in her own words. */
	own: Phrases;
	/** Nouns that stand for whichever person was named before, as no role of theirs: the official. */
	someone: ReadonlySet<string>;
	/** What begins with a capital inside a sentence: names; all nouns too; each word of a title too. */
	capitals: 'names' | 'nouns' | 'titles';
	/** The press prints its "he said" inside the marks. */
	incises: boolean;
	/** Words that end a noun phrase. */
	stops: ReadonlySet<string>;
	/** Words skipped between a subject and its verb. */
	between: ReadonlySet<string>;
	/** Words that begin a noun phrase. */
	determiners: ReadonlySet<string>;
	/** Prepositions that go on with one: a spokesperson for the council. */
	joins: ReadonlySet<string>;
	/** He, she. */
	persons: ReadonlySet<string>;
	/** They, it, we. */
	groups: ReadonlySet<string>;
	/** The group, the company: words that stand for whatever body was named before. */
	bodies: ReadonlySet<string>;
	/** Who, which: what leads from whoever is named to a clause with that one as its subject. */
	relatives: ReadonlySet<string>;
	/** Told, asked: the one who is told follows. */
	told: ReadonlySet<string>;
}

/** The words of each phrase under its first word, longest phrases first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
/** The same with a conjunction that the script writes together with the word. */
const joined = (conjunctions: string, words: string): ReadonlySet<string> => {
	const plain = [...set(words)];
	return new Set([
		...plain,
		...[...conjunctions].flatMap((one) => plain.map((word) => one + word))
	]);
};
const list = (phrases: string): Phrases => {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases.split('|').sort((a, b) => b.length - a.length)) {
		// As the words of a text are cut: d'ajouter is two.
		const words = phrase
			.replaceAll('’', "'")
			.replace(/(?<![\p{L}])([dl]')(?=\p{L})/gu, '$1 ')
			.split(' ');
		byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
	}
	return byFirst;
};

const en: Cues = {
	order: 'subject-first',
	verbs: set(
		'said says say stated states told tells tell added adds add wrote writes write argued argues argue claimed claims claim alleged alleges allege ' +
			'asserted asserts assert insisted insists insist explained explains explain noted notes note observed observes remarked remarks commented comments ' +
			'replied replies reply responded responds respond answered answers asked asks warned warns warn announced announces announce declared declares declare ' +
			'acknowledged acknowledges admitted admits conceded concedes confirmed confirms denied denies deny maintained maintains contended contends opined opines ' +
			'believed believes suggested suggests suggest recalled recalls continued continues concluded concludes conclude emphasized emphasised emphasizes emphasises stressed stresses ' +
			'reported reports reiterated reiterates repeated repeats revealed reveals demanded demands demand urged urges urge recommended recommends recommend ' +
			'accused accuses accuse criticized criticised criticizes criticises condemned condemns condemn blasted praised praises quipped joked tweeted tweets posted shouted shouts ordered cried whispered exclaimed muttered murmured yelled ' +
			'testified testifies complained complains objected objects protested vowed pledged promised promises predicted predicts proposed proposes estimated pointed ' +
			'described describes describe called calls call labelled labeled labels branded brands dubbed dismissed dismisses rejected rejects ridiculed hailed deemed termed cited cites quoted ' +
			'indicated indicates clarified clarifies expressed expresses voiced echoed echoes countered counters retorted rebutted disputed disputes read reads ran thinks thought felt wondered mused chimed weighed lamented laments boasted bragged cautioned cautions advised advises instructed agreed agrees shared shares spoke speaks'
	),
	participles: set(
		'saying stating adding telling writing arguing claiming alleging asserting insisting explaining noting observing remarking commenting replying responding answering asking warning announcing declaring acknowledging admitting conceding confirming denying maintaining contending suggesting recalling continuing concluding stressing emphasizing emphasising reiterating demanding urging recommending accusing criticizing criticising condemning calling describing labelling labeling branding dubbing dismissing quoting citing tweeting shouting vowing pledging promising predicting quipping joking reading'
	),
	labels: set(
		'market markets marketed marketing considers considered regards regarded sees saw refers referred tags tagged advertises advertised promotes promoted defines defined characterized characterised characterizes characterises portrays portrayed likened compared'
	),
	according: list('according to|in the words of|as quoted by|quoting|as told by|per'),
	again: list('and|and again|and then'),
	own: list(
		'in his words|in her words|in their words|in his own words|in her own words|in their own words|by his account|by her account'
	),
	someone: set('official politician activist'),
	capitals: 'titles',
	incises: false,
	stops: set(
		'that which who whom whose when where while as because since although though if but or so after before until than then there here in on at by into during about against between through over under upon to and is are was were be been being has have had do does did will would can could may might must should shall also just not only even still yet ' +
			'said says told asked added wrote argued claimed today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday last this next earlier later once how why what went remained came'
	),
	between: set(
		'has have had instead meanwhile then therefore thus also further later then now once again repeatedly previously recently earlier already already since always often never still even just only simply reportedly publicly allegedly bluntly angrily quietly immediately finally firmly strongly clearly is was are were be been being will would can could may might do does did not himself herself itself themselves and both all each'
	),
	determiners: set(
		'the a an one another his her its their our my some several many two three four five six seven eight nine ten both most other no every each any this that these those'
	),
	joins: set('of for at from with'),
	persons: set('he she'),
	groups: set('they it'),
	bodies: set(
		'group organization organisation company firm ngo charity watchdog association union coalition network body institution outlet investor manufacturer distributor movement campaign team'
	),
	relatives: set('who which that'),
	told: set('told tells tell asked asks informed informs advised warned reminded assured')
};

const fr: Cues = {
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

const de: Cues = {
	order: 'free',
	verbs: set(
		'sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont meinte meint fügte ergänzte ergänzt schrieb schreibt teilte berichtete berichtet kritisierte kritisiert forderte fordert fordern forderten warnte warnt behauptete behauptet antwortete antwortet entgegnete erwiderte bestätigte bestätigt kündigte nannte nennt bezeichnete bezeichnet sprach spricht hieß heißt argumentierte argumentiert räumte wies lehnte versicherte versichert hob äußerte lobte lobt beklagte beklagt rief fragte fragt so gesagt erklärte mitgeteilt geschrieben zitierte gab gibt verkündete verkündet verteidigte verteidigt rechtfertigte rechtfertigt unterstrich unterstreicht bemängelte bemängelt bedauerte bedauert beteuerte beteuert beharrte beharrt bekräftigte bekräftigt bemerkte bemerkt befürchtete befürchtet begrüßte begrüßt beschwerte beschwert bilanziert bilanzierte dementierte dementiert erinnerte erinnert erläuterte erläutert erzählte erzählt fasste fasst findet fand freute freut gestand gesteht glaubt glaubte hofft hoffte konstatierte konstatiert kommentierte kommentiert konterte kontert mahnte mahnt monierte moniert pocht pochte prophezeit prophezeite resümiert resümierte rügte rügt schilderte schildert schimpfte schimpft stellte stellt urteilt urteilte verlangte verlangt verlangen verneinte verneint verspricht versprach verteidigen weiß wiederholte wiederholt wunderte zeigte zitiert zweifelte zweifelt zog empört ärgert lässt ließ warnten schreiben kritisierten kritisieren gesprochen geäußert'
	),
	participles: set('sagend'),
	labels: set('bewirbt vermarktet beschreibt beschrieb'),
	according: list(
		'laut|nach angaben von|nach angaben der|nach angaben des|zufolge|gemäß|nach worten von|nach den worten von|nach ansicht von|nach ansicht der|nach ansicht des|nach meinung von|nach meinung der|nach meinung des|nach auffassung der|nach auffassung des|nach darstellung der|nach darstellung des|nach aussage von|nach aussage der|nach aussage des|aus sicht der|aus sicht des|aus sicht von|für'
	),
	again: list('und|und weiter|weiter|und dann|und wieder'),
	own: list(
		'nach eigenen worten|nach eigenen angaben|nach eigener aussage|nach eigener darstellung|in seinen worten|in ihren worten|seiner meinung nach|ihrer meinung nach|seinen worten zufolge|ihren worten zufolge|aus seiner sicht|aus ihrer sicht'
	),
	someone: set('politiker politikerin aktivist aktivistin betroffene geschäftsmann'),
	capitals: 'nouns',
	incises: false,
	stops: set(
		'dass daß der welche welcher wenn weil während als nachdem bevor ob aber oder und denn in im am an auf bei mit nach vor zu zum zur über unter gegen durch um seit aus ist sind war waren wird werden hat haben hatte hatten kann könne gegenüber gestern heute am montag dienstag mittwoch donnerstag freitag samstag sonntag'
	),
	between: set(
		'hat haben hatte hatten auch dann jedoch zudem weiter außerdem dazu wiederholt bereits noch später habe am sich gegenüber zunächst schließlich daraufhin dagegen hingegen allerdings unterdessen ebenfalls '
	),
	determiners: set(
		'der die das den dem ein eine einem einer eines sein seine seinem seiner ihr ihre ihrem ihrer diesem dessen deren unser unsere mehrere zwei drei'
	),
	joins: set('von vom der des'),
	persons: set('er sie'),
	groups: set('es'),
	bodies: set(
		'organisation gruppe verband verein firma unternehmen konzern stiftung initiative partei gesellschaft institut bündnis genossenschaft gewerkschaft kammer veranstalter betreiber'
	),
	relatives: set('der die das welche welcher welches'),
	told: set('sagte teilte')
};

const es: Cues = {
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

const nl: Cues = {
	order: 'free',
	verbs: set(
		'zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt stelde stelt schreef schrijft meldde meldt voegde benadrukte benadrukt noemde noemt antwoordde antwoordt reageerde reageert waarschuwde waarschuwt eiste eist eisen beschuldigde beschuldigt bevestigde bevestigt beweerde beweert vindt vond vroeg vraagt legde liet laat aldus betoogde betoogt concludeerde concludeert kondigde oordeelde oordeelt beaamt gezegd'
	),
	participles: set('zeggende'),
	labels: set('omschrijft omschreef'),
	according: list('volgens|aldus|naar eigen zeggen van'),
	again: list('en|en verder|en ook'),
	own: list('naar eigen zeggen|in zijn woorden|in haar woorden|volgens hem|volgens haar'),
	someone: set('politicus activist betrokkene'),
	capitals: 'names',
	incises: false,
	stops: set(
		'dat die wie wat wanneer waar terwijl omdat maar of want als na voor in op bij met naar uit aan door over onder tegen tot sinds en is zijn was waren wordt werd heeft hebben had gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
	),
	between: set('heeft hebben had ook dan verder daarna eerder nog al weten hem haar'),
	determiners: set('de het een zijn haar hun onze ons enkele twee drie'),
	joins: set('van der'),
	persons: set('hij zij ze'),
	groups: set('zij het'),
	bodies: set('organisatie groep vereniging bedrijf stichting'),
	relatives: set('die dat'),
	told: set('vertelde zei')
};

const sv: Cues = {
	order: 'free',
	verbs: set(
		'sade säger sa uppgav uppger förklarade förklarar menade menar skrev skriver tillade tillägger berättade berättar betonade betonar hävdade hävdar svarade svarar varnade varnar krävde kräver kritiserade kritiserar kallade kallar anklagade anklagar bekräftade bekräftar påpekade påpekar konstaterade konstaterar meddelade meddelar anser ansåg understryker underströk frågade frågar fortsätter fortsatte beskriver'
	),
	participles: set('sägande'),
	labels: set(''),
	according: list('enligt|med orden av'),
	again: list('och|och vidare'),
	own: list('enligt honom|enligt henne|med egna ord'),
	someone: set('politikern aktivisten'),
	capitals: 'names',
	incises: false,
	stops: set(
		'att som när där medan men eller för om efter innan i på vid med till från av under mot genom över sedan och är var blev har hade kan ska skulle igår idag måndag tisdag onsdag torsdag fredag lördag söndag'
	),
	between: set('har hade också även sedan vidare tidigare redan'),
	determiners: set('en ett den det de hans hennes deras vår våra sin sina två tre flera'),
	joins: set('för på vid av'),
	persons: set('han hon'),
	groups: set('de det'),
	bodies: set('organisationen gruppen föreningen företaget bolaget'),
	relatives: set('som'),
	told: set('berättade sade')
};

const ar: Cues = {
	order: 'verb-first',
	verbs: joined(
		'وف',
		'رحب رحبت رحبوا أعرب أعربت أعربوا ناشد ناشدت حث حثت قال قالت قالوا يقول تقول وقال وقالت ويقول وتقول فقال فقالت أضاف أضافت وأضاف وأضافت صرح صرحت وصرح وصرحت أكد أكدت وأكد وأكدت ذكر ذكرت وذكر وذكرت أعلن أعلنت وأعلن وأعلنت أوضح أوضحت وأوضح وأوضحت كتب كتبت وكتب وكتبت رد ردت ورد وردت اعتبر اعتبرت واعتبر واعتبرت زعم زعمت وزعم وزعمت طالب طالبت وطالب وطالبت دعا دعت ودعا ودعت اتهم اتهمت واتهم واتهمت وصف وصفت ووصف ووصفت انتقد انتقدت وانتقد وانتقدت حذر حذرت وحذر وحذرت أشار أشارت وأشار وأشارت رأى رأت ورأى ورأت تابع تابعت وتابع وتابعت شدد شددت وشدد وشددت نفى نفت ونفى ونفت أفاد أفادت وأفاد وأفادت تساءل وتساءل لفت لفتت ولفت ولفتت نوه ونوه نبه نبهت ونبه ونبهت بين بينت وبين وبينت أبدى أبدت وأبدى وأبدت علق علقت وعلق وعلقت عقب وعقب وعقبت عبر عبرت وعبر وعبرت كشف كشفت وكشف وكشفت استنكر استنكرت واستنكر واستنكرت ندد نددت وندد ونددت رفض رفضت ورفض ورفضت دافع دافعت ودافع ودافعت برر بررت وبرر وبررت طمأن وطمأن ختم ختمت وختم وختمت استدرك واستدرك واستطرد استطرد واستطردت أردف أردفت وأردف وأردفت أقر أقرت وأقر وأقرت اعترف اعترفت واعترف واعترفت اعترض واعترض وعد وعدت ووعد ووعدت تعهد تعهدت وتعهد وتعهدت شكك وشكك روى روت وروى وروت سأل سألت وسأل وسألت أجاب أجابت وأجاب وأجابت واصل وواصل وواصلت يضيف تضيف ويضيف وتضيف يؤكد تؤكد ويؤكد وتؤكد يوضح توضح ويوضح وتوضح يروي تروي يشير تشير ويشير وتشير يرى ترى ويرى وترى شرح وشرح وشرحت شرحت جاء وجاء وتابعا واعتبروا وأكدوا وقالوا وطالبوا أكدوا وتساءلت تساءلت واتهموا وذكروا حسم'
	),
	participles: set(
		'وصفه وصفها وصفته وصفتها ووصفه ووصفها ووصفته ووصفتها واصفينه واعتبره واعتبرها واعتبرته واعتبرتها وعده وعدته قائلا قائلاً قائلة مضيفا مضيفاً مضيفة مؤكدا مؤكداً مؤكدة مشيرا مشيراً مشيرة معتبرا معتبراً معتبرة موضحا موضحاً موضحة واصفا واصفاً واصفة لافتا لافتاً لافتة مشددا مشدداً مشددة مبينا مبيناً مبينة محذرا محذراً محذرة متسائلا متسائلاً متسائلة منوها مطالبا مطالباً مطالبة متهما متهماً متهمة نافيا نافياً نافية معلنا معلناً معلنة مستدركا ومؤكدا ومؤكدة ومضيفا ومضيفة ومشيرا ومشيرة وقائلا وقائلة'
	),
	labels: set('بأنه بأنها'),
	according: list(
		'وفقا لـ|وفقًا لـ|وفقا ل|وفقًا ل|وفقاً ل|بحسب|وبحسب|حسب|على حد قول|على حد تعبير|على لسان|وفق|ووفق|ووفقا ل|ووفقاً ل|طبقا ل|طبقاً ل|وحسب|بتعبير|من وجهة نظر|برأي|في رأي|نقلا عن|نقلاً عن'
	),
	again: list('وأيضا|وأيضاً'),
	own: list(
		'على حد قوله|على حد قولها|وعلى حد قوله|وعلى حد قولها|على حد تعبيره|على حد تعبيرها|وعلى حد تعبيره|وعلى حد تعبيرها|بحسب قوله|بحسب قولها|على حد وصفه|على حد وصفها|وفق قوله|وفق قولها|وفق تعبيره|وفق تعبيرها|بحسبه|بحسبها|وبحسبه|وبحسبها|برأيه|برأيها'
	),
	someone: set('المسؤول المسؤولة الناشط الناشطة'),
	capitals: 'names',
	incises: false,
	stops: set(
		'أما فيما للحصول للتعليق لطلب إن أن إنه إنها أنه أنها إنهم بأن بأنه بأنها في من على إلى عن خلال بعد قبل أمام لدى عند الذي التي الذين كما حيث لكن أو ثم عبر ضد مع يوم أمس اليوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد وأن فيما بينما له لها لهم ل ردا ردًا رداً بحسب وفق أثناء عقب وسط حول بشأن بسبب ضمن منذ حتى وهو وهي قائلا قائلة مؤكدا مؤكدة مضيفا مضيفة موضحا موضحة مشيرا مشيرة لافتا لافتة مشددا مشددة بدوره بدورها أنهم كانت كان قد لقد ما لم لن لا هذا هذه ذلك تلك كل'
	),
	between: set('قد لقد كان كانت أيضا أيضًا'),
	determiners: set(''),
	joins: set('باسم'),
	persons: set('هو هي'),
	groups: set('هم'),
	bodies: set(
		'المنظمة المجموعة الشركة الجمعية المؤسسة الهيئة النقابة الاتحاد اللجنة الحركة الحزب المبادرة الجماعة الصحيفة الوكالة'
	),
	relatives: set('الذي التي الذين'),
	told: set('أبلغ أبلغت أخبر أخبرت')
};

const he: Cues = {
	order: 'free',
	verbs: joined(
		'ו',
		'אמר אמרה אמרו אומר אומרת אומרים ואמר ואמרה מסר מסרה מסרו ומסר ומסרה טען טענה טענו טוען טוענת טוענים הוסיף הוסיפה הוסיפו והוסיף והוסיפה ציין ציינה ציינו הסביר הסבירה הסבירו כתב כתבה כתבו כותב כותבת הודיע הודיעה הודיעו הצהיר הצהירה הצהירו הדגיש הדגישה השיב השיבה השיבו הגיב הגיבה הגיבו דרש דרשה דרשו דורש דורשת קרא קראה קראו האשים האשימה האשימו כינה כינתה הזהיר הזהירה אישר אישרה הכחיש הכחישה ביקר ביקרה סיפר סיפרה סיפרו הבהיר הבהירה נמסר שאל שאלה תהה תהתה סיכם סיכמה הצהירו המשיך המשיכה הכריז הכריזה הכריזו התריע התריעה התריעו הזהירו מסביר מסבירה מסבירים מוסיף מוסיפה מוסיפים מציין מציינת מדגיש מדגישה מספר מספרת מודה הודה הודתה הודו דחה דחתה דחו הבטיח הבטיחה הבטיחו מבטיח מבטיחה קבע קבעה קבעו גרס גרסה התלונן התלוננה התלוננו מצהיר מצהירה צייץ צייצה ענה ענתה ענו עונה שיבח שיבחה בירך בירכה מבקר מבקרת ביקרו תקף תקפה תקפו טוענות אמרנו פסק פסקה סבור סבורה סבורים ציטט צוטט צוטטה לעג לעגה הרגיע הרגיעה הפציר הפצירה תיאר תיארה תיארו מתאר מתארת הגדיר הגדירה משוכנע משוכנעת חתם חתמה והבהיר והבהירה והסביר והסבירה והדגיש והדגישה וטען וטענה וכתב וכתבה והזהיר והזהירה ואמרו וציין וציינה והשיב והשיבה'
	),
	participles: set('באומרו באומרה באומרם בטענה והוסיף והוסיפה'),
	labels: set('מכנה מגדיר מגדירה'),
	according: list(
		'לדברי|לפי|על פי|כדברי|לטענת|בתגובת|מתגובת|לדעת|לגרסת|להערכת|כלשון|בלשון|לשיטת|לפי דברי|על פי דברי'
	),
	again: list('ועוד|והוסיף|והוסיפה|עוד הוסיף|עוד הוסיפה|עוד אמר|עוד אמרה'),
	own: list(
		'לדבריו|לדבריה|לדבריהם|לדבריהן|לטענתו|לטענתה|לטענתם|לשיטתו|לשיטתה|כלשונו|כלשונה|להערכתו|להערכתה|לדעתו|לדעתה|כדבריו|כדבריה|לגרסתו|לגרסתה'
	),
	someone: set('הבכיר הבכירה הפעיל הפעילה'),
	capitals: 'names',
	incises: false,
	stops: set(
		'כי ש של את על אל עם אבל או אך גם אם כאשר אחרי לפני בין תוך היום אתמול מחר הבוקר אמש ביום בתגובה בראיון בשיחה לאחר אשר ה כך זה זאת זו שלפיו שלפיה בעקבות במהלך בפוסט בדיון בהודעה בטקס בכנס במכתב בעמודו בעמודה באתר בישיבה לגבי בנוגע בעניין בשל בגלל מאז עד כדי לפיו לפיה ולא לא אין יש היו היה הייתה'
	),
	between: set('גם עוד כבר היום אתמול כך'),
	determiners: set(''),
	joins: set('של מטעם'),
	persons: set('הוא היא'),
	groups: set('הם הן'),
	bodies: set('הארגון הקבוצה החברה העמותה הוועד האגודה התנועה המוסד המכון הקרן ההסתדרות האיגוד'),
	relatives: set('אשר'),
	told: set('סיפר סיפרה אמר אמרה')
};

const it: Cues = {
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

const pt: Cues = {
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

const cues: Readonly<Record<string, Cues>> = { en, fr, de, es, it, pt, nl, sv, ar, he };

/** The cues of a language; English ones where the language is not among them. */
export function cuesOf(language: string): Cues {
	return cues[language] ?? en;
}
