/** Where in a file's structure something stands: keys and places in lists. */
export type Path = readonly (string | number)[];

/** `claims[0].quotes[1].text` */
export function formatPath(path: Path): string {
	return path
		.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
		.join('');
}
