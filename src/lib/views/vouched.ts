import type { EvidenceRecord, Vouching } from '#lib/record/record.ts';

/** A timestamp that covers a text as it is today. */
export interface VouchedView {
	id: string;
	authority: string;
	/** Of the authority, as the record has it. */
	name: string;
	time: string;
	root: string;
}

/** The timestamps that cover the text of a source, the earliest first. */
export function vouchedFor(
	{ source, root }: EvidenceRecord,
	{ timestamps, authorities }: Vouching
): VouchedView[] {
	return timestamps
		.filter(({ sources }) => sources.some((one) => one.source === source && one.root === root))
		.map(({ id, authority, time, root: stamped }) => {
			const name = authorities.get(authority)?.name ?? authority;
			return { id, authority, name, time, root: stamped };
		})
		.toSorted((a, b) => (a.time < b.time ? -1 : 1));
}
