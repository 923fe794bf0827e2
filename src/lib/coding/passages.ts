import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { inSource } from '#lib/record/localize.ts';
import { linksOf } from '#lib/record/relations.ts';
import type { Localized, Target } from '#lib/record/schema.ts';
import { targetKey, type TargetKey } from '#lib/record/statement.ts';
import type { Voice } from '#lib/record/vocabulary.ts';
import { known } from '#lib/views/links.ts';
import { passageOf } from '#lib/views/statement.ts';
import type { UnitKey } from './readings.ts';

/** What the words of a response may speak of. */
export interface Option {
	key: TargetKey;
	/** Our own words for it, or the title of a document as it is printed. */
	name: Localized;
	/** Language of a title. */
	lang?: string;
	points: { id: string; name: Localized }[];
}

/** Words that a second reader reads, with what is needed to understand them and none of our readings. */
export interface Passage {
	unit: UnitKey;
	speaker: Localized;
	words: string;
	lang: string;
	voice: Voice;
	/** The whole quotation, where the words are a part of one. */
	within?: string;
	/** Of words of a response: what it answers, and what was said in the documents that it answers. */
	options: Option[];
	/** Keys of those options that it was recorded to answer. */
	answers: TargetKey[];
}

/** Every passage that a first reader read, moves before points, in the record's order. */
export function passagesOf(record: TheRecord): Passage[] {
	const moves = [...record.responses.values()].flatMap((response) => {
		const options = optionsOf(record, response);
		const answers = response.answers.map(({ to }) => targetKey(to));
		return response.moves.map(({ quote }, i): Passage => ({
			unit: `response/${response.id}/${i + 1}`,
			...wordsOf(record, response, quote),
			options,
			answers
		}));
	});
	const points = [...record.claims.values()].flatMap((claim) =>
		claim.points.map(({ id, quote }): Passage => ({
			unit: `claim/${claim.id}/${id}`,
			...wordsOf(record, claim, quote),
			options: [],
			answers: []
		}))
	);
	return [...moves, ...points];
}

/** Words of a statement, whose they are, and the quotation around them. */
function wordsOf(record: TheRecord, statement: ClaimRecord | ResponseRecord, words: string) {
	const { voice, lang } = passageOf(record, statement, words);
	const within = statement.quotes.find(({ text }) => text.includes(words))?.text;
	return {
		speaker: known(record.parties, statement.speaker, 'party').name,
		words,
		lang,
		voice,
		...(within === undefined || within === words ? {} : { within })
	};
}

function optionsOf(record: TheRecord, response: ResponseRecord): Option[] {
	const answered = linksOf({ ...response, moves: [] }).map(({ target }) => target);
	const works = answered.flatMap(({ work }) => work ?? []);
	const isWithin = ({ work, speaker }: ClaimRecord | ResponseRecord) =>
		works.includes(work ?? '') && speaker !== response.speaker;
	const claims = [...record.claims.values()].filter(isWithin);
	const responses = [...record.responses.values()].filter(isWithin);
	const within: Target[] = [
		...claims.map(({ id }) => ({ claim: id })),
		...responses.map(({ id }) => ({ response: id }))
	];
	const options = [...answered, ...within].map((target) => optionOf(record, target));
	return [...new Map(options.map((one) => [one.key, one])).values()];
}

function optionOf(record: TheRecord, target: Target): Option {
	const key = targetKey(target);
	if (target.claim !== undefined) {
		const { gist, points } = known(record.claims, target.claim, 'claim');
		return { key, name: gist, points: points.map((one) => ({ id: one.id, name: one.gist })) };
	}
	if (target.response !== undefined) {
		return { key, name: known(record.responses, target.response, 'response').gist, points: [] };
	}
	const { title, about, language } = known(record.sources, target.work ?? '', 'source');
	return title === undefined
		? { key, name: about, points: [] }
		: { key, name: inSource(title), lang: language, points: [] };
}
