/** An instant that a program wrote in words, as ISO 8601; null for none. */
export function instantOf(date: string): string | null {
	// Browsers put the name of the zone behind it, in brackets.
	const time = Date.parse(date.replace(/\s*\([^)]*\)\s*$/, ''));
	return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}
