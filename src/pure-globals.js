/**
 * Names of the platform that a pure room may use, by what may be done with each; any other is refused,
 * also those that are yet to come. `true`: whatever one likes. A list: these of its members alone.
 */
const ANY = true;
/** @type {Record<string, true | readonly string[] | ((use: Use) => boolean)>} */
const ALLOWED = {
	...free('undefined', 'NaN', 'Infinity'),
	...free('Array', 'Boolean', 'BigInt', 'JSON', 'Number', 'Object', 'Reflect', 'String', 'Symbol'),
	...free('Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'RegExp'),
	...free('Error', 'RangeError', 'SyntaxError', 'TypeError'),
	...free('ArrayBuffer', 'DataView', 'Int8Array', 'Int16Array', 'Int32Array'),
	...free('Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'),
	...free('Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'),
	...free('parseInt', 'parseFloat', 'isNaN', 'isFinite'),
	...free('encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent'),
	// The same in every browser and in Node, and nothing of the outside in them.
	...free(
		'TextDecoder',
		'TextEncoder',
		'URL',
		'URLSearchParams',
		'atob',
		'btoa',
		'structuredClone'
	),
	...free('Headers', 'Request', 'Response'),
	crypto: ['subtle'],
	Math: ({ member }) => member !== null && member !== 'random',
	// A given day, never this one.
	Date: ({ member, made, node }) =>
		made > 0 ||
		member === 'UTC' ||
		member === 'parse' ||
		(node.parent.type === 'BinaryExpression' && node.parent.operator === 'instanceof'),
	// Without an argument it takes the language of the machine.
	Intl: ({ given }) => given > 0
};

/**
 * How a name is used: the member of it that is read, null for another use; how many arguments `new` is
 * given for it, and how many its member is given, called or made: 0 where nothing is known to be.
 * @typedef {{ node: any, member: string | null, made: number, given: number }} Use
 */

/** @param {string[]} names */
function free(...names) {
	return Object.fromEntries(names.map((name) => [name, ANY]));
}

/**
 * @param {any} node
 * @param {string[]} ways
 */
function argumentsOf(node, ways) {
	const { parent } = node;
	if (!ways.includes(parent.type) || parent.callee !== node) return 0;
	return parent.arguments[0]?.type === 'SpreadElement' ? 0 : parent.arguments.length;
}

/**
 * @param {any} node
 * @returns {Use}
 */
function useOf(node) {
	const { parent } = node;
	const isRead = parent.type === 'MemberExpression' && parent.object === node && !parent.computed;
	return {
		node,
		member: isRead ? parent.property.name : null,
		made: argumentsOf(node, ['NewExpression']),
		given: isRead ? argumentsOf(parent, ['NewExpression', 'CallExpression']) : 0
	};
}

/** @param {any} node */
function mayUse(node) {
	const may = Object.hasOwn(ALLOWED, node.name) ? ALLOWED[node.name] : undefined;
	if (may === undefined || may === ANY) return may === ANY;
	const use = useOf(node);
	return typeof may === 'function' ? may(use) : use.member !== null && may.includes(use.member);
}

/**
 * Methods that take the present day or the language of the machine where they are not told which is meant,
 * by how many arguments tell them.
 * @type {Map<string, number>}
 */
const TOLD = new Map([
	['format', 1],
	['formatToParts', 1],
	['toLocaleString', 1],
	['toLocaleDateString', 1],
	['toLocaleTimeString', 1],
	['toLocaleLowerCase', 1],
	['toLocaleUpperCase', 1],
	['localeCompare', 2]
]);

/** What a file says to be there without making it: a name that it declares so is no name of its own. */
const DECLARED =
	':matches(VariableDeclaration, TSDeclareFunction, ClassDeclaration, TSEnumDeclaration, TSModuleDeclaration)[declare=true]';

/**
 * What a pure room takes from the platform: nothing by which clock, chance, disk, network, page or
 * language of the machine come in. A name counts wherever no file declares it, however it is reached.
 * @type {import('eslint').Rule.RuleModule}
 */
export const pureGlobals = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const report = (/** @type {any} */ node, /** @type {string} */ message) =>
			context.report({ node, message });
		return {
			'Program:exit'() {
				for (const scope of context.sourceCode.scopeManager.scopes) {
					for (const { resolved, identifier, ...reference } of scope.references.map(asValue)) {
						if (!reference.isValue || (resolved?.defs.length ?? 0) > 0 || mayUse(identifier))
							continue;
						report(
							identifier,
							`A pure room uses no ${identifier.name} in this way: what it needs of the outside is an argument (src/pure-globals.js).`
						);
					}
				}
			},
			/** @param {any} node */
			MemberExpression(node) {
				const least = node.computed ? undefined : TOLD.get(node.property.name);
				if (least === undefined || argumentsOf(node, ['CallExpression']) >= least) return;
				report(
					node,
					'Untold, it takes the present day or the language of the machine: both are arguments.'
				);
			},
			/** @param {any} node */
			[DECLARED](node) {
				report(node, 'What is declared and not made comes from the outside: it is an argument.');
			},
			MetaProperty(/** @type {any} */ node) {
				if (node.meta.name !== 'import') return;
				report(node, 'A pure room does not know where it lies: no import.meta.');
			}
		};
	}
};

/** @param {any} reference as the parsers of ESLint and of TypeScript have it; only the latter tells types apart */
function asValue({ resolved, identifier, isValueReference = true }) {
	return { resolved, identifier, isValue: isValueReference };
}
