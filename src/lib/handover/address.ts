const HANDED = /^#handed=(.+)$/;

/** The part of an address behind which what was handed waits. */
export const handedAt = (id: string): string => `#handed=${encodeURIComponent(id)}`;

/** The id in such a part; `null` where it is another one, `''` where it is damaged. */
export function handedIdIn(hash: string): string | null {
	const id = HANDED.exec(hash)?.[1];
	if (id === undefined) return null;
	try {
		return decodeURIComponent(id);
	} catch {
		return '';
	}
}
