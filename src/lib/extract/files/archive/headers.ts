/** Lines of a head, `Name: value`, by their names in small letters; the last of a name counts. */
export type Head = ReadonlyMap<string, string>;

export function headersIn(lines: readonly string[]): Head {
	const headers = new Map<string, string>();
	let last: string | null = null;
	for (const line of lines) {
		// A line that begins with a space goes on with the one before.
		if (/^[ \t]/.test(line) && last !== null) {
			headers.set(last, `${headers.get(last)} ${line.trim()}`);
			continue;
		}
		const colon = line.indexOf(':');
		if (colon <= 0) continue;
		last = line.slice(0, colon).trim().toLowerCase();
		headers.set(last, line.slice(colon + 1).trim());
	}
	return headers;
}

/** A media type without its parameters, in small letters. */
export const mediaTypeOf = (headers: Head) =>
	(headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** A parameter of the media type, such as its charset or boundary. */
export const parameterOf = (headers: Head, name: string): string | null =>
	new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i')
		.exec(headers.get('content-type') ?? '')
		?.slice(1)
		.find(Boolean) ?? null;

const LONGEST_HEAD = 131_072;
const [CR, LF] = [13, 10];

/** The head of a message and where its body begins; null if there is none within bounds. */
export function headOf(bytes: Uint8Array): { lines: string[]; body: number } | null {
	const most = Math.min(bytes.length, LONGEST_HEAD);
	for (let at = 0; at < most; at++) {
		if (bytes[at] !== LF) continue;
		const next = bytes[at + 1] === CR ? at + 2 : at + 1;
		if (bytes[next] !== LF) continue;
		const head = new TextDecoder().decode(bytes.subarray(0, at));
		return { lines: head.split(/\r?\n/), body: next + 1 };
	}
	return null;
}
