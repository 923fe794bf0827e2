import * as v from 'valibot';
import { passagesOf } from '#lib/coding/passages.ts';
import { readSheet } from '#lib/coding/read-sheet.ts';
import { readAnnotations } from '#lib/editor/import/annotations.ts';
import { readClaimReviews } from '#lib/editor/import/claimreview.ts';
import { readCsv } from '#lib/editor/import/csv.ts';
import { importJson } from '#lib/editor/import/json-file.ts';
import { knownOf } from '#lib/editor/draft/ids.ts';
import { checkQuotation } from '#lib/evidence/check.ts';
import { emptyProject, FORM } from '#lib/editor/draft/project.ts';
import { readExport } from '#lib/formats/read-export.ts';
import { KeptText, keptText } from '#lib/evidence/kept-text.ts';
import { problemsIn } from '#lib/record/files.ts';
import { EXPORT_SCHEMA, recordJson } from '#lib/formats/record-json.ts';
import { uncorrected } from '#lib/record/corrections.ts';
import type { TokenFault } from '#lib/evidence/timestamp.ts';
import type { Problem } from '#lib/record/problem.ts';
import { readRecord } from '#lib/record/read.ts';
import { proveAll } from '#lib/record/prove.ts';
import type { FileFault } from '#lib/record/yaml.ts';
import { fixtureFiles, fixtureRecord, fixtureTexts } from '../fixtures/load.ts';

const record = await fixtureRecord();
const files = await fixtureFiles();

/** A translation of what a quotation said before. */
const reworded = (file: (typeof files)[number]) =>
	file.path.endsWith('/he.yaml')
		? { ...file, text: file.text.replace('Visits after six', 'All visits after six') }
		: file;

const csv = (...rows: string[]): Problem[] =>
	readCsv(
		{ path: 'claims.csv', text: [NAMES, ...rows].join('\n') },
		emptyProject('p', '2024-05-01'),
		knownOf(record)
	).problems;

const NAMES =
	'claim,claim_kind,claim_speaker,claim_quotes,claim_quote_sources,response,response_speaker,answers_response';

const ROWS = [
	'A claim,,somebody,,,,,',
	'a-claim,demnd,somebody,,,,,',
	'a-claim,,somebody,Words.,,,,',
	'run-a-late-bus,,,,,marsh-line-trial,marsh-line,',
	',,,,,an-answer,somebody,',
	',,somebody,,,,,',
	'"b-claim,,,,,,,'
];

const json = async (value: unknown, path = 'file.json'): Promise<Problem[]> => {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	const read = await importJson({ path, text }, { day: '2024-05-01', source: null, held: null });
	return read.kind === 'problems' ? read.problems : [];
};

const REVIEW = {
	'@type': 'ClaimReview',
	url: 'https://checkers.example/bus',
	claimReviewed: 'Ten buses run every evening.',
	author: { name: 'Fennbrook Checkers' },
	itemReviewed: { author: { name: 'Marsh Line' } },
	reviewRating: { alternateName: 'Six, on weekdays' }
};

function reviews(...items: object[]): Problem[] {
	const options = { record, day: '2024-05-01', language: 'en' };
	return readClaimReviews({ path: 'reviews.json', text: JSON.stringify(items) }, options).problems;
}

function annotations(text: string): Problem[] {
	const read = readAnnotations({ path: 'marks.json', text });
	return read.kind === 'problem' ? [read.problem] : [];
}

async function exported(text: string): Promise<Problem[]> {
	const read = await readExport({ path: 'record.json', text });
	return read.kind === 'not-an-export' ? [read.problem] : [];
}

/** What a reader's browser finds wrong with evidence as it received it. */
async function checked(received: unknown): Promise<Problem[]> {
	const result = await checkQuotation({ text: 'x' }, received);
	if (result.kind !== 'broken') return [];
	const { path, ...fault } = result.fault;
	return [{ ...fault, at: { file: 'data/evidence/nahr-2024-03-12.json', path } }];
}

/** What is wrong with a text as it was kept outside of the record. */
function kept(): Problem[] {
	const file = { mediaType: 'application/pdf', digest: 'ab'.repeat(32) };
	const places = [4, 0].map((start) => ({ start, at: 'page=1' }));
	const read = v.safeParse(KeptText, JSON.parse(keptText({ text: 'A page.', places }, file)));
	return problemsIn(read.issues ?? [], 'kept.json', KeptText);
}

/** What was published under a tag, against the same with a gist and a move changed and a claim gone. */
function published(): Problem[] {
	const now = files.map(({ path, text }) => ({
		path,
		text: text
			.replace('say that closing at five keeps out', 'say that to close at five keeps out')
			.replace('It gives the reason for the change.', 'It gives a reason.')
			.replace('- id: evening-visits-halved\n', '- id: evening-visits-fell\n')
	}));
	return uncorrected(files, now, 'record-1');
}

/** What can be wrong with the table of a second reader. */
function sheets(): Problem[] {
	const read = (text: string) =>
		readSheet({ path: 'coding.csv', text }, passagesOf(record)).problems;
	const rows = [
		'response/imrie-no-one-shut-out/1,No one is shut out.,contradict,claim/five-shuts-out,',
		'response/imrie-no-one-shut-out/1,No one is shut out.,contradicts,,',
		'response/imrie-no-one-shut-out/2,The building was open.,adds-context,,',
		'response/imrie-no-one-shut-out/3,the survey had asked only members of the Friends,questions-source,claim/evening-visits-halved,quality',
		'response/traders-quiet-street/1,"When the library lights go out at five, the street goes quiet with them.",supports,claim/run-a-late-bus,',
		'claim/five-shuts-out/ful-day,Closing at five,,,quality'
	];
	return [...read('unit,words,kind'), ...read(['unit,words,kind,on,question', ...rows].join('\n'))];
}

/** What can be wrong with a timestamp that no change of the fixture brings about: verify.test.ts makes each. */
function timestamps(): Problem[] {
	const at = {
		file: 'data/timestamps/2024-04-15-fennbrook-time.json',
		line: 1,
		path: ['response']
	};
	const name = 'Fennbrook Time';
	const time = '2024-04-15T09:30:00Z';
	const [from, to] = ['2024-05-01T00:00:00Z', '2025-05-01T00:00:00Z'];
	const faults: TokenFault[] = [
		...(['token-unreadable', 'token-other-root', 'token-altered', 'token-no-signer'] as const),
		...(['token-other-signer', 'token-bad-signature', 'token-other-nonce'] as const)
	].map((code) => ({ code }));
	faults.push(
		{ code: 'token-refused', says: 'no such policy' },
		{ code: 'token-weak-hash', algorithm: '1.3.14.3.2.26' },
		{ code: 'token-unknown-signature', algorithm: '1.2.840.113549.1.1.5' },
		{ code: 'token-foreign', name },
		{ code: 'token-not-for-time', name },
		{ code: 'token-out-of-date', name, time, from, to },
		{ code: 'token-other-policy', policy: '1.2.3', wanted: '1.2.4' },
		{ code: 'token-ahead', time }
	);
	const source = 'nahr-2024-03-12';
	return [
		...faults.map((fault): Problem => ({ ...fault, at })),
		{ code: 'timestamp-before-capture', at, source, captured: '2024-05-01' },
		{ code: 'timestamp-source-changed', at, source },
		{ code: 'timestamp-source-gone', at, source }
	];
}

/** Problems that no record as such can have: of proving, of publishing again, of what is brought in. */
/** What can be wrong with a file before it is read as anything. */
const DISK = [
	...(['missing', 'folder', 'not-a-folder', 'denied'] as const),
	...(['read-only', 'full', 'name-too-long', 'other'] as const)
];
const FILE_FAULTS: FileFault[] = [
	...(['link', 'folder', 'other'] as const).map(
		(found) => ({ code: 'not-a-plain-file', found }) as const
	),
	{ code: 'not-utf-8' },
	{ code: 'byte-order-mark' },
	{ code: 'file-too-large', most: 64_000_000 },
	...DISK.map((fault) => ({ code: 'disk', fault }) as const)
];

async function faulty(): Promise<Problem[]> {
	const ones = FILE_FAULTS.map((fault, n) => ({
		path: `data/parties/p-${n}.yaml`,
		text: '',
		fault
	}));
	return (await readRecord([...files, ...ones])).problems;
}

export async function broughtIn(): Promise<Problem[]> {
	const texts = (await fixtureTexts()).filter(({ name }) => !name.startsWith('council-2024-03'));
	const misquoted = files.map(({ path, text }) => ({
		path,
		text: text.replace('text: Marsh Line did not answer', 'text: Marsh Line has not answered')
	}));
	const given = recordJson(record, {
		site: { url: 'https://rejoinder.example', name: 'Rejoinder' },
		scope: { kind: 'record' },
		version: 'test'
	});
	const one = texts.find(({ name }) => name.startsWith('courier-'));
	const otherText = [{ name: one!.name, text: `${one!.text}\nMore.` }];
	return [
		...(await faulty()),
		...timestamps(),
		...sheets(),
		...kept(),
		{
			code: 'no-text-character',
			character: 'U+0000 NULL',
			column: 4,
			at: { file: 'page.txt', line: 2, path: [] }
		},
		{
			code: 'disk',
			at: { file: 'page.txt', path: [] },
			fault: 'missing',
			whole: '/home/editor/page.txt'
		},
		...(await proveAll(misquoted, texts)).problems,
		...(await proveAll(files, otherText)).problems,
		...(await checked({ version: 2, root: 7 })),
		...(await readRecord(files.map(reworded))).notices,
		...published(),
		...readCsv(
			{ path: 'other.csv', text: 'a,b\n1,2' },
			emptyProject('p', '2024-05-01'),
			knownOf(record)
		).problems,
		...csv(...ROWS),
		...csv('"a-claim" x",,,,,,,'),
		...reviews(
			{ ...REVIEW, '@type': 'Review' },
			...['claimReviewed', 'itemReviewed', 'author', 'reviewRating', 'url'].map((part) => ({
				...REVIEW,
				[part]: undefined
			}))
		),
		...annotations('{'),
		...annotations('[1]'),
		...(await json('{')),
		...(await json({})),
		...(await json({ rejoinder: 'desk', form: 2, project: { claims: 7 } })),
		...(await json({ rejoinder: 'desk', form: FORM + 1, project: {} })),
		...(await json({
			rows: [{ target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }] }]
		})),
		...(await exported('{}')),
		...(await json({ schema: EXPORT_SCHEMA + 1 })),
		...(await json({ schema: EXPORT_SCHEMA, parties: [1] })),
		...(await json({ ...given, topics: [] }))
	];
}
