import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from '#lib/disk/home.js';
import { UsageError } from './usage.ts';

interface Options {
	record: string;
	out?: string;
	row?: boolean;
	json?: boolean;
}

export type LanguageTask = 'add' | 'status' | 'export' | 'import';

/** Begins a language, says how complete each is, and gives out and takes in files for translators. */
export async function language(
	what: LanguageTask,
	of: string | undefined,
	options: Options
): Promise<number> {
	// It reads and writes the dictionaries, which are code of the program, with what its developers have.
	if (!existsSync(join(HOME, 'node_modules/typescript'))) {
		throw new UsageError(
			'Languages are part of the program: run this in a copy of its repository, after npm ci, and name your record with --record.'
		);
	}
	if (what === 'status') return (await import('./language/status.ts')).status(of, options);
	if (of === undefined) {
		throw new UsageError(
			what === 'import'
				? 'import needs the file that came back: language import nl.po'
				: `${what} needs the tag of a language: language ${what} nl`
		);
	}
	if (what === 'add') return (await import('./language/add.ts')).add(of, options);
	const { exportTexts, importTexts } = await import('./language/exchange.ts');
	return what === 'export' ? exportTexts(of, options) : importTexts(of, options);
}
