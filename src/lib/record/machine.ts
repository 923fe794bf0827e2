import type { TheRecord } from './record.ts';
import type { Source } from './schema.ts';

/** Whether a source's text was read by a program and no person has compared it yet. */
export function isMachineRead({ readBy, compared }: Pick<Source, 'readBy' | 'compared'>): boolean {
	return readBy === 'machine' && compared === undefined;
}

/** Whether one of several sources is such. */
export function isOfMachine({ sources }: TheRecord, ids: readonly string[]): boolean {
	return ids.some((id) => isMachineRead(sources.get(id) ?? {}));
}

/** How many sources are such whose text is saved. */
export function machineReadIn({ sources, evidence }: TheRecord): number {
	return [...sources.values()].filter((one) => evidence.has(one.id) && isMachineRead(one)).length;
}
