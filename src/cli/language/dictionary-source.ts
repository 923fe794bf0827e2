import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { edited, type Edit } from '#lib/record/edit-yaml.ts';

/** Where the text of a dictionary says something, in one of the files that it is made of. */
interface Place {
	file: string;
	node: ts.Expression;
}

/** The text of the files of dictionaries, which words are written into where they stand. */
export class DictionarySource {
	readonly #files = new Map<string, ts.SourceFile>();
	readonly #edits = new Map<string, Edit[]>();

	/** Writes what a dictionary says at a place; false where it says something that only a person can change. */
	say(file: string, path: readonly string[], text: string, parameters: readonly string[]): boolean {
		const place = this.#named(file, 'messages');
		const found = place && this.#within(place, path);
		const written = found && asCode(found.node, text, parameters);
		if (!found || written === undefined) return false;
		const source = this.#read(found.file)!;
		const edits = this.#edits.get(found.file) ?? [];
		edits.push({ from: found.node.getStart(source), to: found.node.getEnd(), text: written });
		this.#edits.set(found.file, edits);
		return true;
	}

	/** The files that now read otherwise. */
	changed(): { path: string; text: string }[] {
		return [...this.#edits].map(([path, edits]) => ({
			path,
			text: edited(this.#read(path)!.text, edits)
		}));
	}

	#read(path: string): ts.SourceFile | undefined {
		let file = this.#files.get(path);
		if (!file && existsSync(path)) {
			file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
			this.#files.set(path, file);
		}
		return file;
	}

	/** What a file calls by a name, its own or another's that it imports. */
	#named(file: string, name: string): Place | undefined {
		for (const statement of this.#read(file)?.statements ?? []) {
			if (ts.isVariableStatement(statement)) {
				const own = statement.declarationList.declarations.find(
					(one) => ts.isIdentifier(one.name) && one.name.text === name
				);
				if (own?.initializer) return { file, node: own.initializer };
			}
			if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) {
				continue;
			}
			const bindings = statement.importClause?.namedBindings;
			if (!bindings || !ts.isNamedImports(bindings)) continue;
			const imported = bindings.elements.find((one) => one.name.text === name);
			if (!imported || !statement.moduleSpecifier.text.startsWith('.')) continue;
			const other = resolve(dirname(file), statement.moduleSpecifier.text);
			return this.#named(other, (imported.propertyName ?? imported.name).text);
		}
		return undefined;
	}

	#within({ file, node }: Place, path: readonly string[]): Place | undefined {
		const bare = unwrapped(node);
		if (ts.isIdentifier(bare) && bare.text !== 'undefined') {
			const named = this.#named(file, bare.text);
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

function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
	return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
		? name.text
		: undefined;
}

/** Without what only types need, and within what fills a dictionary. */
function unwrapped(node: ts.Expression): ts.Expression {
	if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return unwrapped(node.expression);
	if (ts.isParenthesizedExpression(node)) return unwrapped(node.expression);
	if (ts.isCallExpression(node) && node.expression.getText() === 'filled' && node.arguments[1]) {
		return unwrapped(node.arguments[1]);
	}
	return node;
}

/** The code that says a text: in place of a text, of nothing yet, or of a function that fills in and no more. */
function asCode(
	node: ts.Expression,
	text: string,
	parameters: readonly string[]
): string | undefined {
	const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
	const isEmpty = ts.isIdentifier(node) && node.text === 'undefined';
	if (parameters.length === 0) return isText || isEmpty ? JSON.stringify(text) : undefined;
	const body =
		'`' + text.replace(/[`\\]|\$(?=\{)/g, '\\$&').replace(/\{([\w$]+)\}/g, '${$1}') + '`';
	if (isEmpty) return `(${parameters.join(', ')}) => ${body}`;
	if (!ts.isArrowFunction(node) || ts.isBlock(node.body)) return undefined;
	const head = node.getText().slice(0, node.body.getStart() - node.getStart());
	return `${head}${body}`;
}
