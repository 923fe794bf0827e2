import { createContext } from 'svelte';
import { withParty } from '#lib/domain/desk/accept.ts';
import type { Example } from '#lib/domain/desk/example.ts';
import { addPage } from '#lib/domain/desk/from-page.ts';
import {
	entriesOf,
	freshId,
	NO_ENTRIES,
	NOTHING_KNOWN,
	partiesOf,
	type Entries,
	type Known
} from '#lib/domain/desk/ids.ts';
import {
	emptyProject,
	emptySource,
	type DeskClaim,
	type DeskParty,
	type DeskResponse,
	type DeskSource,
	type DeskTerm,
	type Project
} from '#lib/domain/desk/project.ts';
import type { Proposal } from '#lib/domain/ingest/proposal.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';
import type { Answer, SearchOptions } from '#lib/domain/search/entry.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import type { DeskMessages } from '#lib/i18n/desk.ts';
import { Asking } from './asking.ts';
import { Building } from './building.svelte.ts';
import { History } from './history.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import type { Answered, Marks, Prepared } from './messages.ts';
import type { Listed } from './store.ts';

type Reading =
	| { kind: 'idle' }
	| { kind: 'reading'; part: number }
	| { kind: 'failed'; reason: 'nothing-found' | 'unreadable' | 'cancelled' };

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
	/** Words selected in it, UTF-16 offsets. */
	selection = $state.raw<{ start: number; end: number } | null>(null);

	/** The state of the project that lies in a file of the reader's. */
	#inFile: Project | undefined;
	readonly #history = new History<Project>();
	readonly #asking = new Asking();
	readonly #keeping: Keeping;
	readonly #building: Building;
	readonly #now: () => Date;

	constructor(lang: Language, now: () => Date) {
		this.#now = now;
		this.#keeping = new Keeping(() => this.project, now);
		this.#building = new Building(this.#asking, () => this.project, lang);
	}

	readonly current = $derived(this.project.sources.find(({ id }) => id === this.source));
	readonly parties = $derived(partiesOf(this.project, this.known));
	readonly entries = $derived(entriesOf(this.project, this.held));
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
		return this.#keeping.projects;
	}

	/** How the work is kept: in this browser, not yet, or not at all and why. */
	get saving(): Keeping['saving'] {
		return this.#keeping.saving;
	}

	get unsaved(): boolean {
		return this.#keeping.unsaved;
	}

	/** Another tab has the project: nothing is changed here until a copy is made. */
	get elsewhere(): boolean {
		return this.#keeping.elsewhere;
	}

	get building(): boolean {
		return this.#building.busy;
	}

	/** The browser withholds its cryptography here, so nothing can be proven. */
	get insecure(): boolean {
		return this.#building.insecure;
	}

	get built(): Prepared | undefined {
		return this.#building.built;
	}

	/** The project as a record, while somebody reads it. */
	get record(): TheRecord | null {
		return this.#building.record;
	}

	get today(): string {
		return this.#now().toISOString().slice(0, 10);
	}

	/** Opens the project worked on last, or an empty one, and reads the record for its names. */
	async start(recordAddress: string): Promise<void> {
		void this.#asking.ask({ kind: 'open', address: recordAddress }).then((answer) => {
			if (answer.kind !== 'opened') return;
			this.known = answer.known;
			this.held = answer.entries;
			this.opened = true;
			this.#building.soon();
		});
		const [last] = await this.#keeping.list();
		if (last) await this.open(last.id);
		else await this.begin(emptyProject(newId(), this.today));
	}

	/** Whether it was opened: what could not be kept is not put aside for another. */
	async open(id: string): Promise<boolean> {
		if (!(await this.#mayLeave())) return false;
		const kept = await this.#keeping.get(id);
		if (kept) await this.begin(kept.project, kept.revision);
		else await this.begin(emptyProject(newId(), this.today));
		return true;
	}

	/** Saves what waits; false while the project is kept neither in the browser nor in a file. */
	async #mayLeave(): Promise<boolean> {
		await this.flush();
		return !this.unsaved || this.project === this.#inFile;
	}

	/** The project as it stands was saved as a file. */
	takenAsFile(): void {
		this.#inFile = this.project;
	}

	/** Puts a project on the desk in the place of the one that lies there, which stays kept. */
	async begin(project: Project, revision = 0): Promise<void> {
		await this.#keeping.take(project.id, revision);
		this.#history.clear();
		this.#building.clear();
		this.marks = undefined;
		this.selection = null;
		this.proposals = {};
		this.project = project;
		this.show(project.sources[0]?.id ?? '');
		this.#building.soon();
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
		this.#keeping.soon();
		return true;
	}

	/** What another tab works on, as a project of its own. */
	async copy(): Promise<void> {
		await this.begin({ ...this.project, id: newId() });
		this.#keeping.soon();
	}

	async discard(): Promise<void> {
		await this.#keeping.remove(this.project.id);
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
		this.#keeping.soon();
		this.#building.soon();
	}

	changeSource(id: string, change: Partial<DeskSource>, field = ''): void {
		const sources = this.project.sources.map((one) =>
			one.id === id ? { ...one, ...change } : one
		);
		this.change({ ...this.project, sources }, field && `${id} ${field}`);
	}

	changeClaim(id: string, change: Partial<DeskClaim>, field = ''): void {
		const claims = this.project.claims.map((one) => (one.id === id ? { ...one, ...change } : one));
		this.change({ ...this.project, claims }, field && `${id} ${field}`);
	}

	changeResponse(id: string, change: Partial<DeskResponse>, field = ''): void {
		const responses = this.project.responses.map((one) =>
			one.id === id ? { ...one, ...change } : one
		);
		this.change({ ...this.project, responses }, field && `${id} ${field}`);
	}

	changeParty(id: string, change: Partial<DeskParty>, field = ''): void {
		const parties = this.project.parties.map((one) =>
			one.id === id ? { ...one, ...change } : one
		);
		this.change({ ...this.project, parties }, field && `${id} ${field}`);
	}

	/** Adds a party by its name, unless one is called so already; gives its id. */
	addParty(name: string): string {
		const made = withParty(this.project, this.known, { name });
		this.change(made.project);
		return made.id;
	}

	/** Adds a document of which only the title is known; gives its id. */
	addSource(title: string): string {
		const { project, known, today } = this;
		const id = freshId(project, known, 'sources', title);
		const source = { ...emptySource(id, today), title };
		this.change({ ...project, sources: [...project.sources, source] });
		return id;
	}

	/** Adds a contested term by its name; gives its id. */
	addTerm(name: string): string {
		const id = freshId(this.project, this.known, 'terms', name);
		const term = { id, name: { en: name }, note: { en: '' }, ours: { en: '' }, wordings: [] };
		this.change({ ...this.project, terms: [...this.project.terms, term] });
		return id;
	}

	changeTerm(id: string, change: Partial<DeskTerm>, field = ''): void {
		const terms = this.project.terms.map((one) => (one.id === id ? { ...one, ...change } : one));
		this.change({ ...this.project, terms }, field && `${id} ${field}`);
	}

	/** Shows the text of a source, its proposals made again where they are not at hand. */
	show(id: string): void {
		if (id !== this.source) this.part = 0;
		this.source = id;
		this.selection = null;
		const text = this.project.sources.find((one) => one.id === id)?.text;
		if (!text || this.proposals[id]) return;
		void this.#asking.ask({ kind: 'propose', text, project: this.project }).then((answer) => {
			if (answer.kind === 'proposed') this.#propose(id, answer.proposals);
		});
	}

	#propose(id: string, proposals: Proposal[]): void {
		this.proposals = { ...this.proposals, [id]: proposals };
	}

	/** Reads a page and lays it on the desk; with `into`, as the text of a source that has none. */
	async read(
		text: string,
		html: boolean,
		options: { into?: string; facts?: Example['facts'] } = {}
	): Promise<void> {
		this.reading = { kind: 'reading', part: 0 };
		const answer = await this.#asking.ask(
			{ kind: 'read', text, html, project: this.project },
			(part) => (this.reading = { kind: 'reading', part })
		);
		if (answer.kind === 'cancelled') {
			this.reading = { kind: 'failed', reason: 'cancelled' };
		} else if (answer.kind !== 'read') {
			this.reading = { kind: 'failed', reason: 'unreadable' };
		} else if (answer.page.text === '') {
			this.reading = { kind: 'failed', reason: 'nothing-found' };
		} else {
			this.reading = { kind: 'idle' };
			this.#lay({ ...answer.page, ...options.facts }, answer.proposals, options.into);
		}
	}

	#lay(page: Parameters<typeof addPage>[2], proposals: Proposal[], into: string | undefined): void {
		if (into !== undefined) {
			this.#propose(into, proposals);
			this.changeSource(into, { text: page.text, captured: this.today, language: page.language });
			this.show(into);
			return;
		}
		const added = addPage(this.project, this.known, page, { captured: this.today });
		this.#propose(added.id, proposals);
		this.change(added.project);
		this.show(added.id);
	}

	cancelReading(): void {
		this.#asking.cancel();
		this.#building.soon();
	}

	async importCsv(text: string): Promise<Answered> {
		const answer = await this.#asking.ask({ kind: 'import-csv', text, project: this.project });
		if (answer.kind === 'imported') this.change(answer.project);
		return answer;
	}

	/**
	 * Reads a JSON file: a project, an export of a record (one project a topic, the last of them left on
	 * the desk), or annotations for the text in view. `refused`: what lies here could not be kept.
	 */
	async importJson(text: string): Promise<Answered | { kind: 'refused' }> {
		const { current, today: day } = this;
		const source = current?.text ? { id: current.id, text: current.text, url: current.url } : null;
		const answer = await this.#asking.ask({ kind: 'import-json', text, day, source });
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

	/** Lays a document that the record lays open in the box for pages, on a desk of its own. */
	async startWithExample(source: string): Promise<boolean> {
		const answer = await this.#asking.ask({ kind: 'example', source });
		if (answer.kind !== 'example' || !answer.example) return false;
		const { sources, claims, responses } = this.project;
		const used = sources.length + claims.length + responses.length > 0;
		if (used && !(await this.fresh())) return false;
		this.example = answer.example;
		return true;
	}

	/** From now until `lookAway`, `record` is the project as it stands. */
	look(): Promise<void> {
		return this.#building.look();
	}

	lookAway(): void {
		this.#building.lookAway();
	}

	/** Searches the project as it was last built. */
	search(query: string, options: SearchOptions): Promise<Answer | null> {
		return this.#building.search(query, options);
	}

	/** Keeps at once what waits to be kept. */
	flush(): Promise<void> {
		return this.#keeping.flush();
	}

	/** Saves what waits and lets go of the project. */
	async close(): Promise<void> {
		await this.#keeping.close();
		this.#building.stop();
		this.#asking.close();
	}
}

/** Where the browser withholds its cryptography, an id that two tabs will hardly share. */
function newId(): string {
	return globalThis.crypto?.randomUUID?.() ?? `p-${performance.now()}-${Date.now()}`;
}

export const [useDesk, provideDesk] = createContext<{
	readonly desk: Desk;
	readonly t: DeskMessages;
}>();
