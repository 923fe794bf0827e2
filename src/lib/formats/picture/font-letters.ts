/**
 * The code points that a TrueType or OpenType font has a glyph for, out of its `cmap` table (OpenType
 * 1.9, formats 4 and 12, which every font in use has one of). Empty where the bytes are no such font.
 */
export function fontLetters(bytes: Uint8Array): Set<number> {
	const letters = new Set<number>();
	const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const cmap = tableAt(font, 'cmap');
		if (cmap === undefined) return letters;
		for (let i = 0; i < font.getUint16(cmap + 2); i++) {
			const at = cmap + font.getUint32(cmap + 4 + 8 * i + 4);
			const format = font.getUint16(at);
			if (format === 4) addSegments(font, at, letters);
			else if (format === 12) addGroups(font, at, letters);
		}
	} catch (error) {
		// An offset that leads out of the file.
		if (!(error instanceof RangeError)) throw error;
		letters.clear();
	}
	return letters;
}

function tableAt(font: DataView, name: string): number | undefined {
	for (let i = 0; i < font.getUint16(4); i++) {
		const at = 12 + 16 * i;
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => font.getUint8(at + n)));
		if (tag === name) return font.getUint32(at + 8);
	}
	return undefined;
}

/** Format 4: segments of the basic plane, each with a shift or with a list of glyphs. */
function addSegments(font: DataView, at: number, letters: Set<number>): void {
	const size = font.getUint16(at + 6);
	const ends = at + 14;
	for (let i = 0; i < size; i += 2) {
		const end = font.getUint16(ends + i);
		const start = font.getUint16(ends + size + 2 + i);
		const shift = font.getUint16(ends + 2 * size + 2 + i);
		const offsetAt = ends + 3 * size + 2 + i;
		const offset = font.getUint16(offsetAt);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const glyph =
				offset === 0
					? (code + shift) & 0xffff
					: font.getUint16(offsetAt + offset + 2 * (code - start));
			if (glyph !== 0) letters.add(code);
		}
	}
}

/** Format 12: groups of all planes. */
function addGroups(font: DataView, at: number, letters: Set<number>): void {
	for (let i = 0; i < font.getUint32(at + 12); i++) {
		const group = at + 16 + 12 * i;
		const end = font.getUint32(group + 4);
		for (let code = font.getUint32(group); code <= end && code <= 0x10ffff; code++) {
			letters.add(code);
		}
	}
}
