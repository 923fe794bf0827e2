/** Signs with which editors say that they left words out of a quotation, or put some in, house by house. */

const DOTS = '(?:…|⋯|⋮|‥|[・･]{2,6}|\\.(?: ?\\.){1,5})(?: ?(?:…|⋯|\\.)){0,3}';
const LINES = '(?:[-–—―_]{2,12}|[-–—―](?: [-–—―]){1,4}|[–—―])';
const STARS = '(?:\\*(?: ?\\*){1,5})';
const SAID =
	'(?:(?:\\.{3} ?|… ?)?(?:snip|cut)(?: ?\\.{3}| ?…)?|中略|前略|後略|后略|以下略|上略|下略|略|省略|중략|생략|하략|전략|omissis|omitted|gekürzt|Auslassung|ausgelassen|coupé|coupure|passage omis|omisión|corte|cortado|weggelaten|utelämnat|udeladt|pominięto|пропуск|حذف|נ?השמט(?:ה|ות)?)';

const pairs = [
	['\\[', '\\]'],
	['［', '］'],
	['〔', '〕'],
	['【', '】'],
	['\\{', '\\}']
];
const round = [
	['\\(', '\\)'],
	['（', '）']
];

/**
 * A mark of omission: three dots or more, bare; dots, lines or stars in brackets of any kind, between
 * strokes or in angle brackets; or the word for it in brackets.
 */
export const OMISSION = new RegExp(
	[
		...pairs.map(([open, close]) => `${open} ?(?:${DOTS}|${LINES}|${STARS}|${SAID}) ?${close}`),
		...round.map(([open, close]) => `${open} ?(?:${DOTS}|${LINES}|${STARS}|${SAID}) ?${close}`),
		`<{1,2} ?(?:${DOTS}|${LINES}) ?>{1,2}`,
		`[⟨〈‹«] ?(?:${DOTS}) ?[⟩〉›»]`,
		`/ ?(?:${DOTS}|${LINES}|-) ?/`,
		`\\* ?(?:…|\\.(?: ?\\.){2}) ?\\*`,
		'[…⋯]{1,4}',
		'[・･]{2,6}',
		'\\.(?: ?\\.){2,5}',
		// Two dots, as Arabic and Persian print them; nowhere else a sign of anything.
		'(?<![.])\\.\\.(?![.])',
		'(?<=\\p{White_Space})\\*(?: ?\\*){2,5}(?=\\p{White_Space})',
		'(?<=\\p{White_Space})[-–—](?: [-–—]){2,5}(?=\\p{White_Space})'
	].join('|'),
	'gu'
);

/**
 * How editors sign what they put in: "(the mayor, ed.)", "(le maire, ndlr)", "(Hervorhebung durch d.
 * Verf.)". Whole phrases; the note may stand before its sign or behind it.
 */
const SIGNATURES = [
	// English
	"ed\\.?|eds\\.|editor[’']?s['’]? (?:note|italics|emphasis)|-ed\\.?|sic ?!?|!{1,3}|\\?|(?:translation|trans\\.) (?:mine|ours|by [\\p{L}. ]{1,40})|emphasis (?:added|mine|ours|in (?:the )?original|supplied)|(?:my|our|original) (?:emphasis|italics|translation)|italics (?:added|mine|ours|in (?:the )?original)|trans\\.|translator['’]s note|internal (?:quotation marks|citations?) omitted|footnotes? omitted|citations? omitted|author['’]s note",
	// German
	'(?:Anm\\.?|Anmerkung)(?: (?:d\\.|der|des|durch)(?: (?:d\\.|die|den))?)? ?(?:Red\\.?|Redaktion|Verf\\.?|Verfassers?|Verfasserin|Autors?|Autorin|Aut\\.|Übers\\.?|Übersetzers?|Hrsg\\.?|Herausgebers?|A\\.)?|d\\. ?(?:Red|Verf|Hrsg|Übers)\\.|Red\\.|Hervorh(?:ebung|\\.)(?: [\\p{L}. ]{1,40})?|Herv\\. ?[\\p{L}. ]{0,30}|so im Original|Einfügung(?: [\\p{L}. ]{1,40})?',
	// French
	"(?:N|n)\\.? ?(?:D|d)\\.? ?(?:L|l)\\.? ?(?:R|r)\\.?|n(?:ote|otes)? de la rédaction|ndt|N\\.?D\\.?T\\.?|n\\.d\\.t\\.|nda|note du traducteur|note de l[’']auteur|nous soulignons|je souligne|souligné par (?:nous|moi)|c[’']est nous qui soulignons|c[’']est moi qui souligne",
	// Italian
	"n\\.?d\\.?r\\.?|N\\.?[dD]\\.?[rR]\\.?|n\\.?d\\.?a\\.?|n\\.?d\\.?t\\.?|nota (?:della redazione|del redattore|dell[’']autore|del traduttore)|corsiv[oi] (?:mi[oei]|nostr[oi]|aggiunt[oi])",
	// Spanish, Portuguese
	'N\\. ?de ?(?:la|l) ?R\\.|N\\. ?del? ?(?:E|A|T)\\.|NdR|NdlR|N\\. ?da ?R\\.|N\\. ?d[oa] ?(?:E|A|T)\\.|nota de (?:la )?redacción|nota del? (?:editor|autor|traductor)|nota d[oa] (?:redação|editor|autor|tradutor)|(?:énfasis|cursivas?|negritas?|subrayado) (?:añadid[oa]s?|mí[oa]s?|nuestr[oa]s?)|grif(?:o|os|ei) (?:nosso|nossos|meu|meus)|itálico (?:nosso|meu)|destaque nosso',
	// Dutch, Swedish, Danish, Norwegian
	'(?:noot )?(?:van de )?red(?:actie)?\\.?|cursivering (?:van )?[\\p{L}. ]{1,20}|nadruk (?:toegevoegd|van mij)|(?:red:?s\\.?|reds\\.|redaktionens) ?(?:anm(?:ärkning|\\.)|kommentar)?|red\\. ?(?:anm|bem)\\.?|(?:vår|min) (?:kursivering|kursiv|markering)|(?:vores|vår|min) fremhævelse|uthevet (?:her|av oss)',
	// Polish, Czech, Russian, Turkish
	'(?:przyp|dop|podkr|wyr)\\. ?(?:red|aut|tłum|własne|moje)\\.?|przypis redakcji|pozn\\. ?(?:red|aut|překl)\\.|(?:прим|примеч)\\. ?(?:ред|авт|пер|перев)\\.?|примечание редакции|ред\\.|(?:выделено|курсив|разрядка) (?:нами|мной|наш|мой|автором|редакцией)|ed\\.? ?n\\.|e\\. ?n\\.|editörün notu|edn\\.|vurgu (?:eklenmiştir|bana ait|bize ait)',
	// Arabic, Persian, Hebrew
	'(?:ملاحظة )?(?:من )?(?:المحرر|المحرّر|التحرير|المترجم|هيئة التحرير)|التشديد (?:مضاف|من عندنا|من الكاتب)|(?:ویراستار|م\\.|تأکید از ماست)|הערת (?:המערכת|העורך|העורכת|המתרגם)|ההדגשה (?:הוספה|שלי|שלנו|במקור)|המערכת',
	// Chinese, Japanese, Korean
	'(?:编者|編者|编辑|編集部|編集者|译者|訳者|引用者|作者|筆者)(?:注|註|按|補)|編注|訳注|傍点(?:は)?(?:引用者|筆者)|着重号[^（）]{0,8}|下線(?:は)?引用者|(?:편집자|옮긴이|필자|기자) ?주|역주|강조(?:는)? ?(?:필자|인용자)'
].join('|');

const NOTE = `(?:[^()（）]{0,160}?(?:[,;:.،，、—–=＝：-]) ?)?(?:[—–-] ?)?(?:${SIGNATURES})|(?:${SIGNATURES}) ?[:：] ?[^()（）]{1,160}`;

/** An insertion in round brackets, as the source of a pattern: signed, or a note on how it is quoted. */
export const EDITORS_NOTE = `\\((?:${NOTE})\\)|（(?:${NOTE})）`;
