/**
 * The words by which the furniture of a page gives itself away, by what they announce. Phrases, not
 * single words, wherever an article could use the word itself: a report about cookies or donations
 * must survive.
 */

export type Notice =
	| 'cookies'
	| 'donation'
	| 'subscription'
	| 'account'
	| 'rights'
	| 'sharing'
	| 'comments'
	| 'related'
	| 'navigation'
	| 'advertising'
	| 'about-author'
	| 'tags'
	| 'credit'
	| 'translation'
	| 'byline'
	| 'dateline';

/** Phrases that mark a line of any length. */
const PHRASES: readonly { notice: Notice; phrases: string }[] = [
	{
		notice: 'cookies',
		phrases:
			'uses? cookies|use of cookies|using cookies|cookies policy|cookie policy|cookie settings|accept(?:ing)? (?:this |all |the )?cookies?|these cookies|' +
			'analytics cookie|promotional cookies?|strictly necessary|privacy choices|web storage|data usage|enables core (?:site )?functionality|' +
			'google analytics|consent to (?:our|the) use|gdpr|general data protection regulation|our privacy policy|privacy policy and|privacy information|' +
			'your (?:browser|privacy) settings|change these settings|enable javascript|javascript to (?:view|run)|' +
			'utilise des cookies|utilisons des cookies|politique de confidentialité|politique de cookies|gérer (?:mes|les) cookies|paramètres des cookies|' +
			'verwendet cookies|verwenden cookies|nutzt cookies|nutzen cookies|datenschutzerklärung|cookie-einstellungen|cookies zustimmen|' +
			'utiliza cookies|utilizamos cookies|usamos cookies|política de privacidad|política de cookies|' +
			'gebruikt cookies|gebruiken cookies|maakt gebruik van cookies|cookiebeleid|privacybeleid|privacyverklaring|' +
			'använder cookies|använder kakor|integritetspolicy|cookiepolicy|' +
			'usa cookie|utilizza (?:i )?cookie|utilizza dei cookie|informativa sulla privacy|política de privacidade|utiliza cookies|' +
			'ملفات تعريف الارتباط|سياسة الخصوصية|معلومات الخصوصية|خيارات الخصوصية|' +
			'מדיניות הפרטיות|מדיניות פרטיות|משתמש בעוגיות|עוגיות|קובצי cookie|файлы cookie|политика конфиденциальности'
	},
	{
		notice: 'donation',
		phrases:
			'readers like you|donate (?:today|now|to)|by donating|make a donation|(?:your|every) contribution|your (?:financial )?support (?:allows|helps|makes)|can we count on (?:you|your)|' +
			'support our (?:work|journalism|mission)|support independent journalism|become a (?:member|supporter|patron|part of our)|chip in|tax[- ]deductible|help us keep|' +
			'faites un don|faire un don|soutenez[- ](?:nous|notre)|grâce à vos dons|spenden sie|jetzt spenden|unterstützen sie (?:uns|unsere)|' +
			'haz una donación|haga una donación|hazte socio|apoya (?:nuestro|el) periodismo|doneer nu|steun ons|uw steun|stöd oss|skänk|bidra med|' +
			'תרמו|תמכו בנו|לתרומה|תרומה לאתר|تبرع الآن|تبرعوا|ادعموا|ادعم عملنا'
	},
	{
		notice: 'subscription',
		phrases:
			'sign up (?:for|to|now|here|below|today)|subscribe (?:to|now|for|today|here)|subscribers? only|already a subscriber|our (?:free )?(?:daily |weekly )?newsletters?|newsletters? (?:and|sign)|in your inbox|to your inbox|into your inbox|' +
			'free articles?|articles? (?:this|per) month|receive full access|full access to|full access|get (?:the latest|breaking) (?:news|updates)|push notifications|turn on notifications|' +
			'continue reading (?:the|this)|to continue reading|daily email|email address|e-mail address|enter (?:your )?e-?mail|download (?:the|our) app|get (?:our|the) app|available (?:on|at) newsstands|' +
			'abonnez-vous|inscrivez-vous|recevez (?:notre|nos|la)|adresse e-mail|réservé aux abonnés|newsletter abonnieren|jetzt abonnieren|abonnieren sie|jetzt anmelden|e-mail-adresse|' +
			'suscríbete|suscríbase|boletín|correo electrónico|abonneer|schrijf je in|meld je aan|nieuwsbrief|prenumerera|nyhetsbrev|' +
			'iscriviti alla|assine|inscreva-se|cadastre-se|הירשמו|הרשמה לניוזלטר|לניוזלטר|اشترك في|اشترك الآن|النشرة البريدية|подпишитесь|подписывайтесь'
	},
	{
		notice: 'account',
		phrases:
			'forgot (?:your )?password|create an account|log in with|sign in with|sign in to|log in to|logged in|signed in|already have an account|you have been (?:successfully )?(?:logged|subscribed)|your account|' +
			'mot de passe|passwort vergessen|contraseña|wachtwoord|lösenord|שכחתי סיסמה|כלמת המור|كلمة المرور|نسيت كلمة'
	},
	{
		notice: 'rights',
		phrases:
			'all rights reserved|©|copyright \\(c\\)|copyright \\d{4}|may not be (?:published|reproduced|republished)|terms (?:of (?:use|service)|and conditions|& conditions)|user agreement|' +
			'tous droits réservés|mentions légales|alle rechte vorbehalten|todos los derechos|alle rechten voorbehouden|algemene voorwaarden|alla rättigheter|tutti i diritti|todos os direitos|' +
			'כל הזכויות שמורות|תנאי שימוש|جميع الحقوق محفوظة|شروط الاستخدام|все права защищены|privacy policy|quotes delayed'
	},
	{
		notice: 'sharing',
		phrases:
			'share (?:this|on|via|with friends)|click to (?:share|print|email)|opens in new window|follow (?:us|me|him|her|them) on|like us on|join us on|find us on|on facebook|copy link|get short url|e-?mail this|' +
			'partager (?:sur|cet|via)|suivez-nous|teilen (?:sie|auf)|auf facebook|folgen sie uns|compartir en|síguenos|deel (?:dit|op|via)|volg ons|dela (?:på|artikeln)|följ oss|condividi|seguici|compartilhar?|siga-nos|' +
			'שתפו|שיתוף ב|עקבו אחרינו|شارك (?:هذا|على|المقال)|تابعونا|تابعنا على|поделиться'
	},
	{
		notice: 'comments',
		phrases:
			'view (?:all )?comments|leave a (?:comment|reply)|post a comment|post(?:ing)? comments|add (?:a |your )?comment|show comments|comments? (?:are|is) closed|powered by disqus|log in to (?:comment|reply)|join the (?:conversation|discussion)|' +
			'commenting (?:rules|policy|guidelines)|notify me of|your email address will not be published|required fields are marked|no comments yet|be the first to comment|click here to (?:cancel )?reply|' +
			'laisser un commentaire|commentaires? fermés|kommentar (?:schreiben|hinterlassen|verfassen)|deja (?:un|tu) comentario|dejar un comentario|laat een (?:reactie|bericht)|reageer|lämna (?:en )?kommentar|deixe (?:um|seu) comentário|lascia un commento|' +
			'הוסף תגובה|כתבו תגובה|תגובות \\(|أضف تعليق|اترك تعليق|التعليقات \\(|оставить комментарий|добавить комментарий|댓글'
	},
	{
		notice: 'related',
		phrases:
			'(?:related|recommended|similar) (?:articles?|stories|story|posts?|news|content|topics|reading|links|videos?|coverage|products)|more (?:from|in|on|stories|news|about) (?=[\\p{Lu}\\d]|this|our|the web)|most (?:read|popular|viewed|shared|recent|commented|discussed)|' +
			'you (?:may|might) (?:also )?(?:like|be interested)|also (?:read|see|on)\\s*:|see also\\s*:|read (?:also|next|more)\\s*:|up next|next up in|what to read next|trending (?:now|stories|news|articles)|don.t miss|editor.s picks?|latest (?:news|stories|headlines)|around the web|from the web|promoted (?:stories|links)|' +
			'à lire aussi|lire aussi|sur le même sujet|à voir aussi|les plus lus|dans la même rubrique|articles? liés|lesen sie auch|das könnte sie (?:auch )?interessieren|mehr zum thema|auch interessant|meistgelesen|' +
			'te puede interesar|más leídas|lo más leído|noticias relacionadas|lea también|lee también|ver también|lees ook|meer over|meest gelezen|gerelateerde|läs (?:också|även|mer)|mest lästa|relaterade|leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também|baca juga|' +
			'קראו גם|קראו עוד|כתבות נוספות|עוד בנושא|הנצפים ביותר|הנקראים ביותר|כתבות קשורות|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|مواضيع ذات صلة|مقالات ذات صلة|قد يعجبك|قد يهمك|الأكثر قراءة|أخبار ذات صلة|читайте также|' +
			'just before you scroll|before you (?:go|leave|scroll)'
	},
	{
		notice: 'translation',
		phrases:
			'this page is not available in|available in other languages|read (?:this )?in (?:english|arabic|hebrew|french|spanish)|هذه الصفحة غير متوفرة|متوفرة باللغة|العربية متاح|cette page n.est pas disponible|esta página no está disponible|diese seite ist nicht (?:verfügbar|auf)'
	},
	{
		notice: 'advertising',
		phrases:
			'advertisement\\b(?!s)|sponsored (?:content|by|post|links?)|paid (?:content|post|partner)|ad ?choices|continue reading below|story continues below|article continues (?:below|after)|scroll (?:down )?to continue|affiliate (?:links?|commission)|we may earn|commission on|advertise with|interest[- ]based ads|' +
			'cookies und werbung|publicité|werbung|anzeige|publicidad|advertentie|annons|pubblicità|publicidade|реклама|slideshow requires|this video (?:is|requires)|video player|your browser does not support'
	},
	{
		notice: 'credit',
		phrases:
			'getty images|shutterstock|istockphoto|istock|associated press\\)|\\(ap photo|ap photo|photo(?:graph)? (?:by|courtesy|credit)|photos? ?:|image (?:by|courtesy|credit|source)|images? ?:|(?:photo|picture|image) ?credit|credits? ?: |(?:image|photo) copyright|flash ?90|' +
			'crédit photo|crédits? ?: |photo ?: |foto ?: |fotos ?: |bild ?: |foto por|quelle ?: |source ?: |fotografía ?: |beeld ?: |צילום ?: |צילום מסך|צילום|תמונה ?: |تصوير ?: |صورة ?: |الصورة ?: |фото ?: '
	}
];

/** Lines that consist of such a word: the whole line, a count or a mark beside it. */
const WHOLE: readonly { notice: Notice; lines: string }[] = [
	{
		notice: 'sharing',
		lines:
			'share|share this( article| story| page| post| via)?|sharing|tweet|pin|pin it|save|print|print this( page)?|e-?mail|email this|facebook|twitter|x|linkedin|pinterest|whats ?app|telegram|reddit|flipboard|instagram|youtube|tumblr|google\\+|copy|copy link|link copied|rss|bookmark|like|follow|follow us|messenger|messages|comment|' +
			'partager|imprimer|teilen|drucken|merken|compartir|imprimir|delen|dela|skriv ut|condividi|stampa|compartilhar|שיתוף|שתף|הדפסה|הדפס|שמירה|مشاركة|شارك|طباعة|حفظ|поделиться|печать'
	},
	{
		notice: 'navigation',
		lines:
			'menu|main menu|back to (main menu|top|home)|home|homepage|search|close|open|next|prev(ious)?|next (post|article|story).*|prev(ious)? (post|article|story).*|back|top|top of page|bottom of page|skip to (main )?(content|navigation|article).*|show more|load more|see more|view more|see all|view all|more|less|read more|read less|full story|expand( / collapse search)?|expand|collapse|loading|sections?|site ?map|on|off|yes|no|ok|accept|accept all|reject|reject all|cancel|submit|send|all|play|pause|mute|listen|watch|watch live|video|videos|photos|photo|gallery|images|slideshow|view gallery|timeline|topics?|table of contents|contents|jump to.*|toggle .*|breaking( news)?|news brief|story|live|language|languages|english|العربية|עברית|français|español|deutsch|contact|contact us|about|about us|careers|jobs|faq|help|advertise|press|update desk|news|latest|' +
			'accueil|rechercher|recherche|fermer|suivant|précédent|retour|haut de page|lire la suite|voir plus|aller au contenu.*|startseite|suche|suchen|schließen|weiter|zurück|nach oben|weiterlesen|mehr anzeigen|zum inhalt.*|inicio|buscar|cerrar|siguiente|anterior|volver|ver más|leer más|ir al contenido.*|zoeken|sluiten|volgende|vorige|terug|lees meer|lees verder|toon meer|naar inhoud.*|hem|sök|stäng|nästa|föregående|tillbaka|visa mer|läs mer|till innehållet.*|meny|cerca|chiudi|leggi tutto|leia mais|fechar|' +
			'תפריט|חיפוש|סגור|סגירה|הבא|הקודם|עוד|קרא עוד|המשך לקרוא|דלג לתוכן.*|בית|דף הבית|צור קשר|אודות|القائمة|بحث|إغلاق|التالي|السابق|المزيد|اقرأ المزيد|عرض المزيد|الرئيسية|الصفحة الرئيسية|اتصل بنا|من نحن|تخطي إلى المحتوى.*|الجدول الزمني|التقرير|меню|поиск|закрыть|главная|далее|назад|читать далее'
	},
	{
		notice: 'account',
		lines:
			'log ?in|sign ?in|sign ?up|log ?out|sign ?out|register|join|my account|profile|se connecter|connexion|anmelden|einloggen|registrieren|iniciar sesión|registrarse|inloggen|aanmelden|logga in|accedi|entrar|התחברות|הרשמה|כניסה|تسجيل الدخول|تسجيل|войти|регистрация'
	},
	{
		notice: 'subscription',
		lines:
			'subscribe|newsletters?|e-?mail( address)?|your e-?mail|get the app|alerts|abonnements?|s.abonner|abonnieren|abo|suscribirse|abonneren|prenumerera|nieuwsbrief|nyhetsbrev|מינוי|ניוזלטר|اشترك|النشرة البريدية'
	},
	{
		notice: 'related',
		lines:
			'related|related:.*|recommended|recommended for you|trending|popular|featured|more stories|more|see also|our picks.*|read next|more like this|latest|all news|you may also like.*|more from.*|more on this.*|more coverage.*|also on.*|previously|watch:.*|video:.*|related stories.*|' +
			'en savoir plus|verwandte themen|mehr|relacionados|relacionadas|gerelateerd|relaterat|correlati|relacionados|עוד|קשורים|ذات صلة|موضوعات ذات صلة'
	},
	{
		notice: 'comments',
		lines:
			'comments?|no comments|(?:top|all|read|recent|reader|latest|top rated|read all|show|hide)+ comments|leave comments?|add comment|reply|replies|discussion|responses|write a comment|\\d+ (comments?|replies|responses)|comments? \\(?\\d*\\)?|commentaires?|kommentare?|comentarios?|reacties|kommentarer|commenti|תגובות|תגובה|تعليقات|التعليقات|комментарии'
	},
	{
		notice: 'tags',
		lines:
			'tags?|tags? ?:.*|tagged( with)?.*|topics?|topics? ?:.*|filed under.*|categor(y|ies)( ?:.*)?|keywords?|in this (article|story).*|posted in.*|mots[- ]clés.*|schlagwörter.*|schlagworte.*|themen ?:.*|etiquetas.*|trefwoorden.*|ämnen.*|תגיות.*|תגים.*|الوسوم.*|وسوم.*|كلمات مفتاحية.*|теги.*'
	},
	{
		notice: 'donation',
		lines: 'donate|donate now|support us|faire un don|spenden|donar|doneer|תרומה|لتبرع|تبرع'
	},
	{
		notice: 'advertising',
		lines:
			'advert|ads?|advertisement|advertising|sponsored|sponsored content|promoted|publicité|werbung|anzeige|publicidad|advertentie|annons|pubblicità|إعلان|اعلان|פרסומת|реклама|this slideshow requires javascript'
	},
	{
		notice: 'cookies',
		lines: '(privacy|cookies?)( (policy|notice|settings?|preferences|information|statement))?'
	},
	{
		notice: 'about-author',
		lines:
			'about (the )?(author|writer).*|à propos de l.auteur.*|über den autor.*|sobre el autor.*|over de auteur.*|om författaren.*|על המחבר.*|عن الكاتب.*|author bio.*'
	}
];

/* A phrase counts as whole words only. */
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

const phraseTests = PHRASES.map(({ notice, phrases }) => ({
	notice,
	test: new RegExp(
		`(?:${before}(?:${phrases.replaceAll('|©|', '|')})${after})${phrases.includes('©') ? '|©' : ''}`,
		'iu'
	)
}));

const wholeTests = WHOLE.map(({ notice, lines }) => ({
	notice,
	test: new RegExp(`^(?:${lines})$`, 'iu')
}));

/* Counts, arrows and bullets beside such a word do not change it. */
const AROUND =
	/^[\s\d()[\]{}|/\\•·»«›‹<>→←↑↓▸►▼▲+*#:.,;–—_-]+|[\s\d()[\]{}|/\\•·»«›‹<>→←↑↓▸►▼▲+*#:.,;…–—_-]+$/gu;

/* A notice says so near its beginning or near its end; the middle of a long line is not read. */
const READ = 600;

/** What a line announces, or null when it announces nothing of the kind. */
export function noticeOf(text: string): Notice | null {
	if (text.length <= 120) {
		const bare = text.replace(AROUND, '');
		for (const { notice, test } of wholeTests) if (test.test(bare)) return notice;
	}
	const read = text.length > 2 * READ ? `${text.slice(0, READ)}\n${text.slice(-READ)}` : text;
	for (const { notice, test } of phraseTests) if (test.test(read)) return notice;
	return null;
}
