import type { FileNotice, FileReading, FileToRead, Reading } from '../file.ts';
import { agrees } from './digest.ts';
import { bodyRecordOf, heldIn, responseOf, titleIn, type Held } from './documents.ts';
import { parameterOf } from './headers.ts';
import { bodyOf, dechunked } from './http.ts';
import { readInside } from './inside.ts';
import { recordsOf, type WarcRecord, type WarcState } from './warc.ts';

/** What is known of a page besides the archive's records: titles by address. */
export type Titles = ReadonlyMap<string, string | null>;

/** A person can choose among so many. */
const MOST_ENTRIES = 1000;
/** Records between two questions whether to go on. */
const OFTEN = 50;

/**
 * The page that a web archive holds, the one picked, or those to choose from. `files` are its parts
 * one after another; `listed` are the pages that its makers name, others are then not shown.
 */
export async function readWarcs(
	files: readonly Uint8Array[],
	{ pick }: Pick<FileToRead, 'pick'>,
	reading: Reading,
	listed: Titles = new Map()
): Promise<FileReading> {
	const state: WarcState = { isCut: false, isTooMuch: false };
	const all: Held[] = [];
	for (const { record, number } of numbered(files, state)) {
		if (number % OFTEN === 0 && reading.onProgress && !reading.onProgress(0.5)) {
			return { kind: 'stopped' };
		}
		const held = heldIn(record);
		if (!held || all.length >= MOST_ENTRIES) continue;
		const response = responseOf(record)!;
		const title = listed.get(held.url ?? '') ?? (held.isRevisit ? null : await titleIn(response));
		all.push({ ...held, record: number, id: String(number), title });
	}
	if (state.isTooMuch && all.length === 0) {
		return { kind: 'refused', why: { code: 'out-of-bounds', what: 'bytes' } };
	}
	const readable = all.filter((one) => !one.isRevisit || bodyRecordOf(one, all) !== null);
	const named = readable.filter(({ url }) => url !== null && listed.has(url));
	const entries = named.length > 0 ? named : readable;
	const wanted = pick === undefined ? entries : all.filter(({ id }) => id === pick);
	if (wanted.length === 0) return { kind: 'refused', why: { code: 'no-pages' } };
	if (wanted.length === 1) return readHeld(wanted[0]!, all, files, state, reading);
	return {
		kind: 'choose',
		entries: wanted.map((one) => {
			const { id, url, fetched, mediaType } = one;
			return {
				id,
				title: one.title ?? bodyRecordOf(one, all)?.title ?? null,
				url,
				fetched,
				mediaType
			};
		})
	};
}

/** Records of all files, numbered through. */
function* numbered(
	files: readonly Uint8Array[],
	state: WarcState
): Generator<{ record: WarcRecord; number: number }> {
	let number = 0;
	for (const file of files) {
		for (const record of recordsOf(file, state)) yield { record, number: number++ };
	}
}

async function readHeld(
	held: Held,
	all: readonly Held[],
	files: readonly Uint8Array[],
	state: WarcState,
	reading: Reading
): Promise<FileReading> {
	const holder = held.isRevisit ? bodyRecordOf(held, all) : held;
	let record: WarcRecord | null = null;
	for (const { record: one, number } of numbered(files, { ...state })) {
		if (number === holder?.record) {
			record = one;
			break;
		}
	}
	const response = record && responseOf(record);
	if (!record || !response) return { kind: 'refused', why: { code: 'no-pages' } };
	const body = await bodyOf(response);
	if (!body) return { kind: 'refused', why: { code: 'out-of-bounds', what: 'bytes' } };
	const isCut = record.isCut || body.isCut;
	const sent = [response.body, dechunked(response.body).bytes, body.bytes];
	const notices: FileNotice[] = isCut ? [{ code: 'cut-short' }] : [];
	if (!isCut && (await agrees(held.stated, sent)) === false)
		notices.push({ code: 'digest-differs' });
	const { mediaType, url, fetched, title } = held;
	const charset = parameterOf(response.headers, 'charset');
	return readInside(
		{ bytes: body.bytes, mediaType, charset, url, fetched, title, notices },
		reading
	);
}
