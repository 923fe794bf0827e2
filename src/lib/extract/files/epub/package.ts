import { readXml } from '../xml.ts';

/** Where the container says that the package of the book is. */
export function packageAt(container: string): string | null {
	let at: string | null = null;
	readXml(container, {
		open(name, attributes) {
			if (/(?:^|:)rootfile$/.test(name)) at ??= attributes['full-path'] ?? null;
		}
	});
	return at;
}

/** The names of the parts with the chapters of a book, in the order of reading. */
export function packageIn(xml: string, at: string): string[] {
	const folder = at.slice(0, at.lastIndexOf('/') + 1);
	const items = new Map<string, string>();
	const order: string[] = [];
	readXml(xml, {
		open(name, attributes) {
			const local = name.slice(name.indexOf(':') + 1);
			const { id, href, idref } = attributes;
			// The table of contents says again what the chapters say.
			if (local === 'item' && id !== undefined && href !== undefined && isChapter(attributes)) {
				items.set(id, folder + decoded(href.split('#')[0]!));
			} else if (local === 'itemref' && idref !== undefined) order.push(idref);
		}
	});
	return order.flatMap((id) => items.get(id) ?? []).map(normal);
}

const isChapter = (attributes: Readonly<Record<string, string>>) =>
	/html/.test(attributes['media-type'] ?? '') && !/\bnav\b/.test(attributes.properties ?? '');

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** A name without `.` and `..`: within the archive it leads to another part, never out of it. */
function normal(name: string): string {
	const path: string[] = [];
	for (const step of name.split('/')) {
		if (step === '..') path.pop();
		else if (step !== '.') path.push(step);
	}
	return path.join('/');
}

/** Fonts are scrambled in many books, which locks nothing. */
const SCRAMBLED = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

export function isLocked(encryption: string): boolean {
	let locked = false;
	readXml(encryption, {
		open(name, { Algorithm = '' }) {
			if (/EncryptionMethod$/.test(name) && !SCRAMBLED.test(Algorithm)) locked = true;
		}
	});
	return locked;
}
