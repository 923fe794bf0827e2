import type { PackExchange, Passage } from '#lib/pack/exchanges.ts';
import { canBeOn, isOfPoint, LAST_POINT, TASK_KINDS, type Task } from '#lib/pack/tasks.ts';
import type { StatementKey } from '#lib/record/statement.ts';
import { isAbout } from '#lib/record/attribution.ts';
import type { PartyLink } from '#lib/views/links.ts';
import type { ClaimView, PointView, ResponseView } from '#lib/views/statement.ts';

/** Everything that the screen of a task shows. */
export interface TaskView {
	task: Task;
	exchange: PackExchange;
	/** The statement that it is about. */
	statement: ClaimView | ResponseView;
	claim?: ClaimView;
	point?: PointView;
	/** The words to read, and those to work on, which come after them. */
	read: Passage[];
	work: Passage[];
	/** Of a chain of origin, in the order of names: who said it, who passed it on. */
	links: PartyLink[];
	/** Of two wordings of one passage: what the other document has. */
	other?: Wording;
}

export interface Wording {
	text: string;
	lang: string;
	/** Who published it. */
	publisher: PartyLink;
	/** Whether that document was captured, so that its words are checked. */
	proven: boolean;
}

/** A task as it is shown; null where the pack has not what it needs. */
export function taskView(
	task: Task,
	exchanges: readonly PackExchange[],
	passages: readonly Passage[]
): TaskView | null {
	const found = standing(task.on, exchanges);
	if (!found || !canBeOn(task.kind, task.on)) return null;
	const { exchange, statement } = found;
	const { claim, responses } = exchange;
	const of = (key: StatementKey) => passages.filter((one) => one.key.startsWith(`${key}#`));
	const claims = claim ? of(`claim/${claim.id}`) : [];
	const answers = responses.flatMap(({ id }) => of(`response/${id}`));
	const own = of(task.on);
	const point = claim?.points.find(({ number }) => number === task.point);
	if (isOfPoint(task.kind) !== (point !== undefined)) return null;
	const view = { task, exchange, statement, claim, point, read: claims, work: answers, links: [] };
	switch (task.kind) {
		case 'restate':
		case 'position':
		case 'change':
		case 'find':
			return claims.length > 0 && answers.length > 0 ? view : null;
		case 'past':
			return claim!.points.length > 0 && answers.length > 0 ? view : null;
		case 'weigh':
			return { ...view, work: [] };
		case 'place':
			return claim && own.length > 0 ? { ...view, work: own } : null;
		case 'trace':
			return traced(view, own);
		case 'differ':
			return differing(view, own);
	}
}

/** The first exchange in which a statement stands. */
function standing(key: StatementKey, exchanges: readonly PackExchange[]) {
	for (const exchange of exchanges) {
		if (exchange.claim && key === `claim/${exchange.claim.id}`)
			return { exchange, statement: exchange.claim };
		const response = exchange.responses.find(({ id }) => key === `response/${id}`);
		if (response) return { exchange, statement: response };
	}
	return undefined;
}

/** The first passage that came by way of somebody else. */
function traced(view: TaskView, own: readonly Passage[]): TaskView | null {
	for (const passage of own) {
		const links = linksOf(passage);
		if (links.length > 1 && !isAbout(passage.quotation.attribution)) {
			const sorted = links.toSorted((a, b) => (a.id < b.id ? -1 : 1));
			return { ...view, read: [], work: [passage], links: sorted };
		}
	}
	return null;
}

/** Who the words of a passage came from and by way of, in that order, each once. */
export function linksOf({ quotation }: Passage): PartyLink[] {
	const { from, steps } = quotation.attribution;
	const links = [from, ...steps.flatMap((step) => (step.as === 'self' ? [] : [step.party]))];
	return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** A passage of which another document has other words; one whose words there are checked goes first. */
function differing(view: TaskView, own: readonly Passage[]): TaskView | null {
	const found = own.flatMap((passage) => {
		const variant = variantOf(passage);
		return variant ? [{ passage, variant }] : [];
	});
	const [first] = [...found.filter(({ variant }) => variant.proven), ...found];
	if (!first) return null;
	const { text, lang } = first.passage.quotation;
	const { here, there, where, proven } = first.variant;
	const other = { text: text.replace(here, () => there), lang, publisher: where.publisher, proven };
	return { ...view, read: [], work: [first.passage], other };
}

/** How another document words a part of a passage. */
export function variantOf({ quotation }: Passage) {
	const { text, variants } = quotation;
	const found = variants.flatMap(({ there, ...variant }) =>
		there && variant.here !== there && text.includes(variant.here) ? [{ ...variant, there }] : []
	);
	return found.find(({ proven }) => proven) ?? found[0];
}

/** Every task that can be asked of what is in a pack, exchange by exchange, in the order of the table. */
export function possibleTasks(
	exchanges: readonly PackExchange[],
	passages: readonly Passage[]
): Task[] {
	const keys = exchanges.flatMap(({ claim, responses }): StatementKey[] => [
		...(claim ? [`claim/${claim.id}` as const] : []),
		...responses.map(({ id }) => `response/${id}` as const)
	]);
	return [...new Set(keys)].flatMap((on) => {
		const numbers = standing(on, exchanges)!.exchange.claim?.points.map(({ number }) => number);
		return TASK_KINDS.flatMap((kind) => {
			const points = (numbers ?? []).filter((number) => number <= LAST_POINT);
			const tasks: Task[] = isOfPoint(kind)
				? points.map((point) => ({ kind, on, point }))
				: [{ kind, on }];
			return tasks.filter((task) => taskView(task, exchanges, passages) !== null);
		});
	});
}
