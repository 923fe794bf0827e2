import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { formatsOf } from '../../../tests/fixtures/formats.ts';

const formats = await formatsOf(await fixtureRecord());

test.each(Object.keys(formats))('%s of the small record is as it was reviewed', async (name) => {
	await expect(formats[name]).toMatchFileSnapshot(`../../../tests/golden/export/${name}`);
});
