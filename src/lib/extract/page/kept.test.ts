import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

const ONE =
	'The harbour office wrote to every fisher on the quay and asked for the figures of all the boats that were there.';
const TWO =
	'The meeting ended at noon without any answer from those who had called it, and nobody asked for another one.';

function read(body: string): string {
	const html = `<!doctype html><html lang="en"><head><title>The quay was sold</title></head><body>${body}</body></html>`;
	return readPage({ kind: 'document', document: parseHTML(html).document as unknown as Document })!
		.text;
}

describe('The main text', () => {
	it('keeps a paragraph that is one link', () => {
		const linked =
			'On Monday the officer, Ada Holm, told the fishers: “We counted all of them in June, and wrote it down.”';
		const text = read(
			`<article><h1>The quay was sold</h1><p>${ONE}</p><p><a href="/x"><b>${linked}</b></a></p><p>${TWO}</p></article>`
		);
		expect(text).toContain(linked);
	});

	it.each([
		['a list', '<ol class="commentlist"><li><cite>Nils</cite> says: <p>WORDS</p></li></ol>'],
		['a section', '<section id="comments"><p>WORDS</p></section>'],
		['a service', '<div id="disqus_thread"><div><p>WORDS</p></div></div>'],
		['microdata', '<div itemscope itemtype="https://schema.org/Comment"><p>WORDS</p></div>']
	])('has no reader’s comment from %s', (_name, markup) => {
		const words =
			'“We were never asked” is what my neighbour said, who wrote to them himself in May and has the answer on his wall.';
		const text = read(
			`<div class="post"><h1>The quay was sold</h1><p>${ONE}</p><p>${TWO}</p></div><h3>2 Responses to The quay was sold</h3>${markup.replace('WORDS', words)}`
		);
		expect(text).toContain(ONE);
		expect(text).not.toContain('neighbour');
	});

	it('keeps the line that says whose a quotation set apart is', () => {
		const text = read(
			`<article><h1>The quay was sold</h1><p>${ONE}</p><blockquote><p>Nobody had asked for the figures until then, as far as we know.</p><footer>— <cite>Ada Holm, harbour officer</cite></footer></blockquote><p>${TWO}</p></article>`
		);
		expect(text).toContain('Ada Holm, harbour officer');
	});

	it('keeps answers of a word, and not buttons', () => {
		const text = read(
			`<main><h1>Questions about the quay</h1><p>${ONE}</p><h3>Was the office told?</h3><p>No.</p><h3>Will it pay?</h3><p>Yes.</p><p>${TWO}</p><div>Share</div></main>`
		);
		expect(text).toContain('\nNo.');
		expect(text).not.toContain('Share');
	});

	it.each(['„Kein Kommentar.“', '„Nie!“', '»Niemals.«', '“Never.”', '「いいえ。」'])(
		'of a plain text keeps its last answer: %s',
		(answer) => {
			const last = `When the fishers asked her again, the officer only said to them: ${answer}`;
			const text = readPage({
				kind: 'text',
				text: `The quay was sold\n\n${ONE}\n\n${TWO}\n\n${last}`
			})!.text;
			expect(text).toContain(last);
		}
	);
});
