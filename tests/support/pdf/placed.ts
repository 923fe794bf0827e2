/**
 * The page on which each word stands, from 0, of words that follow each other. One that is found on several pages, or
 * on none, stands where those around it do; null where these differ. `pages`: the letters of each page.
 */
export function placedOn(pages: readonly string[], words: readonly string[]): (number | null)[] {
	const found = words.map((word) => {
		const on = pages.flatMap((page, i) => (page.includes(word) ? i : []));
		return on.length === 1 ? on[0]! : null;
	});
	// What runs against those around it was found in the midst of other words.
	const sure = found.map((page, i) => {
		const before = found.slice(Math.max(0, i - 5), i).filter((one) => one !== null);
		const after = found.slice(i + 1, i + 6).filter((one) => one !== null);
		const against = [
			...before.filter((one) => one > (page ?? 0)),
			...after.filter((one) => one < (page ?? 0))
		];
		return page !== null && 2 * against.length < before.length + after.length ? page : null;
	});
	return sure.map((page, i) => {
		if (page !== null) return page;
		const before = sure.slice(0, i).findLast((one) => one !== null) ?? 0;
		const after = sure.slice(i + 1).find((one) => one !== null) ?? pages.length - 1;
		return before === after ? before : null;
	});
}
