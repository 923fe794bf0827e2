import { randomBytes } from 'node:crypto';
import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { fromBase64, toBase64 } from '#lib/evidence/pem.ts';
import { rootOfRoots, type Timestamp } from '#lib/evidence/timestamp.ts';
import { locate } from '#lib/record/locate.ts';
import type { Problem } from '#lib/record/problem.ts';
import { readRecord } from '#lib/record/read.ts';
import type { AuthorityRecord, Vouching } from '#lib/record/record.ts';
import { timestampProblems } from '#lib/timestamp/problems.ts';
import { nonceFrom, requestFor } from '#lib/timestamp/request.ts';
import { verifyResponse } from '#lib/timestamp/verify.ts';
import { count } from '../count.ts';
import { printProblems } from '../problems.ts';
import { UsageError } from '../usage.ts';
import { agentOf } from './agent.ts';
import { askAuthority, NoAnswer } from './ask-authority.ts';

interface Stamping {
	record: string;
	authority?: string[];
	private?: boolean;
}

/**
 * Has the one root over all commitments vouched for by each authority that is meant. An answer is verified
 * before it is kept; one that does not hold, or does not come, is said, and of it nothing is written.
 */
export async function timestamp(options: Stamping): Promise<number> {
	const folder = await findRecord(options.record);
	const files = await readFiles(folder);
	const { record, problems, vouching, settings } = await readRecord(files, sha256);
	const now = new Date();
	const wrong = await timestampProblems(vouching, record, { now, hash: sha256 });
	if (problems.length + wrong.length > 0) {
		printProblems([...problems, ...locate(wrong, files)]);
		console.error('Nothing was asked.');
		return 1;
	}
	const meant = meantOf(vouching, options.authority);
	const sources = [...record.evidence.values()]
		.map(({ source, root }) => ({ source, root }))
		.sort((a, b) => (a.source < b.source ? -1 : 1));
	if (sources.length === 0) throw new UsageError('The record has no saved text to vouch for.');
	const root = await rootOfRoots(
		sources.map((one) => one.root),
		sha256
	);
	const asking = { agent: agentOf(settings), allowPrivate: options.private ?? false };
	let failed = false;
	for (const authority of meant) {
		const before = vouching.timestamps.find(
			(one) => one.authority === authority.id && one.root === root
		);
		if (before) {
			console.log(`${authority.id}: has vouched for all of this already, on ${before.time}`);
			continue;
		}
		const asked = await vouchedBy(authority, root, asking);
		if (asked instanceof NoAnswer) console.error(asked.message);
		else if ('code' in asked) printProblems([asked]);
		if (asked instanceof NoAnswer || 'code' in asked) {
			failed = true;
			continue;
		}
		const { time, response } = asked;
		const name = nameFor(vouching, authority.id, time);
		const kept: Timestamp = { version: 1, authority: authority.id, time, root, sources, response };
		const content = `${JSON.stringify(kept, null, '\t')}\n`;
		await writeAll([{ path: pathIn(folder, name), content }]);
		console.log(
			`${authority.id}: vouches for ${count(sources.length, '# text', '# texts')} as of ${time} (${name})`
		);
	}
	return failed ? 1 : 0;
}

/** Asks an authority and verifies what it answers. */
async function vouchedBy(
	{ id, address, certificates, policy }: AuthorityRecord,
	root: string,
	asking: { agent: string; allowPrivate: boolean }
): Promise<Problem | NoAnswer | { time: string; response: string }> {
	const nonce = nonceFrom(randomBytes(16));
	const response = await askAuthority(id, address, requestFor(root, nonce, policy), asking).catch(
		(error: unknown) => {
			if (error instanceof NoAnswer) return error;
			throw error;
		}
	);
	if (response instanceof NoAnswer) return response;
	const trusted = certificates.flatMap((text) => fromBase64(text) ?? []);
	const now = new Date();
	const found = await verifyResponse(response, { root, trusted, policy, nonce, now });
	if (found.kind === 'fault') return { ...found.fault, at: { file: address, path: [] } };
	return { time: found.time, response: toBase64(response) };
}

/** The authorities that are meant, by address or id; all that the settings name where nothing is said. */
function meantOf({ authorities }: Vouching, wanted?: readonly string[]): AuthorityRecord[] {
	const all = [...authorities.values()];
	if (all.length === 0) {
		throw new UsageError(
			`data/record.yaml names no authority. Write there whom you trust, and put its certificate, in PEM, into data/authorities/<id>.pem:\n\nauthorities:\n  - id: fennbrook-time\n    name: Fennbrook Time\n    address: ${wanted?.[0] ?? 'https://time.example/tsr'}`
		);
	}
	return (wanted ?? all.map(({ id }) => id)).map((one) => {
		const found = all.find(({ id, address }) => id === one || address === one);
		if (found) return found;
		const known = all.map(({ id, address }) => `${id} (${address})`).join(', ');
		throw new UsageError(
			`data/record.yaml names no authority ${one}; it names ${known}. Nothing was asked.`
		);
	});
}

/** `data/timestamps/<day>-<authority>.json`, with a number where one of that day is there. */
function nameFor({ timestamps }: Vouching, authority: string, time: string): string {
	const name = `${time.slice(0, 10)}-${authority}`.slice(0, 76);
	const taken = (id: string) => timestamps.some((one) => one.id === id);
	let id = name;
	for (let n = 2; taken(id); n++) id = `${name}-${n}`;
	return `data/timestamps/${id}.json`;
}
