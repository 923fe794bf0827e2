import { findRecord, pathIn } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { jsonSchemas } from '#lib/record/json-schema.ts';

/** Writes data/schema/*.json, from which editors complete and check while the record is typed. */
export async function schema(options: { record: string }): Promise<number> {
	const folder = await findRecord(options.record);
	const written = Object.entries(jsonSchemas()).map(([name, one]) => ({
		path: pathIn(folder, `data/schema/${name}.json`),
		content: `${JSON.stringify(one, null, '\t')}\n`
	}));
	await writeAll(written);
	for (const { path } of written) console.log(path);
	return 0;
}
