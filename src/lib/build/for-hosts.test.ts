import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isContact, writeForHosts } from './for-hosts.ts';

let site: string;
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'rejoinder-hosts-'));
	await writeFile(join(site, 'topics.html'), '');
});
afterEach(() => rm(site, { recursive: true }));

test('the headers of a site name its pages', async () => {
	await writeForHosts(site, null);
	expect(await readFile(join(site, '_headers'), 'utf8')).toContain('\n/topics\n');
	expect((await readdir(site)).sort()).toEqual(['_headers', 'topics.html']);
});

test('a contact that is known is given with a day on which it has to be looked at again', async () => {
	await writeForHosts(site, 'mailto:security@town.example');
	const text = await readFile(join(site, '.well-known/security.txt'), 'utf8');
	expect(text).toMatch(
		/^Contact: mailto:security@town\.example\nExpires: \S+Z\nPreferred-Languages: ar, en, he\n$/
	);
	const days = (Date.parse(/Expires: (\S+)/.exec(text)?.[1] ?? '') - Date.now()) / 86_400_000;
	expect(days).toBeGreaterThan(300);
	expect(days).toBeLessThan(365);
});

test.each([
	['mailto:security@town.example', true],
	['https://town.example/report?of=site', true],
	['http://town.example/', false],
	['security@town.example', false],
	['https://town.example/\nExpires: never', false],
	['javascript:alert(1)', false]
])('%j is a contact: %s', (contact, expected) => {
	expect(isContact(contact)).toBe(expected);
});
