import { at, find, said } from '#lib/components/hooks.ts';

/** What the address asks for, or the control that was just used. */
export async function filter(control?: HTMLElement): Promise<void> {
	if (!find('matrix')) return filterClaims();
	const { chooseMatrix } = await import('./matrix.ts');
	await chooseMatrix(control);
}

/**
 * Shows those claims of a topic that the address asks for, `?show=<kind>` or `?by=<party>`; all of them
 * for any other. Groups with a claim that is asked for are opened, empty ones step back.
 */
function filterClaims(): void {
	const root = find('filters');
	if (!root) return;
	const whole = root.closest('details');
	if (whole) whole.open = true;
	const asked = new URLSearchParams(location.search);
	const by = asked.get('by');
	const wanted = by ?? asked.get('show') ?? 'all';
	const keeps = (claim: HTMLElement) =>
		wanted === 'all' ||
		(by === null
			? (said(claim, 'kept') ?? '').split(' ').includes(wanted)
			: said(claim, 'by') === wanted);
	const claims = [...root.querySelectorAll<HTMLElement>(at('kept'))];
	for (const claim of claims) claim.hidden = !keeps(claim);
	for (const group of root.querySelectorAll<HTMLDetailsElement>(at('group'))) {
		const any = group.querySelector(`${at('kept')}:not([hidden])`) !== null;
		group.hidden = !any;
		if (wanted !== 'all') group.open = any;
	}
	for (const chip of root.querySelectorAll<HTMLElement>(at('filter'))) {
		chip.ariaCurrent = String(said(chip, 'filter') === wanted);
	}
	const status = find('filtered', '', root);
	if (!status) return;
	const shown = claims.filter((claim) => !claim.hidden).length;
	status.textContent =
		wanted === 'all'
			? ''
			: (said(status, 'filtered') ?? '')
					.replace('{n}', String(shown))
					.replace('{of}', String(claims.length));
}
