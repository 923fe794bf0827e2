import { parseEdtf } from '../edtf.ts';
import { excerpt } from '../export/scope.ts';
import type { Problem } from '../problem.ts';
import { proveAll } from '../record/prove.ts';
import { readRecord } from '../record/read.ts';
import type { ClaimRecord, Counts, TheRecord } from '../record/record.ts';
import type { DataFile } from '../record/yaml.ts';
import { exchangeView, type ExchangeView } from '../view/statement.ts';
import type { Language } from '../vocabulary.ts';
import { projectFiles, recordFiles } from './files.ts';
import type { Project } from './project.ts';

/** What a project comes to: the files it would be, what is wrong with them, and how they would look. */
export interface Built {
	/** Files under data/, evidence included; they pass the check when there are no problems. */
	files: DataFile[];
	problems: Problem[];
	counts: Counts;
	/** By source: the root committed to, how many passages it has, and how many are quoted. */
	commitments: { source: string; root: string; passages: number; disclosed: number }[];
	/** One a claim, unfinished texts filled in with an ellipsis; drafts are shown like the rest. */
	exchanges: ExchangeView[];
}

/**
 * Writes, proves and reads a project beside the entries of the record that it refers to: by the same
 * functions that the command line and the site's build use.
 */
export async function buildProject(
	project: Project,
	held: TheRecord | null,
	lang: Language
): Promise<Built> {
	const around = recordFiles(referredTo(project, held));
	const texts = project.sources.flatMap(({ id, text }) =>
		text === '' ? [] : [{ name: `${id}.txt`, text }]
	);
	const shown = completed(project);
	const shownFiles = projectFiles(shown);
	const proof = await proveAll(shownFiles, texts);
	const evidence = [...proof.evidence].map(([id, one]) => ({
		path: `data/evidence/${id}.json`,
		text: `${JSON.stringify(one, null, '\t')}\n`
	}));
	const files = [...projectFiles(project), ...evidence];
	const own = new Set(files.map(({ path }) => path));
	const { problems, counts } = await readRecord([
		...around.filter(({ path }) => !own.has(path)),
		...files
	]);
	const mine = [...proof.problems.filter(isOfWords), ...problems].filter(
		({ file, code }) => own.has(file) && code !== 'nothing-quotes-it'
	);
	return {
		files,
		problems: distinct(mine),
		counts,
		commitments: [...proof.evidence].map(([source, { root, passages, disclosed }]) => ({
			source,
			root,
			passages,
			disclosed: disclosed.length
		})),
		exchanges: await preview([...around, ...shownFiles, ...evidence], shown, lang)
	};
}

function isOfWords({ code }: Problem): boolean {
	return code === 'not-verbatim';
}

/** A quotation that is not in its text is found twice: when it is proven and when it is read. */
function distinct(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	return problems.filter(({ file, path, code }) => {
		const key = JSON.stringify([file, path, code]);
		return !seen.has(key) && seen.add(key);
	});
}

async function preview(
	files: readonly DataFile[],
	project: Project,
	lang: Language
): Promise<ExchangeView[]> {
	const { record } = await readRecord(files);
	const claims = new Set([
		...project.claims.map(({ id }) => id),
		...project.responses.flatMap(({ to }) => to.flatMap(({ claim }) => claim ?? []))
	]);
	return [...claims].flatMap((id) => {
		const claim = record.claims.get(id);
		return claim ? (viewOf(record, claim, lang) ?? []) : [];
	});
}

/** A record with problems may lack what a view needs; then there is none until they are mended. */
function viewOf(record: TheRecord, claim: ClaimRecord, lang: Language): ExchangeView | null {
	try {
		return exchangeView(record, claim, lang);
	} catch {
		return null;
	}
}

/** The entries of the record that a project names, each of them whole, and nothing else. */
function referredTo(project: Project, held: TheRecord | null): TheRecord {
	const around: TheRecord = {
		parties: new Map(),
		sources: new Map(),
		topics: new Map(),
		claims: new Map(),
		responses: new Map(),
		terms: new Map(),
		evidence: new Map()
	};
	if (!held) return around;
	const own = new Set(project.claims.map(({ id }) => id));
	for (const { claim } of project.responses.flatMap(({ to }) => to)) {
		if (claim === undefined || own.has(claim) || !held.claims.has(claim)) continue;
		const part = excerpt(held, { kind: 'claim', id: claim });
		for (const list of ['parties', 'sources', 'topics', 'claims', 'responses', 'evidence'] as const)
			for (const [id, one] of part[list])
				(around[list] as Map<string, typeof one>).set(id, one as never);
	}
	for (const id of partiesNamed(project)) {
		const party = held.parties.get(id);
		if (!party || around.parties.has(id)) continue;
		// Only who it is: what else is said of it leads on to sources and further parties.
		const { name, short, names, kind } = party;
		around.parties.set(id, { id, name, short, names, kind, formerly: [], interest: 'unknown' });
	}
	return around;
}

function partiesNamed({ sources, claims, responses }: Project): Set<string> {
	return new Set([
		...sources.flatMap(({ publisher, authors }) => [publisher, ...authors]),
		...claims.flatMap(({ speaker, concerns }) => [speaker, ...concerns]),
		...responses.flatMap(({ speaker, asked }) => [speaker, ...(asked ? [asked.by] : [])])
	]);
}

const OPEN = '…';
const NOBODY = 'not-named-yet';

/** The project with something in every field that a page needs, so that it can be looked at unfinished. */
function completed(project: Project): Project {
	const words = <T extends { en: string }>(text: T): T =>
		text.en.trim() === '' ? { ...text, en: OPEN } : text;
	const party = (id: string) => id || NOBODY;
	const date = (edtf: string) => (parseEdtf(edtf) ? edtf : '');
	return {
		...project,
		topic: {
			...project.topic,
			title: words(project.topic.title),
			summary: words(project.topic.summary)
		},
		parties: [
			...project.parties.map((one) => ({ ...one, name: words(one.name) })),
			{ id: NOBODY, name: { en: OPEN }, names: [], kind: 'organisation' }
		],
		sources: project.sources.map((one) => ({
			...one,
			about: words(one.about),
			publisher: party(one.publisher),
			language: one.language || 'und',
			url: URL.canParse(one.url) ? one.url : 'https://example.org/',
			published: date(one.published)
		})),
		claims: project.claims.map((one) => ({
			...one,
			draft: false,
			speaker: party(one.speaker),
			said: date(one.said),
			gist: words(one.gist),
			points: one.points
				.filter(({ quote }) => quote !== '')
				.map((point) => ({ ...point, gist: words(point.gist) }))
		})),
		responses: project.responses
			.filter(({ to }) => to.some(({ claim, response }) => claim ?? response))
			.map((one) => ({
				...one,
				draft: false,
				speaker: party(one.speaker),
				said: date(one.said),
				gist: words(one.gist),
				to: one.to
					.filter(({ claim, response }) => claim ?? response)
					.map((answer) => ({
						...answer,
						moves: answer.moves
							.filter(({ quote }) => quote !== '')
							.map((move) => ({ ...move, why: words(move.why) }))
					}))
			}))
	};
}
