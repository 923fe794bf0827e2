import { Argument, Option, type Command } from '@commander-js/extra-typings';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { completion, SHELLS } from './completion.ts';
import {
	databaseOption,
	dateOption,
	entryOption,
	factOptions,
	jsonOption,
	outOption,
	privateOption,
	recordOption,
	verboseOption,
	mountPath,
	wholeNumber,
	type Fact
} from './options.ts';
import { EXITS } from './usage.ts';

const BUILT = { 1: 'the record has problems, or the site could not be built' };

type Facts = Partial<Record<Fact, string>>;

/**
 * The table of commands: what each takes, an example, its exit codes, and the file that does it, which
 * is loaded when it is run. `done` is given the exit code.
 */
export function addCommands(program: Command, done: (exit: number) => void): void {
	/** What a command does, from its own file. */
	const does =
		<A extends unknown[]>(load: () => Promise<(...args: A) => Promise<number>>) =>
		async (...args: A) =>
			done(await (await load())(...args));

	const command = <Usage extends string>(
		usage: Usage,
		says: string,
		example: string,
		exits: Record<number, string> = {}
	) =>
		program
			.command(usage)
			.summary(says)
			.description(says)
			.addHelpText('after', () => more(program.name(), example, { ...EXITS, ...exits }));

	command('check', 'verify the whole record from the repository alone', 'check --record ../town')
		.option('--fairness', 'print what each party has in each topic, in numbers side by side')
		.addOption(recordOption())
		.addOption(jsonOption())
		.action(does(async () => (await import('./check.ts')).check));

	withFacts(
		command(
			'capture <text>',
			'make or update a source and the commitment to its text, of a file or of an https address',
			'capture ../texts/courier-2024-03-04.txt --id courier-2024-03-04 --kind news …',
			{ 1: 'words that the record quotes do not stand in the text; nothing was written' }
		)
			.requiredOption('--id <source>', 'id of the source')
			.addOption(dateOption())
			.option(
				'--texts <folder>',
				'of an address: your folder of captured texts, where what came is kept'
			)
			.option(
				'--ocr <languages>',
				'read pages that are pictures by machine, in these languages: en, or en+ar'
			)
			.addOption(privateOption())
			.addOption(recordOption())
			.addOption(entryOption())
	).action(does(async () => (await import('./web/capture-address.ts')).captureAny));

	command(
		'prove',
		'write the evidence of all quotations from the captured texts',
		'prove --texts ../texts'
	)
		.requiredOption(
			'--texts <folder>',
			'your folder of captured texts, each <source id>.txt, or .json with places'
		)
		.addOption(recordOption())
		.action(does(async () => (await import('./prove.ts')).prove));

	withFacts(
		command(
			'ingest <page>',
			'say what a page, or each document of a folder or ZIP, holds and who says what in it',
			'ingest page.html --write --id courier-2024-03-04',
			{
				1: 'the drafts would have problems; nothing was written',
				3: 'some documents of several were left where they are; the others came in'
			}
		)
			.addOption(jsonOption())
			.option('--write', 'make drafts of it in the record')
			.option('--id <source>', 'id of the source, with --write')
			.addOption(dateOption())
			.addOption(recordOption())
			.addOption(entryOption())
	).action(does(async () => (await import('./ingest.ts')).ingest));

	command(
		'recapture <source> <page>',
		'say which quotations of a source still stand in a newer text of it',
		'recapture courier-2024-03-04 page.html',
		{
			0: 'all quotations stand there verbatim',
			1: 'a file of the record cannot be read; nothing was compared',
			3: 'some are altered, none is gone',
			4: 'some are gone',
			5: 'none of them is there: more often another page than an edited one'
		}
	)
		.addOption(jsonOption())
		.addOption(recordOption())
		.addOption(entryOption())
		.action(does(async () => (await import('./recapture.ts')).recapture));

	command(
		'watch',
		'fetch the pages of the record again and say which quotations still stand there',
		'watch --before 2026-11-01 --draft ../corrections.yaml',
		{
			0: 'all quotations stand there verbatim',
			1: 'a file of the record cannot be read; nothing was fetched',
			3: 'some are altered, none is gone',
			4: 'some are gone, or a page is',
			5: 'a page could not be reached; nothing else is to be told'
		}
	)
		.option('--topic <ids...>', 'only sources that these topics quote')
		.option('--source <ids...>', 'only these sources')
		.option('--before <day>', 'only sources captured before this day')
		.option('--draft <file>', 'write drafts for corrections.yaml of what has changed')
		.option('--feed <file>', 'write what has changed as an Atom feed')
		.option('--keep <folder>', 'keep what came from pages that have changed as web archives')
		.addOption(privateOption())
		.addOption(jsonOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./web/watch.ts')).watch));

	command(
		'archived',
		'find copies of the pages in an archive, and write those that hold all quotations into the record',
		'archived --timemap https://archive.example/timemap/ --source courier-2024-03-04',
		{
			1: 'a file of the record cannot be read; nothing was written',
			3: 'a copy lacks words that the record quotes; it was not written',
			4: 'of a page there is no copy'
		}
	)
		.option(
			'--timemap <address>',
			'what stands before the address of a page in its list of copies (RFC 7089)'
		)
		.option('--save <address>', 'what stands before it where the archive is asked to make one')
		.option('--source <ids...>', 'only these sources')
		.addOption(privateOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./web/archived.ts')).archived));

	command(
		'timestamp',
		'have authorities vouch for when the texts of the record existed, and keep what they answer',
		'timestamp --authority https://time.example/tsr',
		{
			1: 'the record has problems, or an answer does not hold; what is wrong is said, and of that authority nothing was written'
		}
	)
		.description(
			'puts the fingerprints of all saved texts under one, sends that to the authorities that data/record.yaml names (RFC 3161), verifies each answer at once, and keeps it below data/timestamps/. Nothing else of the record leaves this machine. "check" verifies what is kept without any network.'
		)
		.option('--authority <address...>', 'only these of them, each by its address or its id')
		.addOption(privateOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./web/timestamp.ts')).timestamp));

	command(
		'import',
		'read tables, claim reviews or annotations made elsewhere',
		'import csv table.csv --out ../drafts',
		{ 1: 'something in the file could not be used or found again; it is listed' }
	)
		.addArgument(
			new Argument('<kind>', 'what the file holds').choices([
				'csv',
				'claimreview',
				'hypothesis',
				'annotations'
			] as const)
		)
		.argument('<file>', 'the file')
		.option('--out <folder>', 'write drafts below this folder, instead of printing them')
		.option('--page <file>', 'the page that annotations are about')
		.addOption(dateOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./import.ts')).importFile));

	command(
		'merge <of...>',
		'take the published record.json of other sites as known parties, sources and claims',
		'merge https://record.example/fennbrook/record.json --as fennbrook --dry-run',
		{
			1: 'something was not taken, or stays as it was changed here; it is listed',
			2: 'used wrongly, or a record cannot be had or read; nothing was written'
		}
	)
		.description(
			'takes what stands of the records of other sites beside your own, with the name of the site and two hyphens before every id. Every quotation is proven again; what does not stand is listed and left out. A second merge says what was added, changed or withdrawn there, and changes only what came from that site.'
		)
		.option('--as <name>', 'the name that its ids begin with here, if not one made of its own')
		.option('--site <address>', 'where the record is published, if the file does not say')
		.option('--dry-run', 'say what would be done, and write nothing')
		.addOption(privateOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./web/merge.ts')).merge));

	command(
		'search [words...]',
		'search the record with the engine of the site',
		'search "closing at five" --limit 3',
		{ 1: 'the record has problems, or a line of --queries could not be read' }
	)
		.option(
			'--queries <file>',
			'answer each line of a file, a JSON object {"id", "query", "lang"}, "-" for the standard input'
		)
		.addOption(
			new Option('--lang <language>', 'language of our own words')
				.choices(LANGUAGES)
				.default(SOURCE_LANGUAGE)
		)
		.addOption(
			new Option('--limit <number>', 'how many results').argParser(wholeNumber(1)).default(10)
		)
		.addOption(jsonOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./search.ts')).search));

	command(
		'wording [original] [quoted]',
		'say how a quotation stands to its original',
		'wording "The roof leaks in every storm." "the roof leaks" --lang en',
		{
			0: 'compared, whatever the verdict',
			1: 'a line of --pairs could not be read; all others were compared'
		}
	)
		.description(
			'say how a quotation stands to its original. A text that is given is the text itself, whatever it begins with; one that begins with a hyphen stands behind "--". The file of --pairs has a JSON object a line, {"id", "original", "quoted", "lang"}; the verdict of each is printed as a line of JSON with its id.'
		)
		.option('--original-file <file>', 'read the original from a file, "-" for the standard input')
		.option('--quoted-file <file>', 'read the quotation from a file')
		.option('--pairs <file>', 'compare the pairs of a file, "-" for the standard input')
		.option('--lang <tag>', 'language of both texts, such as en; und where it is not known', 'und')
		.addOption(jsonOption())
		.action(does(async () => (await import('./wording.ts')).wording));

	command(
		'coding',
		'make the sheet for a second reader, or compare one that was filled in',
		'coding compare coding.csv --by "Rana Haddad"',
		{ 1: 'something in the table could not be used; it is listed, and the rest was compared' }
	)
		.description(
			'"sheet" gives a second reader every passage without our readings, as a table and as a page that works from a file. "compare" reads the table back and says how far the two readers agree, in per cent and as Krippendorff’s alpha, and where they differ.'
		)
		.addArgument(new Argument('<what>', 'what to do').choices(['sheet', 'compare'] as const))
		.argument('[file]', 'the table that was filled in, with compare')
		.option('--out <folder>', 'with sheet: the folder that it is written into', 'coding')
		.option('--by <name>', 'with compare: the name of the second reader')
		.option('--keep', 'with compare: write the second readings into the record')
		.addOption(new Option('--date <day>', 'with --keep: the day of the reading, instead of today'))
		.addOption(jsonOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./coding.ts')).coding));

	command(
		'language',
		'begin a language, say how complete each is, and exchange texts with translators',
		'language add nl',
		{
			1: 'something in the file of translations cannot be taken; it is listed by line, and nothing was written'
		}
	)
		.description(
			'"add" makes every dictionary of a new language with every key to fill, and prints its row for the table of languages. "status" says in per cent what each language has of the interface, of our words in the record and of translations of quotations, and of one language what is missing. "export" writes the texts as a file of gettext (PO), and "import" takes it in again: all of it, or nothing.'
		)
		.addArgument(
			new Argument('<what>', 'what to do').choices(['add', 'status', 'export', 'import'] as const)
		)
		.argument('[of]', 'the tag of the language, such as nl; with import, the file')
		.option(
			'--row',
			'with add: write the row into the table too, so that the site has the language'
		)
		.option('--out <file>', 'with export: the file, instead of <tag>.po')
		.addOption(jsonOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./language.ts')).language));

	command(
		'migrate',
		'bring a record of an older schema up to the present one',
		'migrate --record ../town'
	)
		.description(
			'rewrites the files of an older record in the present form, and lists what only a person can decide, by file and line.'
		)
		.addOption(recordOption())
		.action(does(async () => (await import('./migrate.ts')).migrate));

	command('schema', 'write the JSON Schemas that editors complete from', 'schema')
		.addOption(recordOption())
		.action(does(async () => (await import('./schema.ts')).schema));

	command(
		'build',
		'build the site of the record',
		'build --record ../town --out ../town-site',
		BUILT
	)
		.addOption(recordOption())
		.addOption(outOption())
		.addOption(verboseOption())
		.action(does(async () => (await import('./build.ts')).build));

	command(
		'load',
		'bring a PostgreSQL database up to the record, for a site that is made on request',
		'load --record ../town --database postgres://town@localhost/town',
		{ 1: 'the record has problems; nothing was loaded' }
	)
		.description(
			'checks the record, then writes into the database only what has changed, all of it or nothing. The folder stays the source: the database can be dropped and loaded again. "serve" with the same address makes the pages from it.'
		)
		.addOption(databaseOption())
		.addOption(recordOption())
		.action(does(async () => (await import('./load.ts')).load));

	command(
		'new <folder>',
		'begin a record of your own in a new folder',
		'new ../town --name "Town Hall Watch"'
	)
		.option('--name <words>', 'what its site is called')
		.action(does(async () => (await import('./new/new.ts')).begin));

	command(
		'serve',
		'serve the built site',
		'serve --build --record ../town --out ../town-site --port 4180',
		BUILT
	)
		.option('--build', 'build it first')
		.addOption(recordOption())
		.addOption(outOption())
		.addOption(verboseOption())
		.option('--host <address>', 'the address to listen at', '127.0.0.1')
		.addOption(
			new Option('--port <number>', 'the port; 0 for any that is free')
				.env('PORT')
				.argParser(wholeNumber(0, 65535))
				.default(4173)
		)
		.addOption(
			new Option('--mount <path>', 'the path that the site is below, such as /town')
				.argParser(mountPath)
				.default('', 'the root')
		)
		.action(does(async () => (await import('./serve.ts')).serve));

	command(
		'completion',
		'print what lets a shell complete commands and options',
		'completion bash >> ~/.bashrc'
	)
		.addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
		.action((shell) => {
			console.log(completion(shell, program));
			done(0);
		});
}

/** The facts of a source as options; their names come from a list, so the types cannot read them off. */
function withFacts<A extends unknown[], O extends Record<string, unknown>>(
	command: Command<A, O>
): Command<A, O & Facts> {
	for (const option of factOptions()) command.addOption(option);
	return command as Command<A, O & Facts>;
}

function more(name: string, example: string, exits: Record<number, string>): string {
	const codes = Object.entries(exits).map(([code, says]) => `  ${code}  ${says}`);
	return `\nExample:\n  ${name} ${example}\n\nExit codes:\n${codes.join('\n')}`;
}
