import { Parser } from 'htmlparser2';
import { textOf } from '../page/encoding.ts';

/** Deeper than any program nests a document. */
const DEEPEST = 500;

export interface XmlHandler {
	/** An element begins: its name with prefix, as written. */
	open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
	close?: (name: string) => void;
	text?: (text: string) => void;
}

/** Why a part was not read: `entities`: it declares some, as no document of an office does. */
export type XmlFault = 'entities' | 'too-deep' | 'not-text';

/** The text of a part in XML, if it declares no entities: they could name files or swell without end. */
export function xmlOf(bytes: Uint8Array): { text: string } | { fault: XmlFault } {
	const read = textOf(bytes);
	if (read.how === 'unknown') return { fault: 'not-text' };
	return /<!ENTITY/i.test(read.text) ? { fault: 'entities' } : { text: read.text };
}

class TooDeep extends Error {}

/** Reads XML from end to end. Nothing is fetched, and no entity but those of XML itself and of numbers is known. */
export function readXml(xml: string, handler: XmlHandler): XmlFault | null {
	let depth = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > DEEPEST) throw new TooDeep();
				handler.open?.(name, attributes);
			},
			ontext: (text) => handler.text?.(text),
			onclosetag(name) {
				depth--;
				handler.close?.(name);
			}
		},
		{ xmlMode: true, decodeEntities: true }
	);
	try {
		parser.end(xml);
	} catch (thrown) {
		if (thrown instanceof TooDeep) return 'too-deep';
		throw thrown;
	}
	return null;
}
