import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { migrate as migrated, NOT_WRITTEN_YET, type Decision } from '#lib/record/migrate.ts';
import { count } from './count.ts';

const SAYS: Record<Decision['what'], string> = {
	basis: 'say what each answer rests on: says-so, asked, reported, placed or editor',
	asked:
		'say whether the source prints who asked, when and about what, or whether that is inferred',
	elsewhere:
		'its words are in no captured source: say which document it answers, and where we know of it',
	reader: 'say who made the readings of this topic, and when',
	context:
		'adds-context was shown as “Says context is missing”: keep it, or write says-context-missing or says-insufficient'
};

/** Brings a record of an older schema up to the present one, and lists what a person has to decide. */
export async function migrate(options: { record: string }): Promise<number> {
	const folder = await findRecord(options.record);
	const { files, decisions } = migrated(await readFiles(folder), NOT_WRITTEN_YET);
	await writeAll(files.map(({ path, text }) => ({ path: pathIn(folder, path), content: text })));
	for (const { path } of files) console.log(`written  ${pathIn(folder, path)}`);
	for (const { file, line, response, what } of decisions) {
		const place = response === '' ? file : `${file}:${line}: ${response}`;
		console.log(`${place}: ${SAYS[what]}`);
	}
	console.log(
		files.length === 0
			? 'The record is of the present schema already.'
			: `${count(files.length, '# file', '# files')} written; ${count(decisions.length, '# thing', '# things')} to decide.`
	);
	return 0;
}
