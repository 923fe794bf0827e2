import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync, type Rolldown } from 'vite';

/** Asks the bundler what it knows of a module. */
interface Graph {
	getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/**
 * The rule for the one sheet of the pages that are not hydrated: whether a module is a style that such
 * a page, or a layout around it, comes to through imports. One sheet is fetched once, where a sheet
 * for each component would hold up the first paint of every page, or be repeated within each.
 */
export function readingStyles(routes: string): (id: string, graph: Graph) => boolean {
	const pages = readingPages(resolve(routes));
	return (id, graph) => id.endsWith('.css') && isImportedBy(pages, id, graph);
}

/** Whether any of `pages` comes to a module by imports that are followed at once. */
function isImportedBy(pages: Set<string>, id: string, graph: Graph): boolean {
	const importers = new Set([id]);
	for (const one of importers) {
		if (pages.has(one)) return true;
		for (const importer of graph.getModuleInfo(one)?.importers ?? []) importers.add(importer);
	}
	return false;
}

/** Components of the pages that are not hydrated, and of the layouts around them. */
function readingPages(routes: string): Set<string> {
	const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('+page.svelte'))
		.filter((name) => !isHydrated(routes, dirname(name)));
	return new Set(
		pages.flatMap((name) => [
			join(routes, name),
			...upwards(dirname(name)).map((folder) => join(routes, folder, '+layout.svelte'))
		])
	);
}

/** Whether the page of a folder runs in the browser: its nearest options that say so decide, as in Kit. */
function isHydrated(routes: string, folder: string): boolean {
	const options = [
		join(folder, '+page'),
		...upwards(folder).map((above) => join(above, '+layout'))
	].flatMap((name) => [`${name}.ts`, `${name}.server.ts`]);
	for (const name of options) {
		const csr = exportedBoolean(join(routes, name), 'csr');
		if (csr !== undefined) return csr;
	}
	return true;
}

/** A folder and those that it stands in, the innermost first. */
function upwards(folder: string): string[] {
	return folder === '.' ? ['.'] : [folder, ...upwards(dirname(folder))];
}

/** The value of `export const <name> = true | false` in a module; undefined where it has none. */
function exportedBoolean(path: string, name: string): boolean | undefined {
	if (!existsSync(path)) return undefined;
	for (const statement of parseSync(path, readFileSync(path, 'utf8')).program.body) {
		if (statement.type !== 'ExportNamedDeclaration') continue;
		if (statement.declaration?.type !== 'VariableDeclaration') continue;
		for (const { id, init } of statement.declaration.declarations) {
			if (id.type !== 'Identifier' || id.name !== name || init?.type !== 'Literal') continue;
			if (typeof init.value === 'boolean') return init.value;
		}
	}
	return undefined;
}
