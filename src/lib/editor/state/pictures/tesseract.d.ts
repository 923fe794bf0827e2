/** The part of Tesseract for browsers that is used here; this file of the package has no types of its own. */
declare module 'tesseract.js/dist/tesseract.esm.min.js' {
	import type { createWorker } from 'tesseract.js';
	const tesseract: { createWorker: typeof createWorker };
	export default tesseract;
}
