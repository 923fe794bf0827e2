// Before the first paint: the theme, and the keys, that the reader chose in this browser, if any.
try {
	const chosen = document.documentElement.dataset;
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') chosen.theme = theme;
	if (localStorage.getItem('keys') === 'off') chosen.keys = 'off';
} catch {
	// A browser that keeps nothing shows the theme of the device.
}
