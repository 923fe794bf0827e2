const kept = new WeakSet<object>();

/**
 * Says of what a page is made of that no browser will ask for it. Reading pages are not hydrated, yet
 * their data would be written down twice for each of them, which is a fifth of a build.
 */
export function unsent<T extends object>(data: T): T {
	kept.add(data);
	return data;
}

export function isUnsent(data: unknown): boolean {
	return typeof data === 'object' && data !== null && kept.has(data);
}
