import { wordCount } from '../../page/lines.ts';
import { documentOf, paragraphsOfHtml } from '../document.ts';
import type { FileNotice, FileReader } from '../file.ts';
import { inSections } from '../sections.ts';
import { factsOfMail } from './facts.ts';
import { paragraphsOfMail } from './paragraphs.ts';

/** No mail is larger, its attachments included, in bytes. */
const MOST = 100_000_000;
/** A part of plain text with fewer of the words of the other only says that there is another. */
const STUB = 0.3;

/**
 * A mail (RFC 5322, MIME). Of its two forms the plain text is read, unless it is a stub. All that the
 * sender wrote stays: signatures as they are, and what is quoted from mails before with its `>`, so
 * that nobody takes it for the sender's own words.
 */
export const readMail: FileReader = async ({ bytes }, reading) => {
	if (bytes.length > MOST) return { kind: 'refused', why: { code: 'too-large', most: MOST } };
	const { default: PostalMime } = await import('postal-mime');
	const mail = await PostalMime.parse(bytes).catch(() => null);
	if (!mail) return { kind: 'refused', why: { code: 'damaged' } };
	if (reading.onProgress && !reading.onProgress(0.5)) return { kind: 'stopped' };
	const plain = paragraphsOfMail(mail.text ?? '');
	const html = mail.html ? paragraphsOfHtml(mail.html, reading) : { paragraphs: [], aside: [] };
	const wordsOf = (paragraphs: readonly { text: string }[]) =>
		paragraphs.reduce((count, { text }) => count + wordCount(text), 0);
	const isStub = plain.length === 0 || wordsOf(plain) < STUB * wordsOf(html.paragraphs);
	const attached = mail.attachments.filter(({ related }) => !related);
	const names = attached.map(({ filename, mimeType }) => filename ?? mimeType);
	const notices: FileNotice[] =
		names.length === 0
			? []
			: [{ code: 'set-aside', what: 'attachments', count: names.length, names }];
	return documentOf({
		kind: 'mail',
		mediaType: 'message/rfc822',
		paragraphs: inSections(isStub ? html.paragraphs : plain),
		facts: factsOfMail(mail),
		aside: isStub ? html.aside : [],
		notices
	});
};
