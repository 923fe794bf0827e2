import { readXml } from '../xml.ts';

/** What a part of a document says that its text does not. */
export interface Marks {
	/** Words deleted while changes were tracked, a run each. */
	readonly deleted: string[];
	readonly comments: number;
}

export function marksOf(xml: string): Marks | 'too-deep' {
	const deleted: string[] = [];
	let [comments, inDeleted] = [0, false];
	const fault = readXml(xml, {
		open(name) {
			const local = name.slice(name.indexOf(':') + 1);
			if (local === 'comment') comments++;
			if (local === 'delText') {
				inDeleted = true;
				deleted.push('');
			}
		},
		text(text) {
			if (inDeleted) deleted[deleted.length - 1] += text;
		},
		close(name) {
			if (name.endsWith('delText')) inDeleted = false;
		}
	});
	if (fault) return 'too-deep';
	return { deleted: deleted.filter((text) => text.trim() !== ''), comments };
}

const OFF = /w:val="(?:0|false|off)"/;

/**
 * XML of a document in which what mammoth does not know says the same in what it knows: words struck
 * out twice are struck out; hidden words are marked as ours, to be taken out with what else is hidden.
 */
export const prepared = (xml: string): string =>
	xml
		.replaceAll('<w:dstrike', '<w:strike')
		.replace(/<w:vanish\b[^<>]*>/g, (tag) =>
			OFF.test(tag) ? '' : '<w:highlight w:val="hidden"/>'
		);
