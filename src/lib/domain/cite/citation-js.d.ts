/** The part of citation-js that is used here; the packages bring no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: readonly object[], options?: { generateGraph?: boolean });
		format(
			form: 'bibliography',
			options: { format: 'text' | 'html'; template: string; lang: string }
		): string;
	}
	export const plugins: {
		config: { get(name: '@csl'): { templates: { add(name: string, xml: string): void } } };
	};
}

declare module '@citation-js/plugin-csl';
