/** The comments by which Svelte finds its places in a page that it takes over: `[`, `[0`, `[-1`, `[!`, `]`, a hash, nothing. */
const MARKS = /<!--(?:\[(?:!|-?\d{1,3})?|\]|[a-z0-9]{1,10})?-->/g;
/** How a page that is taken over begins to be. */
const TAKEN_OVER = 'kit.start(';

/** A page without the marks of hydration, where nothing hydrates it: a twentieth of what is sent. */
export function withoutHydrationMarks(html: string): string {
	return html.includes(TAKEN_OVER) ? html : html.replace(MARKS, '');
}
