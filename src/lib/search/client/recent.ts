/** The last queries, kept in this browser alone and cleared on request. */

const KEY = 'recent-searches';
const MOST = 8;

/** Latest first; none where the browser keeps nothing or what it kept is not ours. */
export function recentQueries(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept)
			? kept.filter((query): query is string => typeof query === 'string').slice(0, MOST)
			: [];
	} catch {
		return [];
	}
}

/** Keeps a query that led somewhere. */
export function rememberQuery(query: string): void {
	const text = query.trim().slice(0, 200);
	if (text === '') return;
	keep([text, ...recentQueries().filter((one) => one !== text)].slice(0, MOST));
}

export function forgetQueries(): void {
	keep([]);
}

function keep(queries: string[]): void {
	try {
		if (queries.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(queries));
	} catch {
		// A browser that keeps nothing searches all the same.
	}
}
