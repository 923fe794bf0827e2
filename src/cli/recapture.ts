import { parseArgs } from 'node:util';
import { recapture as compare, type Recaptured } from '#lib/domain/ingest/recapture.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';
import { readRecord } from '#lib/domain/record/read.ts';
import { compareWords } from '#lib/domain/wording/change.ts';
import { UsageError, readData, sha256 } from './files.ts';
import { readPageFile } from './read-page.ts';

/** Words that the record quotes from a source, and the page that shows them. */
interface Quoted {
	text: string;
	where: string;
}

/** Which quotations of a source still stand in a newer text of it. Exit code 1 if any is not verbatim. */
export async function recapture(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { root: { type: 'string', default: '.' }, json: { type: 'boolean', default: false } }
	});
	const [id, path] = positionals;
	if (id === undefined || path === undefined) {
		throw new UsageError(
			'recapture needs a source and its newer text: recapture <source> page.txt'
		);
	}
	const { record } = await readRecord(await readData(values.root), sha256);
	const source = record.sources.get(id);
	if (!source) throw new UsageError(`There is no source "${id}" in the record.`);
	const quoted = quotedFrom(record, id);
	const { page, raw, html } = await readPageFile(path);
	// A line that was left out of the main text may still carry a quotation.
	const text = html ? page.text : raw;
	// Parts around a leap stand apart in the source, so each is looked for by itself.
	const parts = quoted.flatMap(({ text, where }) =>
		text.split('[…]').map((part) => ({ text: part.trim(), where }))
	);
	const found = compare(
		parts.map((part) => part.text),
		text
	);
	const results = parts.map((part, i) => ({ ...part, found: found[i]! }));
	const changed = results.filter(({ found }) => found.kind !== 'verbatim');
	if (values.json) {
		console.log(
			JSON.stringify(
				results.map(({ text, where, found }) => ({ text, where, ...found })),
				null,
				'\t'
			)
		);
		return changed.length > 0 ? 1 : 0;
	}
	for (const { text: words, where, found } of changed) {
		console.log(`${found.kind === 'gone' ? 'gone' : 'altered'}  ${where}`);
		console.log(`    on record  ${words}`);
		if (found.kind === 'altered') {
			const now = found.text.replace(/\s+/g, ' ');
			console.log(`    now        ${now}`);
			console.log(`    changes    ${wordByWord(words, now, source.language)}`);
		}
	}
	const count = (kind: Recaptured['kind']) =>
		results.filter(({ found }) => found.kind === kind).length;
	console.log(
		`${id}: ${count('verbatim')} verbatim · ${count('altered')} altered · ${count('gone')} gone, of ${results.length} quoted passages`
	);
	return changed.length > 0 ? 1 : 0;
}

/** The change in one line: `[-taken away-]` and `{+put in+}`. */
function wordByWord(words: string, now: string, lang: string): string {
	return compareWords(words, now, lang)
		.map(({ kind, text }) =>
			kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
		)
		.join('');
}

function quotedFrom(record: TheRecord, source: string): Quoted[] {
	const statements = [
		...[...record.claims.values()].map((one) => ({ one, place: 'claims' })),
		...[...record.responses.values()].map((one) => ({ one, place: 'responses' }))
	];
	return [
		...statements.flatMap(({ one, place }) =>
			one.quotes.flatMap((quote) =>
				quote.source === source ? [{ text: quote.text, where: `${place}/${one.id}` }] : []
			)
		),
		...[...record.parties.values()].flatMap(({ id, describesItselfAs, role, interest }) =>
			[
				describesItselfAs,
				role?.quote,
				...(interest === 'unknown'
					? []
					: interest.map((one) => one.quote && { text: one.quote, source: one.source }))
			].flatMap((one) =>
				one && one.source === source ? [{ text: one.text, where: `parties/${id}` }] : []
			)
		),
		...[...record.terms.values()].flatMap((term) =>
			term.wordings.flatMap(({ uses }) =>
				uses.flatMap(({ quote }) =>
					quote.source === source ? [{ text: quote.text, where: `terms#${term.id}` }] : []
				)
			)
		)
	];
}
