import { parseEdtf } from '#lib/domain/edtf.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import { LANGUAGE_TABLE } from './languages.ts';

interface DateWords {
	about: (date: string) => string;
	perhaps: (date: string) => string;
	between: (from: string, to: string) => string;
	since: (from: string) => string;
}

const WORDS: Record<Language, DateWords> = {
	en: {
		about: (date) => `about ${date}`,
		perhaps: (date) => `perhaps ${date}`,
		between: (from, to) => `between ${from} and ${to}`,
		since: (from) => `since ${from}`
	},
	ar: {
		about: (date) => `نحو ${date}`,
		perhaps: (date) => `ربما ${date}`,
		between: (from, to) => `بين ${from} و${to}`,
		since: (from) => `منذ ${from}`
	}
};

/** An EDTF date in words: `2 May 2023`, `about May 2023`, `between 2020 and 2021`; as written if it is none. */
export function formatDate(edtf: string, lang: Language): string {
	const date = parseEdtf(edtf);
	if (!date) return edtf;
	const words = WORDS[lang];
	if (date.interval) {
		const { from, to } = date.interval;
		return to === '..'
			? words.since(formatDate(from, lang))
			: words.between(formatDate(from, lang), formatDate(to, lang));
	}
	const plain = formatPlain(edtf.replace(/[?~%]$/, ''), date.earliest, lang);
	if (date.uncertain) return words.perhaps(plain);
	return date.approximate ? words.about(plain) : plain;
}

/** Made once each: making one costs seventy times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatPlain(written: string, day: string, lang: Language): string {
	const parts = written.split('-').length;
	const key = `${lang} ${parts}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(LANGUAGE_TABLE[lang].locale, {
			timeZone: 'UTC',
			year: 'numeric',
			...(parts > 1 ? { month: 'long' } : {}),
			...(parts > 2 ? { day: 'numeric' } : {})
		});
		formats.set(key, format);
	}
	return format.format(new Date(`${day}T00:00:00Z`));
}
