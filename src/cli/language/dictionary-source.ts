import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import ts from 'typescript';
import { edited, type Edit } from '#lib/record/edit-yaml.ts';
import { asCode, nameOf, unwrapped } from './dictionary-code.ts';

/** Where the text of a dictionary says something, in one of the files that it is made of. */
export interface Place {
	file: string;
	node: ts.Expression | ts.FunctionDeclaration;
}

/** What a name stands for in a file: a declaration of its own, or what it takes from another. */
export type Binding =
	| { kind: 'own'; declaration: ts.DeclarationStatement | ts.VariableStatement }
	| { kind: 'taken'; from: string; name: string };

/** The text of the files of dictionaries, which words are written into where they stand. */
export class DictionarySource {
	readonly #files = new Map<string, ts.SourceFile>();
	readonly #edits = new Map<string, Edit[]>();
	/** What goes below the imports of a file, and at its end. */
	readonly #heads = new Map<string, string[]>();
	readonly #ends = new Map<string, string[]>();

	/** Writes what a dictionary says at a place; false where it says something that only a person can change. */
	say(file: string, path: readonly string[], text: string, parameters: readonly string[]): boolean {
		const found = this.find(file, path);
		const written = found && asCode(found.node, text, parameters);
		if (!found || written === undefined) return false;
		this.replace(found, written);
		return true;
	}

	/** Where a dictionary says what is at a path. */
	find(file: string, path: readonly string[]): Place | undefined {
		const place = this.named(file, 'messages');
		return place && this.#within(place, path);
	}

	replace({ file, node }: Place, code: string): void {
		const edits = this.#edits.get(file) ?? [];
		const from = node.getStart();
		// Two phrases may be said by the same words; the same place is written once.
		if (!edits.some((one) => one.from === from))
			edits.push({ from, to: node.getEnd(), text: code });
		this.#edits.set(file, edits);
	}

	/** Makes what another file has known in one, by a name that is free there, which is given back. */
	take(file: string, name: string, from: string, isType = false): string {
		const path = isAbsolute(from) ? relativePath(file, from) : from;
		for (let n = 1; ; n++) {
			const local = n === 1 ? name : `${name}${n}`;
			const line = `import ${isType ? 'type ' : ''}{ ${n === 1 ? name : `${name} as ${local}`} } from '${path}';`;
			const there = this.binding(file, local);
			const heads = this.#heads.get(file) ?? [];
			if (there?.kind === 'taken' && there.from === from && there.name === name) return local;
			if (heads.includes(line)) return local;
			const isTaken = heads.some((one) => new RegExp(`[ {]${local}[ ,}]`).test(one));
			if (there || isTaken) continue;
			this.#heads.set(file, [...heads, line]);
			return local;
		}
	}

	/** Adds a declaration to a file: below its imports, or at its end. */
	declare(file: string, code: string, where: 'head' | 'end'): void {
		const list = where === 'head' ? this.#heads : this.#ends;
		const there = list.get(file) ?? [];
		if (!there.includes(code)) list.set(file, [...there, code]);
	}

	/** What a name stands for in a file. */
	binding(file: string, name: string): Binding | undefined {
		for (const statement of this.#read(file)?.statements ?? []) {
			if (ts.isVariableStatement(statement)) {
				const { declarations } = statement.declarationList;
				if (declarations.some((one) => ts.isIdentifier(one.name) && one.name.text === name)) {
					return { kind: 'own', declaration: statement };
				}
			} else if (
				ts.isImportDeclaration(statement) &&
				ts.isStringLiteral(statement.moduleSpecifier)
			) {
				const bindings = statement.importClause?.namedBindings;
				if (!bindings || !ts.isNamedImports(bindings)) continue;
				const one = bindings.elements.find((element) => element.name.text === name);
				const from = statement.moduleSpecifier.text;
				if (one) {
					return {
						kind: 'taken',
						from: from.startsWith('.') ? resolve(dirname(file), from) : from,
						name: (one.propertyName ?? one.name).text
					};
				}
			} else if (
				(ts.isFunctionDeclaration(statement) ||
					ts.isInterfaceDeclaration(statement) ||
					ts.isTypeAliasDeclaration(statement)) &&
				statement.name?.text === name
			) {
				return { kind: 'own', declaration: statement };
			}
		}
		return undefined;
	}

	/** What a file calls by a name, its own or another's that it imports. */
	named(file: string, name: string): Place | undefined {
		const found = this.binding(file, name);
		if (!found) return undefined;
		if (found.kind === 'taken') {
			return isAbsolute(found.from) ? this.named(found.from, found.name) : undefined;
		}
		const { declaration } = found;
		if (ts.isFunctionDeclaration(declaration)) return { file, node: declaration };
		if (!ts.isVariableStatement(declaration)) return undefined;
		const node = declaration.declarationList.declarations.find(
			(one) => ts.isIdentifier(one.name) && one.name.text === name
		)?.initializer;
		return node && { file, node };
	}

	/** The files that now read otherwise. */
	changed(): { path: string; text: string }[] {
		const files = new Set([...this.#edits.keys(), ...this.#heads.keys(), ...this.#ends.keys()]);
		return [...files].map((path) => {
			const source = this.#read(path);
			const edits = [...(this.#edits.get(path) ?? [])];
			const heads = this.#heads.get(path) ?? [];
			const [imports, declared] = [
				heads.filter((one) => one.startsWith('import ')),
				heads.filter((one) => !one.startsWith('import '))
			];
			const last = source?.statements.findLast(ts.isImportDeclaration)?.getEnd() ?? 0;
			const head = [...imports, ...(declared.length > 0 ? ['', ...declared] : [])].join('\n');
			if (head !== '') edits.push({ from: last, to: last, text: `\n${head}\n` });
			const text = edited(source?.text ?? '', edits);
			const end = this.#ends.get(path) ?? [];
			return { path, text: [text, ...end].join('\n') };
		});
	}

	#read(path: string): ts.SourceFile | undefined {
		let file = this.#files.get(path);
		if (!file && existsSync(path)) {
			file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
			this.#files.set(path, file);
		}
		return file;
	}

	#within({ file, node }: Place, path: readonly string[]): Place | undefined {
		if (ts.isFunctionDeclaration(node)) return path.length === 0 ? { file, node } : undefined;
		const bare = unwrapped(node);
		if (ts.isIdentifier(bare) && bare.text !== 'undefined') {
			const named = this.named(file, bare.text);
			return named && this.#within(named, path);
		}
		const [key, ...rest] = path;
		if (key === undefined) return { file, node: bare };
		if (ts.isArrayLiteralExpression(bare)) {
			const item = bare.elements[Number(key)];
			return item && this.#within({ file, node: item }, rest);
		}
		if (!ts.isObjectLiteralExpression(bare)) return undefined;
		for (const property of bare.properties.toReversed()) {
			if (ts.isSpreadAssignment(property)) {
				const spread = this.#within({ file, node: property.expression }, path);
				if (spread) return spread;
				continue;
			}
			if (nameOf(property) !== key) continue;
			if (ts.isPropertyAssignment(property)) {
				return this.#within({ file, node: property.initializer }, rest);
			}
			if (ts.isShorthandPropertyAssignment(property)) {
				return this.#within({ file, node: property.name }, rest);
			}
		}
		return undefined;
	}
}

function relativePath(file: string, to: string): string {
	const path = relative(dirname(file), to);
	return path.startsWith('.') ? path : `./${path}`;
}
