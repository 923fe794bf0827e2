import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sha256 } from '#lib/disk/sha256.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { parseFile } from '#lib/record/files.ts';
import { quotedIn } from '#lib/record/quoted.ts';
import { readRecord } from '#lib/record/read.ts';
import { checkPassages, checkQuotation } from './check.ts';
import { layingOpen, type Disclosure2, type Evidence2, type Head } from './evidence.ts';
import { findQuotation } from './find-quotation.ts';

/** Every quotation of the record of this site, with its evidence: no change of one thing in it is proven. */
interface Case {
	text: string;
	occurrence?: number;
	evidence: Evidence2;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const files = await readFiles(await findRecord(ROOT));
const { record } = await readRecord(files);
const cases = quotedIn(
	files.flatMap((file) => parseFile(file).parsed ?? []),
	new Set(record.evidence.keys())
).map(({ text, source, occurrence }): Case => {
	const { source: id, ...whole } = record.evidence.get(source)!;
	if (whole.version !== 2) throw new Error(`${id} is not captured in version 2`);
	const found = findQuotation(text, whole.disclosed, occurrence);
	const carries = ({ index }: Disclosure2) =>
		'all' in found && found.all.flat().some(({ first, last }) => first <= index && index <= last);
	return { text, occurrence, evidence: layingOpen(whole, whole.disclosed.filter(carries)) };
});

/** Any place, and for each case another. */
const pick = (n: number, below: number) => (n * 7919 + 13) % below;

/** The places of letters inside words: a quotation cut at the end of a word is still a quotation. */
const inner = (text: string) =>
	[...text.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map((m) => m.index);

type Change = (one: Case, n: number) => Case | null;

const words =
	(change: (text: string, at: number) => string): Change =>
	(one, n) => {
		const places = inner(one.text);
		return { ...one, text: change(one.text, places[pick(n, places.length)]!) };
	};
const evidence =
	(change: (evidence: Evidence2, n: number) => Evidence2 | null): Change =>
	(one, n) => {
		const changed = change(one.evidence, n);
		return changed && { ...one, evidence: changed };
	};
const passage = (change: (one: Disclosure2, n: number) => Disclosure2 | null): Change =>
	evidence((whole, n) => {
		const at = pick(n, whole.disclosed.length);
		const changed = change(whole.disclosed[at]!, n);
		return (
			changed && {
				...whole,
				disclosed: whole.disclosed.map((one, i) => (i === at ? changed : one))
			}
		);
	});
const head = (change: (head: Head) => object): Change =>
	evidence((whole) => ({ ...whole, head: change(whole.head) as Head }));
const path = (change: (path: string[], at: number) => string[]): Change =>
	passage((one, n) => ({ ...one, path: change(one.path, pick(n, one.path.length)) }));
const digit = (hex: string, n: number) => {
	const at = pick(n, hex.length);
	return hex.slice(0, at) + (hex[at] === '0' ? '1' : '0') + hex.slice(at + 1);
};
const bytes = (text: string) => Buffer.from(text).toString('hex');
const splice = (text: string, at: number, gone: number, put: string) =>
	text.slice(0, at) + put + text.slice(at + gone);

const CHANGES: Record<string, Change> = {
	'a letter of the words replaced': words((text, at) =>
		splice(text, at, 1, text[at] === 'x' ? 'y' : 'x')
	),
	'a letter of the words left out': words((text, at) => splice(text, at, 1, '')),
	'a letter of the words twice': words((text, at) => splice(text, at, 0, `${text[at]!}\u0323`)),
	'a letter that only looks the same': words((text) => text.replace(/[aeoاه]/, 'о')),
	'an invisible letter in the words': words((text, at) => splice(text, at, 0, '\u200b')),
	'a space in a word': words((text, at) => splice(text, at, 0, ' ')),
	'a word inside left out': ({ text, ...one }) => {
		const [first, second, ...rest] = text.split(' ');
		return second === undefined || rest.length === 0
			? null
			: { ...one, text: [first, ...rest].join(' ') };
	},
	'a word put in': (one) => ({ ...one, text: one.text.replace(/ |$/, ' not ') }),
	'no words': (one) => ({ ...one, text: ' ' }),

	'a letter of a passage replaced': passage((one, n) => {
		const places = inner(one.text);
		return { ...one, text: splice(one.text, places[pick(n, places.length)]!, 1, '#') };
	}),
	'a space at the end of a passage': passage((one) => ({ ...one, text: `${one.text} ` })),
	'the front of a passage moved into its nonce': passage((one) => ({
		...one,
		nonce: one.nonce + bytes(one.text.slice(0, 3)),
		text: one.text.slice(3)
	})),
	'the same with sixteen bytes kept': passage((one) => ({
		...one,
		nonce: one.nonce.slice(2) + bytes(one.text.slice(0, 1)).slice(0, 2),
		text: one.text.slice(1)
	})),
	'the end of a nonce moved into its passage': passage((one) => ({
		...one,
		nonce: one.nonce.slice(0, 30),
		text: String.fromCharCode(parseInt(one.nonce.slice(30), 16)) + one.text
	})),
	'the front of a passage moved into its place': passage((one) => ({
		...one,
		at: `section=${one.text.slice(0, 3).trim()}`,
		text: one.text.slice(3)
	})),
	'a place given': passage((one) => ({ ...one, at: 'page=1' })),
	'a digit of a nonce': passage((one, n) => ({ ...one, nonce: digit(one.nonce, n) })),
	'a nonce in capitals': passage((one) => ({ ...one, nonce: one.nonce.toUpperCase() })),
	'the next index': passage((one) => ({ ...one, index: one.index + 1 })),
	'the index before': passage((one) => ({ ...one, index: one.index - 1 })),
	'an index in half': passage((one) => ({ ...one, index: one.index + 0.5 })),
	'a field that no passage has': passage((one) => ({ ...one, start: 0 })),
	'a digit of a step': path((all, at) => all.with(at, digit(all[at]!, at))),
	'a step less': path((all, at) => all.toSpliced(at, 1)),
	'a step more': path((all, at) => all.toSpliced(at, 0, all[0]!)),
	'two steps in turn': path((all) => [all[1]!, all[0]!, ...all.slice(2)]),
	'a passage twice': evidence((whole) => ({
		...whole,
		disclosed: [whole.disclosed[0]!, ...whole.disclosed]
	})),
	'passages in another order': evidence((whole) =>
		whole.disclosed.length < 2 ? null : { ...whole, disclosed: whole.disclosed.toReversed() }
	),
	'no passage': evidence((whole) => ({ ...whole, disclosed: [] })),

	'a digit of the root': evidence((whole, n) => ({ ...whole, root: digit(whole.root, n) })),
	'a digit of the tree': evidence((whole, n) => ({ ...whole, tree: digit(whole.tree, n) })),
	'root and tree in turn': evidence((whole) => ({ ...whole, root: whole.tree, tree: whole.root })),
	'a field that no evidence has': evidence((whole) => ({ ...whole, note: '' })),
	'called version 1': evidence((whole) => ({ ...whole, version: 1 }) as never),

	'another address': head((one) => ({ ...one, url: `${one.url}x` })),
	'another publisher': head((one) => ({ ...one, publisher: `${one.publisher}-x` })),
	'another title': head((one) => ({ ...one, title: `${one.title ?? ''}.` })),
	'no title': head((one) => ({ ...one, title: undefined })),
	'an empty title': head((one) => ({ ...one, title: '' })),
	'title and publisher in turn': head((one) => ({ ...one, title: one.publisher })),
	'another language': head((one) => ({ ...one, language: `${one.language}-US` })),
	'another date': head((one) => ({ ...one, published: '1999' })),
	'another day of capture': head((one) => ({ ...one, captured: '1999-01-01' })),
	'another kind': head((one) => ({ ...one, kind: `${one.kind}s` })),
	'another media type': head((one) => ({ ...one, mediaType: 'text/html' })),
	'another rule of text': head((one) => ({ ...one, textRule: 'text/2' })),
	'a character more': head((one) => ({ ...one, characters: one.characters + 1 })),
	'a passage more': head((one) => ({ ...one, passages: one.passages + 1 })),
	'a number as a text': head((one) => ({ ...one, passages: String(one.passages) })),
	'another digest': head((one) => ({ ...one, digest: digit(one.digest!, 1) })),
	'a field that no head has': head((one) => ({ ...one, author: 'x' }))
};

test('every quotation of the record is proven as it is', async () => {
	expect(cases.length).toBeGreaterThan(100);
	for (const { text, occurrence, evidence: whole } of cases) {
		expect(await checkQuotation({ text, occurrence }, whole, sha256), text).toMatchObject({
			kind: 'proven'
		});
	}
});

test.each(Object.entries(CHANGES))('with %s, none is', async (name, change) => {
	let made = 0;
	for (const [n, one] of cases.entries()) {
		const changed = change(one, n);
		if (!changed) continue;
		made++;
		const { text, occurrence, evidence: whole } = changed;
		const result = await checkQuotation({ text, occurrence }, whole, sha256);
		expect(result.kind, `${name}: ${one.text}`).not.toBe('proven');
	}
	expect(made).toBeGreaterThan(name === 'passages in another order' ? 10 : 110);
});

test.each(Object.entries(CHANGES).filter(([name]) => !/words|word|looks/.test(name)))(
	'with %s, the passages of a source are not proven either',
	async (_, change) => {
		for (const [n, one] of cases.entries()) {
			if (n % 10 > 0) continue;
			const changed = change(one, n);
			if (!changed) continue;
			const shown = changed.evidence.disclosed.map(({ index, text }) => ({ index, text }));
			expect((await checkPassages(shown, changed.evidence, sha256)).kind).not.toBe('proven');
		}
	}
);
