import type { MachineText } from '#lib/extract/files/picture/page.ts';
import type { Page } from '#lib/extract/page/page.ts';
import type { Place } from '#lib/text/places.ts';
import { withParty } from './accept.ts';
import { freshId, type Known } from './ids.ts';
import { leftOutOf } from './left-out.ts';
import { emptySource, type Project } from './project.ts';

/** What a page shows of itself once it is read; the lines that were set aside stay behind. */
export interface PageFacts extends Omit<Page, 'blocks' | 'reasons'> {
	/** Of what was read out of a file: its places, and what kind of file it is, with its digest. */
	places?: readonly Place[];
	mediaType?: string;
	digest?: string;
	/** The lines of which its text is made, where a program read some of them from pictures. */
	machine?: MachineText;
}

/** What is known of a page beyond what it says itself. */
interface PageOptions {
	/** Id of the source; made from publisher and date when absent. */
	id?: string;
	/** ISO day on which the page was saved or copied. */
	captured: string;
}

/** Puts a page that was read among a project's sources, its publisher among the parties. */
export function addPage(
	project: Project,
	known: Known,
	page: PageFacts,
	options: PageOptions
): { project: Project; id: string } {
	const publisher = page.publisher ?? hostOf(page.url);
	const named = publisher ? withPublisher(project, known, publisher) : { project, id: '' };
	const id =
		options.id ??
		freshId(
			project,
			known,
			'sources',
			`${publisher ?? page.title ?? ''} ${page.published?.replace(/[?~%]/g, '') ?? options.captured}`
		);
	const title = page.title ?? '';
	return {
		project: {
			...named.project,
			sources: [
				...named.project.sources,
				{
					...emptySource(id),
					title,
					about: { en: title === '' ? '' : `A page titled “${title.replace(/["“”]/g, '’')}”.` },
					publisher: named.id,
					published: page.published ?? '',
					language: page.language,
					url: page.url ?? '',
					captured: options.captured,
					kind: 'news',
					...readerOf(page)
				}
			],
			captures: [
				...named.project.captures,
				{ source: id, text: page.text, ...ofFile(page), ...leftOutOf(page.aside), decided: {} }
			]
		},
		id
	};
}

/** What the desk keeps of the file that a text was read out of. */
export const ofFile = ({ places, mediaType, digest, machine }: PageFacts) =>
	mediaType !== undefined && digest !== undefined
		? { places: [...(places ?? [])], mediaType, digest, ...(machine ? { machine } : {}) }
		: {};

/** Who read the text; whatever was compared before was another text. */
export const readerOf = ({ machine }: PageFacts) =>
	machine ? { readBy: 'machine', compared: undefined } : {};

function withPublisher(
	project: Project,
	known: Known,
	name: string
): { project: Project; id: string } {
	const named = withParty(project, known, { name });
	if (named.project === project) return named;
	const parties = named.project.parties.map((party) =>
		party.id === named.id ? { ...party, kind: 'publisher' as const } : party
	);
	return { project: { ...named.project, parties }, id: named.id };
}

function hostOf(url: string | null): string | null {
	return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
