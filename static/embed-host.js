// In the page around: lets each embedded frame of this site be as high as what it shows.
(() => {
	const own = new URL(document.currentScript.src).origin;
	addEventListener('message', ({ data, origin, source }) => {
		if (origin !== own || data?.type !== 'rejoinder-height' || !(data.height > 0)) return;
		for (const frame of document.querySelectorAll('iframe')) {
			if (frame.contentWindow === source) frame.height = String(Math.min(data.height, 20000));
		}
	});
})();
