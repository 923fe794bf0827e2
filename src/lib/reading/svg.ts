import { pathOf, signOf, TYPE, type Drawing, type Shape } from '#lib/compare/map/drawing.ts';

type Frame = Drawing & { above: number };

const SVG = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Record<string, string | number>): SVGElement {
	const one = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, String(value));
	return one;
}

/** A drawing as elements, of the classes that components/compare/Drawing.svelte colours. */
export function svgOf({ width, height, dir, shapes }: Drawing): SVGSVGElement {
	const viewBox = `0 0 ${width} ${height}`;
	const svg = element('svg', { class: 'drawing', width, height, viewBox, direction: dir });
	svg.append(...shapes.map((shape) => drawn(shape, dir)));
	return svg as SVGSVGElement;
}

function drawn(shape: Shape, dir: Drawing['dir']): SVGElement {
	if (shape.kind === 'box') {
		const { look, x, y, width, height } = shape;
		return element('rect', { class: look, x, y, width, height, rx: 4 });
	}
	if (shape.kind === 'line') {
		const heavy = 1 + 0.5 * (shape.heavy ?? 1);
		return element('path', {
			class: `line ${shape.look}`,
			d: pathOf(shape),
			'stroke-width': heavy
		});
	}
	if (shape.kind === 'sign') {
		return element('path', {
			class: `sign ${shape.look}`,
			d: signOf(shape.look, shape, shape.turned)
		});
	}
	if (shape.kind === 'link') {
		const link = element('a', { href: `#${shape.to}` });
		link.append(...shape.shapes.map((one) => drawn(one, dir)));
		return link;
	}
	const { look, x, y, text, turned } = shape;
	const { size, weight } = TYPE[look];
	const line = element('text', { class: look, x, y, 'font-size': size, 'font-weight': weight });
	line.textContent = turned ? isolated(text, dir) : text;
	return line;
}

/** A line that is written in the other direction keeps its own order (UAX 9, isolates). */
function isolated(text: string, dir: Drawing['dir']): string {
	return `${dir === 'rtl' ? '\u2066' : '\u2067'}${text}\u2069`;
}

/** What an element has of the page's styles, and needs where there is no page. */
const STYLED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'];

/** Puts a frame around a drawing, with what it says there. */
export function framed(svg: SVGSVGElement, { width, height, above, dir, shapes }: Frame): void {
	svg.setAttribute('viewBox', `0 ${-above} ${width} ${height}`);
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	svg.prepend(element('rect', { class: 'paper', y: -above, width, height }));
	svg.append(...shapes.map((shape) => drawn(shape, dir)));
}

/** A drawing that needs no page: with the colours in it that it has on this one. */
export function standalone(svg: SVGSVGElement): SVGSVGElement {
	const place = document.createElement('div');
	place.inert = true;
	place.style.position = 'fixed';
	place.style.visibility = 'hidden';
	place.append(svg);
	document.body.append(place);
	for (const one of svg.querySelectorAll('rect, path, text')) {
		const style = getComputedStyle(one);
		const names = one.tagName === 'text' ? ['fill', 'font-family'] : STYLED;
		for (const name of names) one.setAttribute(name, style.getPropertyValue(name));
	}
	for (const one of [svg, ...svg.querySelectorAll('*')]) one.removeAttribute('class');
	svg.removeAttribute('aria-hidden');
	place.remove();
	return svg;
}
