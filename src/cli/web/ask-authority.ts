import type { Bytes } from '#lib/evidence/bytes.ts';
import { MOST_TOKEN_BYTES } from '#lib/evidence/timestamp.ts';
import { bodyOf } from './body.ts';
import { ask, Unreachable, type Requesting } from './request.ts';

const ASKS = 'application/timestamp-query';
const ANSWERS = 'application/timestamp-reply';

/** For all of an answer, in ms. */
const WITHIN = 30_000;

/** An authority was not reached, or what came is no answer. */
export class NoAnswer extends Error {}

/** Sends a request to an authority (RFC 3161 §3.4), once, and gives what it answers. Throws `NoAnswer`. */
export async function askAuthority(
	id: string,
	address: string,
	request: Bytes,
	asking: Requesting
): Promise<Bytes> {
	const failed = (why: string) => new NoAnswer(`${id} (${address}) could not be asked: ${why}`);
	try {
		const answer = await ask(address, {
			within: WITHIN,
			...asking,
			sends: { type: ASKS, body: request }
		});
		if (answer.status !== 200) throw failed(`it answers with ${answer.status}.`);
		const type = answer.header('content-type') ?? 'no type';
		if (type.split(';')[0]?.trim().toLowerCase() !== ANSWERS) {
			throw failed(`it answers with ${type}, and not with ${ANSWERS}.`);
		}
		const body = await bodyOf(answer);
		if (body.length > MOST_TOKEN_BYTES) throw failed('its answer is too large.');
		return Uint8Array.from(body);
	} catch (error) {
		if (!(error instanceof Unreachable)) throw error;
		const hint = error.code === 'private' ? ' With --private it is asked all the same.' : '';
		throw failed(`${error.message}.${hint}`);
	}
}
