import type { Answered } from '#lib/editor/state/messages.ts';
import type { Desk, ReadableFile } from '#lib/editor/state/desk.svelte.ts';
import { filesIn, givenFile } from '#lib/editor/state/given-files.ts';
import { readAny, type Outcome } from '#lib/editor/state/read-any.ts';
import { Tray, type GivenFile } from '#lib/editor/state/tray.svelte.ts';
import { MOST_BYTES } from '#lib/extract/files/bounds.ts';
import type { FileEntry } from '#lib/extract/files/file.ts';
import type { PicturePages } from '#lib/extract/files/picture/page.ts';
import { isFolder } from '#lib/extract/files/unpack.ts';
import type { DeskMessages } from '#lib/i18n/messages.ts';
import type { Language } from '#lib/text/languages.ts';
import { toldOf } from './documents.ts';

interface Around {
	lang: Language;
	/** The site's own address, with a slash at its end. */
	root: string;
	words: DeskMessages['files'];
	/** The source on the desk that has no text yet. */
	into: () => string | undefined;
	/** Shows what was read. */
	show: (answer: Answered) => Promise<void>;
}

/**
 * Files that were given to the desk, of whatever kind and however many: what is read of them, what somebody
 * is asked about them, and what is told. It comes with the first of them.
 */
export class Intake {
	told = $state.raw<readonly string[]>([]);
	/** A file that holds several documents, of which one is chosen. */
	choice = $state.raw<{ entries: readonly FileEntry[]; onchoose: (id: string) => void }>();
	/** Files that lie side by side until somebody says which are taken. */
	tray = $state.raw<Tray>();
	/** Pages that have no text, and what goes on when they were read from their pictures. */
	pictures = $state.raw<{
		file: ReadableFile;
		numbers: readonly number[];
		onread: (pages: PicturePages) => Promise<void>;
	}>();
	readonly #desk: Desk;
	readonly #around: Around;

	constructor(desk: Desk, around: Around) {
		this.#desk = desk;
		this.#around = around;
	}

	/** What was told and asked of a file before is over; files that lie side by side stay. */
	clear(): void {
		this.told = [];
		this.choice = this.pictures = undefined;
	}

	open(files: readonly File[]): Promise<void> {
		return this.#open(files.map((file) => givenFile(file)));
	}

	/** What a folder holds was asked for when it was dropped: later the browser has let go of it. */
	async drop(entries: readonly FileSystemEntry[], files: readonly File[]): Promise<void> {
		const hasFolder = entries.some(({ isDirectory }) => isDirectory);
		if (hasFolder) await this.#open(await filesIn(entries));
		else await this.open(files);
	}

	/** Takes what somebody said yes to on the page that asks; gives words that came without a file. */
	async take(id: string): Promise<string> {
		const { takeHanded } = await import('./take-handed.ts');
		const { lang, root, words } = this.#around;
		const into = this.#around.into();
		const handed = await takeHanded(this.#desk, id, into, { root, lang, files: words });
		if (handed.answer) await this.#around.show(handed.answer);
		if (handed.files.length > 0) await this.#open(handed.files);
		this.told = [...this.told, ...handed.told];
		return handed.text;
	}

	async #open(files: readonly GivenFile[]): Promise<void> {
		this.clear();
		const [file] = files;
		if (!file) return;
		if (files.length > 1 || this.tray) return this.#layOut(files);
		if (file.size > MOST_BYTES) {
			this.told = [this.#around.words.tooLarge(MOST_BYTES / 1e6)];
			return;
		}
		const bytes = await file.bytes();
		if (isFolder(bytes, file.path)) {
			return this.#layOut([{ ...file, bytes: async () => bytes }]);
		}
		await this.#read({ bytes, name: file.path });
	}

	async #layOut(files: readonly GivenFile[]): Promise<void> {
		this.tray ??= new Tray(this.#desk);
		await this.tray.add(files);
	}

	async #read(file: ReadableFile): Promise<void> {
		this.clear();
		const outcome = await readAny(this.#desk, file, { into: this.#around.into() });
		if (outcome.kind === 'read') await this.#around.show(outcome);
		await this.#tell(outcome);
		this.#offerPictures(file, outcome);
		if (outcome.kind !== 'choose') return;
		const onchoose = (pick: string) => void this.#read({ ...file, pick });
		this.choice = { entries: outcome.entries, onchoose };
	}

	async #tell(outcome: Outcome): Promise<void> {
		this.told = await toldOf(outcome, this.#around.lang, this.#around.words);
	}

	/** Offers to read pages without text from their pictures, which goes on where the reading left off. */
	#offerPictures(file: ReadableFile, outcome: Outcome): void {
		const numbers = withoutText(outcome);
		if (numbers.length === 0) return;
		const into = outcome.kind === 'read' ? this.#desk.source : this.#around.into();
		const onread = async (pages: PicturePages) => {
			this.pictures = undefined;
			const next = await this.#desk.readFile({ ...file, pictures: pages }, { into });
			await this.#around.show(next);
			await this.#tell(next);
		};
		this.pictures = { file, numbers, onread };
	}
}

/** The pages of a file that have no text, by their numbers. */
function withoutText(outcome: Outcome): readonly number[] {
	if (outcome.kind === 'refused') {
		return (outcome.why.code === 'no-text' && outcome.why.pages) || [];
	}
	if (outcome.kind !== 'read') return [];
	return (outcome.notices ?? []).flatMap((one) =>
		one.code === 'no-text-layer' ? one.numbers : []
	);
}
