import type { Disclosure } from './commitment.ts';
import { findQuotation, provePassage } from './verify.ts';

/** What a reader's own check of one quotation came to. */
export type QuotationCheck =
	| { kind: 'proven'; passages: Disclosure[]; of: number; captured: string; root: string }
	| { kind: 'failed' };

interface PublishedEvidence {
	root: string;
	passages: number;
	captured: string;
	disclosed: Disclosure[];
}

/** Finds a quotation in the disclosed passages and proves each passage that it stands in. */
export async function checkQuotation(
	quotation: { text: string; occurrence?: number },
	evidence: PublishedEvidence
): Promise<QuotationCheck> {
	const found = findQuotation(quotation.text, evidence.disclosed, quotation.occurrence);
	if (found.kind !== 'found') return { kind: 'failed' };
	const passages = evidence.disclosed.filter(({ index }) =>
		found.parts.some(({ first, last }) => first <= index && index <= last)
	);
	const proofs = await Promise.all(passages.map((one) => provePassage(evidence, one)));
	if (proofs.some((proof) => proof.kind !== 'proven')) return { kind: 'failed' };
	const { passages: of, captured, root } = evidence;
	return { kind: 'proven', passages, of, captured, root };
}
