import ts from 'typescript';
import { edited, type Edit } from '#lib/record/edit-yaml.ts';
import { isFieldName, isOwnParameterType } from './code-names.ts';
import { isTag, shapeOf, textAt, type Lookup, type Words } from './code-words.ts';

/** A text within the code of a phrase. */
export interface CodeText extends Words {
	/** What tells it from the others of the code: the fields around it, or its number. */
	key: string;
	/** When it is said, as the code has it. */
	when: string | undefined;
}

/** The texts that a piece of code says, each with its key; what it compares, calls or joins by is none. */
export function textsIn(root: ts.Node, lookup: Lookup): CodeText[] {
	const found: CodeText[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isTypeNode(node)) return;
		const text = textAt(node, lookup);
		if (!text) return void ts.forEachChild(node, visit);
		found.push({ ...text, key: fieldsAround(node, root), when: conditionOf(node, root) });
		// In an order that does not go by that of the words, which is another in another language.
		[...text.places.values()]
			.map((one) => [shapeOf(one, lookup), one] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.forEach(([, one]) => visit(one));
		if (text.isCounted) visit((node as ts.CallExpression).arguments[0]!);
	};
	visit(root);
	const keys = new Map<string, number>();
	for (const { key } of found) keys.set(key, (keys.get(key) ?? 0) + 1);
	const seen = new Map<string, number>();
	return found.map((one) => {
		if (keys.get(one.key) === 1) return one;
		const n = (seen.get(one.key) ?? 0) + 1;
		seen.set(one.key, n);
		return { ...one, key: one.key === '' ? String(n) : `${one.key}/${n}` };
	});
}

/** Where code is written: names that are others there, and whether its parameters are without types. */
interface WrittenIn {
	tag: string;
	isNew: boolean;
	renamed: ReadonlyMap<string, string>;
}

/** The code with other words in it, by their key, for the language of `tag`. */
export function codeWith(
	root: ts.Node,
	texts: readonly CodeText[],
	said: ReadonlyMap<string, readonly string[]>,
	{ tag, isNew, renamed }: WrittenIn
): string {
	const byNode = new Map<ts.Node, CodeText>(texts.map((one) => [one.node, one]));
	const render = (node: ts.Node): string => {
		const edits: Edit[] = [];
		const visit = (part: ts.Node) => {
			if (isNew && isOwnParameterType(part, root)) {
				const { name, questionToken } = part.parent as ts.ParameterDeclaration;
				edits.push({ from: (questionToken ?? name).getEnd(), to: part.getEnd(), text: '' });
			}
			if (ts.isTypeNode(part)) return;
			const text = byNode.get(part);
			const words = text && said.get(text.key);
			const other = words
				? written(text, words)
				: isTag(part)
					? `'${tag}'`
					: ts.isIdentifier(part) && !isFieldName(part)
						? renamed.get(part.text)
						: undefined;
			if (other === undefined) ts.forEachChild(part, visit);
			else edits.push({ from: part.getStart(), to: part.getEnd(), text: other });
		};
		visit(node);
		const start = node.getStart();
		return edited(
			node.getText(),
			edits.map(({ from, to, text }) => ({ from: from - start, to: to - start, text }))
		);
	};
	const written = (text: CodeText, words: readonly string[]): string => {
		if (text.isCounted) {
			const [n] = (text.node as ts.CallExpression).arguments;
			return `count(${[render(n!), ...words.map((one) => JSON.stringify(one))].join(', ')})`;
		}
		return textCode(words[0]!, (name) => {
			const place = text.places.get(name);
			return place && render(place);
		});
	};
	return render(root);
}

/** The code of a text in which something may be filled in. */
export function textCode(text: string, filledBy: (name: string) => string | undefined): string {
	if (!/\{[\w$]+\}/.test(text)) return JSON.stringify(text);
	const body = text
		.replace(/[`\\]|\$(?=\{)/g, '\\$&')
		.replace(/\{([\w$]+)\}/g, (place, name: string) => {
			const code = filledBy(name);
			return code === undefined ? place : `\${${code}}`;
		});
	return `\`${body}\``;
}

function fieldsAround(node: ts.Node, root: ts.Node): string {
	const fields: string[] = [];
	for (let at = node; at !== root; at = at.parent) {
		if (
			ts.isPropertyAssignment(at.parent) &&
			at.parent !== root &&
			at.parent.initializer === at &&
			(ts.isIdentifier(at.parent.name) || ts.isStringLiteral(at.parent.name))
		) {
			fields.unshift(at.parent.name.text);
		}
	}
	return fields.join('/');
}

function conditionOf(node: ts.Node, root: ts.Node): string | undefined {
	const conditions: string[] = [];
	for (let at = node; at !== root; at = at.parent) {
		const { parent } = at;
		const isIf = ts.isIfStatement(parent) && at !== parent.expression;
		if (isIf) conditions.unshift(parent.expression.getText());
		else if (ts.isConditionalExpression(parent) && at !== parent.condition) {
			const is = parent.condition.getText();
			conditions.unshift(at === parent.whenTrue ? is : `not (${is})`);
		}
	}
	return conditions.length === 0 ? undefined : conditions.join(', ').replace(/\s+/g, ' ');
}
