import { expect, test } from 'vitest';
import { transport } from '../../hooks.ts';
import { omitFromPayload } from './omit-from-payload.ts';

test('data of a page that is not hydrated are written as nothing, all others by Kit', () => {
	const data = { quotation: 'The harbour is silted up.' };
	expect(omitFromPayload(data)).toBe(data);
	expect(transport.omitted?.encode(data)).toBe(true);
	expect(transport.omitted?.decode(true)).toEqual({});
	for (const other of [{ ...data }, null, undefined, 'text', [data]]) {
		expect(transport.omitted?.encode(other)).toBe(false);
	}
});
