import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Timestamp } from '#lib/evidence/timestamp.ts';
import { checkTimestamp } from './received.ts';

/** What a browser is given of the fixture's timestamp. */
const DATA = 'tests/fixtures/record/data';
const pem = await readFile(`${DATA}/authorities/fennbrook-time.pem`, 'utf8');
const text = await readFile(`${DATA}/timestamps/2024-04-15-fennbrook-time.json`, 'utf8');
const given = () => JSON.parse(text) as Timestamp;
const [of] = given().sources as [Timestamp['sources'][0]];

test('a timestamp that holds says when, and by whom', async () => {
	expect(await checkTimestamp(given(), pem, of)).toEqual({
		kind: 'holds',
		time: '2024-04-15T09:30:00Z',
		signer: 'Fennbrook Time of the tests'
	});
});

test.each<[what: string, code: string, () => unknown, string?, typeof of?]>([
	['without a form', 'token-unreadable', () => null],
	[
		'that does not cover the text',
		'token-other-root',
		given,
		pem,
		{ ...of, root: '00'.repeat(32) }
	],
	['under another authority', 'token-foreign', given, ''],
	['with a certificate that is none', 'certificate-unreadable', given, pem.replace(/^MII/m, 'AAA')],
	['at another time', 'timestamp-other-time', () => ({ ...given(), time: '2024-04-14T09:30:00Z' })],
	[
		'with a source left out',
		'timestamp-other-root',
		() => ({ ...given(), sources: given().sources.slice(0, -1) })
	]
])('one %s does not hold: %s', async (_, code, received, certificates = pem, source = of) => {
	const found = await checkTimestamp(received(), certificates, source);
	expect(found).toMatchObject({ kind: 'broken', fault: { code } });
});
