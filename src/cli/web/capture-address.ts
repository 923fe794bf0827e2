import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { capture, type Capturing } from '../capture.ts';
import { placeOfText } from '../place-of-text.ts';
import { readPageBytes, type PageFile } from '../read-page.ts';
import { UsageError } from '../usage.ts';
import { agentOf, settingsIn } from './agent.ts';
import type { Fetched } from './fetch-page.ts';
import { fetched } from './fetched.ts';
import { nameOf } from './file-name.ts';
import { Polite } from './polite.ts';
import { warcOf } from './warc.ts';

interface CapturingAddress extends Capturing {
	texts?: string;
	private?: boolean;
}

/** Captures a text that lies on the disk, or what is at an address. */
export const captureAny = (text: string, given: CapturingAddress): Promise<number> =>
	/^https?:\/\//i.test(text) ? captureAddress(text, given) : capture(text, given);

/**
 * Fetches a page, once, and captures it: what came is kept as a web archive beside the text that is committed
 * to, outside the record. What the page says of itself stands for the options that are not given.
 */
async function captureAddress(address: string, given: CapturingAddress): Promise<number> {
	const { id, texts } = given;
	if (texts === undefined) {
		throw new UsageError(
			'Say with --texts in which folder the text of the page is to be kept, outside the repository.'
		);
	}
	if (!URL.canParse(address)) throw new UsageError(`${address} is no address.`);
	const files = await readFiles(await findRecord(given.record));
	const agent = agentOf(settingsIn(files));
	const page = await fetched(address, new Polite({ agent, allowPrivate: given.private ?? false }));
	const read = await readPageBytes(page.body, nameOf(page), given.entry);
	if (read.page.text.trim() === '') {
		throw new UsageError(`No text could be read at ${page.url}. Nothing was written.`);
	}
	const day = page.at.slice(0, 10);
	const archive = join(texts, `${id}-${page.at.replace(/[:.]/g, '')}.warc.gz`);
	const path = await textPath(texts, id, page, read);
	await writeAll([
		{ path: archive, content: warcOf(page, agent) },
		...(existsSync(path) ? [] : [{ path, content: read.document ? page.body : read.page.text }])
	]);
	console.log(`What came is kept in ${archive}, and what is read of it in ${path}.`);
	return capture(path, { date: day, ...factsOf(read, page), ...given });
}

async function textPath(
	folder: string,
	id: string,
	page: Fetched,
	{ document, page: read }: PageFile
) {
	// What is there and says the same stays; what says something else is not lost, nor taken for what came.
	if (!document) return placeOfText(join(folder, id), `${id}.txt`, read.text);
	const path = join(folder, `${id}-${nameOf(page)}`);
	if (existsSync(path) && !(await readFile(path)).equals(page.body)) {
		throw new UsageError(
			`${path} is there already and holds another document: move it, or choose another id.`
		);
	}
	return path;
}

/** What the page says of itself, as far as a source has a field for it; its publisher is for a person to name. */
function factsOf({ page }: PageFile, { url }: Fetched): Partial<Capturing> {
	const { title, published, language } = page;
	const isOfHost = page.url !== null && new URL(page.url).host === new URL(url).host;
	return {
		...(title ? { title } : {}),
		...(published ? { published } : {}),
		...(language === 'und' ? {} : { language }),
		url: isOfHost && page.url ? page.url : url
	};
}
