/**
 * A project in form 1, as desks kept it until 2026, laid out in the present form; what is no such
 * project is left for the schema to refuse. Then the text, proof and decisions of a source lay in the
 * source, a day of capture was there before there was a text, and a role was once our words alone.
 */
export function projectOfForm1(value: unknown): unknown {
	if (!isObject(value)) return value;
	const { parties, sources } = value;
	return {
		...value,
		parties: each(parties, ({ role, ...party }) => ({
			...party,
			role: isObject(role) && !('text' in role) ? { text: role } : role
		})),
		sources: each(sources, ({ text, evidence, captured, ...source }) => {
			const proven = isObject(evidence) ? evidence.captured : undefined;
			delete source.decided;
			return { ...source, captured: text === '' ? proven : captured };
		}),
		captures: each(sources, ({ id, text, evidence, decided }) => ({
			source: id,
			text,
			evidence,
			decided
		}))
	};
}

type Fields = Record<string, unknown>;

function each(list: unknown, change: (one: Fields) => Fields): unknown {
	return Array.isArray(list) ? list.map((one) => (isObject(one) ? change(one) : one)) : list;
}

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
