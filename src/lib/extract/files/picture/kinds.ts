/** Kinds of pictures, each with how its bytes begin; those that every browser shows are read. */
const KINDS: readonly (readonly [type: string, begins: RegExp, isRead: boolean])[] = [
	['image/png', /^\x89PNG\r\n/, true],
	['image/jpeg', /^\xff\xd8\xff/, true],
	['image/webp', /^RIFF[^]{4}WEBPVP8/, true],
	['image/gif', /^GIF8[79]a/, false],
	['image/tiff', /^(?:II\*\0|MM\0\*)/, false],
	['image/bmp', /^BM[^]{4}\0\0\0\0/, false],
	['image/heic', /^[^]{4}ftyp(?:heic|heix|mif1|msf1|hevc)/, false],
	['image/avif', /^[^]{4}ftypavi[fs]/, false],
	['image/jp2', /^\0{3}[^]jP {2}/, false]
];

/** The media type of a picture, and whether it is read here; null for what is none. */
export function pictureTypeOf(bytes: Uint8Array): { type: string; isRead: boolean } | null {
	const head = String.fromCharCode(...bytes.subarray(0, 32));
	const found = KINDS.find(([, begins]) => begins.test(head));
	return found ? { type: found[0], isRead: found[2] } : null;
}

/** Width and height in pixels, as the head of a picture says them; null where it does not. */
export function pixelsOf(bytes: Uint8Array): { width: number; height: number } | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		switch (pictureTypeOf(bytes)?.type) {
			case 'image/png':
				return { width: view.getUint32(16), height: view.getUint32(20) };
			case 'image/jpeg':
				return frameOf(view);
			case 'image/webp':
				return webpSize(view);
			default:
				return null;
		}
	} catch {
		// The head ends too early.
		return null;
	}
}

/** Of a JPEG: its first frame (ITU-T T.81, B.2.2); what stands before it is skipped. */
function frameOf(view: DataView): { width: number; height: number } | null {
	let at = 2;
	while (at < view.byteLength) {
		if (view.getUint8(at) !== 0xff) return null;
		const marker = view.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		// A byte of filling.
		at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
	}
	return null;
}

/** Of WebP, by the kind of its first chunk (RFC 9649). */
function webpSize(view: DataView): { width: number; height: number } | null {
	const kind = String.fromCharCode(view.getUint8(15));
	if (kind === 'X') {
		const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
		return { width: three(24), height: three(27) };
	}
	if (kind === 'L') {
		const bits = view.getUint32(21, true);
		return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
	}
	return {
		width: view.getUint16(26, true) & 0x3fff,
		height: view.getUint16(28, true) & 0x3fff
	};
}
