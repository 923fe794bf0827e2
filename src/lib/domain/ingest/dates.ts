/** Dates as pages print them, read into EDTF (ISO 8601-2:2019, level 1). */
export interface PrintedDate {
	/** `2023-05-02`, `2023-05`, `2023`; with `~` when the page does not settle it. */
	edtf: string;
	start: number;
	end: number;
}

const MONTHS: readonly string[] = [
	'january jan janvier janv januar jänner enero ene januari gennaio gen janeiro يناير كانون_الثاني ינואר января stycznia ocak',
	'february feb février févr fév februar febrero februari febbraio fevereiro fev فبراير شباط פברואר февраля lutego şubat',
	'march mar mars märz mär marzo maart mrt março مارس آذار מרץ מרס марта marca mart',
	'april apr avril avr abril abr aprile أبريل ابريل نيسان אפריל апреля kwietnia nisan',
	'may mai mayo mei maj maggio mag maio مايو أيار מאי мая maja mayıs',
	'june jun juin juni junio giugno giu junho يونيو حزيران יוני июня czerwca haziran',
	'july jul juillet juil juli julio luglio lug julho يوليو تموز יולי июля lipca temmuz',
	'august aug août agosto ago augustus augusti أغسطس اغسطس آب אוגוסט августа sierpnia ağustos',
	'september sept sep septembre septiembre settembre set setembro سبتمبر أيلول ספטמבר сентября września eylül',
	'october oct octobre oktober okt octubre ottobre ott outubro out أكتوبر اكتوبر تشرين_الأول אוקטובר октября października ekim',
	'november nov novembre noviembre novembro نوفمبر تشرين_الثاني נובמבר ноября listopada kasım',
	'december dec décembre déc dezember dez diciembre dic dicembre desember dezembro ديسمبر كانون_الأول דצמבר декабря grudnia aralık'
];

const monthNumber = new Map<string, number>();
MONTHS.forEach((names, index) => {
	for (const name of names.split(' ')) monthNumber.set(name.replace('_', ' '), index + 1);
});

const month = [...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|');
const edge = '(?<![\\p{L}\\p{N}])';
const stop = '(?![\\p{L}\\p{N}])';
const year = '(?<y>(?:1[5-9]|20|21)\\d\\d)';

const FORMS: readonly RegExp[] = [
	new RegExp(`${edge}${year}-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)`, 'u'),
	new RegExp(
		`${edge}(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,? (?:de |of |ב)?(?<name>${month})\\.?,? (?:de |del )?${year}${stop}`,
		'iu'
	),
	new RegExp(`${edge}(?<name>${month})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${year}${stop}`, 'iu'),
	new RegExp(`${edge}(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>${year}${stop}`, 'u'),
	new RegExp(`${edge}${year}[./](?<m>\\d{1,2})[./](?<d>\\d{1,2})(?!\\d)`, 'u'),
	new RegExp(`(?<!\\d\\.? )${edge}(?<name>${month})\\.?,? (?:de |of )?${year}${stop}`, 'iu')
];

const EASTERN = /[٠-٩۰-۹]/g;

/** Western digits for Arabic-Indic and Persian ones; every offset stays where it was. */
function westernDigits(text: string): string {
	return text.replace(EASTERN, (digit) => {
		const code = digit.charCodeAt(0);
		return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
	});
}

/** The first date in a short text such as a line or a metadata value, or null. */
export function dateIn(text: string): PrintedDate | null {
	const digits = westernDigits(text.slice(0, 400));
	let first: PrintedDate | null = null;
	for (const form of FORMS) {
		const match = form.exec(digits);
		if (!match?.groups || (first && match.index >= first.start)) continue;
		const edtf = toEdtf(match.groups);
		if (edtf) first = { edtf, start: match.index, end: match.index + match[0].length };
	}
	return first;
}

function toEdtf(parts: Record<string, string | undefined>): string | null {
	const year = parts.y!;
	if (parts.a !== undefined && parts.b !== undefined) {
		const [a, b] = [Number(parts.a), Number(parts.b)];
		// A point is never used for month-first dates; a slash or a dash may be either.
		if (parts.sep === '.' || a > 12) return day(year, b, a);
		if (b > 12) return day(year, a, b);
		return a === b ? day(year, a, b) : `${year}~`;
	}
	const number = parts.name ? monthNumber.get(parts.name.toLowerCase()) : Number(parts.m);
	if (!number) return null;
	return parts.d === undefined ? `${year}-${two(number)}` : day(year, number, Number(parts.d));
}

function day(year: string, month: number, day: number): string | null {
	if (month < 1 || month > 12 || day < 1) return null;
	const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
	return day > days ? null : `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
