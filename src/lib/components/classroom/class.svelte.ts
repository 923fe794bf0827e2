import { apart } from '#lib/text/isolate.ts';
import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { passagesOf } from '#lib/pack/exchanges.ts';
import { OpenedPack } from '#lib/pack/state/opened.svelte.ts';
import { readShelf } from '#lib/pack/state/shelf.ts';
import {
	commonAddress,
	openFiles,
	pupilsOf,
	type LeftOut,
	type Pupil,
	type Received
} from '#lib/classwork/table/received.ts';
import { taskTables, type PackIn } from '#lib/classwork/table/table.ts';
import { Notes } from '#lib/classwork/state/notes.svelte.ts';
import type { OverviewMessages } from '#lib/i18n/messages.ts';

/** The hand-ins of a class that are open in this page, and how they are shown. */
export class Class {
	readonly notes: Notes;
	readonly pack: OpenedPack;
	/** The part of the link behind `#` that the page came with, or that the files have. */
	address = $state('');
	reading = $state(false);
	/** Files that were not looked at, of those that were opened last. */
	more = $state(0);
	/** Numbers in place of names. */
	numbered = $state(false);
	/** Large, and without any name. */
	wall = $state(false);
	#received = $state.raw<readonly Received[]>([]);
	#unread = $state.raw<readonly LeftOut[]>([]);
	/** The pack in the languages of the hand-ins. */
	#others = $state.raw<ReadonlyMap<string, OpenedPack>>(new Map());
	#started: Promise<void> = Promise.resolve();
	readonly #file: (path: string) => string;
	readonly #lang: () => Language;
	readonly #words: () => OverviewMessages;

	constructor(
		file: (path: string) => string,
		lang: () => Language,
		words: () => OverviewMessages,
		now: () => Date
	) {
		this.#file = file;
		this.#lang = lang;
		this.#words = words;
		this.pack = new OpenedPack(file, lang);
		this.notes = new Notes(() => this.pack.pack.title, now);
	}

	readonly #own = $derived.by(() => {
		// Who had an older link than the record has statements for, and who had what is left of it.
		return pupilsOf(this.#received, [this.address, this.pack.address]);
	});

	readonly pupils: readonly Pupil[] = $derived.by(() => {
		const { compare } = new Intl.Collator(LANGUAGE_TABLE[this.#lang()].locale, { numeric: true });
		return this.#own.pupils.toSorted((a, b) => compare(a.name, b.name) || compare(a.key, b.key));
	});

	readonly tables = $derived.by(() =>
		taskTables(this.pack.pack.tasks ?? [], this.pupils, packIn(this.pack), (language) =>
			packIn(this.#others.get(language) ?? this.pack)
		)
	);

	get left(): readonly LeftOut[] {
		return [...this.#unread, ...this.#own.left];
	}

	get isOpen(): boolean {
		return this.#received.length > 0 || this.#unread.length > 0;
	}

	/** What a pupil is called here, for a line of the page. */
	label(pupil: number): string {
		return apart(this.called(pupil), LANGUAGE_TABLE[this.#lang()].dir);
	}

	/** The same for a file. */
	called(pupil: number): string {
		const { key, name, namesake } = this.pupils[pupil]!;
		const words = this.#words();
		if (this.numbered) return words.numbered(this.notes.numbers[key] ?? 0);
		const called = name.trim() || words.tasks.unnamed;
		return namesake ? words.namesake(called, namesake) : called;
	}

	/** Pupils in an order that tells nothing beyond what they are called. */
	inOrder(pupils: readonly number[]): number[] {
		if (!this.numbered && !this.wall) return [...pupils];
		const number = (pupil: number) => this.notes.numbers[this.pupils[pupil]!.key] ?? 0;
		return pupils.toSorted((a, b) => number(a) - number(b));
	}

	/** Opens the pack of a link, and the notes that are kept of its class. */
	start(fragment: string): Promise<void> {
		return (this.#started = this.#begin(fragment));
	}

	async #begin(fragment: string): Promise<void> {
		this.address = fragment.replace(/^#/, '');
		await this.pack.open(fragment, readShelf);
		if (this.address === '' && this.pack.pack.items.length > 0) this.address = this.pack.address;
		await this.notes.open(this.address);
		await this.#openOthers();
	}

	async take(files: readonly File[]): Promise<void> {
		this.reading = true;
		try {
			// What is written before the notes are open would be lost when they come.
			await this.#started;
			const given = await Promise.all(
				files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) }))
			);
			const { received, left, more } = openFiles(given);
			this.more = more;
			const common = commonAddress(received);
			if (this.pack.pack.items.length === 0 && common !== null) await this.start(common);
			this.#received = [...this.#received, ...received];
			this.#unread = [...this.#unread, ...left];
			await this.#openOthers();
			this.notes.number(this.pupils.map(({ key }) => key));
		} finally {
			this.reading = false;
		}
	}

	clear(): void {
		this.#received = [];
		this.#unread = [];
		this.more = 0;
	}

	async forget(): Promise<void> {
		this.clear();
		await this.notes.forget();
	}

	async #openOthers(): Promise<void> {
		const wanted = new Set(this.#received.map(({ handIn }) => handIn.language));
		const others = new Map<string, OpenedPack>();
		for (const lang of SITE_LANGUAGES) {
			if (lang === this.#lang() || !wanted.has(lang)) continue;
			const pack = new OpenedPack(this.#file, () => lang);
			await pack.open(this.address, () => this.pack.pack);
			others.set(lang, pack);
		}
		this.#others = others;
	}
}

/** What cannot be read has no bytes, and is named as a file that is none of ours. */
async function bytesOf(file: File): Promise<Uint8Array> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return new Uint8Array();
	}
}

function packIn({ exchanges }: OpenedPack): PackIn {
	return { exchanges, passages: passagesOf(exchanges) };
}
