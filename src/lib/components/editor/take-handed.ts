import { anchor } from '#lib/editor/import/anchor.ts';
import type { Desk } from '#lib/editor/state/desk.svelte.ts';
import type { Answered } from '#lib/editor/state/messages.ts';
import { readAny, type Outcome } from '#lib/editor/state/read-any.ts';
import type { GivenFile } from '#lib/editor/state/tray.svelte.ts';
import { createStash, type Parcel } from '#lib/handover/stash.ts';
import { loadMessages, type DeskMessages } from '#lib/i18n/messages.ts';
import type { Language } from '#lib/text/languages.ts';
import { toldOf } from './documents.ts';

/** What came of what was handed to the site. */
interface Taken {
	/** Of a page that was read at once. */
	answer?: Answered & { kind: 'read' };
	/** To be laid out as files of the reader's are. */
	files: readonly GivenFile[];
	/** Words that came without a file. */
	text: string;
	told: string[];
}

interface Around {
	root: string;
	lang: Language;
	files: DeskMessages['files'];
}

const NOTHING: Taken = { files: [], text: '', told: [] };

/** Takes what was handed to the site and somebody has said yes to; a page is read as a file of HTML is. */
export async function takeHanded(
	desk: Desk,
	id: string,
	into: string | undefined,
	around: Around
): Promise<Taken> {
	const { bring: t } = await loadMessages(around.lang, 'intake');
	const stash = 'caches' in window ? createStash({ caches, root: around.root }) : null;
	const parcel = await stash?.get(id).catch(() => null);
	history.replaceState(history.state, '', location.pathname + location.search);
	if (!stash || !parcel) return { ...NOTHING, told: [t.refused.gone] };
	const { from } = parcel;
	// Taken out before it is read: what breaks the desk does not do so again.
	const all = await Promise.all(parcel.files.map((_, i) => stash.file(id, i)));
	await stash.forget(id);
	if (from.kind === 'page') return takePage(desk, all[0]!, from, into, around, t.onDesk.lost);
	const files = parcel.files.map(({ name, size }, i) => ({
		path: name,
		size,
		bytes: async () => all[i]!
	}));
	if (from.kind === 'opened') return { ...NOTHING, files };
	const text = [from.title, from.text, from.url].filter((one) => one.trim() !== '').join('\n\n');
	const isAddress = /^https?:\/\/\S+$/.test((from.text || from.url).trim());
	return {
		...NOTHING,
		files,
		text,
		told: files.length === 0 && isAddress ? [t.onDesk.address] : []
	};
}

async function takePage(
	desk: Desk,
	bytes: Uint8Array,
	{ url, title, selection }: Parcel['from'] & { kind: 'page' },
	into: string | undefined,
	{ lang, files }: Around,
	lost: string
): Promise<Taken> {
	const outcome: Outcome = await readAny(
		desk,
		{ bytes, name: 'page.html' },
		{
			into,
			// A page may name its own address, but not that of another site.
			facts: (page) => ({
				url: isOfSameSite(page.url, url) ? page.url : url,
				title: page.title ?? (title || null)
			})
		}
	);
	const told = await toldOf(outcome, lang, files);
	if (outcome.kind !== 'read') return { ...NOTHING, told };
	if (selection === '' || desk.reading.kind !== 'idle')
		return { ...NOTHING, answer: outcome, told };
	const found = anchor(desk.capture.text, { exact: selection });
	if (found.kind === 'exact' || found.kind === 'moved') {
		desk.selection = { start: found.start, end: found.end };
	} else told.push(lost);
	return { ...NOTHING, answer: outcome, told };
}

const isOfSameSite = (one: string | null, other: string) =>
	one !== null && URL.canParse(one) && new URL(one).origin === new URL(other).origin;
