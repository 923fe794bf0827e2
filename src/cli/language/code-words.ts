import ts from 'typescript';

/** What a name in the code stands for, where that is a list of forms. */
export type Lookup = (name: string) => ts.Expression | undefined;

/** Words that code says, with what is filled in, or the forms of something counted. */
export interface Words {
	/** With `{name}` where something is filled in, and with `#` in what is counted. */
	said: string[];
	isCounted: boolean;
	node: ts.Expression;
	/** What is filled in, by name. */
	places: ReadonlyMap<string, ts.Expression>;
}

/** What the code does, without its words: two that have the same differ in these alone. */
export function shapeOf(node: ts.Node, lookup: Lookup): string {
	if (ts.isTypeNode(node)) return '';
	if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) {
		return shapeOf(node.expression, lookup);
	}
	if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
		return shapeOf(node.expression, lookup);
	}
	const within = withinMarks(node);
	if (within) return shapeOf(within, lookup);
	const text = textAt(node, lookup);
	if (text?.isCounted)
		return `counted(${shapeOf((node as ts.CallExpression).arguments[0]!, lookup)})`;
	if (text) {
		const filled = [...text.places.values()].map((one) => shapeOf(one, lookup)).sort();
		return `text(${filled.join()})`;
	}
	if (isTag(node)) return 'tag';
	const parts: string[] = [];
	ts.forEachChild(node, (child) => {
		const shape = shapeOf(child, lookup);
		if (shape !== '') parts.push(shape);
	});
	const own = parts.length > 0 ? '' : node.getText();
	const operator = ts.isPrefixUnaryExpression(node) ? node.operator : '';
	return `${node.kind}${operator}${own}(${parts.join()})`;
}

/** The words that a piece of code is, if it is any. */
export function textAt(node: ts.Node, lookup: Lookup): Words | undefined {
	const none = new Map<string, ts.Expression>();
	if (ts.isCallExpression(node)) {
		const said =
			ts.isIdentifier(node.expression) && node.expression.text === 'count'
				? formsOf(node, lookup)
				: undefined;
		return said && { said, isCounted: true, node, places: none };
	}
	if (ts.isStringLiteralLike(node)) {
		if (!isWords(node.text) || isName(node)) return undefined;
		return { said: [node.text], isCounted: false, node, places: none };
	}
	if (!ts.isTemplateExpression(node) || isName(node)) return undefined;
	const places = new Map<string, ts.Expression>();
	const names = new Map<string, string>();
	const parts = node.templateSpans.map(({ expression, literal }) => {
		const shape = shapeOf(expression, lookup);
		const base = placeName(expression);
		let name = names.get(shape) ?? base;
		for (let n = 2; names.get(shape) === undefined && places.has(name); n++) name = `${base}${n}`;
		names.set(shape, name);
		places.set(name, expression);
		return `{${name}}${literal.text}`;
	});
	const said = node.head.text + parts.join('');
	// Of two in a row, which comes first is a matter of the language.
	return isWords(said.replace(/\{[\w$]+\}/g, '')) || places.size > 1
		? { said: [said], isCounted: false, node, places }
		: undefined;
}

/** Something that is read: no bare space, and no name of a file. */
const isWords = (text: string) => /\S/.test(text) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(text);

function formsOf({ arguments: given }: ts.CallExpression, lookup: Lookup): string[] | undefined {
	const forms = given.slice(1).flatMap((one): (string | undefined)[] => {
		if (ts.isStringLiteralLike(one)) return [one.text];
		if (!ts.isSpreadElement(one) || !ts.isIdentifier(one.expression)) return [undefined];
		const list = lookup(one.expression.text);
		return list && ts.isArrayLiteralExpression(list)
			? list.elements.map((form) => (ts.isStringLiteralLike(form) ? form.text : undefined))
			: [undefined];
	});
	return forms.length > 0 && forms.every((one) => one !== undefined) ? forms : undefined;
}

const COMPARED = new Set([
	ts.SyntaxKind.EqualsEqualsEqualsToken,
	ts.SyntaxKind.ExclamationEqualsEqualsToken,
	ts.SyntaxKind.InKeyword
]);

/** Whether a string is what the program goes by, and nothing that is read. */
function isName(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isBinaryExpression(parent)) return COMPARED.has(parent.operatorToken.kind);
	if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
	if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent))
		return parent.initializer !== node;
	if (ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent) || ts.isImportDeclaration(parent))
		return true;
	if (!ts.isCallExpression(parent)) return false;
	const { expression: callee } = parent;
	return isTag(node) || (ts.isPropertyAccessExpression(callee) && callee.name.text !== 'join');
}

/** The tag of the language that a function is told to speak: `counter('en')`. */
export const isTag = (node: ts.Node) =>
	ts.isStringLiteral(node) &&
	ts.isCallExpression(node.parent) &&
	/^[a-z]{2,3}(?:-\w+)*$/.test(node.text) &&
	ts.isIdentifier(node.parent.expression) &&
	['counter', 'languageName'].includes(node.parent.expression.text);

/** What a name is set apart by from the words around it, as some languages need it. */
const MARKS = new Set(['isolate', 'q']);

function withinMarks(node: ts.Node): ts.Expression | undefined {
	if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
	return MARKS.has(node.expression.text) ? node.arguments[0] : undefined;
}

function placeName(marked: ts.Expression): string {
	const node = withinMarks(marked) ?? marked;
	if (ts.isIdentifier(node)) return node.text;
	if (ts.isPropertyAccessExpression(node)) return node.name.text;
	if (ts.isElementAccessExpression(node)) return placeName(node.expression);
	if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node))
		return placeName(node.expression);
	if (ts.isPrefixUnaryExpression(node)) return placeName(node.operand);
	if (ts.isBinaryExpression(node)) return placeName(node.left);
	if (ts.isConditionalExpression(node)) return placeName(node.condition);
	if (!ts.isCallExpression(node)) return 'it';
	const { expression: callee, arguments: given } = node;
	if (ts.isPropertyAccessExpression(callee)) return placeName(callee.expression);
	return ts.isIdentifier(callee) && callee.text === 'count' && given[0]
		? placeName(given[0])
		: placeName(callee);
}
