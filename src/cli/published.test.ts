import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from './check.ts';
import { lastPublished } from './published.ts';

const FIXTURE = fileURLToPath(new URL('../../tests/fixtures/record', import.meta.url));
const TOPIC = 'data/topics/late-bus.yaml';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'rejoinder-published-'));
	await cp(FIXTURE, root, { recursive: true });
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(root, { recursive: true });
});

const git = (...args: string[]) =>
	execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@y.example', ...args]);
function commit(): void {
	git('add', '-A');
	git('commit', '-q', '--no-gpg-sign', '-m', 'x');
}
async function change(from: string, to: string): Promise<void> {
	const path = join(root, TOPIC);
	const text = await readFile(path, 'utf8');
	expect(text).toContain(from);
	await writeFile(path, text.replace(from, to));
}
/** Exit code of a check, and the problems that it prints. */
async function checked(): Promise<{ code: number; said: string }> {
	const said: string[] = [];
	vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
	return { code: await check({ record: root }), said: said.join('\n') };
}
const GIST = /Fennbrook Library Friends ask [^.\n]*\./;
async function reword(): Promise<{ old: string; now: string }> {
	const [old = ''] = GIST.exec(await readFile(join(root, TOPIC), 'utf8')) ?? [];
	const now = old.replace('ask', 'now ask');
	await change(old, now);
	return { old, now };
}

test('without git there is nothing to compare with, and check is content', async () => {
	await reword();
	expect(await lastPublished({ data: join(root, 'data') })).toBeNull();
	expect(await checked()).toEqual({ code: 0, said: '' });
});

test('before the first tag a gist may still change', async () => {
	git('init', '-q');
	commit();
	await reword();
	expect((await checked()).code).toBe(0);
});

test('once tagged, a changed gist fails check until a correction says so', async () => {
	git('init', '-q');
	commit();
	git('tag', 'record-2024-04-01');
	expect((await checked()).code).toBe(0);
	const { old, now } = await reword();
	const { code, said } = await checked();
	expect(code).toBe(1);
	expect(said).toContain(`${TOPIC}:`);
	expect(said).toContain('not as record-2024-04-01 has it');
	const entry = {
		date: '2024-04-02',
		kind: 'changes-the-meaning',
		target: 'claims/run-a-late-bus',
		reason: 'They ask again.',
		old,
		new: now
	};
	await writeFile(join(root, 'data/corrections.yaml'), JSON.stringify({ corrections: [entry] }));
	expect(await checked()).toEqual({ code: 0, said: '' });
});

test('a change that was published is compared with the newer tag', async () => {
	git('init', '-q');
	commit();
	git('tag', 'record-2024-04-01');
	await reword();
	commit();
	git('tag', 'record-2024-05-01');
	expect((await checked()).code).toBe(0);
});

test('a folder inside another repository is not held to the tags of that one', async () => {
	git('init', '-q');
	commit();
	git('tag', 'record-2024-04-01');
	const inner = join(root, 'inner');
	await cp(FIXTURE, inner, { recursive: true });
	expect((await lastPublished({ data: join(root, 'data') }))?.tag).toBe('record-2024-04-01');
	expect(await lastPublished({ data: join(inner, 'data') })).toBeNull();
});
