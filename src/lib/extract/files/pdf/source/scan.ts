import { isPlain, nameOf, syntaxOf } from './syntax.ts';

/** What a stream of content has, counted and not read. */
export interface Scanned {
	/** Words, numbers and names, and signs of strings. */
	readonly steps: number;
	/** What it draws by name, and how often. */
	readonly drawn: ReadonlyMap<string, number>;
	/** Whether it says of something what letters it stands for. */
	readonly spells: boolean;
}

const sign = (one: string) => one.charCodeAt(0);
const [OPEN, CLOSE, ESCAPE, LESS, MORE, SLASH, D, O] = [...'()\\<>/Do'].map(sign) as [
	...[number, number, number, number],
	...[number, number, number, number]
];
const SPELT_OUT = [...'ActualText'].map(sign);

export function scanned(content: Uint8Array): Scanned {
	const drawn = new Map<string, number>();
	let [steps, spells, name] = [0, false, -1];
	for (let at = 0; at < content.length; at++) {
		const byte = content[at]!;
		if (byte === OPEN) {
			const end = endOfString(content, at);
			steps += end - at;
			at = end;
		} else if (byte === LESS && content[at + 1] === LESS) at++;
		else if (byte === LESS) {
			const end = content.indexOf(MORE, at);
			steps += end < 0 ? content.length - at : end - at;
			at = end < 0 ? content.length : end;
		} else if (isPlain(byte) || byte === SLASH) {
			const from = at;
			while (isPlain(content[at + 1])) at++;
			steps++;
			if (byte === SLASH) {
				name = from;
				spells ||= SPELT_OUT.every((one, i) => content[from + 1 + i] === one);
			} else if (byte === D && content[from + 1] === O && at === from + 1 && name >= 0) {
				const own = nameOf(syntaxOf(content, name).next()) ?? '';
				drawn.set(own, (drawn.get(own) ?? 0) + 1);
			}
		}
	}
	return { steps, drawn, spells };
}

/** Where a string that is opened at `at` is closed; strings may hold others. */
function endOfString(content: Uint8Array, at: number): number {
	let depth = 0;
	for (let i = at; i < content.length; i++) {
		const byte = content[i];
		if (byte === ESCAPE) i++;
		else if (byte === OPEN) depth++;
		else if (byte === CLOSE && --depth === 0) return i;
	}
	return content.length;
}
