import { po, type PoEntry } from 'gettext-parser';
import type { Exchanged, Refused } from './exchanged.ts';
import { categoriesOf, pluralForms } from './plural-forms.ts';

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
		'Content-Transfer-Encoding': '8bit',
		'Plural-Forms': pluralForms(language)
	};
	const translations = Object.fromEntries(
		texts.map(({ id, source, plural, said, note }): [string, Record<string, PoEntry>] => [
			id,
			{
				[source]: {
					msgctxt: id,
					msgid: source,
					...(plural === undefined ? {} : { msgid_plural: plural }),
					msgstr: [...said],
					...(note === undefined ? {} : { comments: { extracted: note } })
				}
			}
		])
	);
	return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
}

/** Reads what came back; what a translator marked as unsure (`fuzzy`) is not taken yet. */
export function readPo(text: string): Read {
	const found = entriesIn(text);
	const first = new Map<string, number>();
	const refused = found.flatMap(({ id, line }) => {
		if (first.has(id)) return [{ line, says: `"${id}" stands here twice` }];
		first.set(id, line);
		return [];
	});
	let file: ReturnType<typeof po.parse>;
	try {
		file = po.parse(text);
	} catch (error) {
		const { lineNumber = 1, message } = error as Error & { lineNumber?: number };
		return { language: '', texts: [], refused: [{ line: lineNumber, says: message }] };
	}
	const header = (name: string) =>
		Object.entries(file.headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
	const language = header('language');
	const texts = found.flatMap(({ id, line }) =>
		Object.values(file.translations[id] ?? {})
			.filter(({ comments }) => !comments?.flag?.includes('fuzzy'))
			.map(({ msgid, msgid_plural: plural, msgstr }) => ({
				id,
				source: msgid,
				...(plural === undefined ? {} : { plural }),
				said: msgstr.length > 0 ? msgstr : [''],
				line
			}))
	);
	const bare = Object.values(file.translations[''] ?? {}).filter(({ msgid }) => msgid !== '');
	for (const { msgid } of bare) {
		refused.push({
			line: lineOf(text, msgid),
			says: `"${msgid}" has no msgctxt to say what it is of`
		});
	}
	return { language, texts, refused: [...refused, ...otherForms(text, language, header)] };
}

/** Forms go by their number, so a file that numbers them otherwise says something else. */
function otherForms(text: string, tag: string, header: (name: string) => string): Refused[] {
	const forms = header('plural-forms');
	const count = Number(/nplurals\s*=\s*(\d{1,2})\s*;/.exec(forms)?.[1]);
	const categories = isTag(tag) ? categoriesOf(tag) : [];
	if (forms === '' || categories.length === 0 || count === categories.length) return [];
	const line = text.split(/\r?\n/).findIndex((one) => /^"Plural-Forms:/i.test(one)) + 1;
	const wanted = `${categories.length} (${categories.join(', ')})`;
	return [{ line: Math.max(line, 1), says: `Plural-Forms has other forms than ${tag}: ${wanted}` }];
}

function isTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length > 0;
	} catch {
		return false;
	}
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
