import type { Problem } from './problem.ts';
import { editorialWords } from './record/editorial.ts';
import { parseFile, type ParsedFile } from './record/files.ts';
import { locate, type Finding } from './record/findings.ts';
import type { DataFile } from './record/yaml.ts';
import type { Claim, Correction, Response } from './schema.ts';

const FILE = 'data/corrections.yaml';

/** A correction of something that the record does not have, and graded words in its reason. */
export function correctionFindings(files: readonly ParsedFile[]): Finding[] {
	const targets = new Set(files.flatMap(targetsOf));
	return correctionsIn(files).flatMap(({ kind, target, reason }, i) => {
		const missing = kind !== 'withdrawal' && !targets.has(target);
		const graded = (['en', 'ar'] as const).flatMap((lang) =>
			editorialWords(reason[lang] ?? '', lang).map((word) => ({ lang, word }))
		);
		return [
			...(missing
				? [
						{
							file: FILE,
							path: ['corrections', i, 'target'],
							code: 'dangling-reference',
							message: `there is no "${target}"`,
							remedy: 'Correct the id, or write kind: withdrawal where the entry was taken out.'
						}
					]
				: []),
			...graded.map(({ lang, word }) => ({
				file: FILE,
				path: ['corrections', i, 'reason', lang],
				code: 'editorial-word',
				message: `our own words say "${word}"`,
				remedy: 'Write plainly what was changed and why.'
			}))
		];
	});
}

const FOLDERS = { party: 'parties', source: 'sources', topic: 'topics' } as const;

function targetsOf(file: ParsedFile): string[] {
	const { kind, id, value } = file;
	if (kind === 'terms') return value.terms.map((term) => `terms/${term.id}`);
	if (kind === 'corrections' || kind === 'evidence') return [];
	const own = [id, ...value.formerly].map((one) => `${FOLDERS[kind]}/${one}`);
	if (kind !== 'topic') return own;
	const named = (place: string, list: readonly (Claim | Response)[]) =>
		list.flatMap((one) => [one.id, ...one.formerly].map((each) => `${place}/${each}`));
	return [...own, ...named('claims', value.claims), ...named('responses', value.responses)];
}

function correctionsIn(files: readonly ParsedFile[]): Correction[] {
	return files.flatMap((file) => (file.kind === 'corrections' ? file.value.corrections : []));
}

/**
 * What was published under `tag` and reads otherwise now, without an entry that says so: a gist in
 * one language, a move, or a statement that is gone. Only entries made since the tag count. What is
 * new needs none, and files that could not be read then or now are passed over.
 */
export function uncorrected(
	before: readonly DataFile[],
	now: readonly DataFile[],
	tag: string
): Problem[] {
	const [old, current] = [parsed(before), parsed(now)];
	const kept = correctionsIn(old).map((one) => JSON.stringify(one));
	const entries = correctionsIn(current).filter((one) => !kept.includes(JSON.stringify(one)));
	const standing = statementsIn(current);
	const findings = [...statementsIn(old)].flatMap(([key, { value: was }]): Finding[] => {
		const found = standing.get(key);
		const names = found ? found.names : [key];
		const own = entries.filter(({ target }) => names.includes(target));
		if (!found) {
			if (own.some(({ kind }) => kind === 'withdrawal')) return [];
			return [finding(FILE, [], `${key}, published in ${tag}, is gone`, 'withdrawal', key)];
		}
		const { file, path, value } = found;
		const gists = (['en', 'ar'] as const)
			.filter((lang) => was.gist[lang] !== undefined && was.gist[lang] !== value.gist[lang])
			.filter((lang) => !own.some((entry) => entry.new?.[lang] === value.gist[lang]))
			.map((lang) =>
				finding(file, [...path, 'gist'], `the gist (${lang}) is not as ${tag} has it`, 'gist', key)
			);
		const renamed = (name: string) => standing.get(name)?.names[0] ?? name;
		const stand = movesOf(value, renamed);
		const lost = movesOf(was, renamed).filter((move) => !stand.includes(move));
		const moves =
			lost.length > 0 && own.length === 0
				? [finding(file, [...path, 'to'], `moves are not as ${tag} has them`, 'move', key)]
				: [];
		return [...gists, ...moves];
	});
	return locate(findings, now);
}

function parsed(files: readonly DataFile[]): ParsedFile[] {
	return files
		.filter(({ path }) => path === FILE || path.startsWith('data/topics/'))
		.flatMap((file) => parseFile(file).parsed ?? []);
}

interface Standing {
	file: string;
	path: (string | number)[];
	value: Claim | Response;
	/** How corrections may name it: by its id and by every former one. */
	names: string[];
}

/** Published statements by every name that they have or had; drafts are not published. */
function statementsIn(files: readonly ParsedFile[]): Map<string, Standing> {
	const all = new Map<string, Standing>();
	for (const { kind, file, value } of files) {
		if (kind !== 'topic') continue;
		for (const place of ['claims', 'responses'] as const) {
			value[place].forEach((one: Claim | Response, i) => {
				if (one.draft) return;
				const names = [one.id, ...one.formerly].map((id) => `${place}/${id}`);
				for (const name of names) all.set(name, { file, path: [place, i], value: one, names });
			});
		}
	}
	return all;
}

/** Each move with what it answers, by the name that `renamed` gives that: a new id alone changes no move. */
function movesOf(statement: Claim | Response, renamed: (name: string) => string): string[] {
	if (!('to' in statement)) return [];
	return statement.to.flatMap(({ claim, response, moves }) => {
		const name = claim === undefined ? `responses/${response ?? ''}` : `claims/${claim}`;
		return moves.map((move) => JSON.stringify([renamed(name), move]));
	});
}

const REMEDIES = {
	withdrawal: (key: string) =>
		`Add an entry to ${FILE} with kind: withdrawal, target: ${key} and the reason, or keep its id under formerly.`,
	gist: (key: string) =>
		`Add an entry to ${FILE} with target: ${key}, the old and the new wording and the reason.`,
	move: (key: string) =>
		`Add an entry to ${FILE} with target: ${key} that says what was changed and why.`
};

function finding(
	file: string,
	path: Finding['path'],
	message: string,
	remedy: keyof typeof REMEDIES,
	key: string
): Finding {
	return { file, path, code: 'uncorrected', message, remedy: REMEDIES[remedy](key) };
}
