import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../engine/entry.ts';
import { indexPlace, type Reply, type Request } from './messages.ts';
import { Search, SearchIndex } from './search.svelte.ts';

/** A worker that answers when the test says so. */
class FakeWorker {
	static made: FakeWorker[] = [];
	asked: Request[] = [];
	onmessage: (event: { data: Reply }) => void = () => {};
	onerror: () => void = () => {};
	terminate = vi.fn();
	constructor() {
		FakeWorker.made.push(this);
	}
	postMessage(request: Request): void {
		this.asked.push(request);
	}
	reply(data: Reply): void {
		this.onmessage({ data });
	}
	/** Answers the latest question of a query, with the query as its suggestion. */
	answer(query: string): void {
		const { id } = this.asked.filter((one) => one.kind === 'search' && one.query === query).at(-1)!;
		this.reply({ kind: 'answer', id, answer: { suggestion: query } as Answer });
	}
	get queries(): string[] {
		return this.asked.flatMap((one) => (one.kind === 'search' ? [one.query] : []));
	}
}

const place = () => ({ form: 'sharded', shards: '/shards' }) as const;
let index: SearchIndex;
let worker: () => FakeWorker;

beforeEach(() => {
	vi.stubGlobal('Worker', FakeWorker);
	FakeWorker.made = [];
	index = new SearchIndex();
	worker = () => FakeWorker.made.at(-1)!;
});

describe('the search of a page', () => {
	it('has one worker, however many ask, and each gets its own answer', () => {
		const [one, other] = [new Search(place, index), new Search(place, index)];
		one.ask('harbour', {});
		other.ask('silt', {});
		worker().reply({ kind: 'opened', id: 1 });
		expect(FakeWorker.made).toHaveLength(1);
		expect(worker().queries).toEqual(['harbour', 'silt']);
		worker().answer('silt');
		worker().answer('harbour');
		expect([one.answered, one.answer?.suggestion]).toEqual(['harbour', 'harbour']);
		expect([other.answered, other.answer?.suggestion]).toEqual(['silt', 'silt']);
	});

	it('drops the answer to a question that the same asker has overtaken', () => {
		const search = new Search(place, index);
		search.open();
		worker().reply({ kind: 'opened', id: 1 });
		search.ask('har', {});
		search.ask('harbour', {});
		worker().answer('har');
		expect(search.answer).toBeUndefined();
		worker().answer('harbour');
		expect(search.answered).toBe('harbour');
	});

	it('asks only the latest question once the index has come', () => {
		const search = new Search(place, index);
		search.ask('har', {});
		search.ask('harbour', {});
		expect(worker().queries).toEqual([]);
		worker().reply({ kind: 'opened', id: 1 });
		expect(worker().queries).toEqual(['harbour']);
	});

	it('says how far it has come, where the server says how much there is', () => {
		const search = new Search(place, index);
		search.open();
		expect([search.state, search.progress]).toEqual(['loading', 0]);
		worker().reply({ kind: 'progress', id: 1, loaded: 30, total: 120 });
		expect(search.progress).toBe(0.25);
		worker().reply({ kind: 'progress', id: 1, loaded: 30, total: 0 });
		expect(search.progress).toBe(0);
	});

	it('tries again with a new worker after a failure, and then answers', () => {
		const search = new Search(place, index);
		search.ask('harbour', {});
		worker().reply({ kind: 'failed', id: 1, reason: 'network' });
		expect(search.state).toBe('failed');
		const [first] = FakeWorker.made;
		search.ask('silt', {});
		expect(first!.terminate).toHaveBeenCalled();
		worker().reply({ kind: 'opened', id: 4 });
		worker().answer('silt');
		expect([search.state, search.answered]).toEqual(['ready', 'silt']);
		worker().onerror();
		expect(search.state).toBe('failed');
	});
});

describe('the place of an index', () => {
	const page = { lang: 'ar', file: (path: string) => `/below${path}` };

	it('is whole addresses, below where the site is mounted', () => {
		const at = `${location.origin}/below/search/ar.`;
		expect(indexPlace({ ...page, searchForm: 'whole' })).toEqual({
			form: 'whole',
			index: `${at}index`,
			texts: `${at}texts`
		});
		expect(indexPlace({ ...page, searchForm: 'sharded' })).toEqual({
			form: 'sharded',
			shards: `${at}shards`
		});
	});
});
