import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { wholeDocument } from './decode.ts';

test.each([
	['<p>Words.</p>'],
	['<html lang="en"><p>Words.</p></html>'],
	['<!doctype html><html><head><title>T</title></head><p>Words.</p></html>'],
	['<html><head></head><body><p>Words.</p></body></html>']
])('%s has its words in the body', (html) => {
	expect(parseHTML(wholeDocument(html)).document.body.textContent.trim()).toBe('Words.');
});
