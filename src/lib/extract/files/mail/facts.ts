import type { Email } from 'postal-mime';
import type { FileFacts } from '../file.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/i;

/** What a mail says of itself: its day where it was sent, and the public archive that keeps it (RFC 5064). */
export function factsOfMail(
	mail: Email
): Pick<FileFacts, 'title' | 'authors' | 'published' | 'url'> {
	const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
	const author = mail.from?.name || mail.from?.address;
	return {
		title: mail.subject?.trim() || null,
		authors: author ? [author] : [],
		published: dayOf(header('date')),
		url: /<?(https?:\/\/[^\s<>]+)>?/.exec(header('archived-at'))?.[1] ?? null
	};
}

function dayOf(date: string): string | null {
	const [, day = '', name = '', year = ''] = DATE.exec(date) ?? [];
	const month = MONTHS.indexOf(name.toLowerCase()) + 1;
	if (month === 0 || Number(day) < 1 || Number(day) > 31) return null;
	return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
