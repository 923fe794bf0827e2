import type { ProblemMessages } from '../problems.ts';
import { files } from './problems/files.ts';
import { fields } from './problems/fields.ts';
import { translations } from './problems/translations.ts';
import { quotations } from './problems/quotations.ts';
import { evidence } from './problems/evidence.ts';
import { timestamps } from './problems/timestamps.ts';
import { imports } from './problems/imports.ts';
import { relations } from './problems/relations.ts';

/** כל מה שנאמר על בעיות, בעברית. */
export const messages: ProblemMessages = {
	row: (n) => `שורה ${n}`,
	item: (n) => `פריט ${n}`,
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
