/** A page that is kept. */
export interface KeptPage {
	path: string;
	/** As it stands in the page's own markup. */
	title: string;
	language: string;
}

/** The list in the page that says what is kept; the build leaves it empty. */
const LIST = /(<ul[^>]*\bid="kept"[^>]*>)[^<]*(?=<\/ul>)/;

/**
 * The page that is shown in the place of one that is not kept: with the pages that are, and with
 * addresses that lead from wherever it is shown to where they lead from its own.
 */
export function offlinePage(html: string, own: string, pages: readonly KeptPage[]): string {
	const items = pages.map(
		({ path, title, language }) =>
			`<li><a href="${escape(path)}" lang="${escape(language)}" dir="auto">${title.replaceAll('<', '&lt;')}</a></li>`
	);
	return html
		.replace(
			/(\s(href|src|action|data-\w+)=")(\.{1,2}(?:\/[^"]*)?)"/g,
			(_, before: string, name: string, address: string) => {
				const whole = escape(absolute(address.replaceAll('&amp;', '&'), own));
				// Where the site is mounted has no slash at its end.
				return `${before}${name.startsWith('data-') ? whole.replace(/\/$/, '') : whole}"`;
			}
		)
		.replace(LIST, (list) => list + items.join(''));
}

function absolute(address: string, own: string): string {
	const { pathname, search, hash } = new URL(address, own);
	return pathname + search + hash;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
