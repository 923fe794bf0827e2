import { columnsDrawing, type ColumnGroup, type TextLine } from '#lib/compare/map/columns.ts';
import { mirrored, TYPE, type Measure } from '#lib/compare/map/drawing.ts';
import { frameOf } from '#lib/compare/map/frame.ts';
import { at, findAll, said } from '#lib/components/hooks.ts';
import { saveFile } from '#lib/components/save-file.ts';
import { quotationMarks } from '#lib/text/languages.ts';
import { painted } from './paint.ts';
import { framed, standalone, svgOf } from './svg.ts';

/** Saves a statement of the map with what stands around it as a picture, or without one all of the topic. */
export async function savePicture(
	map: HTMLElement,
	section: HTMLElement | null,
	form: 'svg' | 'png'
): Promise<void> {
	await document.fonts.ready;
	const dir = getComputedStyle(map).direction === 'rtl' ? 'rtl' : 'ltr';
	const measure = measureIn(map);
	const svg = section ? svgOf(columnsDrawing(textsIn(section), measure, dir)) : wholeOf(map);
	if (!svg) throw new Error('there is no drawing');
	const { width, height } = svg.viewBox.baseVal;
	const frame = frameOf(
		{
			title: document.querySelector('h1')?.textContent.trim() ?? '',
			legend: section ? [] : legendIn(map),
			foot: `${said(map, 'credit') ?? ''} ${addressOf(section)}`
		},
		{ width, height },
		measure
	);
	framed(svg, dir === 'rtl' ? { ...mirrored(frame), above: frame.above } : frame);
	const picture = standalone(svg);
	const content =
		form === 'png'
			? await painted(picture)
			: new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
	saveFile(`${section?.id ?? 'map'}.${form}`, content);
}

function addressOf(section: HTMLElement | null): string {
	const address = new URL(section ? `#${section.id}` : '', location.href);
	if (!section) address.hash = '';
	return address.href;
}

/** The drawing of the topic as it is at first, its links leading to this site from wherever it is. */
function wholeOf(map: HTMLElement): SVGSVGElement | null {
	const svg = map.querySelector<SVGSVGElement>(`${at('drawing')} svg`);
	const copy = svg?.cloneNode(true) as SVGSVGElement | undefined;
	if (!copy) return null;
	for (const link of copy.querySelectorAll('a')) {
		link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
		link.removeAttribute('aria-current');
	}
	return copy;
}

function legendIn(map: HTMLElement) {
	return findAll('legend', map).map((one) => ({
		kind: said(one, 'legend')!,
		text: one.textContent.trim()
	}));
}

function textsIn(section: HTMLElement) {
	return {
		before: groupsIn(section, 'before'),
		middle: linesIn(section.querySelector(`${at('side', 'middle')} ${at('box')}`)),
		after: groupsIn(section, 'after')
	};
}

/** The boxes of a column below their heads; those before the first head have none. */
function groupsIn(section: HTMLElement, side: 'before' | 'after'): ColumnGroup[] {
	const groups: ColumnGroup[] = [];
	const column = section.querySelector(at('side', side));
	for (const part of column?.querySelectorAll(`${at('drawn', 'head')}, ${at('box')}`) ?? []) {
		const isHead = said(part, 'drawn') === 'head';
		if (isHead || groups.length === 0) {
			groups.push({ head: isHead ? part.textContent : '', boxes: [] });
		}
		if (!isHead) groups.at(-1)!.boxes.push(linesIn(part));
	}
	return groups;
}

function linesIn(box: Element | null): TextLine[] {
	if (!box) return [];
	const { direction } = getComputedStyle(box);
	return findAll('drawn', box).map((part) => ({
		look: said(part, 'drawn')!,
		text: textOf(part),
		turned: getComputedStyle(part).direction !== direction
	}));
}

/** What stands there as one line: numbers of points before what is said on them, quotations in their marks. */
function textOf(part: Element): string {
	const copy = part.cloneNode(true) as Element;
	const points = [...copy.querySelectorAll(at('point'))].map((one) => {
		one.remove();
		return said(one, 'point');
	});
	for (const quotation of copy.querySelectorAll<HTMLElement>('q:not(.reported)')) {
		const [open, close] = quotationMarks(quotation.lang);
		quotation.prepend(open);
		quotation.append(close);
	}
	const text = copy.textContent.replace(/\s+/g, ' ').trim();
	return points.length > 0 ? `${points.join(', ')}: ${text}` : text;
}

function measureIn(map: HTMLElement): Measure {
	const pen = document.createElement('canvas').getContext('2d');
	const family = getComputedStyle(map).fontFamily;
	const widths = new Map<string, number>();
	return (text, look) => {
		const { size, weight } = TYPE[look];
		const key = `${look} ${text}`;
		let width = widths.get(key);
		if (width === undefined && pen) {
			pen.font = `${weight} ${size}px ${family}`;
			widths.set(key, (width = pen.measureText(text).width));
		}
		return width ?? text.length * size;
	};
}
