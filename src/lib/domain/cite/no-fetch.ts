/** Stands in a browser for the fetch of a library that is given all it needs and must ask for nothing. */
export default function noFetch(): never {
	throw new Error('nothing is fetched here');
}

export { Headers };

const { Headers } = globalThis;
