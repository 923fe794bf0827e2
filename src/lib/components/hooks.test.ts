import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { at, hook, said } from './hooks.ts';

const ROOT = 'src';
const LIST = 'src/lib/components/hooks.ts';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
	.map((name) => join(ROOT, name))
	.filter((name) => /\.(?:svelte|ts|js|css|html)$/.test(name) && !/\.test\.ts$/.test(name))
	.filter((name) => name !== LIST)
	.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const components = files.filter(({ name }) => name.endsWith('.svelte'));
const scripts = files.filter(({ name }) => /^src\/lib\/reading\/.*\.ts$/.test(name));
const list = ts.createSourceFile(LIST, readFileSync(LIST, 'utf8'), ts.ScriptTarget.Latest, true);

/** Names of the members of an interface, or of the strings of a union, as the list declares them. */
function declared(name: string): string[] {
	const names: string[] = [];
	list.forEachChild((node) => {
		if (ts.isInterfaceDeclaration(node) && node.name.text === name) {
			names.push(...node.members.flatMap((member) => member.name?.getText() ?? []));
		}
		if (ts.isTypeAliasDeclaration(node) && node.name.text === name) {
			names.push(...[...node.type.getText().matchAll(/'([^']+)'/g)].map(([, one]) => one ?? ''));
		}
	});
	return names;
}

/** Names of the hooks that a component sets: the keys of what it gives to `hook`. */
function setBy({ text }: { text: string }): string[] {
	const names: string[] = [];
	const walk = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		const {
			type,
			callee,
			arguments: given
		} = node as {
			type?: string;
			callee?: { name?: string };
			arguments?: { properties?: { key: { name: string } }[] }[];
		};
		if (type === 'CallExpression' && callee?.name === 'hook') {
			names.push(...(given?.[0]?.properties ?? []).map(({ key }) => key.name));
		}
		Object.values(node).forEach(walk);
	};
	walk(parse(text, { modern: true }).fragment);
	return names;
}

/** Names that a script looks for, by the functions of the list and the place of the name in their call. */
const NAMED_AT = { find: 0, findAll: 0, at: 0, around: 1, said: 1, setState: 1, hasState: 1 };
function lookedForBy({ name, text }: { name: string; text: string }): string[] {
	const names: string[] = [];
	const walk = (node: ts.Node): void => {
		if (ts.isCallExpression(node)) {
			const place = NAMED_AT[node.expression.getText() as keyof typeof NAMED_AT];
			const given = place === undefined ? undefined : node.arguments[place];
			if (given && ts.isStringLiteral(given)) names.push(given.text);
		}
		node.forEachChild(walk);
	};
	walk(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
	return names;
}

const hooks = declared('Hooks');
const states = declared('State');
const set = new Set(components.flatMap(setBy));
const lookedFor = new Set(scripts.flatMap(lookedForBy));

describe('the list of hooks', () => {
	test('is what the components set and what the scripts look for', () => {
		expect(hooks.length).toBeGreaterThan(20);
		expect([...set].sort()).toEqual([...hooks].sort());
		expect([...lookedFor].sort()).toEqual([...hooks, ...states].sort());
	});

	test.each(hooks)('has the one place where the attribute of "%s" is written', (name) => {
		const literal = new RegExp(
			`data-${name}(?![\\w-])|dataset\\.${name}\\b|dataset\\['${name}'\\]`
		);
		expect(files.filter(({ text }) => literal.test(text)).map((file) => file.name)).toEqual([]);
	});

	test.each(states)('has the state "%s", which a component styles', (state) => {
		const styled = components.filter(({ text }) => new RegExp(`\\.${state}\\b[^;]*\\{`).test(text));
		expect(styled).not.toHaveLength(0);
	});
});

describe('a hook', () => {
	test('is an attribute that is found by its name and by its value', () => {
		expect(hook({ action: 'pin', quotation: 0, says: '', source: undefined })).toEqual({
			'data-action': 'pin',
			'data-quotation': 0,
			'data-says': ''
		});
		expect(at('action')).toBe('[data-action]');
		expect(at('action', 'pin')).toBe('[data-action="pin"]');
	});

	test('of an element that is not there carries nothing', () => {
		expect(said(null, 'response')).toBeUndefined();
	});
});
