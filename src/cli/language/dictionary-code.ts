import ts from 'typescript';
import { textCode } from './code-texts.ts';

/** The name of a field, where it has one. */
export function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
	return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
		? name.text
		: undefined;
}

/** Without what only types need, and within what fills a dictionary. */
export function unwrapped(node: ts.Expression): ts.Expression {
	if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return unwrapped(node.expression);
	if (ts.isParenthesizedExpression(node)) return unwrapped(node.expression);
	if (ts.isCallExpression(node) && node.expression.getText() === 'filled' && node.arguments[1]) {
		return unwrapped(node.arguments[1]);
	}
	return node;
}

/** The code that says a text: in place of a text, of nothing yet, or of a function that fills in and no more. */
export function asCode(
	node: ts.Node,
	text: string,
	parameters: readonly string[]
): string | undefined {
	const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
	const isEmpty = ts.isIdentifier(node) && node.text === 'undefined';
	if (parameters.length === 0) return isText || isEmpty ? JSON.stringify(text) : undefined;
	const body = textCode(text, (name) => name);
	if (isEmpty) return `(${parameters.join(', ')}) => ${body}`;
	if (!ts.isArrowFunction(node) || ts.isBlock(node.body)) return undefined;
	const head = node.getText().slice(0, node.body.getStart() - node.getStart());
	return `${head}${body}`;
}
