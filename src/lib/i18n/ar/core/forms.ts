import type { Searched } from '#lib/record/coverage.ts';
import { counter, type Forms } from '../../count.ts';

export const count = counter('ar');

export const claims: Forms = ['قول واحد', 'قولان', '# أقوال', '# قولًا', '# قول'];

export const responses: Forms = ['رد واحد', 'ردان', '# ردود', '# ردًّا', '# رد'];

export const silences: Forms = [
	'حالة واحدة بلا رد',
	'حالتان بلا رد',
	'# حالات بلا رد',
	'# حالة بلا رد',
	'# حالة بلا رد'
];

export const sourcesOf: Forms = ['مصدر واحد', 'مصدرين', '# مصادر', '# مصدرًا', '# مصدر'];

/** أين بُحث عن رد: `في 3 من أصل 5 مصادر لدينا، حتى …`. */
export function searched({ held, captured }: Searched, date?: string): string {
	const all = `${count(captured, ...sourcesOf)} لدينا`;
	const where =
		held === 0
			? `(كل مصادرنا، وعددها ${captured}، أقدم من القول)`
			: held === captured
				? `في ${all}`
				: `في ${held} من أصل ${all}`;
	return date === undefined ? where : `${where}، حتى ${date}`;
}
