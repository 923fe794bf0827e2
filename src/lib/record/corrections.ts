import { LANGUAGES } from '#lib/text/languages.ts';
import type { Problem } from './problem.ts';
import { gradedWords } from './editorial.ts';
import { parseFile, type ParsedFile, type Unread } from './files.ts';
import { locate } from './locate.ts';
import { nearest } from './nearest.ts';
import type { Path } from './path.ts';
import { originOf } from './origin.ts';
import { targetKey } from './statement.ts';
import type { DataFile } from './yaml.ts';
import type { Claim, Correction, Response } from './schema.ts';

const FILE = 'data/corrections.yaml';

/** A correction of something that the record does not have, and graded words in its reason. */
export function correctionProblems(
	files: readonly ParsedFile[],
	unread: readonly Unread[]
): Problem[] {
	const targets = new Set(files.flatMap(targetsOf));
	return correctionsIn(files).flatMap(({ kind, target, reason }, i): Problem[] => {
		const at = (...path: Path) => ({ file: FILE, path: ['corrections', i, ...path] });
		const known = kind === 'withdrawal' || targets.has(target) || mayBeUnread(target, unread);
		const near = known ? undefined : nearest(target, targets);
		return [
			...(known ? [] : [{ code: 'dangling-target' as const, at: at('target'), id: target, near }]),
			...LANGUAGES.flatMap((lang) => gradedWords(reason[lang], lang, at('reason', lang)))
		];
	});
}

/** Whether something unread may have that id, or had it formerly. */
function mayBeUnread(target: string, unread: readonly Unread[]): boolean {
	const [folder = ''] = target.split('/');
	const kinds = KINDS_IN[folder] ?? [];
	return unread.some(({ kind }) => kinds.includes(kind));
}

const KINDS_IN: Readonly<Record<string, readonly Unread['kind'][]>> = {
	parties: ['party'],
	sources: ['source'],
	topics: ['topic'],
	claims: ['topic', 'claim'],
	responses: ['topic', 'response'],
	terms: ['terms', 'term']
};

const FOLDERS = { party: 'parties', source: 'sources', topic: 'topics' } as const;

function targetsOf(file: ParsedFile): string[] {
	const { kind, id, value } = file;
	if (kind === 'terms') return value.terms.map((term) => `terms/${term.id}`);
	if (kind !== 'party' && kind !== 'source' && kind !== 'topic') return [];
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
	const [{ files: old }, { files: current, whole }] = [parsed(before), parsed(now)];
	const kept = correctionsIn(old).map((one) => JSON.stringify(one));
	const entries = correctionsIn(current).filter((one) => !kept.includes(JSON.stringify(one)));
	const standing = statementsIn(current);
	const problems = [...statementsIn(old)].flatMap(
		([target, { value: was, names: all }]): Problem[] => {
			// What another site has changed, it says itself.
			if (target !== all[0] || originOf(target) !== undefined) return [];
			const found = standing.get(target);
			const names = found ? found.names : [target];
			const own = entries.filter((entry) => names.includes(entry.target));
			if (!found) {
				if (!whole || own.some(({ kind }) => kind === 'withdrawal')) return [];
				return [{ code: 'gone-without-withdrawal', at: { file: FILE, path: [] }, target, tag }];
			}
			const { file, path, value } = found;
			const gists = LANGUAGES.filter(
				(lang) => was.gist[lang] !== undefined && was.gist[lang] !== value.gist[lang]
			)
				.filter((lang) => !own.some((entry) => entry.new?.[lang] === value.gist[lang]))
				.map((lang): Problem => {
					return {
						code: 'uncorrected-gist',
						at: { file, path: [...path, 'gist'] },
						target,
						tag,
						lang
					};
				});
			const renamed = (name: string) => standing.get(name)?.names[0] ?? name;
			const stand = movesOf(value, renamed);
			const lost = movesOf(was, renamed).filter((move) => !stand.includes(move));
			if (lost.length === 0 || own.length > 0) return gists;
			const at = { file, path: [...path, 'moves'] };
			return [...gists, { code: 'uncorrected-moves', at, target, tag }];
		}
	);
	return locate(problems, now);
}

/** The files that could be read; `whole`: all of them. */
function parsed(files: readonly DataFile[]): { files: ParsedFile[]; whole: boolean } {
	const read = files
		.filter(({ path }) => path === FILE || path.startsWith('data/topics/'))
		.map(parseFile);
	const sound = read.filter(({ problems }) => problems.length === 0);
	return {
		files: sound.flatMap(({ parsed }) => parsed ?? []),
		whole: sound.length === read.length
	};
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
	if (!('moves' in statement)) return [];
	return statement.moves.map(({ on, ...move }) => {
		const [kind = '', id = ''] = targetKey(on).split('/');
		return JSON.stringify([renamed(`${kind}s/${id}`), on.points, move]);
	});
}
