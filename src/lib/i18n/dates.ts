import { parseEdtf } from '#lib/record/edtf.ts';
import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';
import type { Messages } from './messages.ts';

/** An EDTF date in words: `2 May 2023`, `about May 2023`, `between 2020 and 2021`; as written if it is none. */
export function formatDate(edtf: string, lang: Language, words: Messages['dates']): string {
	const date = parseEdtf(edtf);
	if (!date) return edtf;
	if (date.interval) {
		const { from, to } = date.interval;
		return to === '..'
			? words.since(formatDate(from, lang, words))
			: words.between(formatDate(from, lang, words), formatDate(to, lang, words));
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
