// Before the first paint: the theme that the reader chose in this browser, if any.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// A browser that keeps nothing shows the theme of the device.
}
