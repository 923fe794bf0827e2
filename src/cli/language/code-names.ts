import ts from 'typescript';

/** The names of values and of types that a piece of code takes from around it. */
export function namesTakenBy(root: ts.Node): { values: Set<string>; types: Set<string> } {
	const own = new Set<string>();
	const values = new Set<string>();
	const types = new Set<string>();
	const visit = (node: ts.Node) => {
		if (isOwnParameterType(node, root)) return;
		if (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) {
			if (ts.isIdentifier(node.name)) own.add(node.name.text);
		}
		if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
			types.add(node.typeName.text);
			node.typeArguments?.forEach(visit);
			return;
		}
		if (ts.isIdentifier(node) && !isFieldName(node) && !ts.isTypeNode(node.parent)) {
			if (!(ts.isFunctionDeclaration(node.parent) && node.parent.name === node))
				values.add(node.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(root);
	for (const name of own) values.delete(name);
	return { values, types };
}

/** The types of a phrase's parameters: what the dictionary's type says already. */
export function isOwnParameterType(node: ts.Node, root: ts.Node): boolean {
	return (
		ts.isTypeNode(node) &&
		ts.isParameter(node.parent) &&
		ts.isArrowFunction(root) &&
		node.parent.parent === root
	);
}

/** Whether a name is that of a field, and stands for nothing. */
export function isFieldName(node: ts.Identifier): boolean {
	const { parent } = node;
	return (
		(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
		(ts.isPropertyAssignment(parent) && parent.name === node) ||
		(ts.isBindingElement(parent) && parent.propertyName === node)
	);
}
