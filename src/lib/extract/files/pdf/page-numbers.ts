/** A number as a page bears it, and how it is written. */
export interface PageNumber {
	readonly value: number;
	readonly style: 'figures' | 'roman';
	/** As printed. */
	readonly label: string;
}

const FIGURES = '\\p{Nd}{1,4}';
const ROMAN = '[ivxlcdm]{1,8}';
const ALONE = new RegExp(`^[-–—|•\\s[(]*(${FIGURES}|${ROMAN})[-–—|•.\\s\\])]*$`, 'iu');
const NAMED = new RegExp(
	`^(?:page|p\\.|pg\\.|seite|página|pagina|side|sida|strona|str\\.|стр\\.|страница|sayfa|صفحة|صفحه|ص|עמוד|עמ['׳])\\s*(${FIGURES}|${ROMAN})(?:\\s*(?:/|of|von|sur|de|di|van|av|z|из|من|מתוך)\\s*${FIGURES})?$`,
	'iu'
);
/** Before or behind the title in a head. */
const AT_THE_SIDE = new RegExp(`^(${FIGURES})(?=[\\s|•–—])|(?<=[\\s|•–—])(${FIGURES})$`, 'u');
const OF_ALL = new RegExp(
	`^(${FIGURES})\\s*(?:/|of|von|sur|de|di|van|av|z|из|من|מתוך)\\s*${FIGURES}$`,
	'iu'
);

/** The number of a page that a line is, or that it bears at its side; null for another line. */
export function numberIn(line: string): (PageNumber & { alone: boolean }) | null {
	const text = line.trim();
	const alone = ALONE.exec(text)?.[1] ?? NAMED.exec(text)?.[1] ?? OF_ALL.exec(text)?.[1];
	const side = AT_THE_SIDE.exec(text);
	const label = alone ?? side?.[1] ?? side?.[2];
	if (label === undefined) return null;
	const isFigures = /^\p{Nd}+$/u.test(label);
	const value = isFigures ? figures(label) : roman(label.toLowerCase());
	if (value === null) return null;
	const style = isFigures ? 'figures' : 'roman';
	return { value, style, label: isFigures ? String(value) : label, alone: alone !== undefined };
}

/** In whatever digits; of a block, the first is zero. */
function figures(label: string): number {
	let value = 0;
	for (const digit of label) {
		const code = digit.codePointAt(0)!;
		let zero = code;
		while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
		value = value * 10 + (code - zero);
	}
	return value;
}

const ROMANS: readonly [string, number][] = [
	['m', 1000],
	['cm', 900],
	['d', 500],
	['cd', 400],
	['c', 100],
	['xc', 90],
	['l', 50],
	['xl', 40],
	['x', 10],
	['ix', 9],
	['v', 5],
	['iv', 4],
	['i', 1]
];

function roman(label: string): number | null {
	let value = 0;
	let rest = label;
	for (const [sign, worth] of ROMANS) {
		while (rest.startsWith(sign)) {
			value += worth;
			rest = rest.slice(sign.length);
		}
	}
	return rest === '' && romanOf(value) === label ? value : null;
}

function romanOf(value: number): string {
	let [rest, out] = [value, ''];
	for (const [sign, worth] of ROMANS) {
		for (; rest >= worth; rest -= worth) out += sign;
	}
	return out;
}

/**
 * The numbers that are printed on pages, where they count on from page to page; one that is missing
 * between two others is filled in. `found`: what each page has that may be its number.
 */
export function countingOn(found: readonly (readonly PageNumber[])[]): (PageNumber | null)[] {
	const printed: (PageNumber | null)[] = found.map(() => null);
	for (const style of ['figures', 'roman'] as const) {
		const offsets = new Map<number, number>();
		for (const [page, numbers] of found.entries()) {
			for (const offset of new Set(
				numbers.filter((one) => one.style === style).map(({ value }) => value - page)
			)) {
				offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
			}
		}
		const [offset, times] = [...offsets].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
		const having = found.filter((numbers) => numbers.some((one) => one.style === style)).length;
		if (times < FEWEST || times < MOST_OF_THEM * having) continue;
		const at = (page: number) =>
			found[page]!.find((one) => one.style === style && one.value === page + offset);
		const pages = [...found.keys()].filter((page) => at(page));
		for (let page = pages[0]!; page <= pages.at(-1)!; page++) {
			printed[page] ??= at(page) ?? between(at(pages[0]!)!, page + offset);
		}
	}
	return printed;
}

const FEWEST = 2;
const MOST_OF_THEM = 0.6;

function between({ style, label }: PageNumber, value: number): PageNumber {
	if (style === 'figures') return { style, value, label: String(value) };
	const small = romanOf(value);
	return { style, value, label: label === label.toLowerCase() ? small : small.toUpperCase() };
}
