import { directionOf, LANGUAGE_TABLE, quotationMarks, type Language } from '#lib/text/languages.ts';
import { FACES, fontFor, type Hand, type PictureFont } from './faces.ts';
import { fitted, firstLine, type Fitted, type Measure } from './lines.ts';
import { PICTURE_SIZE } from './size.ts';
import { element, escapeXml, xmlDocument } from '#lib/text/xml.ts';

/** One of the two sides: who says what, and whence we have it. */
export interface PictureSide {
	/** Claim, Response, … */
	label: string;
	/** A quotation in its own language, or, where no words are on record, a sentence of ours. */
	words: { text: string; lang: string; voice: 'own' | 'reported' | 'ours' };
	/** Absent where nobody speaks: nothing is on record. */
	speaker?: string;
	/** How the words came here and when. */
	source: string;
	/** What a reader must know of it, in one line below the words. */
	note?: string;
}

/** What a picture shows, in words of the page's language. */
interface PictureContent {
	language: Language;
	site: string;
	title: string;
	sides: readonly [PictureSide, PictureSide];
}

export type Picture =
	| { kind: 'drawn'; svg: string; alt: string }
	/** A letter of it is in none of the typefaces: shown with a hole it would not be verbatim. */
	| { kind: 'undrawable'; text: string };

const MARGIN = 40;
const LEAF = { top: 84, width: 550, height: 510, padding: 36 };
const MEASURE = LEAF.width - 2 * LEAF.padding;
const WORDS_TOP = LEAF.top + 66;
const FOOT = LEAF.top + LEAF.height - 116;

/** The light colours of the pages. */
const COLOURS = {
	paper: '#fbfaf6',
	leaf: '#fffefb',
	ink: '#1f1e1b',
	soft: '#5e5a52',
	rule: '#dcd7cb'
};

/** In pixels, the largest first: the first at which both sides are seen whole is used for both. */
const SIZES = [36, 32, 28, 25];
const LEADING = 1.36;

/**
 * Two quotations side by side as SVG: the same measure, the same size, the same number of lines at
 * most. What is longer than its place is cut between two words, and `[…]` outside the quotation marks
 * says so. The alternative text says what the picture shows, in the same words. `measure` knows the
 * typefaces; `null` from it leaves the picture undrawn.
 */
export function picture(content: PictureContent, measure: Measure): Picture {
	let missing: string | undefined;
	const asked: Measure = (text, font) => {
		const width = measure(text, font);
		if (width === null) missing ??= text;
		return width;
	};
	const set = setWords(content.sides, asked);
	const svg = draw(content, set, asked);
	if (missing !== undefined) return { kind: 'undrawable', text: missing };
	const { comma } = LANGUAGE_TABLE[content.language];
	const alt = content.sides
		.map((side, i) => altOf(side, set.words[i]?.text ?? '', comma))
		.join(' ');
	return { kind: 'drawn', svg, alt };
}

/** Both sides at the largest size at which both fit; where none does, at the smallest, cut. */
function setWords(sides: PictureContent['sides'], measure: Measure) {
	const end = sides.some(({ note }) => note !== undefined) ? FOOT - 32 : FOOT;
	const tries = SIZES.map((size) => {
		const most = Math.floor((end - WORDS_TOP) / (size * LEADING));
		const words = sides.map((side) =>
			fitted(side.words.text, {
				width: MEASURE / size,
				most,
				font: fontOf(side.words),
				marks: marksOf(side.words),
				measure
			})
		);
		return { size, words };
	});
	return tries.find(({ words }) => words.every(({ cut }) => !cut)) ?? tries.at(-1)!;
}

function draw(
	{ language, site, title, sides }: PictureContent,
	set: { size: number; words: Fitted[] },
	measure: Measure
): string {
	const rtl = directionOf(language) === 'rtl';
	const right = PICTURE_SIZE.width - MARGIN;
	/** Lines of ours from the side on which the page's language begins, or to the other. */
	const ours = (text: string, at: Edges, style: Style, most = 1) => {
		const { size, hand, soft = false, width, end = false } = style;
		const font = fontFor(text, hand);
		const place = { width: width / size, font, measure };
		const set =
			most === 1
				? [firstLine(text, place)]
				: fitted(text, { ...place, most, marks: ['', ''] }).lines;
		const anchored = rtl !== end ? { x: at.right, anchor: 'end' } : { x: at.left, anchor: 'start' };
		return set.map((one, n) =>
			line(one, { ...anchored, y: at.y + n * LINE, size, font, rtl, soft })
		);
	};
	const page = { left: MARGIN, right };
	return xmlDocument(
		element(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				width: String(PICTURE_SIZE.width),
				height: String(PICTURE_SIZE.height)
			},
			element('rect', { width: '100%', height: '100%', fill: COLOURS.paper }),
			...ours(title, { ...page, y: 58 }, { size: 24, hand: 'sans', soft: true, width: 880 }),
			...ours(site, { ...page, y: 58 }, { size: 28, hand: 'italic', width: 220, end: true }),
			...sides.flatMap((side, i) => {
				const first = (i === 0) !== rtl;
				const x = first ? MARGIN : right - LEAF.width;
				const inner = { left: x + LEAF.padding, right: x + LEAF.width - LEAF.padding };
				const { words, speaker = '', source, note = '' } = side;
				const foreign = directionOf(words.lang) === 'rtl';
				return [
					element('rect', {
						x: String(x),
						y: String(LEAF.top),
						width: String(LEAF.width),
						height: String(LEAF.height),
						rx: '5',
						fill: COLOURS.leaf,
						stroke: COLOURS.rule
					}),
					...ours(side.label, { ...inner, y: LEAF.top + 44 }, { ...NAME, size: 19, soft: true }),
					...(set.words[i]?.lines ?? []).map((text, n) =>
						line(text, {
							x: foreign ? inner.right : inner.left,
							anchor: foreign ? 'end' : 'start',
							y: Math.round(WORDS_TOP + set.size * (0.95 + n * LEADING)),
							size: set.size,
							font: fontOf(words),
							rtl: foreign,
							soft: false
						})
					),
					...ours(note, { ...inner, y: FOOT - 18 }, { ...SMALL, width: MEASURE }),
					element('rect', {
						x: String(inner.left),
						y: String(FOOT),
						width: String(MEASURE),
						height: '1',
						fill: COLOURS.rule
					}),
					...ours(speaker, { ...inner, y: FOOT + 38 }, { ...NAME, size: 26 }),
					...ours(source, { ...inner, y: FOOT + 68 }, { ...SMALL, width: MEASURE }, 2)
				];
			})
		)
	);
}

interface Edges {
	left: number;
	right: number;
	/** Baseline of the first line. */
	y: number;
}

interface Style {
	/** In pixels, as is the width that it may take. */
	size: number;
	width: number;
	hand: Hand;
	soft?: boolean;
	end?: boolean;
}

/** From line to line at the foot of a side. */
const LINE = 27;

const SMALL = { size: 20, hand: 'sans', soft: true } as const;
const NAME = { hand: 'bold', width: MEASURE } as const;

/**
 * One line of text. It is drawn with a left-to-right base whatever its words (so resvg does), hence
 * a line of a language written from the right is an embedding within it (UAX 9, X2).
 */
function line(
	text: string,
	at: {
		x: number;
		anchor: string;
		y: number;
		size: number;
		font: PictureFont;
		rtl: boolean;
		soft: boolean;
	}
): string {
	if (text === '') return '';
	const face = FACES.get(at.font);
	return element(
		'text',
		{
			x: String(at.x),
			y: String(at.y),
			'text-anchor': at.anchor,
			'font-family': face?.family ?? '',
			'font-size': String(at.size),
			'font-weight': face?.weight ?? '',
			'font-style': face?.style ?? '',
			fill: at.soft ? COLOURS.soft : COLOURS.ink
		},
		escapeXml(at.rtl ? `\u202B${text}\u202C` : text)
	);
}

/** As the pages have it: own words upright in quotation marks, reported words italic, ours sans. */
function fontOf({ text, voice }: PictureSide['words']): PictureFont {
	return fontFor(text, ({ own: 'serif', reported: 'italic', ours: 'sans' } as const)[voice]);
}

function marksOf({ voice, lang }: PictureSide['words']): readonly [string, string] {
	if (voice !== 'own') return ['', ''];
	return quotationMarks(lang);
}

function altOf(
	{ label, speaker, source, note }: PictureSide,
	words: string,
	comma: string
): string {
	const who = speaker === undefined ? label : `${label}${comma}${speaker}`;
	return `${who}: ${words} (${source})${note === undefined ? '' : ` ${note}`}`;
}
