import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { HOME } from '#lib/disk/home.js';

const SIGN = readFileSync(join(HOME, 'static/favicon.svg'), 'utf8');

/** The site's own sign as a PNG, so many pixels wide. */
export function icon(width: number): Uint8Array {
	return new Uint8Array(
		new Resvg(SIGN, { fitTo: { mode: 'width', value: width } }).render().asPng()
	);
}
