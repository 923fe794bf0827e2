import { createContext } from 'svelte';
import type { Anchored } from '#lib/domain/desk/anchor.ts';
import type { Built } from '#lib/domain/desk/build.ts';
import { addPage } from '#lib/domain/desk/from-page.ts';
import { NOTHING_KNOWN, partiesOf, type Known } from '#lib/domain/desk/ids.ts';
import {
	emptyProject,
	type DeskClaim,
	type DeskParty,
	type DeskResponse,
	type DeskSource,
	type Project
} from '#lib/domain/desk/project.ts';
import type { Proposal } from '#lib/domain/ingest/proposal.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import type { DeskMessages } from '#lib/i18n/desk.ts';
import { Asking } from './asking.ts';
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
	projects = $state.raw<Listed[]>([]);
	saving = $state<Saving>('nothing');
	/** Another tab has the project: nothing is changed here until a copy is made. */
	elsewhere = $state(false);
	reading = $state.raw<Reading>({ kind: 'idle' });
	building = $state(false);
	insecure = $state(false);
	built = $state.raw<Built>();
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
			this.#buildSoon();
		});
		this.projects = (await this.#store.list()) ?? [];
		const [last] = this.projects;
		if (last) await this.open(last.id);
		else await this.begin(emptyProject(newId(), this.today));
	}

	async open(id: string): Promise<void> {
		await this.flush();
		const kept = await this.#store.get(id);
		if (!kept) return this.begin(emptyProject(newId(), this.today));
		await this.begin(kept.project, kept.revision);
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
		this.marks = undefined;
		this.selection = null;
		this.proposals = {};
		this.project = project;
		this.saving = revision > 0 ? 'saved' : 'nothing';
		this.show(project.sources[0]?.id ?? '');
		this.#buildSoon();
	}

	/** An empty project; the one that lies there stays kept. */
	async fresh(): Promise<void> {
		await this.flush();
		await this.begin(emptyProject(newId(), this.today));
	}

	/** A project that was opened from a file: kept under a new id, so that no other is touched. */
	async adopt(project: Project): Promise<void> {
		await this.flush();
		await this.begin({ ...project, id: newId() });
		this.#saveSoon();
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
	async read(text: string, html: boolean, into?: string): Promise<void> {
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
			this.#lay(answer.page, answer.proposals, into);
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

	async importCsv(text: string): Promise<Awaited<ReturnType<Asking['ask']>>> {
		const answer = await this.#asking.ask({ kind: 'import-csv', text, project: this.project });
		if (answer.kind === 'imported') this.change(answer.project);
		return answer;
	}

	#saveSoon(): void {
		this.saving = 'saving';
		clearTimeout(this.#saveTimer);
		this.#saveTimer = setTimeout(() => void this.flush(), SAVE_MS);
	}

	/** Keeps at once what waits to be kept. */
	async flush(): Promise<void> {
		clearTimeout(this.#saveTimer);
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
