import { idThere, originOf } from '#lib/record/origin.ts';
import type { OriginRecord, TheRecord } from '#lib/record/record.ts';
import { pageAddress, type PageKind } from '#lib/record/site-address.ts';

/** Of an entry that another site wrote: which site, and where the entry stands there. */
export interface OriginView extends Pick<OriginRecord, 'name' | 'licence' | 'taken'> {
	original: string;
}

/** Where an entry came from; undefined of our own. */
export function originView(record: TheRecord, kind: PageKind, id: string): OriginView | undefined {
	const origin = record.origins.get(originOf(id) ?? '');
	if (!origin) return undefined;
	const { name, address, licence, taken } = origin;
	return { name, licence, taken, original: pageAddress({ url: address, name }, kind, idThere(id)) };
}
