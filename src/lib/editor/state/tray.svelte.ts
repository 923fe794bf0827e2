import { MOST_BYTES, MOST_FILES } from '#lib/extract/files/bounds.ts';
import type { FileKind, FileNotice, FileRefusal } from '#lib/extract/files/file.ts';
import { kindOf } from '#lib/extract/files/kind-of.ts';
import { isFolder, isOfPrograms, isOfTheSystem } from '#lib/extract/files/unpack.ts';
import type { Desk } from './desk.svelte.ts';
import { readAny } from './read-any.ts';

/** A file that was given with others; its bytes are asked for when they are needed. */
export interface GivenFile {
	path: string;
	size: number;
	bytes: () => Promise<Uint8Array>;
	/** The beginning and the end of it, enough to tell its kind. */
	sample?: () => Promise<Uint8Array>;
	/** One of the documents in it. */
	pick?: string;
	title?: string | null;
	/** Why it is not read, where that is known before. */
	why?: FileRefusal;
}

type State =
	| { kind: 'waiting' }
	| { kind: 'reading' }
	| { kind: 'read'; source: string; title: string; notices: readonly FileNotice[] }
	/** `not-text`: nothing that is read here; `failed`: for a reason that nobody knows. */
	| { kind: 'refused'; why: FileRefusal | 'not-text' | 'nothing-found' | 'failed' };

class TrayItem {
	state = $state.raw<State>({ kind: 'waiting' });
	/** It holds several documents, which lie beside it now. */
	opened = $state(false);
	/** Whether it is among those to take. */
	wanted = $state(true);
	readonly file: GivenFile;
	readonly kind: FileKind | null;

	constructor(file: GivenFile, kind: FileKind | null, wanted: boolean) {
		this.file = file;
		this.kind = kind;
		this.wanted = wanted;
		if (file.why) this.state = { kind: 'refused', why: file.why };
		else if (kind === null) this.state = { kind: 'refused', why: 'not-text' };
	}
}

/** Several files laid beside the desk: which of them are taken is chosen, and each is a source of its own. */
export class Tray {
	items = $state.raw<readonly TrayItem[]>([]);
	/** Files beyond the bound, which stay where they are. */
	more = $state(0);
	busy = $state(false);
	/** While it is found out what the files are. */
	looking = $state(false);
	readonly #desk: Desk;

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	readonly wanted = $derived(
		this.items.filter((one) => one.wanted && !one.opened && one.state.kind === 'waiting')
	);
	readonly read = $derived(this.items.filter(({ state }) => state.kind === 'read'));
	readonly refused = $derived(this.items.filter(({ state }) => state.kind === 'refused'));

	/** Lays files beside those that lie there. A folder in a ZIP is laid out, file by file. */
	async add(files: readonly GivenFile[]): Promise<void> {
		this.looking = true;
		for (const file of files.filter(({ path }) => !isOfTheSystem(path))) {
			if (this.items.length >= MOST_FILES) this.more++;
			else await this.#addOne(file);
		}
		this.looking = false;
	}

	async #addOne(file: GivenFile): Promise<void> {
		if (file.size > MOST_BYTES) {
			return this.#put(new TrayItem({ ...file, why: tooLarge }, null, false));
		}
		const sample = await (file.sample ?? file.bytes)().catch(() => null);
		if (!sample) return this.#put(new TrayItem({ ...file, why: { code: 'damaged' } }, null, false));
		const kind = file.why ? null : kindOf({ bytes: sample, name: file.path });
		if (kind === 'archive' && file.pick === undefined) {
			const bytes = await file.bytes();
			if (isFolder(bytes, file.path)) return this.#unpack(file, bytes);
		}
		const likely = kind !== 'text' || !isOfPrograms(file.path);
		this.#put(new TrayItem(file, kind, likely));
	}

	async #unpack(file: GivenFile, bytes: Uint8Array): Promise<void> {
		const answer = await this.#desk.unpack(bytes);
		if (answer.kind !== 'unpacked') {
			const why = answer.kind === 'refused' ? answer.why : ({ code: 'damaged' } as const);
			return this.#put(new TrayItem({ ...file, why }, 'archive', false));
		}
		this.more += answer.more;
		for (const packed of answer.files) {
			const path = `${file.path}/${packed.path}`;
			const [bytes, why] =
				packed.kind === 'file' ? [packed.bytes, undefined] : [new Uint8Array(), packed.why];
			if (this.items.length >= MOST_FILES) this.more++;
			else await this.#addOne({ path, size: bytes.length, bytes: async () => bytes, why });
		}
	}

	#put(...items: TrayItem[]): void {
		this.items = [...this.items, ...items];
	}

	/** Reads what is wanted, one after the other; gives the id of the source that came last. */
	async take(): Promise<string | undefined> {
		let last: string | undefined;
		this.busy = true;
		for (const item of this.wanted) {
			item.state = { kind: 'reading' };
			const state = await this.#read(item).catch(() => failed);
			item.state = state;
			// Called off: what is left stays wanted.
			if (state.kind === 'waiting' && !item.opened) break;
			if (state.kind === 'read') last = state.source;
		}
		this.busy = false;
		return last;
	}

	async #read(item: TrayItem): Promise<State> {
		const { file } = item;
		const name = file.path.slice(file.path.lastIndexOf('/') + 1);
		const outcome = await readAny(this.#desk, { bytes: await file.bytes(), name, pick: file.pick });
		const { reading, source } = this.#desk;
		this.#desk.reading = { kind: 'idle' };
		if (outcome.kind === 'cancelled') return { kind: 'waiting' };
		if (outcome.kind === 'not-text') return { kind: 'refused', why: 'not-text' };
		if (outcome.kind === 'refused') return { kind: 'refused', why: outcome.why };
		if (outcome.kind === 'choose') {
			const inside = outcome.entries.map(({ id, title, url }) => ({
				...{ ...file, pick: id, title: title ?? url, size: 0 },
				path: `${file.path} › ${title ?? url ?? id}`
			}));
			item.wanted = false;
			item.opened = true;
			const room = Math.max(0, MOST_FILES - this.items.length);
			this.#put(...inside.slice(0, room).map((one) => new TrayItem(one, 'page', false)));
			this.more += Math.max(0, inside.length - room);
			return { kind: 'waiting' };
		}
		if (outcome.kind !== 'read') return failed;
		if (reading.kind === 'failed') return { kind: 'refused', why: 'nothing-found' };
		const { title } = outcome.page;
		return { kind: 'read', source, title: title ?? '', notices: outcome.notices ?? [] };
	}
}

const tooLarge = { code: 'too-large', most: MOST_BYTES } as const;
const failed: State = { kind: 'refused', why: 'failed' };
