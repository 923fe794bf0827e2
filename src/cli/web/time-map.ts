import LinkHeader from 'http-link-header';

/** A copy of a page that an archive keeps. */
export interface Memento {
	url: string;
	/** When it was made, ISO 8601 instant. */
	at: string;
}

/** The copies that a TimeMap lists (RFC 7089, in link format), oldest first; what is no copy of a web page is left out. */
export function mementosIn(timeMap: string): Memento[] {
	return linksIn(timeMap)
		.flatMap(({ uri, rel, datetime }) => {
			const made = new Date(datetime ?? '');
			const isCopy = rel.split(/\s+/).includes('memento') && /^https?:\/\//i.test(uri);
			if (!isCopy || !URL.canParse(uri) || Number.isNaN(made.getTime())) return [];
			return [{ url: uri, at: made.toISOString() }];
		})
		.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** None where it is written in no form that is known. */
function linksIn(timeMap: string) {
	try {
		return LinkHeader.parse(timeMap).refs;
	} catch {
		return [];
	}
}

/** The copy that was made nearest to a day. */
export function nearestTo(day: string, mementos: readonly Memento[]): Memento | undefined {
	const noon = Date.parse(`${day}T12:00:00Z`);
	const away = ({ at }: Memento) => Math.abs(Date.parse(at) - noon);
	return mementos.toSorted((a, b) => away(a) - away(b))[0];
}
