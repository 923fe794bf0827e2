import { createContext } from 'svelte';
import { hitAddress, inSite } from '#lib/record/addresses.ts';
import { LICENCE } from '#lib/record/site-address.ts';
import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** The facts of a page that its components need. */
export interface Page {
	lang: Language;
	t: Messages;
	/** This page's own path, without language and mount point. */
	path: string;
	/** Where the site is mounted, without a slash at its end. */
	base: string;
	/** What the site is called. */
	name: string;
	/** Whether it has a sign of its own, which stands before its name. */
	logo?: boolean;
	/** Where the site is published, `https://example.org/sub`; empty where that is not known. */
	origin: string;
	searchForm: 'whole' | 'sharded';
	/** Of our own words, by its name. */
	licence?: string;
	/** Where short links begin, if not on the site itself. */
	short?: string;
	/** Where errors are reported, and the version of the record that it is about; none where no address is set. */
	report?: { to: string; version: string };
}

/** What every component has of the page that it stands in; a function, since a page may change. */
export class Site {
	readonly #page: () => Page;

	constructor(page: () => Page) {
		this.#page = page;
	}

	get lang() {
		return this.#page().lang;
	}
	/** The row of the table of languages. */
	get language() {
		return LANGUAGE_TABLE[this.lang];
	}
	get t() {
		return this.#page().t;
	}
	get path() {
		return this.#page().path;
	}
	get name() {
		return this.#page().name;
	}
	get logo() {
		return this.#page().logo ?? false;
	}
	get origin() {
		return this.#page().origin;
	}
	get licence() {
		return this.#page().licence ?? LICENCE.name;
	}
	get searchForm() {
		return this.#page().searchForm;
	}

	get short() {
		return this.#page().short;
	}
	get report() {
		return this.#page().report;
	}

	/** Where the site is, without a slash at its end, as files and links that are taken away name it; in a browser alone. */
	get address(): string {
		return this.origin || new URL(this.file('/'), location.href).href.replace(/\/$/, '');
	}

	/** An address of this site in the page's language, below wherever the site is mounted. */
	to = (path: string) => this.file(inSite(path, this.lang));
	/** Address of what a key names: `claim/<id>`, `response/<id>`, or a document by its source, `work/<id>`. */
	statement = (key: string) => this.file(this.statementPath(key));
	/** The same from the root of the site, wherever that is mounted. */
	statementPath = (key: string) =>
		inSite(`/${key.replace(/^work\//, 'source/').replace('/', 's/')}`, this.lang);
	/** Address of what a hit of the search stands for. */
	hit = ({ kind, id }: { kind: string; id: string }) => this.file(hitAddress(kind, id, this.lang));
	/** The same without a language, for files. */
	file = (path: string) => this.#page().base + path;
	date = (edtf: string) => formatDate(edtf, this.lang, this.t.dates);
}

export const [useSite, provideSite] = createContext<Site>();
