/**
 * Whether styles leave words to be read as they stand: none put in, out of sight, in another order or
 * behind something. Only what an element and what it holds are styled with is asked; what lies over it
 * from elsewhere, and a typeface that draws other letters, no page can tell cheaply (docs/evidence.md).
 * A browser that does not know a property says nothing of it, which passes.
 */

/** What elements with words in them are styled with, each by all the values that change nothing. */
const OF_WORDS = lines(`
	display: block | inline
	position: static
	float: none
	content: normal | none
	text-transform: none
	-webkit-text-security: none
	unicode-bidi: normal | embed | isolate
	writing-mode: horizontal-tb
	text-combine-upright: none
	text-emphasis-style: none
	hyphenate-character: auto
	overflow-x: visible
	overflow-y: visible
	clip: auto
	clip-path: none
	mask-image: none
	-webkit-mask-image: none
	filter: none
	mix-blend-mode: normal
	transform: none
	rotate: none
	scale: none
	translate: none
	offset-path: none
	animation-name: none
	vertical-align: baseline
	text-shadow: none | rgba(0, 0, 0, 0)
	border-image-source: none
	content-visibility: visible
`);
/** The same of the number of a point, which stands among the words in a circle of its own. */
const OF_NUMBERS = lines(`
	display: inline | inline-block
	position: static | relative
	float: none
	top: auto | 0px
	left: auto | 0px
	transform: none
	rotate: none
	scale: none
	translate: none
	offset-path: none
	text-shadow: none | rgba(0, 0, 0, 0)
	border-image-source: none
`);
/** Lengths that must not draw one thing over another. */
const NOT_NEGATIVE = [
	...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
	...['text-indent', 'letter-spacing', 'word-spacing']
];
/** An empty box of generated content is there to be pressed; one with a look could cover words. */
const OF_BOXES = lines(`
	background-color: rgba(0, 0, 0, 0) | transparent
	background-image: none
	box-shadow: none
	border-image-source: none
	border-top-style: none
	border-right-style: none
	border-bottom-style: none
	border-left-style: none
	outline-style: none
`);

/** Smaller than this, in px, nobody reads. */
const LEAST_SIZE = 6;
/** Lines that are closer, by their own size, lie over each other. */
const LEAST_LINE = 0.8;
/** The largest box of a point's number, by the size of the words. */
const MOST_NUMBER = 3;
/** How far apart letters and their ground are, in the channel that differs most, of 255. */
const LEAST_CONTRAST = 40;
/** How much of a text that lets its ground through is still there. */
const LEAST_OPACITY = 0.5;

/** Whether words are read as they stand in `root`; `isNumber` tells the numbers of points in it. */
export function looksAsWritten(root: HTMLElement, isNumber: (one: Element) => boolean): boolean {
	const { direction } = getComputedStyle(root);
	if (/^(?:ltr|rtl)$/.test(root.dir) && direction && direction !== root.dir) return false;
	if (opacityOf(root) < LEAST_OPACITY) return false;
	const most = sizeOf(root) * MOST_NUMBER;
	const look = (element: HTMLElement): boolean => {
		const style = getComputedStyle(element);
		if (!addsNothing(element)) return false;
		if (isNumber(element)) {
			if (![...element.children].every(addsNothing)) return false;
			const { width, height } = element.getBoundingClientRect();
			return has(style, OF_NUMBERS) && staysInPlace(style) && Math.max(width, height) <= most;
		}
		return (
			has(style, OF_WORDS) &&
			staysInPlace(style) &&
			style.direction === direction &&
			isReadable(style, element) &&
			[...element.children].every((child) => child instanceof HTMLElement && look(child))
		);
	};
	return look(root);
}

/** Whether nothing of a style draws over what stands beside it. */
function staysInPlace(style: CSSStyleDeclaration): boolean {
	const of = (name: string) => style.getPropertyValue(name);
	const size = parseFloat(style.fontSize) || LEAST_SIZE;
	// Around words in a line these take no room of their own.
	const edges = ['padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width'].map(
		of
	);
	return (
		NOT_NEGATIVE.every((name) => !of(name).startsWith('-')) &&
		(style.display !== 'inline' || edges.every((length) => !(parseFloat(length) > size / 2))) &&
		/^(?:none)?$|inset/.test(style.boxShadow)
	);
}

/** Letters of some size, in lines that lie apart, in another colour than their ground. */
function isReadable(style: CSSStyleDeclaration, element: Element): boolean {
	const size = parseFloat(style.fontSize);
	if (size < LEAST_SIZE || parseFloat(style.lineHeight) < size * LEAST_LINE) return false;
	if ([...element.childNodes].every((node) => !(node instanceof Text) || !node.data.trim()))
		return true;
	const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
	const first = getComputedStyle(element, '::first-line');
	return (
		isInked(element, ink) &&
		(!first.color || first.color === style.color || isInked(element, first.color)) &&
		['::first-line', '::first-letter'].every((part) =>
			/^(?:none)?$/.test(getComputedStyle(element, part).textTransform ?? '')
		)
	);
}

/** Whether styles put nothing before or behind an element: no box, or an empty one without a look. */
export function addsNothing(element: Element): boolean {
	return ['::before', '::after', '::marker'].every((part) => {
		const box = getComputedStyle(element, part);
		const { content = '' } = box;
		if (/^(?:none|normal|)$/.test(content)) return true;
		return content === '""' && has(box, OF_BOXES);
	});
}

function has(style: CSSStyleDeclaration, wanted: ReadonlyMap<string, readonly string[]>): boolean {
	return [...wanted].every(([name, values]) => {
		const value = style.getPropertyValue(name);
		return value === '' || values.includes(value);
	});
}

const ancestorsOf = (element: Element): Element[] =>
	element.parentElement ? [...ancestorsOf(element.parentElement), element] : [element];

function opacityOf(element: Element): number {
	const opacity = (one: Element) => Number(getComputedStyle(one).opacity || 1);
	return ancestorsOf(element).reduce((product, one) => product * opacity(one), 1);
}

function sizeOf(element: Element): number {
	return parseFloat(getComputedStyle(element).fontSize) || Infinity;
}

/** Whether a colour is seen on the ground that it stands on, as a canvas mixes the two. */
function isInked(element: Element, ink: string): boolean {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (!canvas) return true;
	const paint = (colour: string) => {
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		return canvas.getImageData(0, 0, 1, 1).data;
	};
	let ground = paint('white');
	for (const one of ancestorsOf(element)) ground = paint(getComputedStyle(one).backgroundColor);
	const letters = paint(ink);
	return ground.some((channel, i) => Math.abs(channel - letters[i]!) >= LEAST_CONTRAST);
}

/** `name: value | value` a line. */
function lines(text: string): ReadonlyMap<string, readonly string[]> {
	return new Map(
		text
			.trim()
			.split('\n')
			.map((line) => {
				const [name = '', values = ''] = line.trim().split(': ');
				return [name, values.split(' | ')] as const;
			})
	);
}
