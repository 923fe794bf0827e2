import type { AskedPlace, ReportingLexicon, SilenceOutcome } from '../lexicon/lexicon.ts';
import type { Span } from '../paragraphs.ts';

export interface SilenceMatch extends Span {
	outcome: SilenceOutcome;
	asked: AskedPlace;
}

/* A report of silence is a sentence; beyond this length it is not read further. */
const READ = 1200;

/**
 * What a sentence says about answers that did not come, in order. Offsets are within the sentence.
 * What a body refused to do otherwise ("declined the offer") is not silence: the phrases of the
 * lexicon have an answer, a comment or a question as their object.
 */
export function silencesIn(sentence: string, { silences }: ReportingLexicon): SilenceMatch[] {
	const read = sentence.slice(0, READ);
	const found: SilenceMatch[] = [];
	for (const { outcome, asked, test } of silences) {
		for (const match of read.matchAll(test)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (found.some((one) => one.start < end && one.end > start)) continue;
			found.push({ outcome, asked, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
