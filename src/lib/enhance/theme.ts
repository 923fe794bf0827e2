/** The theme that the reader chose: kept in this browser, put on before the first paint by theme.js. */
export function showTheme(): void {
	const select = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
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
