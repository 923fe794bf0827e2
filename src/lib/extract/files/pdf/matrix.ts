/** Scale, skew and place (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];
export const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];
export const times = (m: Matrix, n: Matrix): Matrix => [
	m[0] * n[0] + m[2] * n[1],
	m[1] * n[0] + m[3] * n[1],
	m[0] * n[2] + m[2] * n[3],
	m[1] * n[2] + m[3] * n[3],
	m[0] * n[4] + m[2] * n[5] + m[4],
	m[1] * n[4] + m[3] * n[5] + m[5]
];
export const shift = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
/** Moved along its baseline. */
export const along = (m: Matrix, x: number): Matrix =>
	// prettier-ignore
	[m[0], m[1], m[2], m[3], m[0] * x + m[4], m[1] * x + m[5]];

/** Six numbers, or a list of six. */
export function matrixIn(given: readonly unknown[]): Matrix {
	const [list] = given;
	const six = typeof list === 'object' && list !== null ? Object.values(list) : given;
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = six.map(Number);
	return [a, b, c, d, e, f];
}
