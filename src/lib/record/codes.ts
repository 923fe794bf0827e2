import type { TheRecord } from './record.ts';
import { statementsOf, type StatementKey } from './statement.ts';

/** Every statement by its key, then its former ones. */
export function namesOfStatements(record: TheRecord): StatementKey[][] {
	return statementsOf(record).map(({ key, kind, value }) => [
		key,
		...value.formerly.map((id): StatementKey => `${kind}/${id}`)
	]);
}

/** Statements by the code of every name that they have or had; two alike are an exception, at the build. */
export function byCode(
	names: readonly (readonly StatementKey[])[],
	codeOf: (name: StatementKey) => string
): Map<string, StatementKey> {
	const codes = new Map<string, StatementKey>();
	for (const [key, ...former] of names) {
		if (key === undefined) continue;
		for (const name of [key, ...former]) {
			const code = codeOf(name);
			const taken = codes.get(code);
			if (taken !== undefined && taken !== key) {
				throw new Error(`"${name}" and "${taken}" have one code; give one of them another id`);
			}
			codes.set(code, key);
		}
	}
	return codes;
}
