import { alternatives } from '../lexicon/page-words.ts';
import { fold } from '../white-space.ts';
import { authorsIn, namesIn } from './bylines.ts';
import { dateIn } from './dates.ts';
import { linkedData, type LinkedData } from './linked-data.ts';

/** What a page says about itself, apart from its text; null where it does not say. */
export interface Metadata extends LinkedData {
	/** EDTF; `~` when the page does not settle it. */
	published: string | null;
	url: string | null;
}

/** The metadata of a parsed page: schema.org in JSON-LD, then Open Graph and its kin, then what is visible. */
export function metadataOf(document: Document): Metadata {
	const given = metaElements(document);
	const meta = (...names: string[]): string | null => {
		for (const name of names) {
			for (const attribute of NAMING) {
				const [content] = given.get(`${attribute} ${name.toLowerCase()}`) ?? [];
				if (content) return content;
			}
		}
		return null;
	};
	/** All contents under the first of the names that has any: one author may stand in each. */
	const metas = (...names: string[]): string[] => {
		for (const name of names) {
			for (const attribute of NAMING) {
				const contents = given.get(`${attribute} ${name.toLowerCase()}`);
				if (contents) return contents;
			}
		}
		return [];
	};
	const visible = (selector: string): string | null =>
		fold(document.querySelector(selector)?.textContent ?? '').slice(0, 500) || null;
	const linked = linkedData(document);
	const url =
		address(document.querySelector('link[rel="canonical" i]')?.getAttribute('href')) ??
		address(meta('og:url')) ??
		address(meta('twitter:url', 'parsely-link'));
	const site = notAddress(meta('og:site_name', 'citation_publisher', 'dc.publisher'));
	const publisher = withoutTagline(
		(site && !SECTION.test(site) ? site : null) ??
			linked.publisher ??
			notAddress(meta('publisher', 'application-name')) ??
			siteIn(visible('title'), url)
	);
	const headline = linked.title ?? meta('og:title', 'citation_title', 'dc.title', 'twitter:title');
	const title = withoutSite(headline ?? visible('h1') ?? visible('title'), publisher);
	const authors = linked.authors.length
		? linked.authors.flatMap(authorsIn).filter((name) => !ACCOUNT.test(name))
		: (authorsNamed(metas(...AUTHORS)) ?? authorsNamed(bylinesOf(document)) ?? []);
	const printed = linked.published ?? meta(...DATES) ?? timeOf(document);
	const published = (printed && dateIn(printed)?.edtf) || dateInAddress(url);
	return { title, publisher, authors, published, url };
}

/* What meta elements call the author and the date of an article, the surest first. */
const AUTHORS =
	'citation_author author article:author dc.creator byl parsely-author sailthru.author'.split(' ');
const DATES = (
	'article:published_time datePublished citation_publication_date citation_date dc.date.issued ' +
	'dc.date date pubdate parsely-pub-date sailthru.date og:published_time'
).split(' ');
const BYLINES = '[rel="author"], [itemprop="author"], .byline, .author-name';

/** The persons of several entries; null for none. */
function authorsNamed(entries: readonly string[]): string[] | null {
	const names = entries.flatMap((entry) => namesIn(authorsIn(entry).join(', ')));
	return names.length > 0 ? [...new Set(names)] : null;
}

const MOST_BYLINES = 20;

/** What bylines say, each without the date that stands in it. */
function bylinesOf(document: Document): string[] {
	return [...document.querySelectorAll(BYLINES)].slice(0, MOST_BYLINES).flatMap((byline) => {
		const texts: string[] = [];
		const read = (node: Node, depth: number): void => {
			if (depth > 6) return;
			for (const child of node.childNodes) {
				if (child.nodeType === 3) texts.push(child.nodeValue ?? '');
				else if (child.nodeType === 1 && (child as Element).localName !== 'time') {
					texts.push(' ');
					read(child, depth + 1);
					texts.push(' ');
				}
			}
		};
		read(byline, 0);
		const text = fold(texts.join('').slice(0, 500));
		const date = dateIn(text);
		const name = date ? text.slice(0, date.start) : text;
		return name.replace(/[\s,|·•–—-]+$/u, '').trim() || [];
	});
}

/* What stands before the time of a change: Updated, Aktualisiert, Mis à jour. */
const CHANGED =
	/(?:updated?|modified|edited|revised|corrected|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|zaktualizowano|обновлено|güncellen\S*|تحديث|آخر تحديث|עודכן|עדכון|更新|最終更新)(?:\s+(?:on|at|am|um|le|il|op|den|em|el))?[^\p{L}\p{N}]*$/iu;
const CHANGED_NAME = /updat|modif|revis|edited|changed/i;
const MOST_TIMES = 20;

/** The first time that is not said to be that of a change. */
function timeOf(document: Document): string | null {
	for (const time of [...document.querySelectorAll('time')].slice(0, MOST_TIMES)) {
		const names = ['class', 'itemprop', 'id']
			.map((name) => time.getAttribute(name) ?? '')
			.join(' ');
		const before = fold((time.previousSibling?.nodeValue ?? '').slice(-80));
		const beside = fold((time.previousElementSibling?.textContent ?? '').slice(-80));
		if (
			CHANGED_NAME.test(names) ||
			CHANGED.test(before) ||
			(before === '' && CHANGED.test(beside))
		) {
			continue;
		}
		if (CHANGED.test(fold((time.textContent ?? '').replace(/[\p{N}].*$/u, '')))) continue;
		const given = time.getAttribute('datetime') ?? fold(time.textContent ?? '').slice(0, 500);
		if (given && dateIn(given)) return given;
	}
	return null;
}

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/* Longer contents are no title, name or date. */
const LONGEST = 2000;

/** What the meta elements say, in one pass: the contents under each of their names. */
function metaElements(document: Document): ReadonlyMap<string, string[]> {
	const contents = new Map<string, string[]>();
	for (const element of document.querySelectorAll('meta')) {
		const content = fold((element.getAttribute('content') ?? '').slice(0, LONGEST));
		for (const attribute of NAMING) {
			const key = `${attribute} ${(element.getAttribute(attribute) ?? '').toLowerCase()}`;
			const known = contents.get(key);
			if (content && !known) contents.set(key, [content]);
			else if (content && known && known.length < MOST_BYLINES) known.push(content);
		}
	}
	return contents;
}

/** Only an address that a reader may follow: http or https, nothing that runs. */
function address(text: string | null | undefined): string | null {
	if (!text) return null;
	try {
		const { protocol, href } = new URL(text.trim());
		return protocol === 'http:' || protocol === 'https:' ? href : null;
	} catch {
		return null;
	}
}

function notAddress(text: string | null): string | null {
	return text && /^https?:/.test(text) ? null : text;
}

function dateInAddress(url: string | null): string | null {
	const match = url && /\/((?:19|20)\d\d)\/(\d{1,2})(?:\/(\d{1,2}))?\//.exec(url);
	if (!match) return null;
	const [, year, month, day] = match;
	if (Number(month) > 12 || month === '0') return null;
	if (day && dateIn(`${year}/${month}/${day}`)) return dateIn(`${year}/${month}/${day}`)!.edtf;
	return `${year}-${month!.padStart(2, '0')}`;
}

/* A part of a site, where its name should be. */
const SECTION = new RegExp(`^(?:${alternatives('sections')})$`, 'iu');

/* What publishing software calls an account that nobody gave a name: no author. */
const ACCOUNT = new RegExp(`^(?:${alternatives('accounts')})$`, 'iu');

/** Open Water | News from the coast: the name alone. */
function withoutTagline(name: string | null): string | null {
	const [first, ...rest] = name?.split(/\s+[|–—·•»-]\s+/u) ?? [];
	return first !== undefined && first.length > 1 && rest.length > 0 ? first : name;
}

/** The last part of the window's title, if the address has a word of it: … - Harbour News at harbournews.example. */
function siteIn(title: string | null, url: string | null): string | null {
	const parts = title?.split(/\s+[|–—·•»-]\s+/u) ?? [];
	const last = parts.length > 1 ? parts.at(-1)! : '';
	const words = last.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const host = url ? new URL(url).hostname : '';
	return words.length <= 5 && words.some((word) => word.length > 2 && host.includes(word))
		? last.replace(/^www\./i, '')
		: null;
}

/** The name of the host, for want of any other for the site. */
export function hostOf(url: string | null): string | null {
	return url ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** A title without the name of its site, which pages put behind a dash or a bar. */
function withoutSite(title: string | null, publisher: string | null): string | null {
	if (!title || !publisher) return title;
	const parts = title.split(/\s+[|–—·»-]\s+/u);
	const site = publisher.toLowerCase();
	const last = parts.at(-1)!.toLowerCase();
	if (parts.length < 2 || (last !== site && !site.includes(last) && !last.includes(site)))
		return title;
	return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+[|–—·»-]\s+$/u, '');
}
