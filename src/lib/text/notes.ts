/** UTF-16 offsets, `end` exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * Markers of notes: a number or letter in brackets, or raised, written onto a word; an asterisk or
 * dagger. They belong to the page, not to what was said.
 */
const NUMBERS = '\\p{Nd}{1,3}(?:\\s?[,;–-]\\s?\\p{Nd}{1,3}){0,5}';
const WORDS =
	'citation needed|clarification needed|who\\?|when\\?|note \\d{1,2}|nb \\d{1,2}|n \\d{1,2}|fn ?\\d{1,2}|Anm\\. \\d{1,2}|réf\\. nécessaire|réf\\. souhaitée|Beleg fehlt|cita requerida|senza fonte|bron\\?|citat behövs|источник\\?|بحاجة لمصدر|דרוש מקור|要出典|来源请求';
const NOTE = new RegExp(
	[
		// Onto a word, a stop or a closing mark; or before one, or at the end.
		`(?<=[^\\p{White_Space}(\\[])\\[(?:${NUMBERS}|[a-z]|[ivx]{1,4}|注 ?\\p{Nd}{1,2}|${WORDS})\\](?!\\p{scx=Latn})`,
		`\\u0020\\[(?:${NUMBERS}|${WORDS})\\](?=[.,;:!?…؟،。]|$)`,
		`(?<=[\\p{L}\\p{M}]{2}|[.,;:!?…”’»"'。]|[\\p{scx=Han}\\p{scx=Kana}\\p{scx=Hira}])[(（](?:注 ?)?\\p{Nd}{1,2}[)）](?![\\p{scx=Latn}\\p{scx=Cyrl}\\p{scx=Arab}\\p{scx=Hebr}\\p{N}])`,
		'(?<=[\\p{L}\\p{M}]{2}|[.,;:!?…”’»"\'。)\\]]|(?<!\\d)(?:1[5-9]|20)\\d\\d)(?:⁽?[⁰¹²³⁴-⁹ᵃ-ᶻ]{1,4}[⁾)]?(?:[, ⁾][⁰¹²³⁴-⁹]{1,3})*|[*†‡⁎＊]{1,4}|(?<=\\p{L})[①-⑳])(?![\\p{scx=Latn}\\p{scx=Cyrl}\\p{scx=Arab}\\p{scx=Hebr}\\p{N}])'
	].join('|'),
	'giu'
);

/** Units that are raised to a power: m², and no note behind m. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdmnµμ]m|ft|yd|mi|in|sq|ha|cc)$/u;
/** What brackets may put behind a stem: provide[d], the[m]. */
const ENDING = /^\[[deklmnorstuy]\]$/i;

/** Where markers of notes stand in a text. */
export function notesIn(text: string): Stretch[] {
	const places: Stretch[] = [];
	for (const { 0: note, index } of text.matchAll(NOTE)) {
		const before = text.slice(Math.max(0, index - 5), index);
		if (/^[⁰¹²³⁴-⁹]/u.test(note) && UNIT.test(before)) continue;
		if (ENDING.test(note) && !isLettered(text, note)) continue;
		places.push({ start: index, end: index + note.length });
	}
	return places;
}

/** Whether the text marks its notes with letters, in order: with [d] it has [a]. */
function isLettered(text: string, note: string): boolean {
	return (
		note !== '[a]' && /[^\p{White_Space}]\[a\]/u.test(text) && /[^\p{White_Space}]\[b\]/u.test(text)
	);
}

export function withoutNotes(text: string): string {
	let out = '';
	let from = 0;
	for (const { start, end } of notesIn(text)) {
		out += text.slice(from, start);
		from = end;
	}
	return out + text.slice(from);
}
