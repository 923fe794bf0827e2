import * as v from 'valibot';
import { Day } from '#lib/evidence/values.ts';

/* Lines that a program read from pictures, as the desk keeps them until a person has compared them. */

const Length = v.pipe(v.number(), v.finite());
const Number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** No file that is read has more pages. */
const Page = v.pipe(Number, v.maxValue(100_000));

const Line = v.object({
	...{ text: v.string(), page: Page, font: v.string(), block: v.nullable(v.number()) },
	...{ x0: Length, x1: Length, y: Length, size: Length },
	...{ isNote: v.boolean(), right: v.boolean(), mark: v.nullable(v.string()) },
	pieces: v.optional(v.array(v.object({ text: v.string(), right: v.boolean() }))),
	picture: v.optional(
		v.object({ top: Length, bottom: Length, unsure: v.pipe(v.array(Number), v.readonly()) })
	),
	compared: v.optional(Day)
});

export const MachineLines = v.pipe(
	v.object({ pages: Page, labels: v.nullable(v.array(v.string())), lines: v.array(Line) }),
	v.check(({ pages, lines }) => lines.every(({ page }) => page < pages))
);
