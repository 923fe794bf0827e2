import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dump } from 'js-yaml';
import { proveAll } from '#lib/record/prove.ts';
import { readRecord } from '#lib/record/read.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import type { DataFile } from '#lib/record/yaml.ts';

const WORDS =
	'the council of our town says that new hours at its library were set after a long hearing in which people spoke about buses schools markets and roads'.split(
		' '
	);
/** As the record has it: a third of a source's sentences is quoted. */
const SENTENCES_A_SOURCE = 30;
const QUOTED_A_SOURCE = 10;
const CLAIMS_A_TOPIC = 20;

/** Times the check of a generated record, and the build of others, and prints a JSON line for each. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			quotations: { type: 'string', default: '10000' },
			build: { type: 'string', default: '' }
		}
	});
	await checkOf(Number(values.quotations));
	for (const claims of values.build.split(',').filter(Boolean)) await buildOf(Number(claims));
}

async function checkOf(quotations: number): Promise<void> {
	const files = await generate(Math.ceil(quotations / 2));
	const times: number[] = [];
	/** Time on a processor, which other work on the machine does not lengthen as it does the clock's. */
	const processor: number[] = [];
	let proven = 0;
	let problems = 0;
	for (let round = 0; round < 5; round++) {
		const began = performance.now();
		const worked = process.cpuUsage();
		const reading = await readRecord(files, sha256);
		times.push(performance.now() - began);
		const { user, system } = process.cpuUsage(worked);
		processor.push((user + system) / 1000);
		proven = reading.counts.proven;
		problems = reading.problems.length;
	}
	const [first = 0] = times;
	times.sort((a, b) => a - b);
	print({
		bench: 'check',
		quotations: proven,
		problems,
		megabytes: round(files.reduce((sum, { text }) => sum + text.length, 0) / 1e6),
		firstMs: round(first),
		medianMs: round(times[2] ?? 0),
		maxMs: round(times[4] ?? 0),
		medianProcessorMs: round(processor.sort((a, b) => a - b)[2] ?? 0)
	});
}

/** Builds the whole site of a generated record, into a folder of its own. */
async function buildOf(claims: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'));
	// On the disk of the program, as a site is that is built without a benchmark.
	const site = '.svelte-kit/bench';
	try {
		for (const { path, text } of await generate(claims)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const began = performance.now();
		const { status, stderr } = spawnSync(
			process.execPath,
			[
				'--import',
				'tsx',
				'src/cli/main.ts',
				'build',
				'--record',
				folder,
				'--out',
				site,
				'--verbose'
			],
			{
				env: {
					...process.env,
					NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href}`
				},
				encoding: 'utf8',
				maxBuffer: 1e9,
				stdio: ['ignore', 'ignore', 'pipe']
			}
		);
		const ms = performance.now() - began;
		if (status !== 0)
			throw new Error(`the build of ${claims} claims failed:\n${stderr.slice(-4000)}`);
		const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.endsWith('.html')
		).length;
		// Each process says its own; the one that makes the pages holds the most.
		const peaks = [...stderr.matchAll(/peak-memory (\d+)/g)].map(([, kilobytes]) =>
			Number(kilobytes)
		);
		print({
			bench: 'build',
			claims,
			pages,
			seconds: round(ms / 1000),
			msAPage: round(ms / pages),
			peakMegabytes: Math.round(Math.max(...peaks) / 1024)
		});
	} finally {
		for (const one of [folder, site]) rmSync(one, { recursive: true, force: true });
	}
}

/** A record of `claims` claims with one response each, from sources of invented sentences; the same every time. */
async function generate(claims: number): Promise<DataFile[]> {
	const sources = Math.ceil((2 * claims) / QUOTED_A_SOURCE);
	const texts = Array.from({ length: sources }, (_, s) => ({
		name: `source-${s}.txt`,
		sentences: Array.from({ length: SENTENCES_A_SOURCE }, (_, i) =>
			sentence(s * SENTENCES_A_SOURCE + i)
		)
	}));
	const quote = (n: number) => {
		const source = Math.floor(n / QUOTED_A_SOURCE);
		const text = texts[source]?.sentences[3 * (n % QUOTED_A_SOURCE)] ?? '';
		return { text, source: `source-${source}`, voice: 'own' };
	};
	const yaml = (path: string, value: unknown): DataFile => ({ path, text: dump(value) });
	const parties = Array.from({ length: 60 }, (_, p) =>
		yaml(`data/parties/party-${p}.yaml`, {
			name: { en: `Party ${p}`, ar: `الطرف ${p}` },
			kind: 'organisation',
			interest: 'unknown'
		})
	);
	const files = [
		...parties,
		yaml('data/terms.yaml', { terms: [] }),
		...texts.map((_, s) =>
			yaml(`data/sources/source-${s}.yaml`, {
				title: `Report ${s}`,
				about: { en: `About report ${s}`, ar: `عن التقرير ${s}` },
				publisher: `party-${s % 60}`,
				published: '2024-05-01',
				language: 'en',
				url: `https://example.org/${s}`,
				captured: '2026-01-01',
				kind: 'report'
			})
		),
		...Array.from({ length: Math.ceil(claims / CLAIMS_A_TOPIC) }, (_, t) => {
			const numbers = Array.from(
				{ length: Math.min(CLAIMS_A_TOPIC, claims - t * CLAIMS_A_TOPIC) },
				(_, i) => t * CLAIMS_A_TOPIC + i
			);
			return yaml(`data/topics/topic-${t}.yaml`, {
				title: { en: `Topic ${t}`, ar: `الموضوع ${t}` },
				summary: { en: `What is said about matter ${t}.`, ar: `ما يقال عن الأمر ${t}.` },
				asOf: '2026-01-01',
				claims: numbers.map((n) => claim(n, quote(2 * n))),
				responses: numbers.map((n) => response(n, quote(2 * n + 1)))
			});
		})
	];
	const { evidence, problems } = await proveAll(
		files,
		texts.map(({ name, sentences }) => ({ name, text: sentences.join('\n') }))
	);
	if (problems.length > 0)
		throw new Error(`the generated record has problems: ${JSON.stringify(problems[0])}`);
	return [
		...files,
		...[...evidence].map(([id, one]) => ({
			path: `data/evidence/${id}.json`,
			text: JSON.stringify(one, null, '\t')
		}))
	];
}

function claim(n: number, quote: { text: string }) {
	return {
		id: `claim-${n}`,
		kind: 'assertion',
		speaker: `party-${n % 60}`,
		said: '2024-05-01',
		concerns: [`party-${(n + 1) % 60}`],
		gist: {
			en: `Party ${n % 60} says that this is so, number ${n}.`,
			ar: `يقول الطرف ${n % 60} إن الأمر كذلك، رقم ${n}.`
		},
		quotes: [quote],
		points: [
			{
				id: 'first',
				gist: { en: `point ${n}`, ar: `النقطة ${n}` },
				quote: quote.text.slice(0, quote.text.indexOf(' ', 20))
			}
		]
	};
}

function response(n: number, quote: { text: string }) {
	return {
		id: `response-${n}`,
		speaker: `party-${(n + 1) % 60}`,
		outcome: 'replied',
		said: '2024-05-02',
		gist: {
			en: `Party ${(n + 1) % 60} says otherwise, number ${n}.`,
			ar: `يقول الطرف ${(n + 1) % 60} غير ذلك، رقم ${n}.`
		},
		quotes: [quote],
		answers: [
			{
				to: { claim: `claim-${n}` },
				basis: {
					kind: 'editor',
					why: { en: 'Both are of the same bridge.', ar: 'كلاهما عن الجسر نفسه.' }
				}
			}
		],
		moves: [
			{
				kind: 'contradicts',
				on: { claim: `claim-${n}`, points: ['first'] },
				quote: quote.text.slice(0, quote.text.indexOf(' ', 20)),
				why: { en: 'It gives another number.', ar: 'يذكر رقمًا آخر.' },
				by: 'the bench',
				when: '2024-05-03'
			}
		]
	};
}

/** An invented sentence that no other number gives. */
function sentence(n: number): string {
	const words = Array.from({ length: 22 }, (_, i) => WORDS[(n * 7 + i * i * 3 + i) % WORDS.length]);
	return `In case ${n} ${words.join(' ')}.`;
}

function print(figures: Record<string, unknown>): void {
	console.log(JSON.stringify({ ...figures, node: process.version, cpu: cpus()[0]?.model }));
}

function round(n: number): number {
	return Math.round(n * 10) / 10;
}
