import { readFile } from 'node:fs/promises';
import { webcrypto } from 'node:crypto';
import { render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import Stage from '../../../tests/support/Stage.svelte';
import { find, findAll } from '#lib/components/hooks.ts';
import StatementPanel from '#lib/components/StatementPanel.svelte';
import type { EvidenceRecord } from '#lib/record/record.ts';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { sourceView } from '#lib/views/source.ts';
import { responseView } from '#lib/views/statement.ts';
import SourceProof from '../../routes/[[lang=lang]]/sources/[id]/SourceProof.svelte';
import './main.ts';

/** The check of a page, on the real components and the fixture's evidence: it reads what is shown. */
const user = userEvent.setup();
const record = await fixtureRecord();
const SOURCE = 'council-2024-03-08';
const WORDS = 'For that reason the council moved four evening hours to Saturday';

let evidence: unknown;

/** The file that the site gives out, without the id that the record keeps with it. */
function fileOf({ source, ...file }: EvidenceRecord): unknown {
	expect(source).toBe(SOURCE);
	return structuredClone(file);
}

/** Of what a browser knows of a text that is on the screen, jsdom has the styles. */
function isShown(element: Element): boolean {
	for (let one: Element | null = element; one; one = one.parentElement) {
		const { display, visibility, opacity } = getComputedStyle(one);
		if (display === 'none' || visibility === 'hidden' || opacity === '0') return false;
	}
	return true;
}

beforeEach(() => {
	evidence = fileOf(record.evidence.get(SOURCE)!);
	vi.stubGlobal('crypto', webcrypto);
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json(evidence)));
	Element.prototype.checkVisibility = function () {
		return isShown(this);
	};
	Range.prototype.getClientRects = function () {
		const { fontSize } = getComputedStyle(this.startContainer.parentElement!);
		const size = fontSize === '0px' ? 0 : 9;
		return [{ width: size, height: size }] as unknown as DOMRectList;
	};
	const styleOf = getComputedStyle;
	vi.stubGlobal('getComputedStyle', (element: Element, pseudo?: string) => {
		if (!pseudo) return styleOf(element);
		const { generated = 'none', pseudo: where = '::before' } = (element as HTMLElement).dataset;
		const content = pseudo === where ? generated : 'none';
		return { content, getPropertyValue: () => '' };
	});
});
afterEach(() => vi.unstubAllGlobals());

const statement = responseView(
	record,
	record.responses.get('council-moved-hours')!,
	undefined,
	'en'
);
const panel = () => render(Stage, { of: StatementPanel, given: { label: 'Response', statement } });
const source = (lang: 'en' | 'ar' = 'en') => {
	const view = sourceView(record, record.sources.get(SOURCE)!, lang);
	const given = { id: SOURCE, language: 'en', evidence: view.evidence! };
	render(Stage, { of: SourceProof, given, lang, ...(lang === 'ar' ? { t: ar } : {}) });
};

async function check(): Promise<string> {
	await user.click(find('action', 'check')!);
	const result = find('result')!;
	await waitFor(() => expect(result).toHaveTextContent(/checked here|check failed/i), {
		timeout: 5_000
	});
	return result.textContent!.replace(/\s+/g, ' ').trim();
}

/** The text node of the quotation that has these words. */
function nodeWith(words: string): Text {
	const walker = document.createTreeWalker(find('words')!, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		if ((node as Text).data.includes(words)) return node as Text;
	throw new Error(`nothing shows ${words}`);
}

/** Puts a word of the quotation into an element of its own. */
function wrapped(word: string): HTMLElement {
	const node = nodeWith(word);
	const rest = node.splitText(node.data.indexOf(word));
	rest.splitText(word.length);
	const span = document.createElement('span');
	rest.replaceWith(span);
	span.append(rest);
	return span;
}

const PROVEN = 'Checked here, in your browser: word for word.';
const NOT = 'The check failed.';

describe('the check of a quotation', () => {
	it('proves the words that are shown, and says what else is bound', async () => {
		panel();
		expect(find('words')).toHaveTextContent(WORDS);
		const said = await check();
		expect(said).toMatch(
			`${PROVEN} Sentences 2, 3 of 6 of the text saved on 9 March 2024; the rest of the article is not stored here.`
		);
		expect(said).toContain('Covered by the same fingerprint, as of 9 March 2024:');
		expect(said).toContain('Publisher: fennbrook-town-council');
		expect(said).toContain('Address: https://wire.example/fennbrook-statement');
		expect(said).not.toMatch(/version 1|Corrected since/);
	});

	it.each<[string, () => void, string]>([
		[
			'altered where it is seen alone',
			() => (nodeWith('four').data = nodeWith('four').data.replace('four', 'five')),
			'are not in the passages'
		],
		[
			'with a word hidden in an element',
			() => (wrapped('four').hidden = true),
			'Something among these words'
		],
		['with a word put into an element', () => void wrapped('four'), 'Something among these words'],
		[
			'with an element that has a word more',
			() => wrapped('four').append(' or five'),
			'Something among these words'
		],
		[
			'with a word more in the list of its line',
			() => find('words')!.firstElementChild!.append('today'),
			'Something among these words'
		],
		[
			'with a line more',
			() => find('words')!.append(document.createElement('p')),
			'Something among these words'
		],
		...(
			[
				['text-transform', 'uppercase'],
				['position', 'absolute'],
				['display', 'flex'],
				['unicode-bidi', 'bidi-override'],
				['direction', 'rtl'],
				['overflow-x', 'hidden'],
				['clip-path', 'inset(50%)'],
				['transform', 'scaleX(-1)'],
				['margin-left', '-999px'],
				['text-indent', '-999px'],
				['font-size', '1px']
			] as const
		).map(([property, value]): [string, () => void, string] => [
			`styled with ${property}: ${value}`,
			() => find('words')!.querySelector('p')!.style.setProperty(property, value),
			'styles hide, move or change words'
		]),
		[
			'with words from a style',
			() => (find('words')!.querySelector('p')!.dataset.generated = '"never "'),
			'Something among these words'
		],
		['hidden', () => (find('words')!.style.visibility = 'hidden'), 'Something among these words'],
		['taken away', () => find('words')!.remove(), 'Something among these words'],
		[
			'twice',
			() => find('words')!.after(find('words')!.cloneNode(true)),
			'Something among these words'
		],
		[
			'with its marks turned',
			() => (find('words')!.querySelector('.mark')!.textContent = '”'),
			'Something among these words'
		]
	])('does not prove one %s', async (_, alter, why) => {
		panel();
		alter();
		const said = await check();
		expect(said).toContain(NOT);
		expect(said).toContain(why);
		expect(said).not.toContain(PROVEN);
	});

	it.each(['{', 'null', '[1]', '[{"field":"root"}]', '[{"field":"title","recorded":1}]'])(
		'says that the page is damaged where it has %s for what was corrected',
		async (corrected) => {
			panel();
			find('action', 'check')!.dataset.corrected = corrected;
			await user.click(find('action', 'check')!);
			await waitFor(() =>
				expect(find('result')!).toHaveTextContent('the data for it on this page are damaged')
			);
		}
	);

	it.each(['number', 'name'])('does not take the %s of a point for anything else', async (part) => {
		const point = { ...statement.quotes[0]!.segments[0]!, points: [1], starts: [1] };
		const quotes = [
			{ ...statement.quotes[0]!, segments: [point, ...statement.quotes[0]!.segments.slice(1)] }
		];
		render(Stage, {
			of: StatementPanel,
			given: { label: 'Response', statement: { ...statement, quotes } }
		});
		expect(await check()).toContain(PROVEN);
		await user.click(find('action', 'check')!);
		const [name, number] = find('point')!.children;
		(part === 'name' ? name! : number!).textContent = part === 'name' ? 'It is said that' : '1 not';
		expect(await check()).toContain(NOT);
	});

	it.each([0, 1])('nor words that a style adds to part %s of it', async (part) => {
		const point = { ...statement.quotes[0]!.segments[0]!, points: [1], starts: [1] };
		const quotes = [{ ...statement.quotes[0]!, segments: [point] }];
		const given = { label: 'Response', statement: { ...statement, quotes } };
		render(Stage, { of: StatementPanel, given });
		(find('point')!.children[part] as HTMLElement).dataset.generated = '"never "';
		expect(await check()).toContain('styles hide, move or change words');
	});

	it('nor the end of one, which only those hear who do not see it', async () => {
		const point = { ...statement.quotes[0]!.segments[0]!, points: [1], starts: [1], ends: [1] };
		const quotes = [
			{ ...statement.quotes[0]!, segments: [point, ...statement.quotes[0]!.segments.slice(1)] }
		];
		const given = { label: 'Response', statement: { ...statement, quotes } };
		render(Stage, { of: StatementPanel, given });
		const end = findAll('point')[1]!.firstElementChild!;
		expect(end).toHaveTextContent('end of point 1');
		expect(await check()).toContain(PROVEN);
		await user.click(find('action', 'check')!);
		end.textContent = 'which is not so';
		expect(await check()).toContain(NOT);
	});

	it('says of evidence of version 1 what it does not bind', async () => {
		const file = `tests/fixtures/evidence-1/${SOURCE}.json`;
		evidence = JSON.parse(await readFile(file, 'utf8'));
		panel();
		const said = await check();
		expect(said).toContain(PROVEN);
		expect(said).toContain('its fingerprint does not cover the address, the publisher, the dates');
		expect(said).not.toContain('Covered by');
	});

	it('says in words why evidence does not hold', async () => {
		(evidence as { head: { publisher: string } }).head.publisher = 'valley-wire';
		panel();
		expect(await check()).toMatch(
			/^The check failed\. The evidence does not match: the facts of the capture and the tree give another root/
		);
	});

	it('does not prove by a nonce that has the beginning of a passage', async () => {
		const file = evidence as { disclosed: { text: string; nonce: string }[] };
		for (const one of file.disclosed) {
			one.nonce += Buffer.from(one.text.slice(0, 4)).toString('hex');
			one.text = one.text.slice(4);
		}
		panel();
		nodeWith('For ').data = nodeWith('For ').data.replace('For ', '');
		expect(await check()).toContain('has not the form that its version has');
	});
});

describe('the check of a source', () => {
	it('proves all passages that are shown', async () => {
		source();
		const said = await check();
		expect(said).toContain('5 passages checked here, in your browser.');
		expect(said).toContain('5 of 6 passages');
	});

	it.each<[string, () => void, string]>([
		['altered', () => (lines()[1]!.textContent = 'Nothing.'), 'Passage 3 of the source is not'],
		[
			'under another number',
			() => (numbers()[1]!.textContent = '4'),
			'Something among these words'
		],
		['hidden', () => (lines()[1]!.style.visibility = 'hidden'), 'Passage 3 of the source is not'],
		['left out', () => findAll('passage').at(-1)!.remove(), 'Only 4 of 5 stored passages'],
		[
			'with words more',
			() => findAll('passage')[0]!.append('More.'),
			'Something among these words'
		],
		['all left out', () => findAll('passage').forEach((one) => one.remove()), 'Nothing is shown']
	])('proves nothing with a passage %s', async (_, alter, why) => {
		source();
		alter();
		const said = await check();
		expect(said).toContain(NOT);
		expect(said).toContain(why);
		expect(said).not.toContain('checked here');
	});

	const before = record.sources.get(SOURCE)!;
	it.each<['en' | 'ar', string]>([
		['en', 'Title: was Statement on the opening hours of the library; is now Statement'],
		['ar', 'العنوان: كان Statement on the opening hours of the library؛ والآن Statement']
	])('shows what was corrected since, on a page in %s', async (lang, corrected) => {
		record.sources.set(SOURCE, { ...before, title: 'Statement', published: undefined });
		source(lang);
		record.sources.set(SOURCE, before);
		expect(document.body.textContent!.replace(/\s+/g, ' ')).toContain(corrected);
	});

	it('says in the result too what was corrected since', async () => {
		record.sources.set(SOURCE, { ...before, publisher: 'valley-wire', published: undefined });
		source();
		record.sources.set(SOURCE, before);
		const said = await check();
		expect(said).toContain('Publisher: was Fennbrook Town Council; is now Valley Wire');
		expect(said).toContain('Published: was 8 March 2024; is now not stated');
	});

	const lines = () => findAll('passage').map((one) => one.lastElementChild as HTMLElement);
	const numbers = () => findAll('passage').map((one) => one.firstElementChild as HTMLElement);
});
