import { handedAt, handedIdIn } from '#lib/handover/address.ts';
import { handedIn, READY, type HandedPage } from '#lib/handover/message.ts';
import { createStash, type Parcel } from '#lib/handover/stash.ts';

type Refused = 'shape' | 'too-large' | 'foreign' | 'framed' | 'gone' | 'unavailable';

/** What lies before the reader: nothing, or something that they are asked about. */
export type Received =
	| { kind: 'none' | 'waiting' | 'nothing' | 'declined' }
	| { kind: 'page'; page: HandedPage; by: 'page' | 'extension' }
	/** Kept already by the service worker under this id. */
	| { kind: 'parcel'; id: string; parcel: Parcel }
	| { kind: 'files'; files: readonly File[] }
	| { kind: 'refused'; why: Refused };

const OFTEN_MS = 250;
/** A page of megabytes takes its time. */
const PATIENCE_MS = 20_000;

/** Takes what is handed to the site, shows it, and puts it aside for the desk only when somebody says so. */
export class Receiving {
	received = $state.raw<Received>({ kind: 'none' });
	/** Another page came while the first was asked about. */
	again = $state(false);
	readonly #root: string;

	/** `root`: the site's own, with a slash at its end. */
	constructor(root: string) {
		this.#root = root;
	}

	/** Begins to listen; gives what ends it. */
	start(): (() => void) | undefined {
		const { hash } = location;
		const shared = handedIdIn(hash);
		const isAsked = hash === '#receive' || shared !== null;
		if (window.top !== window.self) {
			if (isAsked) this.#refuse('framed');
			return;
		}
		window.launchQueue?.setConsumer(({ files }) => void this.#opened(files));
		if (shared !== null) void this.#shared(shared);
		else if (hash === '#receive') return this.#listen();
	}

	/** Calls out that it is ready until a page comes, to who opened it, else to the extension in this very page. */
	#listen(): () => void {
		this.received = { kind: 'waiting' };
		const other = (window.opener as Window | null) ?? window;
		const call = () => other.postMessage({ kind: READY }, other === window ? location.origin : '*');
		const calling = setInterval(call, OFTEN_MS);
		const waiting = setTimeout(() => {
			clearInterval(calling);
			if (this.received.kind === 'waiting') this.received = { kind: 'nothing' };
		}, PATIENCE_MS);
		const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
			if (source !== other) return;
			const handed = handedIn(data, origin, location.origin);
			// What this very page calls out comes back to it.
			if (handed.kind === 'none' && (other === window || isCall(data))) return;
			if (this.received.kind !== 'waiting' && this.received.kind !== 'nothing') {
				this.again = true;
				return;
			}
			clearInterval(calling);
			clearTimeout(waiting);
			if (handed.kind === 'page') {
				const by = origin === location.origin ? 'extension' : 'page';
				this.received = { ...handed, by };
			} else this.#refuse(handed.kind === 'none' ? 'shape' : handed.why);
		};
		window.addEventListener('message', hear);
		call();
		return () => {
			clearInterval(calling);
			clearTimeout(waiting);
			window.removeEventListener('message', hear);
		};
	}

	async #shared(id: string): Promise<void> {
		const parcel = await this.#stash()
			?.get(id)
			.catch(() => null);
		if (parcel) this.received = { kind: 'parcel', id, parcel };
		else this.#refuse('gone');
	}

	async #opened(handles: readonly FileSystemFileHandle[]): Promise<void> {
		const files = await Promise.all(handles.map((handle) => handle.getFile()));
		if (files.length === 0) return;
		if (this.received.kind === 'none') this.received = { kind: 'files', files };
		else this.again = true;
	}

	/** Puts aside what lies here; gives the address at which the desk takes it, null where nothing can be kept. */
	async take(newId: () => string): Promise<string | null> {
		const { received } = this;
		try {
			if (received.kind === 'parcel') return handedAt(received.id);
			const id = newId();
			const stash = this.#stash();
			if (received.kind === 'page') {
				const { url, title, selection, at, html } = received.page;
				const files = [new File([html], 'page.html')];
				await stash!.put(id, { at, from: { kind: 'page', url, title, selection } }, files);
			} else if (received.kind === 'files') {
				const at = new Date().toISOString();
				await stash!.put(id, { at, from: { kind: 'opened' } }, received.files);
			} else return null;
			return handedAt(id);
		} catch {
			this.#refuse('unavailable');
			return null;
		}
	}

	async decline(): Promise<void> {
		const { received } = this;
		this.received = { kind: 'declined' };
		if (received.kind === 'parcel') await this.#stash()?.forget(received.id);
	}

	#refuse(why: Refused): void {
		this.received = { kind: 'refused', why };
	}

	/** Without a secure connection a browser keeps nothing. */
	#stash = () => ('caches' in window ? createStash({ caches, root: this.#root }) : null);
}

const isCall = (data: unknown) =>
	typeof data === 'object' && data !== null && 'kind' in data && data.kind === READY;
