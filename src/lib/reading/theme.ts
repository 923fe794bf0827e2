import { find } from '#lib/components/hooks.ts';

/**
 * The choice of a theme: an attribute of `<html>`, kept in this browser as `theme`. At the next page
 * src/theme.js, which stands in the page itself, puts it on before the first paint.
 */
export function showTheme(): void {
	const select = find('themes') as HTMLSelectElement | null;
	if (select) select.value = document.documentElement.dataset.theme ?? 'auto';
}

export function chooseTheme(theme: string): void {
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	else delete document.documentElement.dataset.theme;
	try {
		if (theme === 'auto') localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// A browser that keeps nothing still shows the choice until the page is left.
	}
}
