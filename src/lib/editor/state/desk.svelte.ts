import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { withParty } from '../draft/accept.ts';
import type { Example } from '../draft/example.ts';
import { addPage, ofFile, readerOf, type PageFacts } from '../draft/from-page.ts';
import {
	entriesOf,
	freshId,
	NO_ENTRIES,
	NOTHING_KNOWN,
	partiesOf,
	type Entries,
	type Known
} from '../draft/ids.ts';
import { captureOf, withCapture } from '../draft/captures.ts';
import { leftOutOf } from '../draft/left-out.ts';
import { emptyProject, emptySource, type Project } from '../draft/project.ts';
import { quoteAt } from '../draft/quote.ts';
import { sortedTranslations } from '../draft/translations.ts';
import { Autosave } from '#lib/keeping/autosave.svelte.ts';
import { History } from '#lib/keeping/history.svelte.ts';
import { Store, type Listed, type Shut } from '#lib/keeping/store.ts';
import type { PicturePages } from '#lib/extract/files/picture/page.ts';
import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import { blank } from '#lib/record/draft.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { Term } from '#lib/record/schema.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import type { Answer, SearchOptions } from '#lib/search/engine/entry.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { CodebookMessages, DeskMessages } from '#lib/i18n/messages.ts';
import { DraftBuilder } from './draft-builder.svelte.ts';
import type { Marks } from '../import/json-file.ts';
import type { Answered, Prepared, Question } from './messages.ts';
import { PROJECTS } from './kept.ts';
import { WorkerClient } from './worker-client.ts';

type Editable = 'parties' | 'sources' | 'claims' | 'responses' | 'terms';

/** A file of another kind. `pick` names one of the documents that it holds. */
export interface ReadableFile {
	bytes: Uint8Array;
	name: string;
	pick?: string;
	/** Its pages that were read from their pictures. */
	pictures?: PicturePages;
}

/** Where a page that is read goes, and what is known of it beforehand. */
interface Laying {
	into?: string;
	facts?: Partial<Example['facts']> | ((page: PageFacts) => Partial<Example['facts']>);
}

type Reading =
	| { kind: 'idle' }
	| { kind: 'reading'; part: number }
	| { kind: 'failed'; reason: 'nothing-found' | 'unreadable' | 'cancelled' };

/** What a project is listed as. */
const titleOf = ({ topic, sources }: Project) => topic.title.en || sources[0]?.title || '';

/** The desk: one project, its history, how it is kept, and what reading and proving came to. */
export class Desk {
	project = $state.raw<Project>(emptyProject('', ''));
	known = $state.raw<Known>(NOTHING_KNOWN);
	/** Sources, claims, responses and terms of the record, by what they are called. */
	held = $state.raw<Entries>(NO_ENTRIES);
	/** Whether the record has come: until then there is no example in it. */
	opened = $state(false);
	reading = $state.raw<Reading>({ kind: 'idle' });
	/** What fills the box for pages, and what is known of it while it is unchanged. */
	example = $state.raw<Example>();
	/** By source. */
	proposals = $state.raw<Readonly<Record<string, Proposal[]>>>({});
	marks = $state.raw<Marks>();
	/** Id of the source that is being read. */
	source = $state('');
	/** The part of a long text that is in view, from 0. */
	part = $state(0);
	/** What was to be opened and cannot be, until it is put out of sight. */
	shut = $state.raw<Shut>();
	/** Words selected in it, UTF-16 offsets. */
	selection = $state.raw<{ start: number; end: number } | null>(null);

	/** Files of pages that were read from their pictures, by their digests, while this page is open. */
	readonly pictured = new SvelteMap<string, Uint8Array>();

	#address = '';
	/** Settled once the record has come, or cannot. */
	#recordRead: Promise<void> = Promise.resolve();
	/** The state of the project that lies in a file of the reader's. */
	#inFile: Project | undefined;
	/** The project as it was laid on the desk. */
	#laid: Project | undefined;
	readonly #history = new History<Project>();
	readonly #worker = new WorkerClient();
	readonly #autosave: Autosave<Project>;
	readonly #builder: DraftBuilder;
	readonly #now: () => Date;

	constructor(lang: Language, now: () => Date) {
		this.#now = now;
		this.#autosave = new Autosave(() => this.project, titleOf, now, new Store(PROJECTS));
		this.#builder = new DraftBuilder(this.#worker, () => this.project, lang);
	}

	readonly current = $derived(this.project.sources.find(({ id }) => id === this.source));
	/** Its text, and what was decided about it. */
	readonly capture = $derived(captureOf(this.project, this.source));
	readonly parties = $derived(partiesOf(this.project, this.known));
	readonly entries = $derived(entriesOf(this.project, this.held));
	/** Of quotations, by their files. */
	readonly translations = $derived(sortedTranslations(this.project));
	/** What files of the project are called. */
	readonly name = $derived(this.project.topic.id || this.project.sources[0]?.id || 'project');
	/** Whether the files of the project, as it stands now, are whole. */
	readonly complete = $derived(
		this.built !== undefined &&
			!this.building &&
			this.built.problems.length === 0 &&
			this.project.claims.length + this.project.responses.length > 0
	);

	get canUndo(): boolean {
		return this.#history.canUndo;
	}

	get canRedo(): boolean {
		return this.#history.canRedo;
	}

	/** The projects of this browser. */
	get projects(): readonly Listed[] {
		return this.#autosave.projects;
	}

	/** How the work is kept: in this browser, not yet, or not at all and why. */
	get saving(): Autosave<Project>['saving'] {
		return this.#autosave.saving;
	}

	get unsaved(): boolean {
		return this.#autosave.unsaved;
	}

	/** Another tab has the project: nothing is changed here until a copy is made. */
	get elsewhere(): boolean {
		return this.#autosave.elsewhere;
	}

	get building(): boolean {
		return this.#builder.busy;
	}

	/** The browser withholds its cryptography here, so nothing can be proven. */
	get insecure(): boolean {
		return this.#builder.insecure;
	}

	get built(): Prepared | undefined {
		return this.#builder.built;
	}

	/** The project as a record, while somebody reads it. */
	get record(): TheRecord | null {
		return this.#builder.record;
	}

	/** An address at the root of the site. */
	get site(): string {
		return this.#address;
	}

	get today(): string {
		return this.#now().toISOString().slice(0, 10);
	}

	/** Opens the project worked on last, or an empty one, and reads the record for its names. */
	async start(recordAddress: string): Promise<void> {
		this.#address = recordAddress;
		this.#readRecord();
		const [last] = await this.#autosave.list();
		if (last) await this.open(last.id);
		else await this.begin(emptyProject(newId(), this.today));
	}

	#readRecord(): void {
		const asked = this.#worker.ask({ kind: 'open', address: this.#address });
		this.#recordRead = asked.then((answer) => {
			if (answer.kind !== 'opened') return;
			this.known = answer.known;
			this.held = answer.entries;
			this.opened = true;
			this.#builder.soon();
		});
	}

	/** Whether it was opened: what could not be kept is not put aside for another. */
	async open(id: string): Promise<boolean> {
		if (!(await this.#mayLeave())) return false;
		const got = await this.#autosave.get(id);
		if (got.kind === 'kept') await this.begin(got.project, got.revision);
		else await this.begin(emptyProject(newId(), this.today));
		this.shut = got.kind === 'shut' ? got : undefined;
		return true;
	}

	/** Removes for good what cannot be opened. */
	async removeShut(): Promise<void> {
		const { shut } = this;
		this.shut = undefined;
		if (shut) await this.#autosave.forget(shut.id);
	}

	/** Saves what waits; false while what was done is kept neither in the browser nor in a file. */
	async #mayLeave(): Promise<boolean> {
		await this.flush();
		return !this.unsaved || this.project === this.#inFile || this.project === this.#laid;
	}

	/** The project as it stands was saved as a file. */
	takenAsFile(): void {
		this.#inFile = this.project;
	}

	/** Puts a project on the desk in the place of the one that lies there, which stays kept. */
	async begin(project: Project, revision = 0): Promise<void> {
		await this.#autosave.take(project.id, revision);
		this.#history.clear();
		this.#builder.clear();
		this.marks = undefined;
		this.selection = null;
		this.proposals = {};
		this.shut = undefined;
		this.project = this.#laid = project;
		this.show(project.sources[0]?.id ?? '');
		this.#builder.soon();
	}

	/** An empty project; the one that lies there stays kept. */
	async fresh(): Promise<boolean> {
		if (!(await this.#mayLeave())) return false;
		await this.begin(emptyProject(newId(), this.today));
		return true;
	}

	/** A project that was opened from a file: kept under a new id, so that no other is touched. */
	async adopt(project: Project): Promise<boolean> {
		if (!(await this.#mayLeave())) return false;
		await this.begin({ ...project, id: newId() });
		this.#inFile = this.project;
		this.#autosave.soon();
		return true;
	}

	/** What another tab works on, as a project of its own. */
	async copy(): Promise<void> {
		await this.begin({ ...this.project, id: newId() });
		this.#laid = undefined;
		this.#autosave.soon();
	}

	async discard(): Promise<void> {
		await this.#autosave.remove(this.project.id);
		await this.begin(emptyProject(newId(), this.today));
	}

	/** One step of work. Steps of the same `field` in quick succession are one. */
	change(next: Project, field = ''): void {
		if (this.elsewhere || next === this.project) return;
		this.#history.add(this.project, field, this.#now().getTime());
		this.#put(next);
	}

	undo(): void {
		const before = this.#history.back(this.project);
		if (before) this.#put(before);
	}

	redo(): void {
		const after = this.#history.forward(this.project);
		if (after) this.#put(after);
	}

	#put(project: Project): void {
		this.project = project;
		if (!project.sources.some(({ id }) => id === this.source)) {
			this.show(project.sources[0]?.id ?? '');
		}
		this.#autosave.soon();
		this.#builder.soon();
	}

	/** Changes fields of one entry of the project. */
	edit<List extends Editable>(
		list: List,
		id: string,
		change: Partial<Project[List][number]>,
		field = ''
	): void {
		const entries = this.project[list].map((one) => (one.id === id ? { ...one, ...change } : one));
		this.change({ ...this.project, [list]: entries }, field && `${id} ${field}`);
	}

	/** Adds a party by its name, unless one is called so already; gives its id. */
	addParty(name: string): string {
		const made = withParty(this.project, this.known, { name });
		this.change(made.project);
		return made.id;
	}

	/** Adds a document of which only the title is known; gives its id. */
	addSource(title: string): string {
		const { project, known } = this;
		const id = freshId(project, known, 'sources', title);
		const source = { ...emptySource(id), title };
		this.change({ ...project, sources: [...project.sources, source] });
		return id;
	}

	/** Adds a contested term by its name; gives its id. */
	addTerm(name: string): string {
		const id = freshId(this.project, this.known, 'terms', name);
		const term = { ...blank(Term), id, name: { en: name } };
		this.change({ ...this.project, terms: [...this.project.terms, term] });
		return id;
	}

	/** The words selected in the text in view, as a quotation has them; they are not selected any more. */
	takeSelection(): { text: string; source: string; occurrence?: number } | null {
		const { capture, selection } = this;
		const found = selection && quoteAt(capture.text, selection.start, selection.end);
		if (found?.kind !== 'quote') return null;
		this.selection = null;
		return { source: capture.source, text: found.text, occurrence: found.occurrence };
	}

	/** Shows the text of a source, its proposals made again where they are not at hand. */
	show(id: string): void {
		if (id !== this.source) this.part = 0;
		this.source = id;
		this.selection = null;
		const { text } = captureOf(this.project, id);
		if (text === '' || this.proposals[id]) return;
		void this.#worker.ask({ kind: 'propose', text, project: this.project }).then((answer) => {
			if (answer.kind === 'proposed') this.#propose(id, answer.proposals);
		});
	}

	#propose(id: string, proposals: Proposal[]): void {
		this.proposals = { ...this.proposals, [id]: proposals };
	}

	/** Reads a page and lays it on the desk; with `into`, as the text of a source that has none. */
	read(text: string, html: boolean, options: Laying = {}): Promise<Answered> {
		return this.#read({ kind: 'read', text, html, project: this.project }, options);
	}

	/** The same with a file of another kind; `pick` names one of the documents that it holds. */
	readFile({ bytes, name, pick, pictures }: ReadableFile, options: Laying = {}): Promise<Answered> {
		const { project } = this;
		const site = this.site;
		const asked = { kind: 'read-file', bytes, name, pick, pictures, site, project } as const;
		return this.#read(asked, options);
	}

	/** The files of a folder in a ZIP. */
	unpack(bytes: Uint8Array): Promise<Answered> {
		return this.#worker.ask({ kind: 'unpack', bytes });
	}

	async #read(asked: Question, options: Laying): Promise<Answered> {
		this.reading = { kind: 'reading', part: 0 };
		const answer = await this.#worker.ask(
			asked,
			(part) => (this.reading = { kind: 'reading', part })
		);
		if (answer.kind === 'choose' || answer.kind === 'refused') {
			this.reading = { kind: 'idle' };
		} else if (answer.kind === 'cancelled') {
			this.reading = { kind: 'failed', reason: 'cancelled' };
		} else if (answer.kind !== 'read') {
			this.reading = { kind: 'failed', reason: 'unreadable' };
		} else if (answer.page.text === '') {
			this.reading = { kind: 'failed', reason: 'nothing-found' };
		} else {
			this.reading = { kind: 'idle' };
			const { machine, digest } = answer.page;
			if (asked.kind === 'read-file' && machine && digest) this.pictured.set(digest, asked.bytes);
			const { facts } = options;
			const known = typeof facts === 'function' ? facts(answer.page) : facts;
			this.#lay({ ...answer.page, ...known }, answer.proposals, options.into);
		}
		return answer;
	}

	#lay(page: PageFacts, proposals: Proposal[], into: string | undefined): void {
		if (into !== undefined) {
			this.#propose(into, proposals);
			const { text, language, aside } = page;
			const file = { ...NO_FILE, ...ofFile(page) };
			const sources = this.project.sources.map((one) =>
				one.id === into ? { ...one, captured: this.today, language, ...readerOf(page) } : one
			);
			const { leftOut } = leftOutOf(aside);
			this.change(withCapture({ ...this.project, sources }, into, { text, leftOut, ...file }));
			this.show(into);
			return;
		}
		const added = addPage(this.project, this.known, page, { captured: this.today });
		this.#propose(added.id, proposals);
		this.change(added.project);
		this.show(added.id);
	}

	cancelReading(): void {
		this.#worker.cancel();
		this.#readRecord();
		this.#builder.soon();
	}

	/** What the record has already is not taken in again, so the record has to have come. */
	async importCsv(file: DataFile): Promise<Answered> {
		await this.#recordRead;
		const answer = await this.#worker.ask({ kind: 'import-csv', file, project: this.project });
		if (answer.kind === 'imported') this.change(answer.project);
		return answer;
	}

	/**
	 * Reads a JSON file: a project, an export of a record (one project a topic, the last of them left on
	 * the desk), or annotations for the text in view. `refused`: what lies here could not be kept.
	 */
	async importJson(file: DataFile): Promise<Answered | { kind: 'refused' }> {
		await this.#recordRead;
		const { current, today: day } = this;
		const { text: inView } = this.capture;
		const source =
			current && inView ? { id: current.id, text: inView, url: current.url ?? '' } : null;
		const answer = await this.#worker.ask({ kind: 'import-json', file, day, source });
		if (answer.kind === 'marks') this.marks = answer;
		const projects =
			answer.kind === 'imported-project'
				? [answer.project]
				: answer.kind === 'imported-record'
					? answer.projects
					: [];
		for (const project of projects) {
			if (!(await this.adopt(project))) return { kind: 'refused' };
		}
		return answer;
	}

	/** Lays a document that the record lays open, these words included, in the box for pages, on a desk of its own. */
	async startWithExample(source: string, words: readonly string[]): Promise<boolean> {
		const answer = await this.#worker.ask({ kind: 'example', source, words });
		if (answer.kind !== 'example' || !answer.example) return false;
		const { sources, claims, responses } = this.project;
		const used = sources.length + claims.length + responses.length > 0;
		if (used && !(await this.fresh())) return false;
		this.example = answer.example;
		return true;
	}

	/** From now until `lookAway`, `record` is the project as it stands. */
	look(): Promise<void> {
		return this.#builder.look();
	}

	lookAway(): void {
		this.#builder.lookAway();
	}

	/** Searches the project as it was last built. */
	search(query: string, options: SearchOptions): Promise<Answer | null> {
		return this.#builder.search(query, options);
	}

	/** Keeps at once what waits to be kept. */
	flush(): Promise<void> {
		return this.#autosave.flush();
	}

	/** Saves what waits and lets go of the project. */
	async close(): Promise<void> {
		await this.#autosave.close();
		this.#builder.stop();
		this.#worker.cancel();
	}
}

const NO_FILE = { places: undefined, mediaType: undefined, digest: undefined, machine: undefined };

/** Where the browser withholds its cryptography, an id that two tabs will hardly share. */
function newId(): string {
	return globalThis.crypto?.randomUUID?.() ?? `p-${performance.now()}-${Date.now()}`;
}

export const [useDesk, provideDesk] = createContext<{
	readonly desk: Desk;
	readonly t: DeskMessages;
	readonly book: CodebookMessages;
	/** Says to those who hear the desk what has come of what they did. */
	readonly announce: (words: string) => void;
}>();
