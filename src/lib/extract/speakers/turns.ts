import type { Span } from '../paragraphs.ts';

/**
 * Transcripts, interviews and minutes, where a label at the head of a paragraph says who speaks:
 * "Reyes: …", "Mr. HALVORSEN. …", "Ole Brandt (GRÜNE): …", "A: …".
 */
export interface Turn {
	/** Where the name stands; absent for a label that is no name, such as A. */
	label: Span;
	/** `answer` and `question`: A and Q, which name nobody; `asked`: an interviewer without a label. */
	kind: 'name' | 'question' | 'answer' | 'asked';
	/** What stands in brackets behind the name: a party, an office. */
	role?: string;
	/** The label ends with a full stop, as nothing but minutes has it. */
	stop?: true;
	/** Where the words of the turn begin. */
	start: number;
}

const NAME = "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*)";
const SMALL =
	'(?:von|van|de|der|den|des|du|da|di|del|della|la|le|al|el|bin|zu|zur|of|the|for|and|und|et|y|e|pro|tempore|tem)';
const ASIDE = '(?:\\s*[(\\[]([^()\\[\\]\\n]{1,80})[)\\]])?';
const COLON = new RegExp(
	`^(${NAME}(?:,? (?:${NAME}|${SMALL})){0,7})${ASIDE}\\s?[:：]\\s+(?=[\\p{L}\\p{N}"'“„«»¿¡(])`,
	'u'
);
const LETTER =
	/^([QAFRFPВОجس]|Q\d{1,3}|A\d{1,3}|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Domanda|Risposta|Вопрос|Ответ|سؤال|جواب|שאלה|תשובה|问|答|問|Q\.|A\.)\s?[:：.]\s+/u;
const QUESTION = /^(?:[QFPВسش]|Q\d|Question|Frage|Pregunta|Domanda|Вопрос|سؤال|שאלה|问|問)/u;
/** The Congressional Record and its like: the name in capitals, and a full stop. */
const STOP = new RegExp(
	`^((?:(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep)\\. (?:[A-Z][A-Za-z]?)?[A-Z'’-]{2,}(?: [A-Z'’-]{2,})*(?: of (?:the )?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*)?)|The [A-Z]{4,}(?: [A-Z]{2,}| pro tempore)*)${ASIDE}\\.\\s+(?=\\S)`,
	'u'
);

/** Labels of the furniture of a press release, and what announces a list. */
const NO_SPEAKER =
	/^(?:note|notes|editor|contact|media contact|press contact|photo|picture|image|source|sources|update|warning|correction|related|read more|see also|summary|background|date|time|place|location|where|when|what|who|why|how|title|subject|from|to|cc|re|tel|phone|email|e-mail|website|web|kontakt|foto|quelle|hinweis|datum|ort|thema|contact presse|ps|nb|p\.s|by|von|par|tags|topics|category)$/iu;

/** What a text is, as its heading says: “Review: …”, „Kolumne: …“, «حوار مع …: …». */
const GENRE =
	/^(?:q\s?&\s?a|(?:interview|gespräch|entretien|entrevista|intervista|حوار|مقابلة|ראיון)(?:\s.*)?|review|opinion|analysis|column|profile|obituary|press release|exclusive|live|watch|listen|rezension|kritik|kommentar|kolumne|glosse|porträt|nachruf|pressemitteilung|critique|chronique|communiqué|reseña|columna|comunicado|بيان صحفي|بيان|تقرير|رأي|تحليل|مقال|ביקורת|דעה|הודעה לעיתונות)$/iu;

/** Whether a label before a colon names what a text or a list is, and nobody who speaks. */
export const namesNoSpeaker = (label: string) => NO_SPEAKER.test(label) || GENRE.test(label);

/* A text is a transcript where so many of its paragraphs have labels, or so many of one name. */
const FEWEST = 3;
const FEWEST_OF_ONE = 2;
const SHARE = 0.25;
const MOST = 0.6;

/** The turns of a text by the place where their paragraphs begin; none where it is no transcript. */
export function turnsIn(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Turn> {
	const turns = new Map<number, Turn>();
	const times = new Map<string, number>();
	let stops = 0;
	for (const { start, end } of paragraphs) {
		const turn = turnAt(text, start, end);
		if (!turn) continue;
		turns.set(start, turn);
		const name = text
			.slice(turn.label.start, turn.label.end)
			.replace(/ of .*/, '')
			.toLowerCase();
		times.set(name, (times.get(name) ?? 0) + 1);
		if (turn.stop) stops++;
	}
	const again = [...times.values()].some((count) => count >= FEWEST_OF_ONE);
	const share = turns.size / paragraphs.length;
	const told = stops >= FEWEST || (again && share >= SHARE) || share >= MOST;
	if (turns.size < FEWEST || !told) return NONE;
	const first = paragraphs[0]?.start;
	return isInterview(
		text,
		[...turns].flatMap(([start, turn]) => (start === first ? [] : [turn]))
	)
		? withAsked(turns, paragraphs)
		: turns;
}

/** All labels are of one name: what stands between them is asked by somebody who has none. */
function isInterview(text: string, turns: readonly Turn[]): boolean {
	const names = turns.map(({ label }) => text.slice(label.start, label.end).split(' ').at(-1));
	const named = turns.every(({ kind, stop }) => kind === 'name' && !stop);
	return named && names.length >= FEWEST_OF_ONE && new Set(names).size === 1;
}

/** The paragraph before each label is none of the answer before it. */
function withAsked(
	turns: ReadonlyMap<number, Turn>,
	paragraphs: readonly Span[]
): ReadonlyMap<number, Turn> {
	const all = new Map(turns);
	for (const [i, { start }] of paragraphs.entries()) {
		const next = paragraphs[i + 1];
		if (turns.has(start) || !next || !turns.has(next.start)) continue;
		all.set(start, { label: { start, end: start }, kind: 'asked', start });
	}
	return all;
}

const NONE: ReadonlyMap<number, Turn> = new Map();
const LONGEST_LABEL = 160;

function turnAt(text: string, start: number, end: number): Turn | null {
	const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
	const letter = LETTER.exec(head);
	if (letter) {
		const label = { start, end: start + letter[1]!.length };
		const kind = QUESTION.test(letter[1]!) ? 'question' : 'answer';
		return { label, kind, start: start + letter[0].length };
	}
	const stop = STOP.exec(head);
	const match = stop ?? COLON.exec(head);
	if (!match || namesNoSpeaker(match[1]!)) return null;
	const [all, name = '', role] = match;
	return {
		label: { start, end: start + name.length },
		kind: 'name',
		...(role !== undefined && /^\p{Lu}|^\p{Lo}/u.test(role) ? { role } : {}),
		...(stop ? { stop: true } : {}),
		start: start + all.length
	};
}

/** A paragraph of a transcript that tells what happened in the room. */
export const isStageDirection = (words: string) => /^[([][^]*[)\]]\.?$/u.test(words.trim());
