import { expect, test } from 'vitest';
import { extensionFiles, onPress } from './extension.ts';
import { pageOf } from './page-of.ts';

const words = {
	name: 'Bring to my desk',
	description: 'Hands the page in front of you to your desk.',
	cannot: 'This page lets no extension in.'
};
const files = extensionFiles({
	site: 'http://localhost:4391/rejoinder',
	version: '1.0.0',
	words: { en: { ...words, path: 'bring' }, he: { ...words, path: 'he/bring' } },
	code: { onPress: String(onPress), pageOf: String(pageOf) },
	icons: { 16: new Uint8Array([1]), 128: new Uint8Array([2]) }
});
const manifest = JSON.parse(String(files['manifest.json'])) as Record<string, unknown>;

test('asks for the page in front and its own desk, and for nothing else', () => {
	expect(manifest).toMatchObject({
		manifest_version: 3,
		permissions: ['activeTab', 'scripting'],
		// Without a port, which patterns of Firefox do not have.
		host_permissions: ['http://localhost/*']
	});
	for (const key of ['optional_permissions', 'content_scripts', 'externally_connectable']) {
		expect(manifest).not.toHaveProperty(key);
	}
});

test('is what Chromium and Firefox ask of a manifest', () => {
	expect(manifest.version).toMatch(/^\d{1,5}(?:\.\d{1,5}){0,3}$/);
	expect(manifest.name).toMatch(/^__MSG_\w+__$/);
	expect(words.name.length).toBeLessThanOrEqual(75);
	expect(words.description.length).toBeLessThanOrEqual(132);
	expect(manifest.default_locale).toBe('en');
	expect(manifest.browser_specific_settings).toMatchObject({
		gecko: { id: expect.stringMatching(/^[\w.-]*@[\w.-]+$/) }
	});
	const { background, icons } = manifest as {
		background: { service_worker: string; scripts: string[] };
		icons: Record<string, string>;
	};
	for (const path of [
		background.service_worker,
		...background.scripts,
		...Object.values(icons),
		'_locales/en/messages.json',
		'_locales/he/messages.json',
		'page.js'
	]) {
		expect(files).toHaveProperty([path]);
	}
});

test('every message that is named is said in every language', () => {
	const code = `${String(files['manifest.json'])}${String(files['background.js'])}`;
	const named = [...code.matchAll(/__MSG_(\w+)__|getMessage\(["'](\w+)["']\)/g)].map(
		([, one, other]) => one ?? other
	);
	expect(new Set(named)).toEqual(new Set(['name', 'description', 'cannot', 'path']));
	for (const lang of ['en', 'he']) {
		const said = JSON.parse(String(files[`_locales/${lang}/messages.json`])) as object;
		expect(Object.keys(said).sort()).toEqual([...new Set(named)].sort());
	}
});

test('its programs can be parsed by themselves', () => {
	for (const path of ['background.js', 'page.js']) {
		expect(() => new Function(String(files[path])), path).not.toThrow();
	}
});
