import type { Span } from './paragraphs.ts';

/** How asking ended, as the record's outcomes name it. */
export type SilenceOutcome = 'no-reply' | 'declined' | 'pending';

export interface SilenceMatch extends Span {
	outcome: SilenceOutcome;
	/** Where the one who was asked stands: before the words, or behind them. */
	asked: 'before' | 'after';
}

/*
 * The set phrases with which the press reports that it got no answer. What a body refused to do
 * otherwise ("declined the offer") is not silence: the object must be an answer, a comment, a question.
 */
const ANSWER =
	'(?:respond|reply|answer|comment|elaborate|be interviewed|be quoted|say (?:more|whether|why|how)|discuss|provide (?:a )?comment)';
const NOT =
	"(?:did not|didn['’]t|does not|doesn['’]t|do not|don['’]t|has not|hasn['’]t|have not|haven['’]t|had not|hadn['’]t)";

const PHRASES: readonly {
	outcome: SilenceOutcome;
	asked: 'before' | 'after';
	phrases: readonly string[];
}[] = [
	{
		outcome: 'no-reply',
		asked: 'before',
		phrases: [
			`${NOT} (?:\\w+ly )?(?:respond|responded|reply|replied|answer|answered|return|returned)(?! (?:by|with) )`,
			`${NOT} (?:\\w+ly )?(?:comment|commented)`,
			"(?:could not|couldn['’]t|cannot|were unable to|was unable to) (?:\\w+ly )?be (?:\\w+ly )?(?:reached|contacted)",
			"(?:was|were|is|are)(?: not|n['’]t) (?:\\w+ly )?(?:available|reachable|reached)(?: for| to)? (?:comment|respond)?",
			'(?:was|were) unavailable for comment',
			"n['’](?:a|ont|avait|avaient) (?:pas|toujours pas|pas encore|jamais|pas immédiatement) (?:répondu|donné suite|réagi|retourné)",
			"n['’](?:a|ont|avait|avaient) pu être (?:joint|jointe|joints|jointes)|n['’](?:a|ont|avait|avaient) pas pu être (?:joint|jointe|joints|jointes)|(?:était|étaient|est|sont) injoignables?|est resté(?:e|s)? sans réponse|(?:est|sont) resté(?:e|s|es)? silencieu(?:x|se|ses)",
			'(?:antwortete|antworteten|reagierte|reagierten|äußerte sich|äusserte sich|äußerten sich|meldete sich|meldeten sich)(?: \\S+){0,8}? nicht|(?:hat|haben|hatte|hatten)(?: \\S+){0,8}? nicht (?:geantwortet|reagiert|beantwortet|geäußert|zurückgemeldet)|(?:ließ|liess|ließen|liessen)(?: \\S+){0,8}? unbeantwortet|war(?:en)?(?: \\S+){0,4}? nicht (?:zu )?erreich(?:en|bar)|blieb(?:en)? (?:unbeantwortet|ohne Antwort)',
			'no (?:respondió|respondieron|ha respondido|han respondido|contestó|contestaron|ha contestado|contestaba)|no (?:pudo|pudieron) ser (?:contactad|localizad)[oa]s?|no (?:estuvo|estuvieron) disponibles?|guardó silencio',
			'(?:reageerde|reageerden|antwoordde|antwoordden|antwoordt)(?: \\S+){0,8}? niet|(?:heeft|hebben|had|hadden)(?: \\S+){0,8}? niet (?:gereageerd|geantwoord)|gaf(?: \\S+){0,5}? geen (?:reactie|antwoord)|(?:was|waren) (?:\\S+ ){0,3}?(?:niet bereikbaar|onbereikbaar)',
			'(?:svarade|svarar|besvarade|återkom) (?:\\S+ ){0,3}?inte|har (?:ännu |fortfarande )?inte (?:svarat|besvarat|återkommit|gått att nå)|gick inte att nå|har inte kunnat nås',
			'לא (?:הגיב(?:ה|ו)?|השיב(?:ה|ו)?|ענ(?:ה|תה|ו)|חזר(?:ה|ו)? אל|נענ(?:ה|תה|ו))|לא (?:נמסר(?:ה)?|התקבל(?:ה)?) תגוב(?:ה|ת)?|לא ניתן היה להשיג',
			'לא נמסרה תגובה|לא התקבלה תגובה',
			"(?:n['’]était|n['’]étaient|n['’]est|n['’]a pas été|n['’]ont pas été) (?:pas |toujours pas )?(?:joignables?|disponibles?)|ne nous (?:a|ont|avait|avaient) (?:pas|toujours pas|jamais) (?:répondu|rappelés?)|a laissé (?:nos|ces|ses|les) questions sans réponse|(?:garde|gardait|gardent) le silence|est resté muet(?:te)?",
			'(?:gab|gaben)(?: \\S+){0,5}? keine (?:Antwort|Auskunft|Rückmeldung|Stellungnahme)|schwieg(?:en)? (?:dazu|zu den|auf)|war(?:en)?(?: \\S+){0,6}? nicht (?:zu sprechen|verfügbar)',
			'no (?:había|habían) (?:respondido|contestado)|no (?:atendió|atendieron|devolvió|devolvieron) (?:a )?(?:las?|los|nuestr[oa]s?)|no (?:fue|fueron|ha sido|han sido) (?:contactad|localizad|ubicad)[oa]s?|no (?:dio|dieron|ofreció|ofrecieron) (?:ninguna )?respuesta|no se (?:pronunció|pronunciaron|ha pronunciado|han pronunciado)|guardan silencio|guardaron silencio',
			'non (?:ha|hanno|aveva|avevano) (?:finora |mai |per ora )?(?:risposto|replicato|richiamato|dato (?:alcuna )?risposta|fornito (?:alcuna )?risposta|dato seguito)|non (?:era|erano|è|sono|è stat[oa]|sono stat[ie]|è risultat[oa]) (?:raggiungibil[ei]|reperibil[ei]|disponibil[ei]|raggiunt[oaie])|non rispose(?:ro)?|(?:è|sono) rimast[oaie] (?:senza risposta|in silenzio)',
			'não (?:respondeu|responderam|respondia|respondiam|havia respondido|haviam respondido|tinha respondido|tinham respondido|retornou|retornaram|deu retorno|deram retorno|deu resposta|deram resposta|atendeu|atenderam|se manifestou|se manifestaram|se pronunciou|se pronunciaram)|não (?:foi|foram) (?:localizad|encontrad|contactad|contatad)[oa]s?|não (?:estava|estavam|esteve|estiveram) disponíve(?:l|is)',
			'לא (?:היה|הייתה|היו) זמינ?(?:ה|ים)?|לא החזיר(?:ה|ו)?|לא הותיר תגובה|(?:שמר|שמרה) על שתיקה'
		]
	},
	{
		outcome: 'no-reply',
		asked: 'after',
		phrases: [
			'no (?:response|reply|answer) (?:was|had been|has been|came|was received) (?:\\w+ )?(?:received |forthcoming )?from',
			'received no (?:response|reply|answer) from|(?:got|had|heard) no (?:response|reply|answer) from|(?:requests?|calls?|emails?|letters?|messages?|questions?|inquir(?:y|ies)) (?:sent |made )?to',
			'(?:لم|ولم) (?:ترد|يرد|يردوا|تستجب|يستجب|تجب|يجب|تعلق|يعلق|ترُد|يرُد|يصدر|تصدر|يجيبوا|يستجيبوا)|(?:(?:لم|ولم) يتسن(?:َّ|ى)?|و?تعذر) (?:على \\S+ )?(?:الحصول على (?:تعليق|رد)(?: \\S+)? (?:من|من قبل)|الوصول إلى|الاتصال(?= ب)|التواصل مع)',
			"(?:demandes?|questions?|sollicitations?|courriels?|messages?|appels?)(?: (?:adressée?s?|envoyée?s?))? (?:à|au|aux)(?= .{2,80}?(?:sans réponse))|aucune réponse (?:de la part )?(?:de|du|des)|n['’]avons (?:pas )?(?:pu joindre|réussi à joindre|obtenu de réponse (?:de|du|des))",
			'(?:Anfragen?|Fragen|Bitte um Stellungnahme)(?: \\S+)? an(?= .{2,80}? (?:unbeantwortet|ohne Antwort))|keine (?:Antwort|Rückmeldung|Stellungnahme) (?:von|vom)',
			'(?:preguntas|llamadas|mensajes|correos|solicitud(?:es)?)(?: enviad[oa]s?| dirigid[oa]s?)? (?:a|al)(?= .{2,80}? sin respuesta)|no (?:se )?(?:obtuvo|recibió|hubo|ha habido) (?:ninguna )?respuesta (?:de|del|por parte de|por parte del)|no fue posible (?:contactar|hablar) (?:con|a)',
			"(?:richieste|domande|mail|telefonate|messaggi)(?: inviat[ei]| rivolt[ei])? (?:a|al|alla|allo|ai|agli|alle|all['’])(?= ?.{2,80}? senza risposta)|nessuna risposta (?:è arrivata |è giunta )?(?:da|dal|dalla|dallo|dai|dagli|dalle)|non (?:è stato|siamo riusciti|è) (?:possibile |a )(?:contattare|raggiungere)",
			'(?:perguntas|mensagens|e-mails|pedidos|questões)(?: enviad[oa]s?)? (?:a|à|ao|às|aos)(?= .{2,80}? sem resposta)|não (?:foi possível|conseguiu|conseguimos) (?:contactar|contatar|falar com|ouvir|localizar)|não (?:obteve|recebeu|houve) resposta (?:de|do|da|dos|das)',
			'(?:لم|ولم) (?:يصدر|يصدر بعد) (?:أي )?(?:تعليق|رد|بيان) (?:فوري )?(?:عن|من)|(?:التزم|التزمت|والتزم|والتزمت)(?= \\S+(?: \\S+){0,6}? الصمت)'
		]
	},
	{
		outcome: 'declined',
		asked: 'before',
		phrases: [
			`(?:declined|declines|has declined|have declined|had declined|refused|refuses|has refused|have refused) (?:\\w+ )?(?:to (?:\\w+ly )?${ANSWER}|(?:our |a |the |an |several |multiple |repeated )?(?:requests?|comment|interview|interviews|invitation to))`,
			`(?:would not|wouldn['’]t|will not|won['’]t) (?:\\w+ly )?(?:comment|say (?:more|whether|why|how)|answer (?:questions|our)|be drawn)`,
			`(?:did not|didn['’]t|does not|doesn['’]t|do not|don['’]t) (?:wish|want|agree|care|choose) to (?:${ANSWER.slice(3, -1)}|speak|talk)`,
			'had no comment|has no comment|gave no comment|offered no comment',
			"(?:a|ont|avait|avaient) (?:refusé|décliné) (?:de |d['’]|nos |notre |toute? )?(?:commenter|répondre|s['’]exprimer|réagir|commentaire|demandes?|interview|toute demande)|n['’](?:a|ont) pas (?:souhaité|voulu) (?:\\S+ )?(?:commenter|répondre|réagir|s['’]exprimer|faire)|se refuse à tout commentaire",
			'lehnte(?:n)?(?: \\S+){0,8}? (?:ab)(?![\\p{L}])|(?:wollte|wollten|will|wollen|möchte)(?: sich)?(?: \\S+){0,6}? nicht (?:äußern|äussern|kommentieren|Stellung)|(?:hat|haben|hatte)(?: \\S+){0,8}? (?:Stellungnahme|Kommentar|Antwort) (?:abgelehnt|verweigert)|verweigerte(?:n)?(?: \\S+){0,5}? (?:Auskunft|Stellungnahme|Kommentar|Antwort)',
			'(?:declinó|declinaron|rehusó|rehusaron|ha declinado|se negó a|se negaron a|se ha negado a|no quiso|no quisieron|evitó) (?:a )?(?:hacer |dar |realizar )?(?:comentar|comentarios|declaraciones|responder|pronunciarse|contestar)\\S*',
			'(?:weigerde|weigerden|weigert)(?: \\S+){0,6}? (?:commentaar|te reageren|reageren|te antwoorden|antwoord)|(?:wilde|wilden|wil|willen)(?: \\S+){0,6}? niet (?:reageren|ingaan|antwoorden)|(?:wilde|wilden|wil|willen)(?: \\S+){0,4}? geen (?:commentaar|reactie)',
			'avböj(?:de|er|t) (?:\\S+ ){0,3}?(?:kommentar|att|intervju|möjligheten)|(?:ville|vill|har inte velat) (?:inte )?(?:kommentera|svara|uttala sig)|har inte velat (?:kommentera|svara)|vägrade (?:att )?(?:kommentera|svara)',
			'(?:סירב(?:ה|ו)?|מסרב(?:ת|ים)?) (?:להגיב|להתייחס|לענות|להשיב|להתראיין)|בחר(?:ה|ו)? (?:שלא|לא) (?:להגיב|להשיב|להתייחס)|(?:ביקש(?:ה|ו)?) (?:שלא|לא) להגיב',
			"(?:a|ont|avait|avaient) (?:préféré|choisi de|décidé de) ne pas (?:commenter|répondre|réagir|s['’]exprimer|faire|souhaiter)|n['’](?:a|ont|avait|avaient) (?:pas )?(?:désiré|voulu|souhaité|tenu à|fait (?:aucun|de)) (?:\\S+ )?(?:commenter|répondre|réagir|s['’]exprimer|commentaires?)|ne (?:souhaite|souhaitait|souhaitent|veut|voulait) pas (?:commenter|répondre|réagir|s['’]exprimer|faire)|s['’](?:est|était|sont) refusée?s? à (?:commenter|répondre|tout)",
			'(?:mochte|mochten|möchten|wolle|wollen)(?: sich| die| den| das)?(?: \\S+){0,6}? nicht (?:äußern|kommentieren|beantworten|Stellung)|(?:gab|gaben)(?: \\S+){0,5}? keinen Kommentar(?: ab)?',
			'(?:prefirió|prefirieron|ha preferido|han preferido|optó por|optaron por) no (?:comentar|hacer|responder|contestar|pronunciarse|hablar|dar|opinar)|no (?:hizo|hicieron|ha hecho) (?:ningún )?comentarios?|(?:rechazó|rechazaron) (?:hacer|dar|realizar|comentar|responder)',
			"(?:ha|hanno|aveva|avevano) (?:preferito|scelto di|deciso di) non (?:commentare|rispondere|rilasciare|replicare|intervenire|esprimersi|fare)|(?:si è|si sono|si era|si erano) rifiutat[oaie] di (?:commentare|rispondere|rilasciare|replicare|fare)|(?:ha|hanno|aveva) (?:rifiutato|declinato) (?:di |ogni |qualsiasi |la richiesta |l['’]invito )(?:commentare|rispondere|rilasciare|commento|intervista|a|di)|non (?:ha|hanno|aveva) voluto (?:commentare|rispondere|rilasciare|replicare|fare|esprimersi)|non (?:commenta|commentano|rilascia dichiarazioni)",
			'(?:recusou|recusaram|negou|negaram)(?:-se)?(?: a| em)? (?:comentar|prestar|responder|falar|fazer|dar|conceder)|(?:se|não) (?:recusou|recusaram|negou) a (?:comentar|prestar|responder|falar)|(?:preferiu|preferiram|optou por|optaram por|escolheu|decidiu) não (?:se )?(?:comentar|manifestar|pronunciar|responder|falar|prestar|fazer)|não quis(?:eram)? (?:se )?(?:comentar|prestar|responder|falar|fazer|manifestar|pronunciar)|não (?:comenta|comentou|comentaram|vai comentar|vai se manifestar)',
			'נמנע(?:ה|ו)? מ(?:להגיב|תגובה|לענות|להשיב)|לא רצ(?:ה|תה|ו) (?:להגיב|לענות|להתייחס)'
		]
	},
	{
		outcome: 'declined',
		asked: 'after',
		phrases: [
			'(?:رفض|رفضت|رفضوا|ورفض|ورفضت)(?= \\S+(?: \\S+){0,6}? (?:التعليق|الرد|الإدلاء|الإجابة))',
			'(?:امتنع|امتنعت|وامتنع|وامتنعت)(?= \\S+(?: \\S+){0,6}? عن (?:التعليق|الرد|الإدلاء|الإجابة))',
			'(?:رفض|رفضت|ورفض|ورفضت) (?:التعليق|الرد|الإجابة)',
			'(?:امتنع|امتنعت) عن (?:التعليق|الرد|الإجابة)'
		]
	},
	{
		outcome: 'pending',
		asked: 'before',
		phrases: [
			'(?:has|have|had) yet to (?:\\w+ly )?(?:respond|reply|answer|comment)|(?:has|have|had) not yet (?:responded|replied|answered|commented)',
			'(?:has|have) been (?:approached|contacted|asked|invited)(?: \\S+){0,3}? (?:for (?:a )?(?:comment|response|reply|reaction)|to (?:comment|respond|reply))',
			"n['’](?:a|ont) pas encore (?:répondu|réagi)|(?:a|ont) été (?:contacté|sollicité)(?:e|s|es)?",
			'(?:wurde|wurden)(?: \\S+){0,6}? um (?:eine )?(?:Stellungnahme|Kommentar|Antwort|Reaktion) gebeten|(?:hat|haben)(?: \\S+){0,5}? noch nicht (?:geantwortet|reagiert)',
			'(?:aún|todavía) no (?:ha|han) (?:respondido|contestado)',
			'non (?:ha|hanno) ancora (?:risposto|replicato)',
			'ainda não (?:respondeu|responderam|se manifestou|havia respondido)',
			'(?:heeft|hebben)(?: \\S+){0,4}? nog niet (?:gereageerd|geantwoord)|(?:is|zijn) (?:\\S+ ){0,3}?om (?:een )?reactie gevraagd',
			'har ännu inte (?:svarat|besvarat|återkommit)',
			'טרם (?:הגיב(?:ה|ו)?|השיב(?:ה|ו)?|ענ(?:ה|תה|ו)|נמסרה|התקבלה)'
		]
	},
	{
		outcome: 'pending',
		asked: 'after',
		phrases: [
			'(?:has|have) (?:contacted|approached|asked|reached out to|written to)(?= .{2,80}? for (?:a )?(?:comment|response|reply))',
			'(?:لم|ولم) (?:ترد|يرد) بعد',
			'har sökt'
		]
	}
];

/* Pending first: "has not yet responded" is not yet a silence. */
const ORDER: readonly SilenceOutcome[] = ['pending', 'declined', 'no-reply'];

const TESTS = PHRASES.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome)).map(
	({ outcome, asked, phrases }) => ({
		outcome,
		asked,
		test: new RegExp(
			`(?<![\\p{L}\\p{N}])(?:${phrases.map((phrase) => phrase.replaceAll('\\w', '[\\p{L}]')).join('|')})(?![\\p{L}])`,
			'giu'
		)
	})
);

/* A report of silence is a sentence; beyond this length it is not read further. */
const READ = 1200;

/** Requests only count as silence when the sentence says that nothing came of them. */
const UNANSWERED =
	/\b(?:unanswered|not (?:\w+ )?(?:returned|answered)|no (?:response|reply|answer)|without (?:a )?(?:response|reply|answer))\b/i;

/** What a sentence says about answers that did not come, in order. Offsets are within the sentence. */
export function silencesIn(sentence: string): SilenceMatch[] {
	const read = sentence.slice(0, READ);
	const found: SilenceMatch[] = [];
	for (const { outcome, asked, test } of TESTS) {
		for (const match of read.matchAll(test)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (REQUEST.test(match[0]) && !UNANSWERED.test(read)) continue;
			if (found.some((one) => one.start < end && one.end > start)) continue;
			found.push({ outcome, asked, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

const REQUEST =
	/^(?:requests?|calls?|emails?|letters?|messages?|questions?|inquir\w*)(?: sent| made)? to$/i;
