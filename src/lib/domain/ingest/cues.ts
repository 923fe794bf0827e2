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
	/** Told, asked: the one who is told follows. */
	told: ReadonlySet<string>;
}

/** The words of each phrase under its first word, longest phrases first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
const list = (phrases: string): Phrases => {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases.split('|').sort((a, b) => b.length - a.length)) {
		const words = phrase.split(' ');
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
	told: set('told tells tell asked asks informed informs advised warned reminded assured')
};

const fr: Cues = {
	order: 'free',
	verbs: set(
		'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté précise précisé souligne souligné estime estimé indique indiqué assure assuré répond répondu rappelle rappelé défend défendu défendent écrit note noté confie confié lance lancé insiste insisté dénonce dénoncé regrette regretté conclut conclu poursuit poursuivi réclame réclamé demande demandé exige exigé juge jugé qualifie qualifié accuse accusé annonce annoncé reconnaît reconnu raconte raconté plaide plaidé martèle martelé commente commenté réagit réagi promet promis prévient prévenu soutient soutenu témoigne témoigné disait expliquait affirmait ajoutait déclarait disent déclarent affirment estiment expliquent ajoutent dénoncent rétorque rétorqué réplique répliqué résume glisse tranche appelle appelé'
	),
	participles: set(
		'disant affirmant ajoutant précisant déclarant expliquant soulignant estimant dénonçant indiquant qualifiant accusant rappelant écrivant'
	),
	labels: set('considère décrit présente'),
	according: list("selon|d’après|d'après|pour|dans les mots de|aux yeux de|au dire de"),
	stops: set(
		'que qui dont où quand lorsque pendant tandis mais ou donc car si après avant dans en à au aux par sur sous lors depuis et est sont était étaient a ont avait avaient sera hier aujourd’hui ce cette lundi mardi mercredi jeudi vendredi samedi dimanche afin pour'
	),
	between: set(
		'a ont avait avaient est sont était a-t-il ensuite aussi encore également ainsi déjà alors toutefois récemment souvent toujours notamment n’a n’ont s’est se'
	),
	determiners: set(
		"le la les l' un une des son sa ses leur leurs notre nos ce cette ces plusieurs deux trois"
	),
	joins: set("de du des d'"),
	persons: set('il elle t-il t-elle a-t-il a-t-elle -t-il -t-elle dit-il dit-elle'),
	groups: set('ils elles'),
	bodies: set('organisation association ong groupe entreprise société collectif'),
	told: set('dit déclaré confié expliqué indiqué assuré')
};

const de: Cues = {
	order: 'free',
	verbs: set(
		'sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont meinte meint fügte ergänzte ergänzt schrieb schreibt teilte berichtete berichtet kritisierte kritisiert forderte fordert fordern forderten warnte warnt behauptete behauptet antwortete antwortet entgegnete erwiderte bestätigte bestätigt kündigte nannte nennt bezeichnete bezeichnet sprach spricht hieß heißt argumentierte argumentiert räumte wies lehnte versicherte versichert hob äußerte lobte lobt beklagte beklagt rief fragte fragt so gesagt erklärte mitgeteilt geschrieben zitierte'
	),
	participles: set('sagend'),
	labels: set('bewirbt vermarktet beschreibt beschrieb'),
	according: list(
		'laut|nach angaben von|nach angaben der|nach angaben des|zufolge|gemäß|nach worten von|nach den worten von'
	),
	stops: set(
		'dass daß der welche welcher wenn weil während als nachdem bevor ob aber oder und denn in im am an auf bei mit nach vor zu zum zur über unter gegen durch um seit aus ist sind war waren wird werden hat haben hatte hatten kann könne gegenüber gestern heute am montag dienstag mittwoch donnerstag freitag samstag sonntag'
	),
	between: set(
		'hat haben hatte hatten auch dann jedoch zudem weiter außerdem dazu wiederholt bereits noch später habe am'
	),
	determiners: set(
		'der die das den dem ein eine einer eines sein seine ihr ihre ihrer unser unsere mehrere zwei drei'
	),
	joins: set('von vom der des'),
	persons: set('er sie'),
	groups: set('es'),
	bodies: set('organisation gruppe verband verein firma unternehmen konzern'),
	told: set('sagte teilte')
};

const es: Cues = {
	order: 'free',
	verbs: set(
		'dijo dice dicen dijeron declaró declaran declara afirmó afirma afirman afirmaron explicó explica explicaron añadió añade señaló señala señalaron aseguró asegura aseguraron indicó indica sostuvo sostiene manifestó expresó escribió escribe comentó comenta respondió responde contestó advirtió advierte denunció denuncia denunciaron criticó critica exigió exige exigen pidió pide piden reclamó reclama insistió insiste recordó recuerda reconoció admitió anunció anuncia concluyó agregó agrega acusó acusa calificó califica calificaron destacó destaca subrayó subraya opinó opina relató relata lamentó lamenta negó niega reiteró preguntó ha dicho'
	),
	participles: set(
		'diciendo afirmando añadiendo señalando asegurando explicando declarando indicando acusando calificando agregando'
	),
	labels: set('considera describe describió llama llamó'),
	according: list('según|de acuerdo con|en palabras de|a juicio de|para'),
	stops: set(
		'que quien cuando donde mientras pero o porque si después antes en al a por sobre durante desde hasta y e es son era fue fueron ha han había está están este esta ayer hoy lunes martes miércoles jueves viernes sábado domingo tras ante'
	),
	between: set(
		'ha han había también luego además ya después así igualmente recientemente nuevamente se le les lo'
	),
	determiners: set(
		'el la los las un una unos unas su sus nuestro nuestra este esta varios dos tres'
	),
	joins: set('de del'),
	persons: set('él ella'),
	groups: set('ellos ellas'),
	bodies: set('organización asociación ong grupo empresa compañía colectivo'),
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
	stops: set(
		'dat die wie wat wanneer waar terwijl omdat maar of want als na voor in op bij met naar uit aan door over onder tegen tot sinds en is zijn was waren wordt werd heeft hebben had gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
	),
	between: set('heeft hebben had ook dan verder daarna eerder nog al weten hem haar'),
	determiners: set('de het een zijn haar hun onze ons enkele twee drie'),
	joins: set('van der'),
	persons: set('hij zij ze'),
	groups: set('zij het'),
	bodies: set('organisatie groep vereniging bedrijf stichting'),
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
	stops: set(
		'att som när där medan men eller för om efter innan i på vid med till från av under mot genom över sedan och är var blev har hade kan ska skulle igår idag måndag tisdag onsdag torsdag fredag lördag söndag'
	),
	between: set('har hade också även sedan vidare tidigare redan'),
	determiners: set('en ett den det de hans hennes deras vår våra sin sina två tre flera'),
	joins: set('för på vid av'),
	persons: set('han hon'),
	groups: set('de det'),
	bodies: set('organisationen gruppen föreningen företaget bolaget'),
	told: set('berättade sade')
};

const ar: Cues = {
	order: 'verb-first',
	verbs: set(
		'قال قالت قالوا يقول تقول وقال وقالت ويقول وتقول فقال فقالت أضاف أضافت وأضاف وأضافت صرح صرحت وصرح وصرحت أكد أكدت وأكد وأكدت ذكر ذكرت وذكر وذكرت أعلن أعلنت وأعلن وأعلنت أوضح أوضحت وأوضح وأوضحت كتب كتبت وكتب وكتبت رد ردت ورد وردت اعتبر اعتبرت واعتبر واعتبرت زعم زعمت وزعم وزعمت طالب طالبت وطالب وطالبت دعا دعت ودعا ودعت اتهم اتهمت واتهم واتهمت وصف وصفت ووصف ووصفت انتقد انتقدت وانتقد وانتقدت حذر حذرت وحذر وحذرت أشار أشارت وأشار وأشارت رأى رأت ورأى ورأت تابع تابعت وتابع وتابعت شدد شددت وشدد وشددت نفى نفت ونفى ونفت أفاد أفادت وأفاد وأفادت تساءل وتساءل'
	),
	participles: set(
		'قائلا قائلاً قائلة مضيفا مضيفاً مضيفة مؤكدا مؤكداً مؤكدة مشيرا مشيراً مشيرة معتبرا معتبراً معتبرة موضحا موضحاً موضحة واصفا واصفاً واصفة'
	),
	labels: set('بأنه بأنها'),
	according: list(
		'وفقا لـ|وفقًا لـ|وفقا ل|وفقًا ل|وفقاً ل|بحسب|وبحسب|حسب|على حد قول|على حد تعبير|على لسان'
	),
	stops: set(
		'إن أن إنه إنها أنه أنها إنهم بأن بأنه بأنها في من على إلى عن خلال بعد قبل أمام لدى عند الذي التي الذين كما حيث لكن أو ثم عبر ضد مع يوم أمس اليوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد وأن فيما بينما له لها لهم ل ردا ردًا رداً'
	),
	between: set('قد لقد كان كانت أيضا أيضًا'),
	determiners: set(''),
	joins: set('باسم'),
	persons: set('هو هي'),
	groups: set('هم'),
	bodies: set('المنظمة المجموعة الشركة الجمعية المؤسسة'),
	told: set('أبلغ أبلغت أخبر أخبرت')
};

const he: Cues = {
	order: 'free',
	verbs: set(
		'אמר אמרה אמרו אומר אומרת אומרים ואמר ואמרה מסר מסרה מסרו ומסר ומסרה טען טענה טענו טוען טוענת טוענים הוסיף הוסיפה הוסיפו והוסיף והוסיפה ציין ציינה ציינו הסביר הסבירה הסבירו כתב כתבה כתבו כותב כותבת הודיע הודיעה הודיעו הצהיר הצהירה הצהירו הדגיש הדגישה השיב השיבה השיבו הגיב הגיבה הגיבו דרש דרשה דרשו דורש דורשת קרא קראה קראו האשים האשימה האשימו כינה כינתה הזהיר הזהירה אישר אישרה הכחיש הכחישה ביקר ביקרה סיפר סיפרה סיפרו הבהיר הבהירה נמסר שאל שאלה תהה תהתה סיכם סיכמה הצהירו המשיך המשיכה'
	),
	participles: set('באומרו באומרה בטענה'),
	labels: set('מכנה מגדיר מגדירה'),
	according: list('לדברי|לפי|על פי|כדברי|לטענת|בתגובת|מתגובת|לדעת'),
	stops: set(
		'כי ש של את על אל עם אבל או אך גם אם כאשר אחרי לפני בין תוך היום אתמול מחר הבוקר אמש ביום בתגובה בראיון בשיחה לאחר אשר'
	),
	between: set('גם עוד כבר היום אתמול כך'),
	determiners: set(''),
	joins: set('של מטעם'),
	persons: set('הוא היא לדבריו לדבריה'),
	groups: set('הם הן לדבריהם'),
	bodies: set('הארגון הקבוצה החברה העמותה'),
	told: set('סיפר סיפרה אמר אמרה')
};

const it: Cues = {
	order: 'free',
	verbs: set(
		'dice dicono disse detto dichiara dichiarato dichiarò afferma affermano affermato affermò spiega spiegano spiegato spiegò aggiunge aggiunto aggiunse sostiene sostengono sostenuto precisa precisato sottolinea sottolineato ricorda ricordato scrive scritto scrisse risponde risposto rispose racconta raccontato ribadisce ribadito conclude concluso commenta commentato denuncia denunciato chiede chiesto accusa accusato annuncia annunciato ammette ammesso conferma confermato nega negato avverte avvertito osserva osservato replica replicato riferisce riferito assicura assicurato lamenta lamentato prosegue proseguito continua critica criticato definisce definito definì insiste ritiene promette promesso'
	),
	participles: set(
		'dicendo affermando aggiungendo spiegando sostenendo sottolineando precisando dichiarando definendo accusando ricordando scrivendo'
	),
	labels: set('considera descrive descritto chiama chiamato'),
	according: list('secondo|a detta di|per|stando a|nelle parole di|a giudizio di'),
	stops: set(
		'che chi quando dove mentre ma o perché se dopo prima in nel nella a al alla da dal dalla su sul sulla con tra fra durante e ed è sono era erano ha hanno aveva avevano ieri oggi domani questo questa lunedì martedì mercoledì giovedì venerdì sabato domenica'
	),
	between: set(
		'ha hanno aveva avevano è poi inoltre anche ancora già così invece infine recentemente si lo gli le non'
	),
	determiners: set(
		"il lo la i gli le l' un uno una un' il suo sua suoi sue nostro nostra loro questo questa due tre"
	),
	joins: set("di del dello della dell' dei degli delle d'"),
	persons: set('lui lei egli ella'),
	groups: set('loro essi'),
	bodies: set('organizzazione associazione ong gruppo azienda società compagnia'),
	told: set('detto dichiarato spiegato')
};

const pt: Cues = {
	order: 'free',
	verbs: set(
		'disse diz dizem disseram declarou declara declararam afirmou afirma afirmam afirmaram explicou explica explicaram acrescentou acrescenta completou ressaltou ressalta destacou destaca salientou sublinhou sublinha garantiu garante argumentou argumenta escreveu escreve contou conta comentou comenta respondeu responde alertou alerta advertiu adverte denunciou denuncia criticou critica exigiu exige pediu pede reclamou insistiu insiste lembrou lembra recordou reconheceu admitiu anunciou anuncia concluiu conclui acusou acusa classificou classifica defendeu defende avaliou avalia relatou relata lamentou lamenta negou nega reiterou reitera perguntou informou informa prometeu considerou frisou rebateu'
	),
	participles: set(
		'dizendo afirmando acrescentando explicando declarando ressaltando destacando acusando classificando lembrando escrevendo'
	),
	labels: set('considera descreve descreveu chama chamou'),
	according: list(
		'segundo|de acordo com|conforme|para|nas palavras de|nas palavras do|nas palavras da|na opinião de'
	),
	stops: set(
		'que quem quando onde enquanto mas ou porque se depois antes em no na nos nas ao à aos às por pelo pela sobre durante desde até e é são era foi foram tem têm tinha havia está estão ontem hoje amanhã este esta segunda terça quarta quinta sexta sábado domingo'
	),
	between: set(
		'tem têm tinha havia também ainda depois já então assim além recentemente novamente se lhe não'
	),
	determiners: set(
		'o a os as um uma uns umas seu sua seus suas nosso nossa este esta vários dois duas três'
	),
	joins: set('de do da dos das'),
	persons: set('ele ela'),
	groups: set('eles elas'),
	bodies: set('organização associação ong grupo empresa companhia coletivo'),
	told: set('disse declarou explicou')
};

const cues: Readonly<Record<string, Cues>> = { en, fr, de, es, it, pt, nl, sv, ar, he };

/** The cues of a language; English ones where the language is not among them. */
export function cuesOf(language: string): Cues {
	return cues[language] ?? en;
}
