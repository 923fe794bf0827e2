import { po } from 'gettext-parser';

/** A text that is to be translated, as a file of gettext has it. */
export interface Exchanged {
	id: string;
	source: string;
	said: string;
}

/** Something in a file that cannot be taken. */
export interface Refused {
	line: number;
	says: string;
}

interface Read {
	language: string;
	texts: (Exchanged & { line: number })[];
	refused: Refused[];
}

/** The file for a translator: what is empty is to be filled. */
export function writePo(language: string, texts: readonly Exchanged[]): Uint8Array {
	const headers = {
		Language: language,
		'MIME-Version': '1.0',
		'Content-Type': 'text/plain; charset=UTF-8',
		'Content-Transfer-Encoding': '8bit'
	};
	const translations = Object.fromEntries(
		texts.map(({ id, source, said }) => [
			id,
			{ [source]: { msgctxt: id, msgid: source, msgstr: [said] } }
		])
	);
	return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
}

/** Reads what came back; what a translator marked as unsure (`fuzzy`) is not taken yet. */
export function readPo(text: string): Read {
	const found = entriesIn(text);
	const refused = found.flatMap(({ id, line }, i) =>
		found.findIndex((one) => one.id === id) < i ? [{ line, says: `"${id}" stands here twice` }] : []
	);
	let file: ReturnType<typeof po.parse>;
	try {
		file = po.parse(text);
	} catch (error) {
		const { lineNumber = 1, message } = error as Error & { lineNumber?: number };
		return { language: '', texts: [], refused: [{ line: lineNumber, says: message }] };
	}
	const language = file.headers.Language ?? file.headers.language ?? '';
	const texts = found.flatMap(({ id, line }) =>
		Object.values(file.translations[id] ?? {})
			.filter(({ comments }) => !comments?.flag?.includes('fuzzy'))
			.map(({ msgid, msgstr }) => ({ id, source: msgid, said: msgstr[0] ?? '', line }))
	);
	const bare = Object.values(file.translations[''] ?? {}).filter(({ msgid }) => msgid !== '');
	for (const { msgid } of bare) {
		refused.push({
			line: lineOf(text, msgid),
			says: `"${msgid}" has no msgctxt to say what it is of`
		});
	}
	return { language, texts, refused };
}

/** Every id with its line; those that are out of use (`#~`) are comments. */
function entriesIn(text: string): { id: string; line: number }[] {
	const lines = text.split(/\r?\n/);
	return lines.flatMap((line, i) => {
		const [, first] = /^\s*msgctxt\s+"(.*)"\s*$/.exec(line) ?? [];
		if (first === undefined) return [];
		let id = first;
		for (let n = i + 1; n < lines.length; n++) {
			const [, more] = /^\s*"(.*)"\s*$/.exec(lines[n]!) ?? [];
			if (more === undefined) break;
			id += more;
		}
		return [{ id: unescaped(id), line: i + 1 }];
	});
}

const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1');

function lineOf(text: string, msgid: string): number {
	const lines = text.split(/\r?\n/);
	const at = lines.findIndex(
		(line) => line.startsWith('msgid ') && line.includes(msgid.slice(0, 20))
	);
	return at < 0 ? 1 : at + 1;
}
