import type { Attribution } from './attribution.ts';
import type { Cues } from './cue-lists.ts';
import { BODY_NOUN } from './names.ts';

import type { Token } from './words.ts';

/** Somebody's words, a word held at arm's length, or the name of a work. */
export type Use = 'speech' | 'term' | 'title';

/** Where a quotation stands among the tokens of its paragraph. */
interface Position {
	token: number;
	/** The first token of its sentence. */
	from: number;
	/** The paragraph has no words but those in quotation marks. */
	alone: boolean;
}

/** Speech, or a word or a title that only stands in quotation marks. */
export function useOf(
	{ text, end }: { text: string; end: number },
	tokens: readonly Token[],
	{ token, from, alone }: Position,
	attribution: Attribution,
	cues: Cues
): Use {
	const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	const punctuated = /[.!?…,][\s"'”’»]*$/u.test(text);
	const before = tokens.slice(Math.max(0, token - 5), token).map(({ form }) => form);
	const near = before.slice(-2);
	const said = attribution.kind === 'said' && attribution.where !== 'subject';
	const titled =
		near.some((form) => TITLED.has(form)) ||
		(/^(?:called|named|dubbed)$/.test(near.at(-1) ?? '') && /^\p{Lu}/u.test(text)) ||
		(isTitle(text) && cues.capitals !== 'nouns' && before.some((form) => WORK.has(form)));
	const far =
		attribution.kind === 'said' &&
		attribution.where === 'after' &&
		(attribution.cue?.start ?? 0) - end > 60;
	const cued =
		said &&
		!far &&
		(attribution.where === 'after' || ['comma', 'colon'].includes(tokens[token - 1]?.kind ?? ''));
	if (
		!alone &&
		words <= 14 &&
		(titled || (isTitle(text) && cues.capitals !== 'nouns' && words > 1 && !punctuated && !cued)) &&
		!/[.!?]$/.test(text)
	) {
		return 'title';
	}
	const held = near.some((form) => HELD.has(form));
	// The association “Open Doors”: the name of a body.
	const bears = BODY_NOUN.test(near.at(-1) ?? '') && words <= 6 && !punctuated;
	if (bears) return 'term';
	// Calls the plan “…”, however short; describes the plan of the council as “…”, however far.
	const label =
		said &&
		(attribution.where === 'carried' ||
			(attribution.cue !== undefined &&
				(isNear(tokens, token, attribution.cue.start) || AS.has(near.at(-1) ?? ''))));
	const starts = token === from;
	// Which the operator calls “uneconomic”: a word of nobody in particular.
	const called =
		words === 1 &&
		!punctuated &&
		said &&
		attribution.how === 'described' &&
		attribution.cue?.end === tokens[token - 1]?.end;
	// The “interim” council: an adjective at arm's length, whoever speaks.
	const attributive =
		words <= 2 &&
		!punctuated &&
		cues.determiners.has(near.at(-1) ?? '') &&
		tokens[token + 1]?.kind === 'word';
	const word =
		words <= 2 &&
		!starts &&
		!label &&
		attribution.kind === 'said' &&
		attribution.where !== 'after' &&
		tokens[token - 1]?.kind === 'word';
	// “Nobody asked us”, says …: what begins a sentence, and stands before a comma, is said.
	const next = tokens[token + 1]?.kind ?? 'stop';
	const opens = starts && words > 2 && (next === 'comma' || next === 'stop');
	const scare = !alone && words <= 4 && !punctuated && !label && !cued && !opens;
	if (
		(held && words <= 5) ||
		called ||
		attributive ||
		word ||
		(words <= 2 && !starts && !said && !alone)
	)
		return 'term';
	return scare && (!said || words <= 2) ? 'term' : 'speech';
}

const TITLED: ReadonlySet<string> = new Set(
	'titled entitled headlined named intitulé intitulée betitelt titel titulado titulada getiteld rubriken بعنوان בכותרת'.split(
		' '
	)
);
const WORK: ReadonlySet<string> = new Set(
	'report book film movie article song album show episode novel series play essay paper study exhibition documentary campaign programme program magazine chapter poem podcast game video rapport livre buch bericht studie libro informe película boek bok film'.split(
		' '
	)
);
const AS: ReadonlySet<string> = new Set('as als comme como come som'.split(' '));
const HELD: ReadonlySet<string> = new Set(
	'so-called term word words phrase terms dubbed nicknamed known alleged sogenannte sogenannten mot terme término zogenaamde dit dite dits dites llamado llamada llamados llamadas denominado denominada chamado chamada chamados chamadas denominada cosiddetto cosiddetta cosiddetti cosiddette detto soprannominato soprannominata مصطلح يسمى تسمى المسمى المسماة الملقب כביכול המכונה המונח הקרוי הקרויה שכונה'.split(
		' '
	)
);
/** Most of its longer words are capitalised, as in the title of a work. */
export function isTitle(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
	const long = words.filter((word) => word.length > 3);
	if (!words.length || words.length > 14 || !/^\p{Lu}/u.test(words[0]!)) return false;
	if (words.length === 1) return false;
	return (
		long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length
	);
}

/* A label stands close to its verb: calls the plan “…”. */
const LABEL_WORDS = 7;

function isNear(tokens: readonly Token[], token: number, start: number): boolean {
	return tokens.slice(Math.max(0, token - LABEL_WORDS), token).some((one) => one.start === start);
}
