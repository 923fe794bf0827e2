import type { AsideKind } from '#lib/text/plain-text.ts';

/**
 * What of a page's markup is not text: the rule `text/2` where there is markup. What no reader sees,
 * what is struck out, how a character is read, and the markers of notes are set aside; the marks that a
 * browser draws around <q> are put in.
 */
export type NotText =
	| { readonly why: AsideKind }
	/** Its words are written so that they keep what the markup says of them. */
	| { readonly instead: string };

const STRUCK = new Set(['del', 's', 'strike']);
/** Readings beside the characters they belong to, and the brackets for programs that know no ruby. */
const READINGS = new Set(['rt', 'rp', 'rtc']);

const STRUCK_CLASS =
	/(?:^|\s)(?:[a-z]{1,3}-)?(?:(?:text-(?:decoration-)?)?line-?through|strike-?through|struck(?:-?(?:out|through))?|strike(?:out)?|deleted-text)(?:\s|$)/i;
const STRUCK_STYLE = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const HIDDEN_CLASS =
	/(?:^|\s)(?:(?:u-|is-|l-|c-|o-|ui-)?(?:visually-?hidden|hidden-?visually|hide-?visually|screen-?reader(?:-?(?:text|only))?|sr-?only|sr-?text|off-?screen|element-?invisible|assistive-?text|a11y-?(?:hidden|text|only)|accessib(?:le|ility)-?(?:hide|hidden|text)|vh|hidden-text|show-for-sr|clip(?:ped)?-text|invisible-text)(?:--?focusable)?)(?:\s|$)/i;

/** Nothing of an element is to be seen, by its own style. */
export function hides(style: string): boolean {
	return (
		/display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(style) ||
		/content-visibility\s*:\s*hidden|(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?(?![.\d])/i.test(style) ||
		/(?:^|[;\s])font-size\s*:\s*0(?:\.0+)?(?:px|em|rem|%|pt)?\s*(?:!|;|$)/i.test(style) ||
		/clip\s*:\s*rect\(\s*(?:0|1px)/i.test(style) ||
		/clip-path\s*:\s*(?:inset\(\s*(?:50|[6-9]\d|100)%|circle\(\s*0|polygon\(\s*0\w* 0\w*\s*,\s*0\w* 0)/i.test(
			style
		) ||
		/(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{4,}(?:px|em|rem)?/i.test(style) ||
		(/(?:^|[;\s])width\s*:\s*[01](?:px)?\s*(?:!|;|$)/i.test(style) &&
			/(?:^|[;\s])height\s*:\s*[01](?:px)?\s*(?:!|;|$)/i.test(style))
	);
}

/** What the page's own style sheets do to elements of a class. */
export interface SheetClasses {
	readonly hidden: ReadonlySet<string>;
	readonly struck: ReadonlySet<string>;
}

export const NO_CLASSES: SheetClasses = { hidden: new Set(), struck: new Set() };

const isOf = (names: string, classes: ReadonlySet<string>) =>
	classes.size > 0 && names.split(/\s+/).some((name) => classes.has(name));

/** Whether an element is not to be seen: by attribute, style, the name of its class, or a rule of the page. */
export function isHidden(element: Element, { hidden }: SheetClasses): boolean {
	if (element.hasAttribute('hidden') || hides(element.getAttribute('style') ?? '')) return true;
	const names = element.getAttribute('class') ?? '';
	if (element.getAttribute('aria-hidden') === 'true' && isIcon(element, names)) return true;
	if (names === '') return false;
	return HIDDEN_CLASS.test(names) || isOf(names, hidden);
}

/** A picture drawn by a typeface: the name of the picture is its text. */
function isIcon(element: Element, names: string): boolean {
	const text = (element.textContent ?? '').trim();
	return (
		/(?:^|[\s_-])(?:icons?|fa|fas|far|fab|glyphicon|material-(?:icons|symbols)\S*)(?:$|[\s_-])/i.test(
			names
		) || /^(?:[^\p{L}\p{N}]{0,2}|[a-z]+(?:_[a-z]+)+)$/u.test(text)
	);
}

const MOST_STYLE = 200_000;

/** The classes that the page's own style sheets hide or strike. Rules for print or for narrow screens do not count. */
export function sheetClassesOf(document: Document): SheetClasses {
	const hidden = new Set<string>();
	const struck = new Set<string>();
	for (const sheet of document.querySelectorAll('style')) {
		if (/print/i.test(sheet.getAttribute('media') ?? '')) continue;
		for (const [selectors, declarations] of rulesOf(
			(sheet.textContent ?? '').slice(0, MOST_STYLE)
		)) {
			const those = hides(declarations) ? hidden : STRUCK_STYLE.test(declarations) ? struck : null;
			if (!those) continue;
			for (const selector of selectors.split(',')) {
				const name = /^\s*(?:span|div|p|em|i|b|a|sup)?\.([\w-]+)\s*$/.exec(selector)?.[1];
				if (name !== undefined) those.add(name);
			}
		}
	}
	return { hidden, struck };
}

/** The rules of a style sheet that stand in no other. */
function* rulesOf(css: string): Generator<[selectors: string, declarations: string]> {
	const text = css.replace(/\/\*[^]*?\*\//g, '');
	let depth = 0;
	let from = 0;
	let open = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '{' && depth++ === 0) open = at;
		else if (text[at] === '}' && depth > 0 && --depth === 0) {
			const selectors = text.slice(from, open).trim();
			if (!selectors.startsWith('@')) yield [selectors, text.slice(open + 1, at)];
			from = at + 1;
		}
	}
}

function isStruck(element: Element, { struck }: SheetClasses): boolean {
	if (STRUCK_STYLE.test(element.getAttribute('style') ?? '')) return true;
	const names = element.getAttribute('class') ?? '';
	return names !== '' && (STRUCK_CLASS.test(names) || isOf(names, struck));
}

/** What an inline element is, `before` being the words before it on its line; `null`: text as any. */
export function notText(
	element: Element,
	name: string,
	before: string,
	classes: SheetClasses = NO_CLASSES
): NotText | null {
	if (READINGS.has(name)) return { why: 'reading' };
	if (STRUCK.has(name) || isStruck(element, classes)) return { why: 'struck-out' };
	// A button in the middle of a line works on it; it says nothing.
	if (name === 'button' && before.trim() !== '') return { why: 'hidden' };
	if (name !== 'sup' && name !== 'a' && name !== 'span') return null;
	const text = element.textContent ?? '';
	if (text.length > LONGEST_MARKER) return null;
	const marker = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
	if (name === 'sup') return raised(element, marker, before);
	const isReference = REFERENCE.test(describedBy(element));
	const pointsHere = (element.getAttribute('href') ?? '').startsWith('#');
	if (!isReference && !(name === 'a' && pointsHere)) return null;
	if (BRACKETED.test(marker) || (isReference && MARKER.test(marker))) return { why: 'note' };
	return null;
}

const LONGEST_MARKER = 60;
const MARKS = '[*†‡§¶※⁂#]{1,4}';
const NUMBER = '\\p{Nd}{1,3}(?:\\s?[,;–-]\\s?\\p{Nd}{1,3}){0,5}';
const NAME =
	'(?:(?:note|nb|n|fn|anm\\.?|nota|noot|not|прим\\.?|注|註|脚注|주)\\s?)?(?:\\p{Nd}{1,3}|[a-z]{1,2}|[ivx]{1,5})';
const MARKER = new RegExp(`^[\\[(（]?(?:${NUMBER}|${NAME}|${MARKS}|↩|\\p{No})[\\])）]?$`, 'iu');
const BRACKETED = new RegExp(
	`^[\\[(（](?:${NUMBER}|${NAME}|${MARKS}|citation needed|clarification needed|[^\\])]{2,30}\\?)[\\])）]$|^${MARKS}$`,
	'iu'
);
const REFERENCE =
	/(?:^|[\s_-])(?:fn|footnotes?|foot-note|endnotes?|noterefs?|doc-noteref|references?|cite(?:_?ref|-ref|note)?|citation|reflink|note-?(?:ref|link|call|anchor|marker)|sdfootnoteanc|ftnref|footnote-?ref)(?:$|[\s\d_-])/i;

const describedBy = (element: Element) =>
	['class', 'id', 'role', 'epub:type', 'rel']
		.map((attribute) => element.getAttribute(attribute) ?? '')
		.join(' ');

const RAISED: Readonly<Record<string, string>> = {
	...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
	...{ '-': '⁻', '−': '⁻', '+': '⁺' }
};
const UNIT = /(?:^|[^\p{L}])(?:[kcdmnµμ]?m|ft|yd|mi|in|s|x|y|n|c|r|CO|H)\s*$/u;
const YEAR = /(?<!\p{Nd})(?:1[5-9]|20)\p{Nd}{2}$/u;

/** A raised number: a marker of a note, or a power, which keeps its form. Raised letters are an ending. */
function raised(element: Element, marker: string, before: string): NotText | null {
	if (marker === '') return null;
	const linked = element.querySelector('a') !== null || element.closest?.('a') !== null;
	const told = linked || REFERENCE.test(describedBy(element));
	if (told && (MARKER.test(marker) || BRACKETED.test(marker))) return { why: 'note' };
	if (BRACKETED.test(marker)) return { why: 'note' };
	const isNumber = new RegExp(`^(?:${NUMBER})$`, 'u').test(marker);
	if (!isNumber) {
		const isLetter = /^[a-df-nq-z]$/.test(marker) && /\p{L}{3}$|[.,;:!?”’»"]$/u.test(before);
		return isLetter ? { why: 'note' } : null;
	}
	const isPower = UNIT.test(before) || (/\p{Nd}$/u.test(before) && !YEAR.test(before));
	if (!isPower) return { why: 'note' };
	return { instead: [...marker].map((sign) => RAISED[sign] ?? sign).join('') };
}

const QUOTES: Readonly<Record<string, readonly [string, string, string, string]>> = {
	ar: ['«', '»', '“', '”'],
	cs: ['„', '“', '‚', '‘'],
	de: ['„', '“', '‚', '‘'],
	es: ['«', '»', '“', '”'],
	fa: ['«', '»', '“', '”'],
	fr: ['« ', ' »', '“', '”'],
	it: ['«', '»', '“', '”'],
	ja: ['「', '」', '『', '』'],
	pl: ['„', '”', '«', '»'],
	pt: ['“', '”', '‘', '’'],
	ru: ['«', '»', '„', '“'],
	sv: ['”', '”', '’', '’'],
	zh: ['“', '”', '‘', '’']
};

/** The marks that a browser draws around <q>, in the language of the words around it. */
export function marksOfQ(element: Element, before: string): readonly [open: string, close: string] {
	const text = (element.textContent ?? '').trim();
	if (/^["“„«»‹›‘‚「『”]/u.test(text)) return ['', ''];
	// The author wrote marks of the same level around it.
	if (!element.parentElement?.closest('q') && /["“„«‘「]$/u.test(before)) return ['', ''];
	let depth = 0;
	let lang: string | null = null;
	for (let outer = element.parentElement; outer; outer = outer.parentElement) {
		if (outer.localName === 'q') depth++;
		lang ??= outer.getAttribute('lang');
	}
	const [open, close, innerOpen, innerClose] = QUOTES[
		(lang ?? '').toLowerCase().split('-')[0]!
	] ?? ['“', '”', '‘', '’'];
	return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}
