/** The part of gettext-parser that is used here; the package has no types of its own. */
declare module 'gettext-parser' {
	interface PoEntry {
		msgctxt?: string;
		msgid: string;
		msgid_plural?: string;
		msgstr: string[];
		comments?: { extracted?: string; flag?: string };
	}
	interface PoFile {
		charset?: string;
		headers: Record<string, string>;
		translations: Record<string, Record<string, PoEntry>>;
	}
	export const po: {
		parse(text: string): PoFile;
		compile(file: PoFile, options: { foldLength: number }): Uint8Array;
	};
}
