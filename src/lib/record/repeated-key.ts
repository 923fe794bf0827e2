/**
 * The first key that an object of a JSON text has twice, with its line; readers differ on which of the
 * two counts. Null where there is none. The text is one that `JSON.parse` reads.
 */
export function repeatedKey(text: string): { key: string; line: number } | null {
	const open: (Set<string> | null)[] = [];
	let last: { key: string; at: number } | undefined;
	for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
		if (token === '{') open.push(new Set());
		else if (token === '[') open.push(null);
		else if (token === '}' || token === ']') open.pop();
		else if (token !== ':') last = { key: JSON.parse(token) as string, at: index };
		else if (last) {
			const keys = open.at(-1);
			if (keys?.has(last.key)) {
				return { key: last.key, line: text.slice(0, last.at).split(/\r\n|[\r\n]/).length };
			}
			keys?.add(last.key);
		}
	}
	return null;
}
