import { zipSync } from 'fflate';
import { asideOf, documentOf, paragraphsOfHtml, setAside } from '../document.ts';
import { dublinCoreIn, titleAndAuthors } from '../dublin-core.ts';
import type { FileReader, FileReading, FileRefusal } from '../file.ts';
import { inSections } from '../sections.ts';
import { xmlOf } from '../xml.ts';
import { openZip } from '../zip.ts';
import { isLockedOffice } from './locked.ts';
import { marksOf, prepared } from './marks.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const refused = (why: FileRefusal): FileReading => ({ kind: 'refused', why });

/** Of a heading, whatever its depth, and of what is hidden, which `prepared` marks so. */
const STYLES = ["highlight[color='hidden'] => span.hidden-text", 'comment-reference => !'];
const NOTE = /^(?:foot|end)note-/;

/**
 * Documents of Word (OOXML, transitional and strict), through mammoth. It is given the parts in XML
 * alone, unpacked here within bounds, and none that declares entities.
 */
export const readDocx: FileReader = async ({ bytes }, reading) => {
	if (isLockedOffice(bytes)) return refused({ code: 'encrypted' });
	const opened = openZip(bytes);
	if (opened.kind === 'refused') return opened;
	const { zip } = opened;
	const parts: Record<string, Uint8Array> = {};
	let [deleted, comments, core]: [string[], number, string] = [[], 0, ''];
	for (const name of zip.names) {
		if (!/(?:\.xml|\.rels)$/i.test(name) || /^customXml\//.test(name)) continue;
		const part = zip.part(name)!;
		if (part.kind === 'refused') return part;
		const xml = xmlOf(part.bytes);
		if ('fault' in xml) {
			if (xml.fault === 'entities') return refused({ code: 'unsafe', what: 'entities' });
			continue;
		}
		const marks = marksOf(xml.text);
		if (marks === 'too-deep') return refused({ code: 'out-of-bounds', what: 'parts' });
		if (/document\d*\.xml$/.test(name)) deleted = marks.deleted;
		if (/comments\.xml$/.test(name)) comments = marks.comments;
		if (name === 'docProps/core.xml') core = xml.text;
		parts[name] = new TextEncoder().encode(prepared(xml.text));
	}
	if (reading.onProgress && !reading.onProgress(0.2)) return { kind: 'stopped' };
	const html = await htmlOf(zipSync(parts, { level: 0 }));
	if (html === null) return refused({ code: 'damaged' });
	if (reading.onProgress && !reading.onProgress(0.7)) return { kind: 'stopped' };
	const notes: string[] = [];
	const { paragraphs, aside } = paragraphsOfHtml(html, reading, (document) => {
		for (const item of document.querySelectorAll('li[id]')) {
			if (!NOTE.test(item.id)) continue;
			notes.push((item.textContent ?? '').replace(/\s*↑\s*$/, ''));
			item.remove();
		}
	});
	const struck = aside.filter(({ why }) => why === 'struck-out').length + deleted.length;
	return documentOf({
		kind: 'docx',
		mediaType: MEDIA_TYPE,
		paragraphs: inSections(paragraphs),
		facts: titleAndAuthors(dublinCoreIn(core), paragraphs),
		aside: [...aside, ...asideOf(deleted, 'struck-out'), ...asideOf(notes, 'note')],
		notices: setAside({ notes: notes.length, comments, 'struck-out': struck })
	});
};

/** The document as markup; null if it is damaged. Comes only with the first such file. */
async function htmlOf(zipped: Uint8Array): Promise<string | null> {
	const { default: mammoth } = await import('mammoth');
	const { buffer } = zipped;
	try {
		const { value } = await mammoth.convertToHtml(
			// Node takes the one, browsers the other.
			{ buffer: zipped, arrayBuffer: buffer } as unknown as { arrayBuffer: ArrayBuffer },
			{
				styleMap: STYLES,
				includeEmbeddedStyleMap: false,
				externalFileAccess: false,
				convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
			}
		);
		return value;
	} catch {
		return null;
	}
}
