/** The part of citation-js that is used here; the packages bring no types. */
declare module '@citation-js/core' {
	export class Cite {
		readonly data: { id: string; title?: string }[];
		constructor(
			input: readonly object[] | string,
			options?: { generateGraph?: boolean; forceType?: string }
		);
		format(
			form: 'bibliography',
			options: { format: 'text' | 'html'; template: string; lang: string }
		): string;
	}
	export const plugins: {
		config: { get(name: '@csl'): { styles: { add(name: string, xml: string): void } } };
	};
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
