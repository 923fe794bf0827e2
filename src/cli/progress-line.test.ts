import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

function written(isTTY: boolean, of: number): string {
	let text = '';
	const screen = { isTTY, write: (more: string) => void (text += more) };
	const line = progressLine(screen, (done, of) => `${done} of ${of} pages`);
	for (let done = 1; done <= of; done++) line.show(done, of);
	line.end();
	return text;
}

test('on a terminal one line is written over, and ended', () => {
	expect(written(true, 2)).toBe('\r\x1b[K1 of 2 pages\r\x1b[K2 of 2 pages\n');
});

test('in a log there is a line at each quarter, however many pages there are', () => {
	expect(written(false, 1000)).toBe(
		'250 of 1000 pages\n500 of 1000 pages\n750 of 1000 pages\n1000 of 1000 pages\n'
	);
	expect(written(false, 1)).toBe('1 of 1 pages\n');
});
