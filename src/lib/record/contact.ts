/** What of a mail address needs no quoting, and nothing that could begin a part of a `mailto:` of its own (RFC 6068). */
const MAIL =
	/^[a-z0-9](?:[\w.+-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

const isMail = (text: string): boolean => MAIL.test(text) && !text.includes('..');

/** Where the editors are reached: a mail address, or a page over https. */
export function isContact(text: string): boolean {
	return isMail(text) || isSecurePage(text);
}

/**
 * Where an error is reported: a contact, or a page over https, such as a tracker's for a new issue, in
 * whose address behind the host `{title}` and `{body}` give way to the report.
 */
export function isReportAddress(text: string): boolean {
	if (isMail(text)) return true;
	const [, host = '', rest = ''] = /^(https:\/\/[^/?#]*)(.*)$/i.exec(text) ?? [];
	return isSecurePage(host + rest.replace(/\{(?:title|body)\}/g, ''));
}

function isSecurePage(text: string): boolean {
	if (!/^https:\/\/[^\s<>"{}\\^`|]+$/i.test(text) || !URL.canParse(text)) return false;
	const { username, password, hostname } = new URL(text);
	return username === '' && password === '' && hostname.includes('.');
}

/** Where a site is, or a table of redirects: a place over https that more can be written behind. */
export function isSiteAddress(text: string): boolean {
	return isSecurePage(text) && !/[?#]/.test(text);
}

export interface Report {
	title: string;
	body: string;
}

/** The address of a link to a contact. */
export function contactHref(contact: string): string {
	return isMail(contact) ? `mailto:${contact}` : contact;
}

/** The address of a link that opens a mail or a page with the report filled in. */
export function reportHref(to: string, { title, body }: Report): string {
	const filled = { title: encodeURIComponent(title), body: encodeURIComponent(lines(body)) };
	if (isMail(to)) return `mailto:${to}?subject=${filled.title}&body=${filled.body}`;
	return to.replace(/\{(title|body)\}/g, (_, part: 'title' | 'body') => filled[part]);
}

/** Lines as mail has them (RFC 6068, section 5). */
function lines(text: string): string {
	return text.replace(/\r?\n/g, '\r\n');
}
