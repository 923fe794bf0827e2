import type { PdfPage } from './open.ts';

/** What a font on a page says of its glyphs. */
export interface Font {
	/** Widths of glyphs are told in so many parts of its size. */
	readonly unit: number;
	/** Whether its table of letters has a code; where it has none, the library takes the code for a letter. */
	knows(code: number): boolean;
	/** Whether a glyph is a stroke along the line, which draws a word out, or nothing at all, or has a shape. */
	shapeOf(sign: string): 'stroke' | 'blank' | 'shape';
}

const THOUSANDTH = 0.001;
/** In sizes of the font. */
const FLATTEST = 0.25;

/** The fonts of a page that was drawn once, by the names that the library gives them. */
export function fontsOn({ commonObjs }: PdfPage): (name: string) => Font {
	const fonts = new Map<string, Font>();
	return (name) => {
		const known = fonts.get(name);
		if (known) return known;
		const own = given(name);
		const matrix = own?.fontMatrix as readonly number[] | undefined;
		const map = (own?.toUnicode as { _map?: readonly unknown[] } | undefined)?._map;
		const font: Font = {
			unit: Number(matrix?.[0]) || THOUSANDTH,
			knows: (code) => map === undefined || map[code] != null,
			shapeOf: (sign) => {
				const path = given(`${name}_path_${sign}`)?.path;
				// Of 32 bits, or of 16 where the engine has such.
				return ArrayBuffer.isView(path) ? shapeOf(path as Float32Array) : 'shape';
			}
		};
		fonts.set(name, font);
		return font;
	};

	function given(id: string): Record<string, unknown> | null {
		return commonObjs.has(id) ? (commonObjs.get(id) as Record<string, unknown> | null) : null;
	}
}

/** How many numbers each way of drawing has behind its own: to, line, curve, curve of two, end. */
const OPERANDS = [2, 2, 6, 4, 0];

function shapeOf(path: Float32Array): ReturnType<Font['shapeOf']> {
	let [lowest, highest] = [Infinity, -Infinity];
	for (let i = 0; i < path.length;) {
		const count = OPERANDS[path[i]!] ?? 0;
		for (let k = i + 2; k <= i + count; k += 2) {
			lowest = Math.min(lowest, path[k]!);
			highest = Math.max(highest, path[k]!);
		}
		i += count + 1;
	}
	if (highest < lowest) return 'blank';
	return highest - lowest <= FLATTEST && Math.abs(highest) <= 2 * FLATTEST ? 'stroke' : 'shape';
}
