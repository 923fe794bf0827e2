import { Resvg } from '@resvg/resvg-js';
// eslint-disable-next-line boundaries/dependencies -- the one picture of the site's sign, which the site also serves
import SIGN from '../../../static/favicon.svg?raw';

/** The site's own sign as a PNG, so many pixels wide. */
export function icon(width: number): Uint8Array {
	return new Uint8Array(
		new Resvg(SIGN, { fitTo: { mode: 'width', value: width } }).render().asPng()
	);
}
