export {};

/** `npm run bench -- <what> …`: measures, and prints one JSON line a figure. Tests never do. */
const BENCHES: Record<
	string,
	{ says: string; load: () => Promise<{ run: (args: string[]) => Promise<void> }> }
> = {
	record: {
		says: 'record [--quotations 10000] [--build 1000,10000]   check and build of generated records',
		load: () => import('./record.ts')
	},
	search: {
		says: 'search [--corpus f --queries f --keystrokes f] [--peers …]   the engine beside its peers',
		load: () => import('./search.ts')
	},
	wording: { says: 'wording   200 pairs of 500 words', load: () => import('./wording.ts') },
	matrix: { says: 'matrix    200 claims × 60 parties', load: () => import('./matrix.ts') },
	'hand-ins': {
		says: 'hand-ins  a class of 30 with 10 tasks each, from files to table',
		load: () => import('./hand-ins.ts')
	},
	speakers: {
		says: 'speakers [files] [--missed] [--calibrate]   who says what in labelled texts, and in our own sentences',
		load: () => import('./speakers.ts')
	},
	recapture: {
		says: 'recapture --texts <folder>   reworded sentences found again, those of other pages not',
		load: () => import('./recapture.ts')
	},
	shapes: {
		says: 'shapes [--megabytes 5] [--only words]   reading texts and pages that no newspaper has',
		load: () => import('./shapes.ts')
	},
	files: {
		says: 'files <folder> [--missed]   files of any kind read; of PDFs, sentences found with their printed page',
		load: () => import('./files.ts')
	},
	watch: {
		says: 'watch --pages <folder> [--pace 1000]   pages set anew raise no alarm, altered ones do; the time of many',
		load: () => import('./watch.ts')
	},
	ingest: {
		says: 'ingest --pages <folder> | --quotes <file>   reading pages and quotations',
		load: () => import('./ingest.ts')
	}
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await (await bench.load()).run(args);
else {
	console.error(
		`Usage: npm run bench -- <what>\n\n${Object.values(BENCHES)
			.map(({ says }) => `  ${says}`)
			.join('\n')}`
	);
	process.exitCode = 2;
}
