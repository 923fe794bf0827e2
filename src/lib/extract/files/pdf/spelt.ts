import { asWritten } from './letters.ts';
import type { Matrix } from './matrix.ts';

/** Part of a stretch that the page spells out: what it stands for, whatever is drawn. */
export interface Spelt {
	readonly span: { readonly letters: string } | null;
}

/** A glyph as a page draws it: one sign or several, in the order in which they are spoken. */
export interface Glyph extends Spelt {
	readonly text: string;
	/** Of its baseline: scale, skew and place on the page (ISO 32000-1, 8.3.3). */
	readonly transform: Matrix;
	/** In points. */
	readonly width: number;
	readonly font: string;
	/** Marked content around it: its number, and whether it is no part of the text. */
	readonly marked: number | null;
	readonly isArtifact: boolean;
}

/** Glyphs that one stretch spells out together as one glyph, where they stand. */
export function oneOf(glyphs: readonly Glyph[]): Glyph[] {
	const parts: Glyph[][] = [];
	for (const glyph of glyphs) {
		const last = parts.at(-1);
		if (glyph.span && last?.[0]!.span === glyph.span) last.push(glyph);
		else parts.push([glyph]);
	}
	const wrong = misplaced(parts);
	return parts.flatMap((part) => {
		const { span } = part[0]!;
		return span && !wrong.has(span) ? [spelt(part, span.letters)] : part;
	});
}

/**
 * Stretches whose letters are those of their neighbours: some programs count their glyphs wrong, and spell each out as
 * another of the same line. Where the letters of several stretches are those of their glyphs, only in another
 * order, the glyphs are right.
 */
function misplaced(parts: readonly (readonly Glyph[])[]): ReadonlySet<Glyph['span']> {
	const wrong = new Set<Glyph['span']>();
	let line: { span: Glyph['span']; said: string; drawn: string }[] = [];
	let baseline: number | null = null;
	const settle = () => {
		for (let from = 0; from < line.length - 1; from++) {
			const end = endOfExchange(line, from);
			for (const { span } of line.slice(from, end)) wrong.add(span);
			from = Math.max(from, end - 1);
		}
		line = [];
	};
	for (const part of parts) {
		const [{ span, transform }] = part as [Glyph];
		if (!span) continue;
		if (
			baseline === null ||
			Math.abs(transform[5] - baseline) > Math.hypot(transform[2], transform[3])
		)
			settle();
		baseline = transform[5];
		const said = lettersIn(span.letters);
		const drawn = lettersIn(part.map(({ text }) => text).join(''));
		if (said !== drawn) line.push({ span, said, drawn });
	}
	settle();
	return wrong;
}

/** In no order; signs that are drawn mirrored count as those that they mirror. */
const lettersIn = (text: string) =>
	[
		...asWritten(text)
			.normalize('NFD')
			.replace(/[)\]}>»›]/g, (sign) => '([{<«‹'[')]}>»›'.indexOf(sign)]!)
	]
		.sort()
		.join('');

/** How many stretches one after the other may have taken each other's letters. */
const LONGEST = 80;

/** Behind the last of the stretches from one on that have exchanged their letters; `from` where there are none. */
function endOfExchange(line: readonly { said: string; drawn: string }[], from: number): number {
	const balance = new Map<string, number>();
	const count = (letters: string, by: number) => {
		for (const letter of letters) {
			const now = (balance.get(letter) ?? 0) + by;
			if (now === 0) balance.delete(letter);
			else balance.set(letter, now);
		}
	};
	let end = from;
	for (let i = from; i < line.length && i < from + LONGEST; i++) {
		count(line[i]!.said, 1);
		count(line[i]!.drawn, -1);
		if (i > from && balance.size === 0) end = i + 1;
	}
	return end;
}

/** On the baseline of the widest glyph, as wide as all that stand on the same line. */
function spelt(glyphs: readonly Glyph[], text: string): Glyph {
	const widest = glyphs.reduce((a, b) => (b.width > a.width ? b : a));
	const [a, b, c, d, x, y] = widest.transform;
	const size = Math.hypot(a, b) || 1;
	let [from, to] = [0, widest.width];
	for (const { transform, width } of glyphs) {
		const [right, up] = [transform[4] - x, transform[5] - y];
		const along = (right * a + up * b) / size;
		if (Math.abs((up * a - right * b) / size) > size) continue;
		[from, to] = [Math.min(from, along), Math.max(to, along + width)];
	}
	const place: Matrix = [a, b, c, d, x + (from * a) / size, y + (from * b) / size];
	return { ...widest, text, transform: place, width: to - from };
}
