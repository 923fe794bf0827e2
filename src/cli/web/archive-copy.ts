import { fetchPage } from './fetch-page.ts';
import { Forbidden, type Polite } from './polite.ts';
import { Unreachable } from './request.ts';
import { mementosIn, nearestTo, type Memento } from './time-map.ts';
import type { Watched } from './watch-page.ts';

/** An archive, by what stands in it before the address of a page. */
export interface Archive {
	/** Before a page's address: its list of copies (RFC 7089). */
	timemap?: string;
	/** Before a page's address: asks for a copy to be made. */
	save?: string;
}

export type Copy = Memento & { kind: 'copy' };

/** The copy of a page in an archive: made now if that is asked for, else the one made nearest to the capture. */
export async function copyOf(
	{ url, captured }: Watched,
	archive: Archive,
	polite: Polite
): Promise<Copy | { kind: 'none'; why: string }> {
	try {
		const copy = archive.save
			? await saved(archive.save + url, polite)
			: await listed((archive.timemap ?? '') + url, captured, polite);
		return copy ? { kind: 'copy', ...copy } : { kind: 'none', why: 'the archive names none' };
	} catch (error) {
		if (!(error instanceof Unreachable) && !(error instanceof Forbidden)) throw error;
		return { kind: 'none', why: error.message };
	}
}

async function listed(address: string, day: string, polite: Polite): Promise<Memento | undefined> {
	const { status, body } = await fetchPage(polite, address);
	return status === 200 ? nearestTo(day, mementosIn(new TextDecoder().decode(body))) : undefined;
}

/** An archive leads on to the copy that it made, or says its address beside its answer. */
async function saved(address: string, polite: Polite): Promise<Memento | undefined> {
	const { url, status, answers, at } = await fetchPage(polite, address);
	const last = answers.at(-1)!;
	if (status !== 200) return undefined;
	const said = last.header('content-location');
	const copy = said !== undefined && URL.canParse(said, url) ? new URL(said, url).href : url;
	const made = new Date(last.header('memento-datetime') ?? at);
	const instant = Number.isNaN(made.getTime()) ? at : made.toISOString();
	return copy === address ? undefined : { url: copy, at: instant };
}
