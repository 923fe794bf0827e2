import { asciiDigits } from '#lib/text/fold.ts';
import { isEnglish } from './english.ts';

/** Languages that write a comma before decimals, and full stops or spaces between thousands. */
const DECIMAL_COMMA = new Set(
	'af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
		' '
	)
);
const DECIMAL_POINT = new Set('en he zh ja ko th hi bn ta te mr gu ms sw ur cy ga mt'.split(' '));

const GROUPED = /^(\d{1,3})((?:([.,'’٬ ])\d{3})(?:\3\d{3})*)(?:([.,٫])(\d+))?$/u;
const LAKHS = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;

/**
 * A number without what parts its thousands. Where a language does not tell whether a lone comma or
 * full stop parts thousands or decimals, it stays.
 */
export function numeral(text: string, lang: string): string {
	const number = asciiDigits(text).replace(/[\p{Cf}]/gu, '');
	if (LAKHS.test(number) && (lang === 'hi' || isEnglish(lang) || lang === 'bn')) {
		return number.replaceAll(',', '');
	}
	const match = GROUPED.exec(number);
	if (!match) return number.replace('٫', '.');
	const [, first = '', groups = '', mark = '', point, decimals = ''] = match;
	const once = groups.length === 4;
	const whole = first + groups.replaceAll(mark, '');
	if (point === mark) return number;
	if (once && point === undefined && !partsThousands(mark, lang)) return number;
	if (first.startsWith('0')) return number;
	return point === undefined ? whole : `${whole}.${decimals}`;
}

function partsThousands(mark: string, lang: string): boolean {
	if (mark === ',') return DECIMAL_POINT.has(lang);
	if (mark === '.') return DECIMAL_COMMA.has(lang);
	return true;
}

/** The widest reading: numbers that may be the same are paired, and `numeral` says whether they are. */
export const withoutGroups = (text: string) =>
	/^\d{1,3}([.,'’٬])\d{3}(?:\1\d{3})*(?:[.,٫]\d+)?$/.test(text)
		? text.replace(/[.,'’٬](?=\d{3}(?!\d))/g, '').replace(/[,٫]/, '.')
		: text;
