import { dateIn } from './dates.ts';
import { fold } from './lines.ts';

/** What a page says about itself, apart from its text; null where it does not say. */
export interface Metadata {
	title: string | null;
	publisher: string | null;
	authors: string[];
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
				const content = given.get(`${attribute} ${name.toLowerCase()}`);
				if (content) return content;
			}
		}
		return null;
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
	const named = meta(
		'citation_author',
		'author',
		'article:author',
		'dc.creator',
		'byl',
		'parsely-author',
		'sailthru.author'
	);
	const authors = linked.authors.length
		? linked.authors.flatMap(authorsIn).filter((name) => !ACCOUNT.test(name))
		: namesIn(
				authorsIn(
					named ?? visible('[rel="author"], [itemprop="author"], .byline, .author-name') ?? ''
				).join(', ')
			);
	const printed =
		linked.published ??
		meta(
			'article:published_time',
			'datePublished',
			'citation_publication_date',
			'citation_date',
			'dc.date.issued',
			'dc.date',
			'date',
			'pubdate',
			'parsely-pub-date',
			'sailthru.date',
			'og:published_time'
		) ??
		document.querySelector('time[datetime]')?.getAttribute('datetime') ??
		visible('time');
	const published = (printed && dateIn(printed)?.edtf) || dateInAddress(url);
	return { title, publisher, authors, published, url };
}

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/* Longer contents are no title, name or date. */
const LONGEST = 2000;

/** What the meta elements say, in one pass: the first content under each of their names. */
function metaElements(document: Document): ReadonlyMap<string, string> {
	const contents = new Map<string, string>();
	for (const element of document.querySelectorAll('meta')) {
		const content = fold((element.getAttribute('content') ?? '').slice(0, LONGEST));
		for (const attribute of NAMING) {
			const key = `${attribute} ${(element.getAttribute(attribute) ?? '').toLowerCase()}`;
			if (content && !contents.has(key)) contents.set(key, content);
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
const SECTION =
	/^(?:U\.?S\.?|U\.?K\.?|World|News|Home|Homepage|Politics|Business|Sports?|Opinion|Technology|Entertainment|Health|Science|Local|Article|Blog)$/i;

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

const BY =
	/^(?:(?:written |reported |posted |published |story |text )?by:? |par |von |por:? |door |av |di |authors?:|auteurs? ?:|autor(?:es|en)? ?:|autore:|מאת:? ?|بقلم:? ?|الكاتب: ?|كتب:? |Автор:? )/iu;
const NAME =
	/^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|da|del|van|von|der|den|bin|al|el|la|le|ben|af|du) )*\p{Lu}[\p{L}'’.-]*){1,4}$/u;
const NAME_UNCASED =
	/^[\p{Script=Arabic}\p{Script=Hebrew}'’"״׳-]+(?: [\p{Script=Arabic}\p{Script=Hebrew}'’"״׳-]+){1,4}$/u;

/* What publishing software calls an account that nobody gave a name: no author. */
const ACCOUNT = /^(?:admin(?:istrator)?|editor|webmaster|root|staff writer|user)$/i;

/** The names of persons in a byline; what is not plainly a name is left out. */
export function namesIn(byline: string): string[] {
	return byline
		.slice(0, 300)
		.replace(BY, '')
		.split(/\s*(?:[,;|•·/]|\s-\s|\band\b|\bund\b|\bet\b|\by\b|\ben\b|\boch\b|\s&\s|\sو\s?)\s*/u)
		.map((name) => name.trim())
		.filter((name) => NAME.test(name) || NAME_UNCASED.test(name));
}

/* What stands behind a name in a byline: whom the person writes for, and as what. */
const TAIL =
	/(?:^|[\s.])(?:\p{L}*writer|editor|reporter|correspondent|columnist|contributor|staff|producer|news|press|agency|bureau|international|com|org|net)$|^(?:AP|AFP|Reuters|dpa|EFE|ANSA)(?: |$)/iu;

/** The persons of an author's entry: without a tail like "AP Auto Writer"; as it is if that leaves nobody. */
function authorsIn(entry: string): string[] {
	const given = entry.replace(BY, '').trim();
	const parts = given.split(/\s*(?:[,;|]|(?<=\p{Ll}{3})\.\s)\s*/u);
	const persons = parts.filter((part) => !TAIL.test(part));
	return persons.length > 0 && persons.every((part) => NAME.test(part)) ? persons : [given];
}

/** The article among the page's JSON-LD (schema.org), wherever it is nested. */
function linkedData(document: Document): Omit<Metadata, 'url'> {
	const found: Omit<Metadata, 'url'> = {
		title: null,
		publisher: null,
		authors: [],
		published: null
	};
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		let data: unknown;
		try {
			data = JSON.parse(script.textContent ?? '');
		} catch {
			// Half of such blocks on real pages are not JSON; the other sources remain.
			continue;
		}
		const queue: unknown[] = [data];
		for (let read = 0; queue.length > 0 && read < 500; read++) {
			const item = queue.shift();
			if (Array.isArray(item)) queue.push(...item.slice(0, 100));
			if (!isObject(item)) continue;
			if (item['@graph']) queue.push(item['@graph']);
			if (!/Article|Report|Posting|WebPage/.test(String(item['@type']))) continue;
			if (!String(item['@type']).includes('WebPage')) found.title ??= string(item.headline);
			found.published ??= string(item.datePublished);
			found.publisher ??= nameOf(item.publisher);
			if (!found.authors.length) {
				const authors = Array.isArray(item.author) ? item.author : [item.author];
				found.authors = authors.slice(0, 50).flatMap((author) => nameOf(author) ?? []);
			}
		}
	}
	return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
	return typeof value === 'string' && fold(value) !== '' ? fold(unescaped(value)) : null;
}

/** JSON-LD is text, yet many sites write it with the entities of HTML. */
function unescaped(text: string): string {
	const entities: Record<string, string> = {
		amp: '&',
		quot: '"',
		apos: "'",
		lt: '<',
		gt: '>',
		nbsp: ' '
	};
	return text.replace(
		/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
		(all, decimal, hex, name) => {
			if (name) return entities[String(name).toLowerCase()] ?? all;
			const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
			return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : all;
		}
	);
}

function nameOf(value: unknown): string | null {
	const name = isObject(value) ? string(value.name) : string(value);
	return name && !/^https?:/.test(name) ? name : null;
}
