import { alternatives } from '../lexicon/page-words.ts';
import { BYLINE } from './bylines.ts';
import { dateIn } from './dates.ts';
import { wordCount, type Line } from './lines.ts';
import { noticeOf, type Notice } from './notices.ts';

/** What one line is on its own, before its neighbours are asked. */
export interface LineClass {
	words: number;
	/** How much it speaks for (+) or against (-) being main text, in words of prose. */
	weight: number;
	/** Never main text, even between two paragraphs. */
	boilerplate: boolean;
	reason: Reason;
}

/** Why a line was kept or left out: a code, for the interface to put in words. */
export type Reason =
	| Notice
	| 'byline'
	| 'dateline'
	| 'prose'
	| 'long'
	| 'short'
	| 'heading-like'
	| 'repeated'
	| 'doubled'
	| 'attribution'
	| 'icons'
	| 'labels'
	| 'address'
	| 'furniture'
	| 'linked'
	| 'caption'
	| 'title'
	| 'other-script'
	| 'teaser'
	| 'outside'
	| 'between';

/** A sentence ends: a mark, then closers, then the end of the line. */
const ENDS = /[.!?…؟。！？۔:;][\s"'”“’‘»«›‹」』)\]}״*]*$/u;
/** It is cut off, as a teaser is. */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\s"'”’»]*(?:\(?(?:read )?more\)?)?$/iu;

const weights = {
	/** Prose beyond a paragraph's length proves nothing more. */
	mostOfProse: 60,
	/** A sentence of a few words: dialogue, a list item. */
	fewestOfProse: 7,
	/** Long without a full stop: a paragraph cut by a link, a caption, a table row. */
	longUnended: 0.4,
	/** A label; a menu has many of them in a row. */
	short: -5,
	/** A headline, a list item without a stop. */
	headline: -5,
	notice: -18,
	/** Nothing of the article comes after its comments. */
	over: -70,
	/** The article rarely goes on after a list of other articles. */
	related: -30
};

const AFTER = /^(?:related|rights|account|cookies|about-author)$/;

const LENGTHY: ReadonlySet<Notice> = new Set(['rights', 'cookies', 'donation', 'comments']);

const AGO = new RegExp(`^\\W*(?:${alternatives('ago')})$`, 'iu');

const BYLINE_WORDS = 14;

/* Under a quotation set apart: a name, a comma, what the person is. */
const ATTRIBUTION =
	/^[—–―-]?\s*(?:\p{Lu}[\p{L}'’.-]*|[\p{Script=Arabic}\p{Script=Hebrew}]+)(?: (?:\p{Lu}[\p{L}'’.-]*|[\p{Script=Arabic}\p{Script=Hebrew}]+)){1,3}[,،] [^.!?]{4,90}$/u;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^(?:tel|phone|fax|e-?mail)\b/i;

/** A run of icon names, as inline pictures leave behind: words joined without a space. */
function isIconNames(text: string): boolean {
	let longest = 0;
	let run = 0;
	for (const character of text) {
		run = character === ' ' ? 0 : run + 1;
		if (run > longest) longest = run;
		if (longest > 60) return !/^https?:|[؀-ۿ\u3000-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text);
	}
	return false;
}

/* Nothing but capitalised labels one after the other: a menu copied as one line. */
function isLabels(text: string): boolean {
	if (/[.!?,;:؟،]\s/u.test(text)) return false;
	const words = text.match(/\p{L}+/gu) ?? [];
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	return capitals > 0.75 * words.length;
}

/* A long paragraph may well speak of newsletters; notices about rights and cookies are long ones. */
function longestNotice(notice: Notice): number {
	return LENGTHY.has(notice) ? 120 : 24;
}

/* No paragraph is so long: of a book in one line, both ends tell what it is. */
const READ = 20_000;

/** What a line is by itself; `times` is how often the page has it. */
export function classify(line: Line, times: number): LineClass {
	const whole = line.text;
	const text = whole.length > READ ? whole.slice(0, READ / 2) + whole.slice(-READ / 2) : whole;
	const words = wordCount(text);
	const is = (reason: Reason, weight: number, boilerplate: boolean): LineClass => ({
		words,
		weight,
		boilerplate,
		reason
	});
	if (line.kind === 'furniture') return is('furniture', weights.notice, true);
	if (isIconNames(text)) return is('icons', weights.notice, true);
	const ended = ENDS.test(text);
	const prose = ended && words >= 5;
	const notice = noticeOf(text);
	if (notice === 'credit') return is('credit', weights.headline, words <= 60);
	if (notice && !(prose && words > longestNotice(notice))) {
		if (notice === 'comments') return is(notice, weights.over, true);
		return is(notice, AFTER.test(notice) ? weights.related : weights.notice, true);
	}
	if (ADDRESS.test(text) && words < 12) return is('address', weights.notice, true);
	if (words <= BYLINE_WORDS && (!ended || text.endsWith(':')) && BYLINE.test(text))
		return is('byline', weights.short, true);
	if (words <= 14 && !prose && (dateIn(text) || AGO.test(text)))
		return is('dateline', weights.short, true);
	if (!line.apart && ATTRIBUTION.test(text)) return is('attribution', 1, false);
	if (times > 1 && words < 40 && !(prose && words > 11 && times === 2))
		return is('repeated', weights.headline, words < 12);
	if (CUT.test(text) && words >= 8 && words < 60) return is('teaser', 0, false);
	if (line.linked > 0.7) return is('linked', words > 12 ? -2 : weights.short, words > 3);
	if (prose) {
		const weight = Math.min(words, weights.mostOfProse);
		return is('prose', words < weights.fewestOfProse ? 1 : weight * (1 - line.linked), false);
	}
	if (ended) return is('short', 0, false);
	if (words >= 12 && isLabels(text)) return is('labels', weights.headline * 2, true);
	if (words >= 25) return is('long', words > 60 ? 20 : words * weights.longUnended, false);
	if (words > 6) return is('heading-like', weights.headline, false);
	return is('short', weights.short, false);
}
