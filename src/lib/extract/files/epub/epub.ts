import type { Aside } from '#lib/text/plain-text.ts';
import { textOf } from '../../page/encoding.ts';
import { documentOf, paragraphsOfHtml, setAside } from '../document.ts';
import { dublinCoreIn, titleAndAuthors } from '../dublin-core.ts';
import type { FileReader, FileReading, FileRefusal } from '../file.ts';
import { inSections, type Paragraph } from '../sections.ts';
import { xmlOf } from '../xml.ts';
import { openZip, type Zip } from '../zip.ts';
import { isLocked, packageAt, packageIn } from './package.ts';

/** Style sheets that are asked what they strike out and hide. */
const MOST_SHEETS = 20;

const refused = (why: FileRefusal): FileReading => ({ kind: 'refused', why });

/** Books in EPUB (2 and 3): their chapters in the order of reading. */
export const readEpub: FileReader = async ({ bytes }, reading) => {
	const opened = openZip(bytes);
	if (opened.kind === 'refused') return opened;
	const { zip } = opened;
	if (isLocked(partOf(zip, 'META-INF/encryption.xml') ?? '')) return refused({ code: 'encrypted' });
	const at = packageAt(partOf(zip, 'META-INF/container.xml') ?? '');
	const xml = at === null ? null : partOf(zip, at);
	if (at === null || xml === null) return refused({ code: 'damaged' });
	const paragraphs: Paragraph[] = [];
	const aside: Aside[] = [];
	const chapters = packageIn(xml, at);
	const sheets = zip.names
		.filter((name) => name.endsWith('.css'))
		.slice(0, MOST_SHEETS)
		.map((name) => partOf(zip, name) ?? '')
		.join('\n');
	for (const [i, name] of chapters.entries()) {
		if (reading.onProgress && !reading.onProgress(i / chapters.length)) return { kind: 'stopped' };
		const part = zip.part(name);
		if (part?.kind === 'refused') {
			if (part.why.code === 'out-of-bounds') return part;
			continue;
		}
		const decoded = part ? textOf(part.bytes) : null;
		if (!decoded || decoded.how === 'unknown') continue;
		const chapter = paragraphsOfHtml(asHtml(decoded.text), reading, (document) => {
			const style = document.createElement('style');
			style.textContent = sheets;
			document.head?.append(style);
		});
		paragraphs.push(...chapter.paragraphs);
		aside.push(...chapter.aside);
	}
	const countOf = (kind: Aside['why']) => aside.filter(({ why }) => why === kind).length;
	const core = dublinCoreIn(xml);
	const { title, authors } = titleAndAuthors(core, []);
	return documentOf({
		kind: 'epub',
		mediaType: 'application/epub+zip',
		paragraphs: inSections(paragraphs),
		facts: {
			title: title ?? titleAndAuthors({}, paragraphs).title,
			authors,
			publisher: core.publisher?.[0] ?? null,
			published: /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(core.date?.[0] ?? '')?.[0] ?? null
		},
		aside,
		notices: setAside({ notes: countOf('note'), 'struck-out': countOf('struck-out') })
	});
};

/** The text of a part in XML; null where there is none that can be read. */
function partOf(zip: Zip, name: string): string | null {
	const part = zip.part(name);
	const xml = part?.kind === 'part' ? xmlOf(part.bytes) : null;
	return xml && 'text' in xml ? xml.text : null;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** XHTML for readers of HTML, to which `<a id="x"/>` opens an element that nothing closes. */
const asHtml = (xhtml: string) =>
	xhtml.replace(
		/<([a-z][\w:-]*)((?:\s[^<>]*?)?)\/>/gi,
		(tag: string, name: string, rest: string) =>
			VOID.test(name) ? tag : `<${name}${rest}></${name}>`
	);
