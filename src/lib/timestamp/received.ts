import * as v from 'valibot';
import { certificatesIn, fromBase64 } from '#lib/evidence/pem.ts';
import { rootOfRoots, Timestamp } from '#lib/evidence/timestamp.ts';
import { verifyResponse } from './verify.ts';

/** What a reader's browser found: when the text existed at the latest, or that the timestamp does not hold. */
export type Received = { kind: 'holds'; time: string; signer: string } | { kind: 'broken' };

/** Verifies a timestamp and certificates as they were received, for a source of that root. */
export async function checkTimestamp(
	received: unknown,
	pem: string,
	of: { source: string; root: string }
): Promise<Received> {
	const read = v.safeParse(Timestamp, received);
	const trusted = certificatesIn(pem).map(fromBase64);
	if (!read.success || trusted.some((one) => one === null)) return { kind: 'broken' };
	const { sources, root, response } = read.output;
	const covers = sources.some((one) => one.source === of.source && one.root === of.root);
	const made = await rootOfRoots(sources.map((one) => one.root));
	const bytes = fromBase64(response);
	if (!covers || made !== root || !bytes) return { kind: 'broken' };
	const found = await verifyResponse(bytes, {
		root,
		trusted: trusted.flatMap((one) => one ?? [])
	});
	if (found.kind === 'fault' || found.time !== read.output.time) return { kind: 'broken' };
	return { kind: 'holds', time: found.time, signer: found.signer };
}
