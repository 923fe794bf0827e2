// In an embedded page: the theme that its address asks for, and its height, told to the page around it.
(() => {
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	else delete document.documentElement.dataset.theme;
	const tell = () =>
		parent.postMessage(
			{ type: 'rejoinder-height', height: Math.ceil(document.body.getBoundingClientRect().height) },
			'*'
		);
	addEventListener('DOMContentLoaded', () => {
		tell();
		new ResizeObserver(tell).observe(document.body);
	});
})();
