import { count, type Forms } from './arabic-count.ts';
import type { en } from './en.ts';

const claims: Forms = { one: 'قول واحد', two: 'قولان', few: 'أقوال', many: 'قولًا', other: 'قول' };
const responses: Forms = { one: 'رد واحد', two: 'ردان', few: 'ردود', many: 'ردًّا', other: 'رد' };
const silences: Forms = {
	one: 'صمت واحد',
	two: 'حالتا صمت',
	few: 'حالات صمت',
	many: 'حالة صمت',
	other: 'حالة صمت'
};
const parties: Forms = { one: 'طرف واحد', two: 'طرفان', few: 'أطراف', many: 'طرفًا', other: 'طرف' };
const sources: Forms = {
	one: 'مصدر واحد',
	two: 'مصدران',
	few: 'مصادر',
	many: 'مصدرًا',
	other: 'مصدر'
};
const sourcesOf: Forms = {
	one: 'مصدر واحد',
	two: 'مصدرين',
	few: 'مصادر',
	many: 'مصدرًا',
	other: 'مصدر'
};
const quotations: Forms = {
	one: 'اقتباس واحد',
	two: 'اقتباسان',
	few: 'اقتباسات',
	many: 'اقتباسًا',
	other: 'اقتباس'
};
const passages: Forms = {
	one: 'مقطع واحد',
	two: 'مقطعان',
	few: 'مقاطع',
	many: 'مقطعًا',
	other: 'مقطع'
};
const results: Forms = {
	one: 'نتيجة واحدة',
	two: 'نتيجتان',
	few: 'نتائج',
	many: 'نتيجة',
	other: 'نتيجة'
};

export const ar: typeof en = {
	site: {
		name: 'Rejoinder',
		tagline: 'أقوال متنازع فيها إلى جانب الردود المسجَّلة عليها',
		description:
			'أقوال متنازع فيها توضع إلى جانب الردود المسجَّلة عليها، وكل اقتباس مُثبَت من مصدره. بلا أحكام ولا درجات.',
		skip: 'انتقل إلى النص',
		main: 'الرئيسية',
		footer: 'عن هذا الموقع'
	},
	nav: {
		topics: 'الموضوعات',
		parties: 'الأطراف',
		sources: 'المصادر',
		terms: 'المصطلحات',
		about: 'عن الموقع',
		desk: 'المكتب',
		search: 'بحث',
		searchPlaceholder: 'ابحث في الأقوال والردود والأسماء',
		otherLanguage: 'هذه الصفحة بالإنجليزية',
		theme: 'المظهر',
		themeAuto: 'كما في الجهاز',
		themeLight: 'فاتح',
		themeDark: 'داكن',
		breadcrumbs: 'موضعك في الموقع',
		record: 'السجل كله في ملف واحد',
		licence: 'الشيفرة: MIT. كلماتنا نحن: CC BY 4.0. وتبقى الاقتباسات لأصحابها.'
	},
	ours: {
		summary: 'ملخصنا',
		reading: 'قراءتنا',
		title: 'كتبه محررو هذا السجل، لا أي طرف من الأطراف'
	},
	claimKind: { assertion: 'قول', demand: 'مطلب' },
	response: 'رد',
	rejoinder: 'تعقيب',
	partyKind: {
		organisation: 'منظمة',
		person: 'شخص',
		'state-body': 'جهة حكومية',
		company: 'شركة',
		coalition: 'ائتلاف',
		publisher: 'ناشر'
	},
	sourceKind: {
		news: 'خبر صحفي',
		report: 'تقرير',
		brief: 'موجز إخباري',
		statement: 'بيان',
		story: 'مادة صحفية',
		page: 'صفحة'
	},
	move: {
		'disputes-facts': 'يخالف في الوقائع',
		'disputes-evidence': 'يخالف في الأدلة',
		'disputes-reasoning': 'يخالف في الاستدلال',
		'disputes-framing': 'يخالف في طريقة الطرح',
		'questions-source': 'يشكك في المصدر',
		'adds-context': 'يقول إن السياق ناقص',
		justifies: 'يسوّغ الفعل',
		concedes: 'يقبل النقطة',
		supports: 'يؤيد القول',
		acts: 'يذكر ما فعله أو سيفعله'
	},
	outcome: {
		replied: 'ردّ',
		'replied-elsewhere': 'ردّ في موضع آخر',
		declined: 'امتنع عن الرد',
		'no-reply': 'لم يرد',
		pending: 'الرد منتظَر',
		'not-asked': 'لم يُسأل'
	},
	silence: {
		declined: 'سُئل وامتنع عن الرد',
		'no-reply': 'سُئل ولم يرد',
		pending: 'سُئل، والرد منتظَر',
		'not-asked': 'لم يُسأل',
		asked: (who, date) =>
			`السائل: ${who}؛ ${date === undefined ? 'لم يُذكر التاريخ في المصدر' : `تاريخ السؤال: ${date}`}.`,
		provesNothing: 'الصمت لا يثبت القول ولا ينفيه.'
	},
	attribution: {
		quotedBy: 'نقلًا عن',
		reportedBy: 'بحسب ما أورده',
		publishedBy: 'نشره بنفسه',
		about: 'بشأن',
		via: { told: 'بحسب ما أُبلغت به', quoted: 'نقلًا عن', reported: 'بحسب ما أورده' },
		repostedBy: 'أعاد نشره',
		roleFor: (role, party) => `${role}، ${party}`,
		undated: 'الصفحة بلا تاريخ',
		archived: 'نسخة مؤرشفة',
		opensSource: 'يفتح المصدر في موقعه',
		translation: (by) => `ترجمة: ${by}`
	},
	proof: {
		verbatim: 'حرفي',
		check: 'تحقَّق',
		button: 'اقتباس حرفي: تحقَّق منه',
		checking: 'جارٍ التحقق…',
		proven: 'أُثبت هنا، في متصفحك',
		sentence: (numbers, of, date) =>
			numbers.length === 1
				? `الجملة ${numbers[0]} من ${of} في النص الملتقط في ${date}؛ وبقية المقال غير محفوظة هنا.`
				: `الجمل ${numbers.join('، ')} من ${of} في النص الملتقط في ${date}؛ وبقية المقال غير محفوظة هنا.`,
		limits:
			'هذا يثبت أن هذه الكلمات واردة في النص الملتقط. ولا يثبت أن صفحة الناشر تقول الشيء نفسه اليوم، ولا أن الالتقاط كان أمينًا: لذلك اتبع الرابط.',
		failed: 'تعذّر إثبات هذا الاقتباس: الأدلة لا تؤدي إلى الجذر المعلن.',
		unavailable:
			'تعذّر إجراء التحقق: لم يمكن تحميل الأدلة. إن كنت بلا اتصال فافتح هذه الصفحة مرة وأنت متصل.',
		insecure: 'يحتاج التحقق إلى اتصال آمن (https): هذا المتصفح يحجب أدوات التعمية هنا.',
		root: 'الجذر المعلن',
		passage: 'المقطع المكشوف'
	},
	variants: {
		count: (n) =>
			count(n, {
				one: 'قراءة مغايرة واحدة',
				two: 'قراءتان مغايرتان',
				few: 'قراءات مغايرة',
				many: 'قراءة مغايرة',
				other: 'قراءة مغايرة'
			}),
		here: 'هنا',
		there: 'هناك',
		in: (source) => `في ${source}`,
		unproven: 'لم يُلتقط ذلك المستند؛ كلماته مدوَّنة لا مُثبَتة.',
		proven: 'القراءتان مُثبَتتان.'
	},
	claim: {
		points: 'نقاط هذا القول',
		said: (date) => `تاريخ القول: ${date}.`,
		undated: 'لم يُذكر التاريخ في المصدر.',
		state: {
			replied: (n) => (n === 1 ? 'ردّ طرف واحد' : n === 2 ? 'ردّ طرفان' : `ردّ ${count(n, parties)}`),
			elsewhere: (n) => `ردّ في موضع آخر: ${n}`,
			silent: (n) => `سُئل ولم يُجب: ${n}`,
			none: 'لا رد مسجَّل',
			base: (quoted, held, date) =>
				quoted === 0
					? `في ${count(held, sourcesOf)} لدينا؛ حتى ${date}.`
					: `في ${quoted} من أصل ${count(held, sourcesOf)} لدينا؛ حتى ${date}.`
		},
		responses: 'الردود المسجَّلة',
		choose: 'اختر ردًّا',
		swap: 'بدّل الجانبين',
		swapKey: 'بدّل الجانبين (s)',
		pin: 'ثبّت إلى الجانب',
		unpin: 'ألغِ التثبيت',
		pinned: (name) => `ثُبّت رد ${name} إلى جانب القول`,
		pinLimit: 'لا يتسع الجانب لأكثر من ثلاثة ردود.',
		link: 'رابط هذا العرض',
		copied: 'نُسخ الرابط',
		own: 'افتحه في صفحته',
		asFile: 'في ملف (JSON)',
		moves: 'ما يفعله هذا الرد',
		point: (n) => `النقطة ${n}`,
		points_: (list) => `النقاط ${list}`,
		whole: 'على القول كله',
		notAddressed: 'لم يُتناول.',
		coverage: 'من أجاب عن أي نقطة',
		coverageNote: 'قراءة محرر، مع الكلمات التي تستند إليها. الشرطة تعني أن الرد لا يتناول النقطة.',
		party: 'الطرف',
		notAddressedCell: 'لم يُتناول',
		unanswered: (list, n) =>
			`لا رد مسجَّلًا يتناول ${n === 1 ? 'النقطة' : n === 2 ? 'النقطتين' : 'النقاط'} ${list}.`,
		noneTitle: 'لا شيء مسجَّل',
		noneBy: (held, date) =>
			`لا رد مسجَّلًا على هذا القول في ${count(held, sourcesOf)} لدينا، حتى ${date}.`,
		noneNote: 'قد يوجد رد في موضع آخر. وعدم وجود شيء في السجل لا يثبت القول ولا ينفيه.',
		noRejoinder: (who, to, held) =>
			`لا تعقيب مسجَّلًا من ${who} على ${to} في ${count(held, sourcesOf)} لدينا.`,
		rejoinders: 'أجاب عنه',
		raises: 'ويقول أيضًا',
		madeIn: 'قيل في الرد على أقوال أخرى، في',
		elsewhere: 'جوابه في مستند غير ملتقط هنا',
		alsoElsewhere: 'ترد كلماته أيضًا في مستند غير ملتقط هنا',
		further: (n) => `مقاطع أخرى في المعنى نفسه: ${n}`,
		answersAlso: 'هذا البيان يجيب أيضًا عن',
		keys: 'المفاتيح: s يبدّل الجانبين، ← و→ لاختيار رد، p للتثبيت، / للبحث.'
	},
	responsePage: {
		title: (who) => `رد ${who}`,
		answers: 'ما يجيب عنه',
		toResponse: 'تعقيب على'
	},
	topic: {
		all: 'الموضوعات',
		claims: 'الأقوال والمطالب',
		claimCount: (n) => count(n, claims),
		responseCount: (n) => count(n, responses),
		silenceCount: (n) => count(n, silences),
		asOf: (date) => `حتى ${date}`,
		state: 'حال الردود',
		chronology: 'بحسب الزمن',
		undated: 'بلا تاريخ',
		termsUsed: 'مصطلحات متنازع فيها في هذا الموضوع',
		parties: 'الأطراف'
	},
	party: {
		all: 'الأطراف',
		intro: 'كل من يتكلم أو يُسأل أو ينشر في هذا السجل، بالترتيب الأبجدي، في مجموعات بحسب النوع.',
		spellings: 'ويُكتب أيضًا',
		describes: 'يصف نفسه بأنه',
		notDescribed: 'لا كلمات له عن نفسه في المصادر التي لدينا.',
		role: 'الصفة',
		people: 'من يتكلم باسمه',
		interest: 'صلته بالأمر',
		interestUnknown: 'غير مذكورة في المصادر التي لدينا.',
		site: 'الموقع',
		claims: 'ما يقوله ويطالب به',
		responses: 'ما ردّ به',
		asked: 'ما سُئل عنه أو قيل فيه',
		askedNote: 'الأقوال التي تخص هذا الطرف، وما سُجّل من جوابه.',
		publishes: 'ما نشره هنا',
		nothing: 'لا شيء مسجَّل.',
		noAnswer: (held, date) => `لا شيء مسجَّل في ${count(held, sourcesOf)}، حتى ${date}`
	},
	source: {
		all: 'المصادر',
		captured: 'ملتقطة',
		capturedNote: 'نصوصها مُلتزَم بها، والاقتباسات منها مُثبَتة.',
		known: 'معروفة وغير ملتقطة',
		knownNote: 'لا تُسجَّل عنها إلا الوقائع، ولا يُقتبس منها شيء.',
		untitled: 'العنوان غير مسجَّل',
		about: 'ما يتعلق به',
		publisher: 'الناشر',
		authors: 'الكاتب',
		published: 'تاريخ النشر',
		language: 'اللغة',
		cites: 'ينقل عن',
		citedBy: 'نقل عنه',
		note: 'ملاحظة عليه',
		open: 'افتح المصدر',
		carries: 'ما يحمله',
		answersIn: 'أجوبة يُذكر أنها فيه',
		passages: 'المقاطع المكشوفة بالترتيب',
		passagesNote: (shown, of) =>
			`${shown} من ${count(of, passages)}: وهي التي تحمل اقتباسًا. وبقية النص غير محفوظة هنا.`,
		passage: (n) => `المقطع ${n}`,
		gap: (n) => `مقاطع غير مكشوفة: ${n}`,
		proof: 'الإثبات',
		root: 'جذر شجرة ميركل (SHA-256، RFC 9162)',
		capturedOn: (date, characters) =>
			`التُقط في ${date}: ${characters} حرفًا، قُطّعت إلى مقاطع والتُزم بها بهذا الجذر.`,
		verifyAll: 'تحقَّق من كل المقاطع',
		verified: (n) => `أُثبت هنا، في متصفحك: ${count(n, passages)}.`,
		evidenceFile: 'الأدلة في ملف'
	},
	terms: {
		title: 'المصطلحات',
		intro: 'كلمات متنازع فيها هي نفسها. يُعرض من يستعمل أيها مع كلماته، ولا يُحسم هنا أي مصطلح.',
		ours: 'في كلماتنا نحن',
		usedBy: 'يستعمله',
		wording: 'اللفظ',
		where: 'في هذه الكلمات'
	},
	start: {
		exchange: 'قول وردّ من السجل',
		whole: 'اقرأ القول وكل الردود',
		topics: 'الموضوعات',
		how: 'كيف تقرأ هذا',
		howText: [
			'في جانب قول، وفي الجانب الآخر ما أجاب به طرف مسمّى، بالحجم نفسه.',
			'الأرقام في القول تعيّن نقاطه، والأرقام نفسها في الرد تعيّن ما يجيب عنه.',
			'كل اقتباس مُثبَت من النص الملتقط: اضغط «حرفي · تحقَّق».'
		],
		record: 'السجل اليوم',
		counts: (n) =>
			`${count(n.claims, claims)}، و${count(n.responses, responses)} منها ${count(n.silences, silences)}؛ و${count(n.parties, parties)}؛ و${count(n.sources, sources)}؛ و${count(n.proven, quotations)} مُثبَتة.`
	},
	search: {
		title: 'بحث',
		open: 'ابحث في السجل',
		label: 'كلمات أو أسماء أو جزء من جملة',
		loading: 'جارٍ تحميل الفهرس…',
		none: (query) => `لا نتائج عن «${query}».`,
		noneHint: 'جرّب كلمات أقل أو كتابة أخرى، أو أزل مرشِّحًا.',
		didYouMean: 'هل تقصد',
		results: (n) => count(n, results),
		kinds: {
			claim: 'الأقوال',
			response: 'الردود',
			quotation: 'الاقتباسات',
			party: 'الأطراف',
			source: 'المصادر',
			term: 'المصطلحات',
			topic: 'الموضوعات'
		},
		filters: 'مرشِّحات',
		facet: {
			kind: 'النوع',
			party: 'الطرف',
			topic: 'الموضوع',
			source: 'المصدر',
			move: 'فعل الرد',
			outcome: 'النتيجة',
			voice: 'الصوت',
			language: 'اللغة',
			period: 'السنة'
		},
		voice: { own: 'بكلماته', reported: 'منقول' },
		clear: 'امسح',
		narrow: 'تضييق بحسب',
		clearFilters: 'أزل المرشِّحات',
		all: 'كل النتائج',
		more: 'نتائج أخرى',
		close: 'أغلق',
		failed: 'تعذّر تحميل البحث. تحقَّق من الاتصال وأعد المحاولة؛ ويمكن قراءة الصفحات من دونه.',
		noScript: 'يحتاج البحث إلى JavaScript. ومن دونه يمكن الوصول إلى كل شيء من هذه القوائم:',
		hint: 'علامتا التنصيص تجمعان الكلمات: ‎"state of apartheid"‎. والناقص يستبعد كلمة: ‎-company‎. و‎party: topic: source: kind:‎ تضيّق البحث.',
		keys: '↑ ↓ للاختيار · Enter للفتح · Ctrl Enter للفتح جنبًا إلى جنب · Esc للإغلاق',
		recent: 'الأخيرة',
		compare: 'قارن',
		compareThese: 'قارن هذين',
		compareOne: 'اختر آخر للمقارنة به.',
		print: 'اطبع',
		asCsv: 'في ملف CSV',
		asJson: 'في ملف JSON'
	},
	about: {
		title: 'عن Rejoinder',
		method: 'المنهج',
		methodText: [
			'يضع Rejoinder الأقوال المتنازع فيها إلى جانب الردود المسجَّلة عليها، ليحكم الناس بأنفسهم. لا يصدر أحكامًا ولا درجات ولا ترتيبًا.',
			'القول تقرير أو مطلب من طرف. ويُقطَّع إلى نقاط مرقّمة ليرى القارئ أي جزء أُجيب عنه. والرد ما قاله أو فعله طرف مسمّى بشأنه؛ والرد نفسه قد يُرد عليه، وما يقرره قول كسائر الأقوال.',
			'وما يفعله الرد بنقطة (يخالف في الوقائع، يقول إن السياق ناقص، يسوّغ الفعل…) هو قراءة محرر. ويُعرض دائمًا على أنه قراءتنا، مع الكلمات التي يستند إليها.'
		],
		neutrality: 'الحياد',
		neutralityText: [
			'الجانبان بالحجم نفسه. والتاريخ يحدد أيهما أولًا، وللقارئ أن يبدّلهما.',
			'كلماتنا تسمّي القائل وتنقل قوله ببساطة. والأسماء المتنازع فيها لا تُحسم: داخل الاقتباس تبقى كلمة المتكلم، وصفحة المصطلحات تبيّن من يستعمل أيها.',
			'يُسجَّل الصمت مع السائل والكلمات التي تذكره، ولا يثبت شيئًا. و«لا شيء مسجَّل» يُحسب ولا يُكتب، ويذكر في كم مصدر وحتى أي تاريخ.'
		],
		verification: 'ما يثبته «حرفي» وما لا يثبته',
		verificationText: [
			'التُقط كل مصدر نصًّا والتُزم به: قُطّع إلى مقاطع، لكل منها سرّ، وجُمعت في شجرة ميركل واحدة (RFC 9162، SHA-256). ولا يُكشف إلا المقاطع المقتبسة؛ أما بقية المقال فلا تُحفظ هنا.',
			'كل بناء للموقع، ومتصفحك حين تضغط «تحقَّق»، يعيد حساب الطريق من المقطع إلى الجذر ويجد الاقتباس في المقطع حرفًا حرفًا. وأي حرف متغيّر يُفشل ذلك.',
			'ولا يثبت ذلك أن صفحة الناشر تقول الشيء نفسه اليوم، ولا أن الالتقاط كان أمينًا. ولهذا يوجد رابط المصدر.'
		],
		corrections: 'التصحيحات',
		correctionsText: [
			'إن كان اقتباس أو نسبة أو قراءة غير صحيح، أو كان رد ناقصًا، فيمكن تصحيحه: السجل مجلد من ملفات نصية، وكل تغيير فيه يُراجع علنًا. وملف CONTRIBUTING في المستودع يشرح كيف.'
		],
		limits: 'ما لدينا اليوم',
		limitsText: (known, captured) =>
			`يعرف السجل ${count(known, sourcesOf)} ولديه النص الملتقط من ${captured}. والسجل من مصادر قليلة كهذه ناقص بطبيعته؛ وما يظهر غائبًا فيه قد يوجد في موضع آخر.`,
		privacy: 'الخصوصية',
		privacyText: [
			'لا ملفات تعريف ارتباط ولا تتبّع ولا أي طلب إلى موقع آخر. والاختيارات كالمظهر تبقى في هذا المتصفح. ويعمل الموقع بلا اتصال بعد زيارة.'
		]
	},
	error: {
		notFound: 'هذه الصفحة ليست في السجل',
		notFoundText:
			'ربما كُتب العنوان خطأً، أو جاء من مسودة لم تُنشر. المعرّفات هنا دائمة: ما أُعيدت تسميته يحتفظ بعنوانه القديم.',
		nearest: 'هل تقصد واحدة من هذه؟',
		start: 'إلى صفحة البداية',
		failed: 'حدث خطأ',
		failedText: 'هذا خطؤنا لا خطؤك. والسجل نفسه لم يتأثر.'
	},
	moved: { title: 'انتقل هذا المدخل', text: 'هو الآن في' }
};
