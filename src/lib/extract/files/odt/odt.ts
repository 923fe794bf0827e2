import { documentOf, setAside } from '../document.ts';
import { dublinCoreIn, titleAndAuthors } from '../dublin-core.ts';
import type { FileReader, FileReading, FileRefusal } from '../file.ts';
import { inSections } from '../sections.ts';
import { Writing } from '../writing.ts';
import { xmlOf } from '../xml.ts';
import { openZip } from '../zip.ts';
import { contentInto, hasEncryption, stylesIn } from './content.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const refused = (why: FileRefusal): FileReading => ({ kind: 'refused', why });

/** Documents of OpenDocument (ODF 1.3): deleted words, notes and comments apart. */
export const readOdt: FileReader = async ({ bytes }, { onProgress }) => {
	const opened = openZip(bytes);
	if (opened.kind === 'refused') return opened;
	const parts: Record<string, string> = {};
	for (const name of ['META-INF/manifest.xml', 'styles.xml', 'content.xml', 'meta.xml']) {
		const part = opened.zip.part(name);
		if (part?.kind === 'refused') return part;
		if (!part) continue;
		// What is encrypted is no XML any more; the manifest comes first and says so.
		const xml = xmlOf(part.bytes);
		if ('text' in xml) parts[name] = xml.text;
		else if (xml.fault === 'entities') return refused({ code: 'unsafe', what: 'entities' });
		if (name.startsWith('META-INF') && hasEncryption(parts[name] ?? '')) {
			return refused({ code: 'encrypted' });
		}
	}
	const content = parts['content.xml'];
	if (content === undefined) return refused({ code: 'damaged' });
	if (onProgress && !onProgress(0.3)) return { kind: 'stopped' };
	const writing = new Writing();
	const styles = stylesIn(parts['styles.xml'] ?? '');
	if (contentInto(writing, content, styles) !== null) {
		return refused({ code: 'out-of-bounds', what: 'parts' });
	}
	if (onProgress && !onProgress(0.8)) return { kind: 'stopped' };
	const { paragraphs, aside, counts } = writing;
	return documentOf({
		kind: 'odt',
		mediaType: MEDIA_TYPE,
		paragraphs: inSections(paragraphs),
		facts: titleAndAuthors(dublinCoreIn(parts['meta.xml'] ?? ''), paragraphs),
		aside,
		notices: setAside(counts)
	});
};
