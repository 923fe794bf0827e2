import { findAll, said } from '#lib/components/hooks.ts';

/**
 * What a reader chooses for this device, the theme and whether single keys do something: an attribute of
 * `<html>`, kept in this browser under its name. At the next page src/theme.js, which stands in the page
 * itself, puts it on before the first paint. The first option, `auto`, stands for no choice.
 */
const chosen = document.documentElement.dataset;

export function showChoices(): void {
	for (const select of findAll('choice') as HTMLSelectElement[]) {
		select.value = chosen[said(select, 'choice')!] ?? 'auto';
	}
}

export function choose(select: HTMLSelectElement): void {
	const name = said(select, 'choice');
	if (!name) return;
	const { value } = select;
	if (value === 'auto') Reflect.deleteProperty(chosen, name);
	else chosen[name] = value;
	try {
		if (value === 'auto') localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// A browser that keeps nothing still shows the choice until the page is left.
	}
}

/** Whether a single key does something: who speaks to a computer, or hits keys by accident, turns that off. */
export const hasKeys = (): boolean => chosen.keys !== 'off';
