import type { CslItem, CslName } from './item.ts';

/** Reference styles that a reader can choose. */
export const REFERENCE_STYLES = ['apa', 'mla', 'chicago', 'harvard'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** Names of the styles in the formatter, of which two are its own and two are ours. */
const TEMPLATES: Record<ReferenceStyle, string> = {
	apa: 'apa',
	mla: 'rejoinder-mla',
	chicago: 'rejoinder-chicago',
	harvard: 'harvard1'
};

/**
 * A list of references, sorted as its style asks, in English. The formatter is large, so it is
 * loaded when a reader first asks for a reference. In HTML every text is escaped.
 */
export async function formatReferences(
	items: readonly CslItem[],
	style: ReferenceStyle,
	output: 'text' | 'html'
): Promise<string> {
	const Cite = await loadFormatter();
	const text = new Cite(items.map(shield), { generateGraph: false }).format('bibliography', {
		format: output,
		template: TEMPLATES[style],
		lang: 'en-US'
	});
	return text
		.replaceAll(SHIELD, output === 'html' ? '&#60;' : '<')
		.replaceAll(MARK, '')
		.trim();
}

async function loadFormatter() {
	const [{ Cite, plugins }, { MLA }, { CHICAGO }] = await Promise.all([
		import('@citation-js/core'),
		import('./styles/mla.ts'),
		import('./styles/chicago.ts'),
		import('@citation-js/plugin-csl')
	]);
	const { styles } = plugins.config.get('@csl');
	styles.add(TEMPLATES.mla, MLA);
	styles.add(TEMPLATES.chicago, CHICAGO);
	return Cite;
}

/** Stands for `<` on the way through the formatter, which would take `<b>` in a title for markup. */
const SHIELD = '\uE03C';
/** Stands behind a word in a name that the formatter would find among the members of every object. */
const MARK = '\uE03D';

function shield(item: CslItem): CslItem {
	const plain = JSON.parse(JSON.stringify(item).replaceAll('<', SHIELD)) as CslItem;
	for (const key of ['author', 'original-author'] as const) {
		if (plain[key]) plain[key] = plain[key].map(shieldName);
	}
	return plain;
}

function shieldName(name: CslName): CslName {
	const mark = (text: string) =>
		text.replace(/\S+/g, (word) => (word in {} ? `${word}${MARK}` : word));
	return 'literal' in name
		? { literal: mark(name.literal) }
		: { family: mark(name.family), given: mark(name.given) };
}
