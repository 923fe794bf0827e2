import type { Changes, Named } from '#lib/merge/changes.ts';
import type { Conflict } from '#lib/merge/conflicts.ts';
import type { Merging } from '#lib/merge/merge.ts';
import type { Published } from '#lib/merge/published.ts';
import type { Refused } from '#lib/merge/sound.ts';
import { forTerminal } from '#lib/text/hidden.ts';
import { printProblems } from './problems.ts';

/** Says what a merge came to, entry by entry; 1 where something was not taken, or stays as it was changed here. */
export function sayMerging(site: string, origin: Published['origin'], result: Merging): number {
	const { name, address, version, licence } = origin;
	console.log(forTerminal(`${name}, ${address}${version ? `, of ${version}` : ''}, as "${site}"`));
	console.log(
		forTerminal(licence ? `licence: ${licence.name}, ${licence.url}` : 'licence: it names none')
	);
	switch (result.kind) {
		case 'unsound':
			console.error('Too much of it does not stand for the rest to be told from it.');
			return 1;
		case 'breaks':
			sayRefused(result.refused);
			console.error('With it, the record would have problems that it does not have now:');
			printProblems(result.problems);
			return 1;
		case 'merged': {
			sayChanges(result);
			for (const one of result.conflicts) console.log(forTerminal(`look at   ${SAYS(one)}`));
			sayRefused(result.refused);
			const stays = result.conflicts.some(({ kind }) => kind === 'changed-here');
			return result.refused.length > 0 || stays ? 1 : 0;
		}
	}
}

function sayChanges({ added, changed, withdrawn }: Changes): void {
	const say = (what: string, entries: readonly Named[]) => {
		for (const { list, id } of entries) console.log(`${what} ${list}/${id}`);
	};
	say('added    ', added);
	say('changed  ', changed);
	say('withdrawn', withdrawn);
	console.log(`${added.length} added · ${changed.length} changed · ${withdrawn.length} withdrawn`);
}

function sayRefused(refused: readonly Refused[]): void {
	for (const { list, id, problem } of refused) {
		console.error(forTerminal(`refused   ${list}/${id}`));
		printProblems([problem]);
	}
}

const SAYS = (one: Conflict): string => {
	switch (one.kind) {
		case 'id':
			return `${one.list}/${one.id}: ${one.list}/${one.ours} is here too; the two are kept apart`;
		case 'party':
			return `parties/${one.id}: parties/${one.ours} has the same name, ${one.name}`;
		case 'address':
			return `sources/${one.id}: sources/${one.ours} has the same address, ${one.url}`;
		case 'quotation':
			return `sources/${one.id}: of sources/${one.ours} is quoted "${one.here}", and here stands "${one.there}"`;
		case 'changed-here':
			return `${one.file}: it was changed here, and stays so`;
	}
};
