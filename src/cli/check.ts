import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { uncorrected } from '#lib/record/corrections.ts';
import { messages } from '#lib/i18n/en/problems.ts';
import { sayProblem } from '#lib/i18n/problems.ts';
import { formatPath } from '#lib/record/path.ts';
import { readRecord } from '#lib/record/read.ts';
import type { Problem } from '#lib/record/problem.ts';
import { locate } from '#lib/record/locate.ts';
import type { Counts, TheRecord, Vouching } from '#lib/record/record.ts';
import { timestampProblems } from '#lib/timestamp/problems.ts';
import type { BasisKind, Grade } from '#lib/record/vocabulary.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { count, problemCount, provenCount } from './count.ts';
import { fairness, fairnessTables } from './fairness.ts';
import { printed, printProblems } from './problems.ts';
import { lastPublished } from './published.ts';

/**
 * Verifies everything from the repository alone; prints the counts, then every problem. Asked for
 * fairness, it prints the numbers by party of a record without problems.
 */
export async function check(options: {
	record: string;
	json?: boolean;
	fairness?: boolean;
}): Promise<number> {
	const folder = await findRecord(options.record);
	const files = await readFiles(folder);
	const { record, counts, problems: found, notices, vouching } = await readRecord(files, sha256);
	const unvouched = await timestampProblems(vouching, record, { now: new Date(), hash: sha256 });
	const published = await lastPublished(folder);
	const problems = [
		...found,
		...locate(unvouched, files),
		...(published ? uncorrected(published.files, files, published.tag) : [])
	];
	if (options.fairness && problems.length === 0) {
		console.log(options.json ? jsonForTerminal(fairness(record), '\t') : fairnessTables(record));
		return 0;
	}
	if (options.json) {
		console.log(
			jsonForTerminal({ counts, problems: problems.map(told), notices: notices.map(told) }, '\t')
		);
		return problems.length > 0 ? 1 : 0;
	}
	console.log(
		[
			count(counts.parties, '# party', '# parties'),
			count(counts.sources, '# source', '# sources'),
			count(counts.topics, '# topic', '# topics'),
			count(counts.claims, '# claim', '# claims'),
			count(counts.points, '# point', '# points'),
			count(counts.responses, '# response', '# responses'),
			count(counts.silences, '# silence', '# silences'),
			...(counts.drafts > 0 ? [count(counts.drafts, '# draft left out', '# drafts left out')] : []),
			provenCount(counts),
			...translationCounts(counts)
		].join(' · ')
	);
	console.log(answersLine(counts));
	if (vouching.timestamps.length > 0) console.log(timestampLine(vouching, record));
	if (notices.length > 0) console.log(printed(notices));
	printProblems(problems);
	console.log(problemCount(problems.length));
	return problems.length > 0 ? 1 : 0;
}

/** How many timestamps there are, and how much of today's record they cover. */
function timestampLine({ timestamps }: Vouching, { evidence }: TheRecord): string {
	const covered = new Set(
		timestamps.flatMap(({ sources }) =>
			sources.flatMap(({ source, root }) => (evidence.get(source)?.root === root ? [source] : []))
		)
	);
	const newest = timestamps
		.map(({ time }) => time)
		.sort()
		.at(-1);
	const those = count(timestamps.length, '# timestamp', '# timestamps');
	return `${those}, the newest of ${newest}; ${covered.size} of ${count(evidence.size, '# saved text', '# saved texts')} covered`;
}

function told(problem: Problem) {
	const { code, at, ...parameters } = problem;
	const [message, remedy] = sayProblem(problem, messages);
	return { ...at, path: formatPath(at.path), code, message, remedy, parameters };
}

function translationCounts({ translations: { given, stale } }: Counts): string[] {
	if (given === 0) return [];
	const all = count(given, '# translation', '# translations');
	return [stale > 0 ? `${all}, ${stale} of them stale and not shown` : all];
}

const GRADE_WORDS: Record<Grade, string> = {
	points: 'to points',
	whole: 'as a whole',
	document: 'to a document as a whole',
	elsewhere: 'elsewhere'
};

const BASIS_WORDS: Record<BasisKind, string> = {
	'says-so': 'say so themselves',
	asked: 'asked',
	reported: 'reported to answer',
	placed: 'placed',
	editor: 'paired by the editors'
};

/** Answers by how near they come and by what they rest on, and how many of its words are proven. */
function answersLine({ answers: { grades, bases }, basisWords }: Counts): string {
	const listed = <K extends string>(counted: Record<K, number>, words: Record<K, string>) =>
		(Object.keys(words) as K[])
			.filter((kind) => counted[kind] > 0)
			.map((kind) => `${counted[kind]} ${words[kind]}`)
			.join(', ');
	const all = Object.values(grades).reduce((sum, n) => sum + n, 0);
	const { given, proven } = basisWords;
	return [
		[count(all, '# answer', '# answers'), listed(grades, GRADE_WORDS)].filter(Boolean).join(': '),
		...(all > 0 ? [listed(bases, BASIS_WORDS)] : []),
		`${proven} of ${given} words of bases proven`
	].join('; ');
}
