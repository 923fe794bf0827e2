import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { sentencesOf } from '#lib/extract/sentences.ts';
import { Polite } from '../../src/cli/web/polite.ts';
import { watchPage } from '../../src/cli/web/watch-page.ts';
import { readPageBytes } from '../../src/cli/read-page.ts';
import { lookFor, type Result, type Wanted } from '../../src/cli/still-there.ts';
import { chance as chanceOf } from '../support/chance.ts';

const USAGE = `watch --pages <folder>             <id>.html.gz: set anew by rule, and altered
      --pages <folder> --pace 1000   as many sources on one host, a second between two requests`;
const MOST_WANTED = 4;

/** How often `watch` cries wolf on pages that are only set anew, and misses words that were changed. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { pages: { type: 'string' }, pace: { type: 'string' }, missed: { type: 'boolean' } }
	});
	if (!values.pages) {
		process.stderr.write(`${USAGE}\n`);
		process.exitCode = 2;
		return;
	}
	const pages = await pagesOf(values.pages);
	const figures = values.pace
		? await pace(pages, Number(values.pace))
		: await alarms(pages, values);
	process.stdout.write(`${JSON.stringify(figures)}\n`);
}

interface OnePage {
	id: string;
	html: string;
	wanted: Wanted[];
}

/** The pages of a folder in which there is something to quote. */
async function pagesOf(folder: string): Promise<OnePage[]> {
	const pages: OnePage[] = [];
	for (const name of readdirSync(folder).filter((one) => one.endsWith('.html.gz'))) {
		const html = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
		const wanted = await wantedOf(html);
		if (wanted.length > 0) pages.push({ id: name, html, wanted });
	}
	return pages;
}

/** Sentences of an article that a record may quote: each once there, and in one run of its markup. */
async function wantedOf(html: string): Promise<Wanted[]> {
	const { page } = await read(html);
	const sentences = page.text
		.split('\n')
		.flatMap((line) =>
			sentencesOf(line, { start: 0, end: line.length }).map(({ start, end }) =>
				line.slice(start, end)
			)
		);
	const fit = sentences.filter(
		(one) => one.split(/\s+/).length >= 8 && page.text.split(one).length === 2 && html.includes(one)
	);
	const step = Math.max(1, Math.floor(fit.length / MOST_WANTED));
	return fit
		.filter((_, i) => i % step === 0)
		.slice(0, MOST_WANTED)
		.map((text) => ({ text, occurrence: 1, where: [] }));
}

const read = (html: string) => readPageBytes(new TextEncoder().encode(html), 'page.html');
const stands = ({ found }: Result) => found.kind === 'verbatim' || found.kind === 'typography';

async function alarms(pages: readonly OnePage[], { missed }: { missed?: boolean }) {
	const chance = chanceOf(16);
	const byRule: Record<string, [rendered: number, alarms: number]> = {};
	let [rendered, cried, quotations, altered, unseen] = [0, 0, 0, 0, 0];
	for (const { id, html, wanted } of pages) {
		for (const [rule, setAnew] of Object.entries(RULES)) {
			const results = lookFor(wanted, await read(setAnew(html, chance)), 'en');
			const wrong = results.filter((one) => !stands(one));
			rendered++;
			quotations += wanted.length;
			const tally = (byRule[rule] ??= [0, 0]);
			tally[0]++;
			if (wrong.length === 0) continue;
			cried++;
			tally[1]++;
			if (missed)
				process.stderr.write(`${id} ${rule} ${wrong[0]!.found.kind}: ${wrong[0]!.text}\n`);
		}
		for (const { text } of wanted) {
			const other = changed(text, chance);
			const now = await read(html.replaceAll(text, () => other));
			// Where markup stands within the words, only a copy of them in the head of the page was changed.
			if (now.page.text.includes(text)) continue;
			const [result] = lookFor([{ text, occurrence: 1, where: [] }], now, 'en');
			altered++;
			if (!result || !stands(result)) continue;
			unseen++;
			if (missed) process.stderr.write(`${id} unseen: ${text} → ${other}\n`);
		}
	}
	return {
		...{ bench: 'watch', pages: pages.length, rendered, quotations, falseAlarms: cried },
		...{ share: Math.round((cried / rendered) * 10_000) / 10_000, altered, unseen, byRule }
	};
}

/** One word of a sentence exchanged, or one left out. */
function changed(text: string, chance: () => number): string {
	const words = text.split(' ');
	const at = Math.floor(chance() * words.length);
	if (chance() < 0.5) return words.toSpliced(at, 1).join(' ');
	return words.with(at, `${words[at]!.replace(/[\p{P}]+$/u, '')}ish`).join(' ');
}

type SetAnew = (html: string, chance: () => number) => string;

function onDocument(change: (document: Document, chance: () => number) => void): SetAnew {
	return (html, chance) => {
		const { document } = parseHTML(html);
		change(document as unknown as Document, chance);
		return document.toString();
	};
}

const put = (document: Document, html: string, first: boolean) =>
	document.body?.insertAdjacentHTML(first ? 'afterbegin' : 'beforeend', html);
const linked = (titles: readonly string[]) =>
	titles.map((title) => `<li><a href="/x">${title}</a></li>`).join('');
const AROUND = ['Markets close higher', 'Ten places to see', 'What we know so far', 'Live updates'];

/** What a site does to its pages without touching their words. */
const RULES: Record<string, SetAnew> = {
	'other classes and ids': onDocument((document) => {
		for (const one of document.querySelectorAll('[class]')) one.setAttribute('class', 'c-4f2a');
	}),
	'lines wrapped anew': (html) => html.replace(/(>[^<]*?) (?=[^<]* [^<]*<)/g, '$1\n\t\t'),
	'a day and an hour of today': onDocument((document) =>
		put(document, '<div>Tuesday, 1 December 2026, 09:41</div>', true)
	),
	'a banner about cookies': onDocument((document) =>
		put(
			document,
			'<div role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and use information on your device, such as cookies, to show you content that fits. You can change your choice at any time.</p><button>Accept all</button></div>',
			true
		)
	),
	'other stories below': onDocument((document) =>
		put(document, `<aside><h2>More stories</h2><ul>${linked(AROUND)}</ul></aside>`, false)
	),
	'navigation moved': onDocument((document) => {
		for (const nav of document.querySelectorAll('nav, header')) document.body?.append(nav);
	}),
	'advertisements between paragraphs': onDocument((document, chance) => {
		for (const one of document.querySelectorAll('p')) {
			if (chance() < 0.3) one.insertAdjacentHTML('afterend', '<div>Advertisement</div>');
		}
	}),
	'text in spans': onDocument((document) => {
		for (const one of document.querySelectorAll('p'))
			one.innerHTML = `<span>${one.innerHTML}</span>`;
	}),
	'words linked': onDocument((document, chance) => {
		for (const one of document.querySelectorAll('p')) {
			if (one.children.length > 0 || one.textContent.includes('<')) continue;
			one.innerHTML = one.innerHTML.replace(/\b[a-z]{6,}\b/g, (word) =>
				chance() < 0.1 ? `<a href="/tag">${word}</a>` : word
			);
		}
	}),
	'curled marks': (html) =>
		html.replace(/>[^<]*</g, (text) =>
			text
				.replace(/(^|[\s>(])"(?=\S)/g, '$1“')
				.replace(/"/g, '”')
				.replace(/(\w)'(\w)/g, '$1’$2')
		),
	'spaces that do not break': (html) =>
		html.replace(/>[^<]*</g, (text) => text.replace(/ (\d)/g, '&nbsp;$1')),
	'comments counted': onDocument((document) =>
		put(
			document,
			'<section id="comments"><h3>2,419 comments</h3><p>I do not agree.</p></section>',
			false
		)
	),
	'an invitation to subscribe': onDocument((document) => {
		const paragraphs = [...document.querySelectorAll('p')];
		paragraphs[Math.floor(paragraphs.length / 2)]?.insertAdjacentHTML(
			'afterend',
			'<div><h3>Sign up to our newsletter</h3><form><input type="email"><button>Subscribe</button></form></div>'
		);
	}),
	'no line breaks': (html) => html.replace(/>\s+</g, '> <').replace(/[\n\t]+/g, ' '),
	'letters as entities': (html) =>
		html.replace(/>[^<]*</g, (text) => text.replace(/’/g, '&rsquo;').replace(/é/g, '&#233;')),
	'breaks in long words': (html) =>
		html.replace(/>[^<&;{}]*</g, (text) => text.replace(/(\p{L}{6})(?=\p{L}{4})/gu, '$1\u00ad')),
	'notes between the lines': onDocument((document) => {
		for (const one of document.querySelectorAll('p')) one.prepend(document.createComment(' 7f3a '));
	}),
	'no scripts and styles': onDocument((document) => {
		for (const one of document.querySelectorAll('script, style, noscript, link')) one.remove();
	})
};

/** How long the pages of one host take, at one request a second. */
async function pace(pages: readonly OnePage[], sources: number) {
	const server = createServer(({ url = '' }, response) => {
		const page = pages[Number(url.slice(1))];
		response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(page?.html ?? '');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const polite = new Polite({ agent: 'Rejoinder bench', allowPrivate: true });
	const started = performance.now();
	const outcomes = await Promise.all(
		Array.from({ length: sources }, (_, n) => {
			const at = n % pages.length;
			const url = `http://127.0.0.1:${port}/${at}`;
			const { wanted } = pages[at]!;
			return watchPage({ id: `s-${n}`, url, language: 'en', captured: '', wanted }, polite);
		})
	);
	server.close();
	return {
		...{ bench: 'watch/pace', sources, hosts: 1 },
		minutes: Math.round((performance.now() - started) / 6000) / 10,
		read: outcomes.filter(({ kind }) => kind === 'read').length,
		allThere: outcomes.filter((one) => one.kind === 'read' && one.results.every(stands)).length,
		megabytes: Math.round(process.memoryUsage().rss / 1e6)
	};
}
