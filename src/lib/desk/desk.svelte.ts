import { createContext } from 'svelte';
import { withParty } from '#lib/domain/desk/accept.ts';
import type { Anchored } from '#lib/domain/desk/anchor.ts';
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
import type { Answered, Prepared } from './messages.ts';
import { claimProject, Store, type Listed } from './store.ts';

/** How the work is kept: in this browser, not yet, or not at all and why. */
type Saving = 'nothing' | 'saving' | 'saved' | 'full' | 'unavailable' | 'newer';

type Reading =
	| { kind: 'idle' }
	| { kind: 'reading'; part: number }
	| { kind: 'failed'; reason: 'nothing-found' | 'unreadable' | 'cancelled' };

/** Marks of another program, as they were found again in the text of a source. */
export interface Marks {
	source: string;
	marks: { words: string; note: string; found: Anchored }[];
	without: number;
}

/** Steps that can be taken back; each holds only what changed, the rest is shared. */
const MOST_STEPS = 300;
/** Typing in one field is one step until the hand rests. */
const REST_MS = 1500;
const SAVE_MS = 400;
const BUILD_MS = 350;

/** The desk: one project, its history, how it is kept, and what reading and proving came to. */
export class Desk {
	project = $state.raw<Project>(emptyProject('', ''));
	known = $state.raw<Known>(NOTHING_KNOWN);
	/** Sources, claims, responses and terms of the record, by what they are called. */
	held = $state.raw<Entries>(NO_ENTRIES);
	/** Whether the record has come: until then there is no example in it. */
	opened = $state(false);
	projects = $state.raw<Listed[]>([]);
	saving = $state<Saving>('nothing');
	/** Another tab has the project: nothing is changed here until a copy is made. */
	elsewhere = $state(false);
	reading = $state.raw<Reading>({ kind: 'idle' });
	building = $state(false);
	insecure = $state(false);
	built = $state.raw<Prepared>();
	/** The project as a record, while somebody reads it. */
	record = $state.raw<TheRecord | null>(null);
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

	#past = $state.raw<Project[]>([]);
	#future = $state.raw<Project[]>([]);
	#revision = 0;
	#step = { field: '', at: 0 };
	#release: (() => void) | undefined;
	#saveTimer: ReturnType<typeof setTimeout> | undefined;
	#buildTimer: ReturnType<typeof setTimeout> | undefined;
	#builds = 0;
	#looking = false;
	/** The state of the project that lies in a file of the reader's. */
	#inFile: Project | undefined;
	readonly #store = new Store();
	readonly #asking = new Asking();
	readonly #lang: Language;
	readonly #now: () => Date;

	constructor(lang: Language, now: () => Date) {
		this.#lang = lang;
		this.#now = now;
	}

	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);
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
	readonly unsaved = $derived(
		this.saving === 'full' || this.saving === 'unavailable' || this.saving === 'newer'
	);

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
			this.#buildSoon();
		});
		this.projects = (await this.#store.list()) ?? [];
		const [last] = this.projects;
		if (last) await this.open(last.id);
		else await this.begin(emptyProject(newId(), this.today));
	}

	/** Whether it was opened: what could not be kept is not put aside for another. */
	async open(id: string): Promise<boolean> {
		if (!(await this.#mayLeave())) return false;
		const kept = await this.#store.get(id);
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
		this.#release?.();
		const release = await claimProject(project.id);
		this.#release = release ?? undefined;
		this.elsewhere = release === null;
		this.#revision = revision;
		this.#past = [];
		this.#future = [];
		this.built = undefined;
		this.record = null;
		this.marks = undefined;
		this.selection = null;
		this.proposals = {};
		this.project = project;
		this.saving = revision > 0 ? 'saved' : 'nothing';
		this.show(project.sources[0]?.id ?? '');
		this.#buildSoon();
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
		this.#saveSoon();
		return true;
	}

	/** What another tab works on, as a project of its own. */
	async copy(): Promise<void> {
		await this.begin({ ...this.project, id: newId() });
		this.#saveSoon();
	}

	async discard(): Promise<void> {
		clearTimeout(this.#saveTimer);
		await this.#store.remove(this.project.id);
		await this.begin(emptyProject(newId(), this.today));
		this.projects = (await this.#store.list()) ?? [];
	}

	/** One step of work. Steps of the same `field` in quick succession are one. */
	change(next: Project, field = ''): void {
		if (this.elsewhere || next === this.project) return;
		const at = this.#now().getTime();
		const goesOn = field !== '' && field === this.#step.field && at - this.#step.at < REST_MS;
		this.#step = { field, at };
		if (!goesOn) this.#past = [...this.#past, this.project].slice(-MOST_STEPS);
		this.#future = [];
		this.#put(next);
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.project];
		this.#put(before);
	}

	redo(): void {
		const after = this.#future.at(-1);
		if (!after) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.project];
		this.#put(after);
	}

	#put(project: Project): void {
		this.project = project;
		if (!project.sources.some(({ id }) => id === this.source)) {
			this.show(project.sources[0]?.id ?? '');
		}
		this.#saveSoon();
		this.#buildSoon();
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
		this.#buildSoon();
	}

	async importCsv(text: string): Promise<Answered> {
		const answer = await this.#asking.ask({ kind: 'import-csv', text, project: this.project });
		if (answer.kind === 'imported') this.change(answer.project);
		return answer;
	}

	/** Reads an export of a record: one project a topic, the last of them left on the desk. */
	async importRecord(text: string): Promise<Answered | { kind: 'refused' }> {
		const answer = await this.#asking.ask({ kind: 'import-record', text, day: this.today });
		if (answer.kind === 'imported-record') {
			for (const project of answer.projects) {
				if (!(await this.adopt(project))) return { kind: 'refused' };
			}
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
	async look(): Promise<void> {
		this.#looking = true;
		const answer = await this.#asking.ask({ kind: 'look' });
		if (answer.kind === 'looked' && this.#looking) this.record = answer.record;
	}

	lookAway(): void {
		this.#looking = false;
		this.record = null;
	}

	/** Searches the project as it was last built. */
	async search(query: string, options: SearchOptions): Promise<Answer | null> {
		const answer = await this.#asking.ask({ kind: 'search', query, options, lang: this.#lang });
		return answer.kind === 'found' ? answer.answer : null;
	}

	#saveSoon(): void {
		this.saving = 'saving';
		// Not put off by the next change: a tab that ends takes no more than this with it.
		this.#saveTimer ??= setTimeout(() => void this.flush(), SAVE_MS);
	}

	/** Keeps at once what waits to be kept. */
	async flush(): Promise<void> {
		clearTimeout(this.#saveTimer);
		this.#saveTimer = undefined;
		if (this.saving !== 'saving' || this.elsewhere) return;
		const { project } = this;
		const title = project.topic.title.en || project.sources[0]?.title || '';
		const result = await this.#store.put(project, title, this.#revision, this.#now().toISOString());
		if (result.kind === 'kept') this.#revision = result.revision;
		// A change that came while this one was written is saved by its own timer.
		if (project === this.project) this.saving = result.kind === 'kept' ? 'saved' : result.kind;
		if (result.kind === 'kept') this.projects = (await this.#store.list()) ?? [];
	}

	#buildSoon(): void {
		this.building = true;
		clearTimeout(this.#buildTimer);
		this.#buildTimer = setTimeout(() => void this.#build(), BUILD_MS);
	}

	async #build(): Promise<void> {
		const number = ++this.#builds;
		const answer = await this.#asking.ask({
			kind: 'build',
			project: this.project,
			lang: this.#lang
		});
		// A later build is on its way, and this one is of an older state.
		if (number !== this.#builds) return;
		if (answer.kind === 'built' && this.#looking) await this.look();
		if (number !== this.#builds) return;
		this.building = false;
		this.insecure = answer.kind === 'failed' && answer.reason === 'insecure';
		if (answer.kind === 'built') this.built = answer.built;
	}

	/** Saves what waits and lets go of the project. */
	async close(): Promise<void> {
		await this.flush();
		clearTimeout(this.#buildTimer);
		this.#asking.close();
		this.#release?.();
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
