import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_FILES } from './bounds.ts';
import { isFolder, unpackFolder } from './unpack.ts';

const page = strToU8('<!doctype html><title>Roof</title><p>The roof leaks in every storm.</p>');
const files = (bytes: Uint8Array) => {
	const folder = unpackFolder(bytes);
	if (folder.kind !== 'folder') throw new Error(folder.why.code);
	return folder;
};
const told = (bytes: Uint8Array) =>
	files(bytes).files.map((file) => [file.path, file.kind === 'left' ? file.why.code : file.kind]);

describe('a folder in a ZIP', () => {
	test('gives each of its files with its path', () => {
		const zip = zipSync({
			'a/roof.html': page,
			'b/roof.html': page,
			'notes.txt': strToU8('Rain.')
		});
		expect(isFolder(zip, 'roof.zip')).toBe(true);
		expect(told(zip)).toEqual([
			['a/roof.html', 'file'],
			['b/roof.html', 'file'],
			['notes.txt', 'file']
		]);
	});

	test('leaves out what systems keep for themselves', () => {
		const zip = zipSync({
			'.DS_Store': page,
			'__MACOSX/a': page,
			'a/.git/x': page,
			'a.html': page
		});
		expect(told(zip)).toEqual([['a.html', 'file']]);
	});

	test('leaves a name that leads out, an archive within and a bomb, and gives the rest', () => {
		const zip = zipSync({
			'../evil.html': page,
			'inner.zip': zipSync({ 'a.html': page }),
			'bomb.txt': [new Uint8Array(65_000_000), { level: 1 }],
			'a.html': page
		});
		expect(told(zip)).toEqual([
			['../evil.html', 'unsafe'],
			['inner.zip', 'nested'],
			['bomb.txt', 'out-of-bounds'],
			['a.html', 'file']
		]);
	});

	test('says how many files are beyond the bound', () => {
		const many = Object.fromEntries(
			Array.from({ length: MOST_FILES + 7 }, (_, i) => [`${i}.txt`, page])
		);
		const folder = files(zipSync(many, { level: 0 }));
		expect([folder.files.length, folder.more]).toEqual([MOST_FILES, 7]);
	});

	test('that is torn is refused whole', () => {
		const zip = zipSync({ 'a.html': page });
		expect(unpackFolder(zip.subarray(0, zip.length - 30))).toEqual({
			kind: 'refused',
			why: { code: 'damaged' }
		});
	});
});

test('a web archive and a document in a ZIP are no folders', () => {
	expect(isFolder(zipSync({ 'archive/data.warc.gz': page, 'pages/pages.jsonl': page }), 'a')).toBe(
		false
	);
	expect(isFolder(zipSync({ 'word/document.xml': page }), 'a.zip')).toBe(false);
	expect(isFolder(page, 'a.zip')).toBe(false);
});
