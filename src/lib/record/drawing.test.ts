import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isDrawing } from './drawing.ts';

const within = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`;

test.each([
	readFileSync(fileURLToPath(new URL('../../../static/favicon.svg', import.meta.url)), 'utf8'),
	'<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made by hand. -->\n<svg/>\n',
	within('<title>A letter</title><g fill="url(#shade)"><circle r="4"/></g>'),
	within('<defs><path id="a" d="M0 0h8"/></defs><use xlink:href="#a"/>'),
	within("<path d='M0 0h8v8z' style='fill:#333'/>")
])('%s is a drawing', (svg) => {
	expect(isDrawing(svg)).toBe(true);
});

test.each([
	'',
	'A letter',
	'<p>A letter</p>',
	'<svg>',
	'<svg></svg><svg></svg>',
	'</svg>',
	'<svg/>after',
	within('<g><path/></g></g>'),
	within('<g><path/>'),
	within('<script>alert(1)</script>'),
	within('<path onload="alert(1)"/>'),
	within('<a href="https://example.org/"><path/></a>'),
	within('<image href="data:image/png;base64,AA=="/>'),
	within('<use href="https://example.org/a.svg#a"/>'),
	within('<use href="/etc/hostname"/>'),
	within('<path fill="url(https://example.org/a)"/>'),
	within('<path fill="url( &#104;ttps://example.org/a)"/>'),
	within('<style>@import "https://example.org/";</style>'),
	within('<text>A</text>'),
	within('<foreignObject><p>A</p></foreignObject>'),
	within('<path d=M0 />'),
	within('&a;'),
	`<!DOCTYPE svg [<!ENTITY a "b">]>${within('')}`,
	within('<![CDATA[<script/>]]>')
])('%s is none', (svg) => {
	expect(isDrawing(svg)).toBe(false);
});

test('a long text that is nothing is soon known as none', () => {
	expect(isDrawing(within('<path d="' + 'M 0 '.repeat(4000)))).toBe(false);
	expect(isDrawing(within('<path ' + 'a="b" '.repeat(3000)))).toBe(false);
	expect(isDrawing('<!--'.repeat(5000))).toBe(false);
});
