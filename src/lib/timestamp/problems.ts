import { fromBase64 } from '#lib/evidence/pem.ts';
import { factsOf } from '#lib/evidence/evidence.ts';
import { rootOfRoots } from '#lib/evidence/timestamp.ts';
import type { Hash } from '#lib/evidence/bytes.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { AuthorityRecord, TheRecord, TimestampRecord, Vouching } from '#lib/record/record.ts';
import { isCertificate } from './certificate.ts';
import { verifyResponse } from './verify.ts';

/** What the clock and the hash of a machine are. */
export interface Machine {
	now?: Date;
	hash?: Hash;
}

/** Verifies every certificate and every timestamp of a record, by what it holds alone. */
export async function timestampProblems(
	{ authorities, timestamps }: Vouching,
	record: TheRecord,
	machine: Machine
): Promise<Problem[]> {
	const wrong = [...authorities.values()].flatMap(unreadable);
	const broken = new Set(wrong.map(({ at }) => at.file));
	const found = await Promise.all(
		timestamps.map((one) => {
			const authority = authorities.get(one.authority);
			// An authority without certificates that can be read is said as such.
			if (!authority || authority.certificates.length === 0) return [];
			return broken.has(fileOf(authority)) ? [] : problemsOf(one, authority, record, machine);
		})
	);
	return [...wrong, ...found.flat()];
}

const fileOf = ({ id }: AuthorityRecord) => `data/authorities/${id}.pem`;

function unreadable(authority: AuthorityRecord): Problem[] {
	return authority.certificates.flatMap((text, i): Problem[] => {
		const at = { file: fileOf(authority), path: [] };
		return isCertificate(fromBase64(text))
			? []
			: [{ code: 'certificate-unreadable', at, number: i + 1 }];
	});
}

async function problemsOf(
	{ id, time, root, sources, response }: TimestampRecord,
	{ certificates, policy }: AuthorityRecord,
	record: TheRecord,
	{ now, hash }: Machine
): Promise<Problem[]> {
	const file = `data/timestamps/${id}.json`;
	const made = await rootOfRoots(
		sources.map((one) => one.root),
		hash
	);
	if (made !== root) {
		return [{ code: 'timestamp-other-root', at: { file, path: ['root'] }, root: made }];
	}
	const trusted = certificates.flatMap((text) => fromBase64(text) ?? []);
	const bytes = fromBase64(response) ?? new Uint8Array();
	const found = await verifyResponse(bytes, { root, trusted, policy, now });
	if (found.kind === 'fault') return [{ ...found.fault, at: { file, path: ['response'] } }];
	if (found.time !== time) {
		return [{ code: 'timestamp-other-time', at: { file, path: ['time'] }, time: found.time }];
	}
	return sources.flatMap((one, i): Problem[] => {
		const evidence = record.evidence.get(one.source);
		if (!evidence || evidence.root !== one.root) return [];
		const { captured } = factsOf(evidence);
		const at = { file, path: ['sources', i] };
		// Somewhere on earth the day of the capture has begun up to fourteen hours before it has in UTC.
		return Date.parse(time) < Date.parse(captured) - 14 * 3_600_000
			? [{ code: 'timestamp-before-capture', at, source: one.source, captured }]
			: [];
	});
}
