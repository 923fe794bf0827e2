import type { FileReader } from '../file.ts';
import { instantOf } from './dates.ts';
import { readWarcs } from './from-warc.ts';
import { parameterOf } from './headers.ts';
import { readInside } from './inside.ts';
import { pageOfMhtml } from './mhtml.ts';
import { savedPageIn } from './saved-html.ts';
import { readZip } from './wacz.ts';
import { isGzip } from './warc.ts';

const startsWith = (bytes: Uint8Array, magic: string) =>
	new TextDecoder('latin1').decode(bytes.subarray(0, magic.length)) === magic;

/**
 * Saved pages: WARC, WACZ, MHTML, pages in one file, and folders in a ZIP. Of several the person
 * chooses. Read by hand and not by a library for web archives: those there are take a record's length
 * for granted, unpack without bounds and bring a program for the command line with them.
 */
export const readArchive: FileReader = async (file, reading) => {
	const { bytes } = file;
	if (startsWith(bytes, 'PK')) return readZip(file, reading);
	if (isGzip(bytes) || startsWith(bytes, 'WARC/')) return readWarcs([bytes], file, reading);
	const saved = savedPageIn(bytes);
	if (saved) {
		const { url, date } = saved;
		return readInside(
			{
				...{ bytes, mediaType: 'text/html', charset: null, title: null, notices: [] },
				...{ url, fetched: instantOf(date) }
			},
			reading
		);
	}
	const page = pageOfMhtml(bytes);
	if (!page) return { kind: 'refused', why: { code: 'no-pages' } };
	const { headers, url, title, date, isCut } = page;
	return readInside(
		{
			...{ bytes: page.bytes, mediaType: 'text/html', url, title, fetched: instantOf(date) },
			charset: parameterOf(headers, 'charset'),
			notices: isCut ? [{ code: 'cut-short' }] : []
		},
		reading
	);
};
