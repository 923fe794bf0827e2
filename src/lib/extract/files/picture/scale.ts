/** A larger picture would fill the memory of a browser: A0 at 150 dots an inch has so many pixels. */
export const MOST_PIXELS = 50_000_000;
/** What is read is drawn with fewer: A3 at 300 dots an inch. */
const MOST_DRAWN = 18_000_000;
/** Pixels a point of a page at 300 dots an inch, for which the program was trained. */
const FINE = 300 / 72;
/** A picture as wide as a printed page in such dots is read as it is; a smaller one is drawn larger. */
const WIDE = 1600;
const LARGEST = 3;

/** By how much a page of so many points is drawn. */
export function scaleOfPage(width: number, height: number): number {
	return Math.min(FINE, Math.sqrt(MOST_DRAWN / (width * height)));
}

/** By how much a picture of so many pixels is drawn. */
export function scaleOfPicture(width: number, height: number): number {
	const larger = Math.min(LARGEST, Math.max(1, Math.ceil(WIDE / width)));
	return Math.min(larger, Math.sqrt(MOST_DRAWN / (width * height)));
}

/** Pixels a point of a picture that was drawn so: a picture is taken for one of 300 dots an inch. */
export const pointsOfPicture = (scale: number): number => FINE * scale;
