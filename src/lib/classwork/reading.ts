import type { MoveKind } from '#lib/record/vocabulary.ts';
import type { Passage } from '#lib/pack/exchanges.ts';
import type { PartyLink, Words } from '#lib/views/links.ts';
import type { Mark } from './answer.ts';
import { shownText } from './shown.ts';
import { linksOf, variantOf, type TaskView } from './view.ts';

/** The record's own reading of one field, in the shape of its answer. One reading, not the right answer. */
export type Reading =
	| { kind: 'words'; words: Words[] }
	| { kind: 'marks'; marks: Mark[] }
	| { kind: 'moves'; moves: { move: MoveKind; points: number[]; why: Words }[] }
	| { kind: 'points'; points: number[] }
	| { kind: 'link'; link: PartyLink };

/** By field; a field of which the record says nothing is absent. */
export function readingsOf(view: TaskView): Partial<Record<string, Reading>> {
	const { task, statement, claim, point, work } = view;
	const { responses } = view.exchange;
	const words = (...found: (Words | undefined)[]): Reading | undefined => {
		const there = found.filter((one) => one !== undefined);
		return there.length > 0 ? { kind: 'words', words: there } : undefined;
	};
	switch (task.kind) {
		case 'restate':
			return given({
				claim: words(claim?.gist),
				answers: words(...responses.map(({ gist }) => gist))
			});
		case 'find':
			return isRead(view) ? { words: { kind: 'marks', marks: answering(view) } } : {};
		case 'place': {
			const moves = 'moves' in statement ? statement.moves : [];
			return moves.length > 0
				? {
						moves: {
							kind: 'moves',
							moves: moves.map(({ kind, points, why }) => ({ move: kind, points, why }))
						}
					}
				: {};
		}
		case 'weigh':
			return given({ for: words(point?.for), against: words(point?.against) });
		case 'trace': {
			const link = work[0] && linksOf(work[0]).at(-1);
			return given({ saved: link && { kind: 'link', link } });
		}
		case 'differ': {
			const [passage] = work;
			const variant = passage && variantOf(passage);
			return given({
				words: variant && marked(passage, variant.here, false),
				means: words(variant?.note)
			});
		}
		case 'past':
			return claim && isRead(view) ? { points: { kind: 'points', points: open(view) } } : {};
		case 'position':
		case 'change':
			return {};
	}
}

function given(readings: Record<string, Reading | undefined>): Partial<Record<string, Reading>> {
	return Object.fromEntries(Object.entries(readings).filter(([, one]) => one !== undefined));
}

/** Whether the words of any answer were read against the claim: without, nothing is said of its points. */
const isRead = ({ exchange }: TaskView): boolean =>
	exchange.responses.some(({ moves }) => moves.length > 0);

/** Points of the claim that no response in the pack addresses. */
function open({ claim, exchange }: TaskView): number[] {
	const addressed = exchange.responses.flatMap(({ moves }) => moves.flatMap((one) => one.points));
	return claim!.points.map(({ number }) => number).filter((one) => !addressed.includes(one));
}

/** The words of the responses that answer the point of the task, as they are shown. */
function answering({ task, exchange, work }: TaskView): Mark[] {
	return exchange.responses.flatMap(({ id, moves }) =>
		moves
			.filter(({ points }) => points.includes(task.point ?? 0))
			.flatMap(({ quote, ours }) => {
				const own = work.filter(({ key }) => key.startsWith(`response/${id}#`));
				for (const passage of own) {
					const shown = shownText(passage.quotation);
					const found = marked(passage, shown.ours ? (ours ?? '') : quote, shown.ours);
					if (found) return found.marks;
				}
				return [];
			})
	);
}

function marked({ key, quotation }: Passage, words: string, ours: boolean) {
	const { text, lang } = ours ? shownText(quotation) : quotation;
	const start = text.indexOf(words);
	if (words === '' || start < 0) return undefined;
	const marks: Mark[] = [{ passage: key, lang, start, end: start + words.length, words }];
	return { kind: 'marks' as const, marks };
}
