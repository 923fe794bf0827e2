import type { ProblemMessages } from '../problems.ts';
import { files } from './problems/files.ts';
import { fields } from './problems/fields.ts';
import { translations } from './problems/translations.ts';
import { quotations } from './problems/quotations.ts';
import { evidence } from './problems/evidence.ts';
import { timestamps } from './problems/timestamps.ts';
import { imports } from './problems/imports.ts';
import { relations } from './problems/relations.ts';

/** Everything that is said of problems, in English. */
export const messages: ProblemMessages = {
	row: (n) => `row ${n}`,
	item: (n) => `item ${n}`,
	says: {
		...files,
		...fields,
		...translations,
		...quotations,
		...evidence,
		...timestamps,
		...imports,
		...relations
	}
};
