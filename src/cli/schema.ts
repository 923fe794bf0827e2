import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemas } from '#lib/domain/json-schema.ts';
import { writeWhole } from './files.ts';

/** Writes data/schema/*.json, from which editors complete and check while the record is typed. */
export async function schema(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { root: { type: 'string', default: '.' } } });
	for (const [name, one] of Object.entries(jsonSchemas())) {
		const path = join(values.root, 'data/schema', `${name}.json`);
		await writeWhole(path, `${JSON.stringify(one, null, '\t')}\n`);
		console.log(path);
	}
	return 0;
}
