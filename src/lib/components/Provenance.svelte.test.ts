import { render } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { copyQuotation } from '#lib/cite/copied-quotation.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { placeIn } from '#lib/record/locator.ts';
import { aif } from '#lib/formats/aif.ts';
import { claimJsonLd, responseJsonLd } from '#lib/formats/schema-org.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { isAbout } from '#lib/record/attribution.ts';
import { readRecord } from '#lib/record/read.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { LANGUAGE_TABLE, LANGUAGES } from '#lib/text/languages.ts';
import { quotationView } from '#lib/views/quotation.ts';
import { CITING, WORDS } from '../../../tests/fixtures/formats.ts';
import Stage from '../../../tests/support/Stage.svelte';
import Provenance from './Provenance.svelte';
import SheetPassages from './share/SheetPassages.svelte';

const FOLDERS = { 'the record of this site': '.', 'the small record': 'tests/fixtures/record' };

const records = await Promise.all(
	Object.entries(FOLDERS).map(async ([name, folder]) => {
		const { record } = await readRecord(await readFiles(await findRecord(folder)));
		return { name, record };
	})
);
const pages = await Promise.all(
	LANGUAGES.map(async (lang) => ({
		lang,
		t: await loadMessages(lang, 'core'),
		print: (await loadMessages(lang, 'share')).print
	}))
);
const cases = records.flatMap((one) => pages.map((page) => ({ ...one, ...page })));

/** Without the signs that keep a name apart from the text around it. */
const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '');

describe.each(cases)('of every quotation of $name, in $lang,', ({ record, lang, t, print }) => {
	const options = { ...CITING, language: lang, words: WORDS[lang] };
	const quoted = statementsOf(record).flatMap(({ key, value }) =>
		value.quotes.map((quote, i) => ({ key, value, quote, i }))
	);
	const page = { ...options, words: options.words.steps };
	const graph = aif(record, { ...options, scope: { kind: 'record' } });

	/** What a component says of a quotation, in the element that a selector finds. */
	function said(of: unknown, given: Record<string, unknown>, selector: string): string {
		const { container, unmount } = render(Stage, { of, given, lang, t });
		const text = bare(container.querySelector(selector)?.textContent).trim();
		unmount();
		return text;
	}

	test.each(quoted)('page, sheets, clipboard and exports say the same: $key $i', (one) => {
		const { value, quote, i } = one;
		const quotation = quotationView(record, value, quote, [], lang);
		const line = said(Provenance, { quotation }, '.chain');
		expect(line).not.toBe('');

		const copied = copyQuotation(record, value, quote, options);
		expect(bare(copied.plain).split('\n')[1]).toMatch(startOf(`— ${line}`));
		const described =
			'outcome' in value ? responseJsonLd(record, value, page) : claimJsonLd(record, value, page);
		expect(described.hasPart[i]?.creditText).toBe(line);
		const locutions = graph.nodes.filter(
			({ type, text }) => type === 'L' && text.endsWith(`: ${quote.text}`)
		);
		const silent = 'outcome' in value && value.quotes.length > 0 && locutions.length === 0;
		if (!silent) expect(locutions.map(({ text }) => text)).toContain(`${line}: ${quote.text}`);

		// On a sheet the speaker stands elsewhere, and the date behind the line.
		const passages = [{ number: 1, statement: value, quotation }];
		const sheet = said(SheetPassages, { passages, words: print }, 'li > div > p');
		const { published } = quotation.source;
		const date =
			published === undefined ? t.attribution.undated : formatDate(published, lang, t.dates);
		const { comma } = LANGUAGE_TABLE[lang];
		const place = quotation.place ? [bare(placeIn(quotation.place, t.place))] : [];
		const end = [date, ...place, ...(quotation.machine ? [t.machine.label] : [])];
		const tail = end.map((one) => comma + one).join('');
		expect(sheet.endsWith(tail)).toBe(true);
		for (const one of end.slice(1))
			expect(bare(copied.plain).split('\n')[1]).toContain(comma + one);
		const relays = sheet.slice(0, -tail.length);
		const from = isAbout(quotation.attribution) ? '' : quotation.speaker.name.text + comma;
		expect(from + relays).toBe(line);
	});
});

function startOf(text: string): RegExp {
	return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u');
}
