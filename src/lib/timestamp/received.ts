import * as v from 'valibot';
import { certificatesIn, fromBase64 } from '#lib/evidence/pem.ts';
import {
	rootOfRoots,
	Timestamp,
	type TimestampFaults,
	type TokenFault
} from '#lib/evidence/timestamp.ts';
import { isCertificate } from './certificate.ts';
import { verifyResponse } from './verify.ts';

/** Why a timestamp that was received does not hold. */
type ReceivedFault =
	| TokenFault
	| { code: 'certificate-unreadable'; number: number }
	| FaultOf<'timestamp-other-root'>
	| FaultOf<'timestamp-other-time'>;
type FaultOf<C extends keyof TimestampFaults> = { code: C } & TimestampFaults[C];

/** What a reader's browser found: when the text existed at the latest, or why the timestamp does not hold. */
export type Received =
	{ kind: 'holds'; time: string; signer: string } | { kind: 'broken'; fault: ReceivedFault };

const broken = (fault: ReceivedFault): Received => ({ kind: 'broken', fault });

/** Verifies a timestamp and certificates as they were received, for a source of that root. */
export async function checkTimestamp(
	received: unknown,
	pem: string,
	of: { source: string; root: string }
): Promise<Received> {
	const read = v.safeParse(Timestamp, received);
	const trusted = certificatesIn(pem).map(fromBase64);
	if (!read.success) return broken({ code: 'token-unreadable' });
	const damaged = trusted.findIndex((one) => !isCertificate(one)) + 1;
	if (damaged > 0) return broken({ code: 'certificate-unreadable', number: damaged });
	const { sources, root, response } = read.output;
	const covers = sources.some((one) => one.source === of.source && one.root === of.root);
	const made = await rootOfRoots(sources.map((one) => one.root));
	const bytes = fromBase64(response);
	if (!covers) return broken({ code: 'token-other-root' });
	if (made !== root) return broken({ code: 'timestamp-other-root', root: made });
	if (!bytes) return broken({ code: 'token-unreadable' });
	const found = await verifyResponse(bytes, {
		root,
		trusted: trusted.flatMap((one) => one ?? [])
	});
	if (found.kind === 'fault') return broken(found.fault);
	const { time } = found;
	if (time !== read.output.time) return broken({ code: 'timestamp-other-time', time });
	return { kind: 'holds', time, signer: found.signer };
}
