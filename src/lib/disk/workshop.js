import {
	cpSync,
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { HOME } from './home.js';

/** In JavaScript, since it runs before TypeScript can be read. */

/** Written when a copy is whole: what it is a copy of. */
const MARK = '.copy-of';

/**
 * The folder to run the program from. A package that was installed lies in `node_modules`, where Vite takes
 * code for somebody else's and where nothing should be written: there it is a copy beside `node_modules`,
 * made once for each installation. Elsewhere it is the program's own folder.
 * @param {string} [home]
 */
export function workshop(home = HOME) {
	if (!home.split(sep).includes('node_modules')) return home;
	const packages = home.slice(
		0,
		home.lastIndexOf(`${sep}node_modules${sep}`) + '/node_modules'.length
	);
	const place = join(dirname(packages), '.rejoinder');
	const copy = join(place, basename(home));
	const mark = installation(home);
	if (markOf(copy) === mark) return copy;
	// Under another name until it is whole: two that start at a time do not meet half a copy.
	const made = `${copy}-${process.pid}`;
	cpSync(home, made, { recursive: true, filter: (from) => basename(from) !== 'node_modules' });
	symlinkSync(packages, join(made, 'node_modules'), 'junction');
	writeFileSync(join(made, MARK), mark);
	rmSync(copy, { recursive: true, force: true });
	try {
		renameSync(made, copy);
	} catch (error) {
		rmSync(made, { recursive: true, force: true });
		if (markOf(copy) !== mark) throw error;
	}
	return copy;
}

/**
 * What tells an installation from another: npm's note of it, where there is one, has its digest.
 * @param {string} home
 */
function installation(home) {
	const note = join(dirname(home), '.package-lock.json');
	const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
	if (!existsSync(note)) return version;
	const { packages = {} } = JSON.parse(readFileSync(note, 'utf8'));
	return `${version} ${packages[`node_modules/${basename(home)}`]?.integrity ?? ''}`;
}

/** @param {string} copy */
function markOf(copy) {
	const file = join(copy, MARK);
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
