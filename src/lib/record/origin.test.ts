import { expect, test } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/load.ts';
import { idBeside, idHere, idThere, originOf } from './origin.ts';
import { readRecord } from './read.ts';

test('an id tells the site that it came from, and how it is called there', () => {
	const id = idHere('coast', idHere('town', 'five-shuts-out'));
	expect(originOf(id)).toBe('coast--town');
	expect(idThere(id)).toBe('five-shuts-out');
	expect(originOf('five-shuts-out')).toBeUndefined();
	expect(idThere('five-shuts-out')).toBe('five-shuts-out');
	expect(idBeside('town--courier', 'council')).toBe('town--council');
	expect(idBeside('courier', 'council')).toBe('council');
});

const party = 'name: Council\nkind: state-body\ninterest: unknown\n';
const origin = 'name: Town\naddress: https://town.example\ntaken: 2026-01-02\n';

test.each([
	['of a site that no file names', ['no-such-site'], [['parties/town--council', party]]],
	[
		'of a site that a file names',
		[],
		[
			['parties/town--council', party],
			['from/town', origin]
		]
	]
])('an entry %s', async (_, codes, files) => {
	const { problems } = await readRecord(
		files.map(([path, text]) => ({ path: `data/${path}.yaml`, text: text ?? '' }))
	);
	expect(problems.map(({ code }) => code)).toEqual(codes);
});

test('what is our own stands in no topic of a site', async () => {
	const files = (await fixtureFiles()).map((file) =>
		file.path === 'data/topics/library-hours.yaml'
			? { ...file, path: 'data/topics/town--library-hours.yaml' }
			: file
	);
	const { problems } = await readRecord([...files, { path: 'data/from/town.yaml', text: origin }]);
	expect(problems.map(({ code }) => code)).toContain('id-of-other-site');
});
