import { describe, expect, test } from 'vitest';
import { createStash } from '#lib/handover/stash.ts';
import { FakeCaches } from '../../../tests/support/fake-caches.ts';
import { createShared } from './shared.ts';

const ROOT = 'https://town.example/record/';

function sharedIn(fake: FakeCaches) {
	const caches = fake as unknown as CacheStorage;
	let id = 0;
	const options = { caches, root: ROOT, page: 'he/bring', now: () => new Date(0) };
	return {
		shared: createShared({ ...options, newId: () => `id-${++id}` }),
		stash: createStash({ caches, root: ROOT })
	};
}

function post(fields: Record<string, string>, files: readonly File[] = []): Request {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	for (const file of files) form.append('files', file);
	return new Request(`${ROOT}bring`, { method: 'POST', body: form });
}

describe('what the system shares', () => {
	test('is kept and shown on the page that asks', async () => {
		const { shared, stash } = sharedIn(new FakeCaches());
		const request = post({ title: 'Roof', text: 'It leaks.', url: 'https://echo.example/roof' }, [
			new File(['The roof leaks.'], 'roof.txt')
		]);
		expect(shared.isShare(request)).toBe(true);
		const answer = await shared.take(request);
		expect([answer.status, answer.headers.get('location')]).toEqual([
			303,
			`${ROOT}he/bring#handed=id-1`
		]);
		const parcel = await stash.get('id-1');
		expect(parcel).toMatchObject({
			from: { kind: 'shared', title: 'Roof', text: 'It leaks.', url: 'https://echo.example/roof' },
			files: [{ name: 'roof.txt', size: 15 }],
			left: 0
		});
		expect(new TextDecoder().decode(await stash.file('id-1', 0))).toBe('The roof leaks.');
		await stash.forget('id-1');
		expect(await stash.get('id-1')).toBeNull();
	});

	test('leaves what was shared first when more waits than is kept', async () => {
		const fake = new FakeCaches();
		const { shared, stash } = sharedIn(fake);
		for (let i = 0; i < 7; i++) await shared.take(post({}, [new File(['x'], 'x.txt')]));
		expect(await stash.get('id-2')).toBeNull();
		expect(await stash.get('id-3')).not.toBeNull();
		expect(fake.addresses()).toHaveLength(10);
	});

	test('that cannot be kept leads to the page all the same, which then says so', async () => {
		const fake = new FakeCaches();
		fake.quota = 0;
		const { shared, stash } = sharedIn(fake);
		const answer = await shared.take(post({ text: 'It leaks.' }));
		expect(answer.headers.get('location')).toBe(`${ROOT}he/bring#handed=id-1`);
		expect(await stash.get('id-1')).toBeNull();
	});

	test.each([
		[new Request(`${ROOT}bring`)],
		[new Request(`${ROOT}desk`, { method: 'POST' })],
		[new Request('https://other.example/bring', { method: 'POST' })]
	])('is nothing else that is asked for', (request) => {
		expect(sharedIn(new FakeCaches()).shared.isShare(request)).toBe(false);
	});
});
