import { bearingOf, type Link } from '#lib/record/relations.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { siteAddress, type Site } from '#lib/record/site-address.ts';
import { codeKey, type CodeList } from '#lib/record/vocabulary.ts';

/** A kind of a closed list of ours, as files for other programs name it. */
export interface Kind {
	list: CodeList;
	kind: string;
}

/** Address of what a kind means: its entry on the page of the method. */
export function kindAddress(site: Site, { list, kind }: Kind): string {
	return `${siteAddress(site, 'method')}#${codeKey(list, kind)}`;
}

/** What we say of an answer: what its words do, on what it rests that it is one, and how near it comes. */
export function kindsOf(record: TheRecord, response: ResponseRecord, link: Link): Kind[] {
	const { claim = '', response: other = '', work } = link.target;
	const answered = record.claims.get(claim) ?? record.responses.get(other);
	const bearing = bearingOf(response, link.key, answered?.work);
	const grade = bearing.as === 'answer' ? bearing.grade : undefined;
	return [
		...each(
			'move',
			link.moves.map(({ kind }) => kind)
		),
		...each(
			'basis',
			link.answers.map(({ basis }) => basis.kind)
		),
		// What answers a document as a whole comes no nearer to anything in it.
		...each('grade', grade === undefined ? [] : [work && grade === 'whole' ? 'document' : grade])
	];
}

/** The kinds of question that the points of a claim raise. */
export function questionsOf({ points }: ClaimRecord): Kind[] {
	return each(
		'question',
		points.flatMap(({ question }) => question ?? [])
	);
}

function each(list: CodeList, kinds: readonly string[]): Kind[] {
	return [...new Set(kinds)].map((kind) => ({ list, kind }));
}
