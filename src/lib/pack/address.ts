import { byCode } from '#lib/record/codes.ts';
import type { StatementKey } from '#lib/record/statement.ts';
import { CODE_LENGTH, packCode } from './code.ts';
import { EMPTY_PACK, MOST_ITEMS, type Pack } from './pack.ts';
import { isSeed, readTasks, writeTasks } from './tasks.ts';

/** Grows when an address of the old form could be misread. */
const FORM = '1';

/** What the address of a pack came to. */
export type ReadPack =
	| { kind: 'pack'; pack: Pack; missing: number; missingTasks: number }
	| { kind: 'none' }
	| { kind: 'damaged' };

/**
 * A pack as the part of an address behind `#`: codes of the items, title and questions, in base64url, then
 * tasks and the seed of the groups. A reader that knows only the first four takes them and goes on.
 */
export function packAddress({ items, title, questions, tasks = [], seed = '' }: Pack): string {
	const parts = [
		FORM,
		items.map(packCode).join(''),
		encode(title),
		encode(questions.join('\n')),
		writeTasks(tasks, items),
		seed
	];
	return parts.join('.').replace(/\.+$/, '');
}

/** What the codes in the address of a pack mean. */
export function packCodes(names: readonly (readonly StatementKey[])[]): Map<string, StatementKey> {
	return byCode(names, packCode);
}

/** Reads an address back. Items that the record does not have are counted and left out. */
export function readPack(fragment: string, codes: ReadonlyMap<string, StatementKey>): ReadPack {
	const text = fragment.replace(/^#/, '');
	if (text === '') return { kind: 'none' };
	const [form, listed = '', ...rest] = text.split('.');
	const [title, questions] = [decode(rest[0] ?? ''), decode(rest[1] ?? '')];
	const whole = /^[\w-]*$/.test(listed) && listed.length % CODE_LENGTH === 0;
	const tooMany = listed.length > MOST_ITEMS * CODE_LENGTH;
	if (form !== FORM || !whole || tooMany || title === null || questions === null) {
		return { kind: 'damaged' };
	}
	const asked = listed.match(new RegExp(`.{${CODE_LENGTH}}`, 'g')) ?? [];
	const named = asked.map((code) => codes.get(code));
	const found = named.filter((key) => key !== undefined);
	const read = readTasks(rest[2] ?? '', named);
	const seed = rest[3] ?? '';
	if (!read || (seed !== '' && !isSeed(seed))) return { kind: 'damaged' };
	return {
		kind: 'pack',
		pack: {
			...EMPTY_PACK,
			items: [...new Set(found)],
			title,
			questions: questions === '' ? [] : questions.split('\n'),
			...(read.tasks.length > 0 ? { tasks: read.tasks } : {}),
			...(seed === '' ? {} : { seed })
		},
		missing: asked.length - found.length,
		missingTasks: read.missing
	};
}

function encode(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(text: string): string | null {
	try {
		const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
