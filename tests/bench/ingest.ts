import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage } from '#lib/extract/page/page.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { copied } from './ingest-copied.ts';
import {
	Average,
	measureOf,
	overlap,
	sameSpeaker,
	shingles,
	words,
	type Measure
} from './ingest-measures.ts';

const USAGE = `ingest --pages <folder>    <id>.html.gz, truth.json, and <id>.txt where it is not empty
       --quotes <file>     JSON lines { doc, text, quotes: [{ start, end, speaker }] }
       --seeds <folder>    prints what is found in each text of the folder
       --parties <file>    known parties for --quotes and --seeds: [{ id, names }]`;

/** Measures how well pages and quotations are read, beside what simpler means reach. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			pages: { type: 'string' },
			quotes: { type: 'string' },
			seeds: { type: 'string' },
			parties: { type: 'string' }
		}
	});
	const parties = values.parties
		? (JSON.parse(readFileSync(values.parties, 'utf8')) as Parties)
		: [];
	if (values.pages) print(measurePages(values.pages));
	if (values.quotes) print(measureQuotes(values.quotes, parties));
	if (values.seeds) showSeeds(values.seeds, parties);
	if (!values.pages && !values.quotes && !values.seeds) {
		process.stderr.write(`${USAGE}\n`);
		process.exitCode = 2;
	}
}

type Parties = { id: string; names: string[] }[];

function print(result: object): void {
	process.stdout.write(`${JSON.stringify(result)}\n`);
}

function parsed(html: string): Document {
	return parseHTML(html).document as unknown as Document;
}

function measurePages(folder: string): object {
	const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<
		string,
		{ articleBody: string }
	>;
	const averages: Record<string, Average> = {};
	const add = (name: string, extracted: string, wanted: string): void => {
		(averages[name] ??= new Average()).add(shingles(extracted, wanted));
	};
	let documents = 0;
	let milliseconds = 0;
	for (const [id, { articleBody }] of Object.entries(truth)) {
		const file = join(folder, `${id}.html.gz`);
		if (!existsSync(file)) continue;
		documents++;
		const html = gunzipSync(readFileSync(file)).toString('utf8');
		const given = join(folder, `${id}.txt`);
		const text = (existsSync(given) && readFileSync(given, 'utf8')) || copied(parsed(html));
		const document = parsed(html);
		const started = performance.now();
		add('html', readPage({ kind: 'document', document })?.text ?? '', articleBody);
		add('text', readPage({ kind: 'text', text })?.text ?? '', articleBody);
		milliseconds += performance.now() - started;
		add('everyLine', text, articleBody);
		const long = text.split('\n').filter((line) => words(line).length >= 20);
		add('linesOf20Words', long.join('\n'), articleBody);
		add('readability', new Readability(parsed(html)).parse()?.textContent ?? '', articleBody);
	}
	const { html, text, ...references } = Object.fromEntries(
		Object.entries(averages).map(([name, average]) => [name, average.measure()])
	) as Record<string, Measure>;
	return {
		bench: 'ingest/pages',
		documents,
		html,
		text,
		references,
		millisecondsPerPage: Math.round(milliseconds / Math.max(1, documents))
	};
}

interface Gold {
	start: number;
	end: number;
	speaker?: string | null;
}

/* What one would write first: whatever stands between two double marks. */
const PLAIN = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

function measureQuotes(file: string, parties: Parties): object {
	const ours = new Tally();
	const plain = new Tally();
	let documents = 0;
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.trim() === '') continue;
		const { text, quotes, lang } = JSON.parse(line) as {
			text: string;
			quotes: Gold[];
			lang?: string;
		};
		documents++;
		const proposals = findQuotations(text, lang ? { parties, lang } : { parties });
		const found = proposals.flatMap((proposal) =>
			proposal.kind === 'quotation' && proposal.use === 'speech' && proposal.depth === 0
				? [{ ...proposal, speaker: proposal.speaker?.name }]
				: []
		);
		ours.add(found, quotes);
		const matches = [...text.matchAll(PLAIN)].map((match) => ({
			start: match.index + 1,
			end: match.index + match[0].length - 1
		}));
		plain.add(matches, quotes);
	}
	return {
		bench: 'ingest/quotes',
		documents,
		quotations: ours.measure(),
		speakers: ours.speakers(),
		references: { regularExpression: plain.measure() }
	};
}

/* Two spans are the same quotation from this overlap on. */
const SAME = 0.8;

class Tally {
	#found = 0;
	#wanted = 0;
	#matched = 0;
	#named = 0;
	#right = 0;
	#abstained = 0;

	add(
		found: readonly { start: number; end: number; speaker?: string }[],
		wanted: readonly Gold[]
	): void {
		const left = new Set(found);
		this.#found += found.length;
		this.#wanted += wanted.length;
		for (const gold of wanted) {
			if (gold.speaker) this.#named++;
			let best: { start: number; end: number; speaker?: string } | undefined;
			for (const one of left) {
				if (overlap(one, gold) >= SAME && (!best || overlap(one, gold) > overlap(best, gold)))
					best = one;
			}
			if (!best) continue;
			left.delete(best);
			this.#matched++;
			if (!gold.speaker) continue;
			if (!best.speaker) this.#abstained++;
			else if (sameSpeaker(best.speaker, gold.speaker)) this.#right++;
		}
	}

	measure(): Measure {
		return measureOf(
			this.#matched / Math.max(1, this.#found),
			this.#matched / Math.max(1, this.#wanted)
		);
	}

	/** Right ones among all quotations whose speaker is known; missed and abstained ones count as wrong. */
	speakers(): { accuracy: number; abstained: number; of: number } {
		const accuracy = Math.round((1000 * this.#right) / Math.max(1, this.#named)) / 1000;
		return { accuracy, abstained: this.#abstained, of: this.#named };
	}
}

function showSeeds(folder: string, parties: Parties): void {
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
		const text = readFileSync(join(folder, name), 'utf8');
		const page = readPage({ kind: 'text', text });
		if (!page) continue;
		const { title, publisher, authors, published, language } = page;
		print({ seed: name, title, publisher, authors, published, language });
		for (const { kept, reason, text: line } of page.reasons) {
			process.stdout.write(`${kept ? '+' : '-'} ${reason.padEnd(14)} ${line.slice(0, 100)}\n`);
		}
		for (const proposal of findQuotations([page.title ?? '', page.text].join('\n\n'), {
			parties
		})) {
			const { kind, text: words, confidence, reason } = proposal;
			const who = kind === 'silence' ? proposal.asked : proposal.speaker;
			print({
				kind,
				...(kind === 'quotation' ? { use: proposal.use, act: proposal.act } : {}),
				...(kind === 'silence' ? { outcome: proposal.outcome, by: proposal.by?.name } : {}),
				text: words.slice(0, 90),
				speaker: who?.name,
				role: who?.role,
				party: who?.party,
				confidence,
				reason
			});
		}
	}
}
