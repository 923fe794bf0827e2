import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from '#lib/disk/home.js';
import { parseFile } from '#lib/record/files.ts';
import type { Settings } from '#lib/record/schema.ts';
import { PRODUCT } from '#lib/record/site-address.ts';
import type { DataFile } from '#lib/record/yaml.ts';

/** What the program calls itself to hosts: its name and version, and where its record is to be found, if that is set. */
export function agentOf({ address, contact }: { address?: string; contact?: string }): string {
	const { version } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as {
		version: string;
	};
	const where = address ?? contact;
	return `${PRODUCT}/${version}${where === undefined ? '' : ` (+${where})`}`;
}

/** The settings of a record, as far as they can be read; `check` says what is wrong with them. */
export function settingsIn(files: readonly DataFile[]): Partial<Settings> {
	const file = files.find(({ path }) => path === 'data/record.yaml');
	const parsed = file && parseFile(file).parsed;
	return parsed?.kind === 'settings' ? parsed.value : {};
}
