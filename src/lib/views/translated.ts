/** Whether anything of a view, whatever it is of, is shown in a translation of ours. */
export function isTranslated(view: unknown): boolean {
	if (typeof view !== 'object' || view === null) return false;
	const { ours } = view as { ours?: unknown };
	if (typeof ours === 'string') return true;
	if (typeof ours === 'object' && ours !== null && 'segments' in ours) return true;
	return Object.values(view).some(isTranslated);
}
