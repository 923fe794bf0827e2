import { counter } from '#lib/i18n/count.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';

/** Says how many, in the language of the command line: `count(1, '# problem', '# problems')`. */
export const count = counter(SOURCE_LANGUAGE);

export const problemCount = (n: number) => count(n, '# problem', '# problems');

export const provenCount = ({ proven, quotations }: { proven: number; quotations: number }) =>
	count(quotations, `${proven} of # quotation proven`, `${proven} of # quotations proven`);
