/** Twice as fine as a page, as long as browsers can hold it. */
const FINE = 2;
const LONGEST = 16_000;
const MOST = 60_000_000;

/** A drawing that needs no page (svg.ts) as PNG, painted with the typefaces of this one. */
export async function painted(svg: SVGSVGElement): Promise<Blob> {
	const { x, y, width, height } = svg.viewBox.baseVal;
	const scale = Math.min(
		FINE,
		LONGEST / Math.max(width, height),
		Math.sqrt(MOST / (width * height))
	);
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(width * scale);
	canvas.height = Math.ceil(height * scale);
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('there is no canvas');
	pen.scale(scale, scale);
	pen.translate(-x, -y);
	pen.direction = svg.getAttribute('direction') === 'rtl' ? 'rtl' : 'ltr';
	for (const one of svg.querySelectorAll('rect, path, text')) paint(one, pen);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png')
	);
}

function paint(one: Element, pen: CanvasRenderingContext2D): void {
	const value = (name: string) => one.getAttribute(name) ?? '';
	const number = (name: string) => parseFloat(value(name)) || 0;
	if (one.tagName === 'text') {
		pen.fillStyle = value('fill');
		pen.font = `${value('font-weight')} ${value('font-size')}px ${value('font-family')}`;
		pen.fillText(one.textContent, number('x'), number('y'));
		return;
	}
	const path = new Path2D(one.tagName === 'path' ? value('d') : undefined);
	if (one.tagName === 'rect') {
		path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
	}
	if (value('fill') !== 'none') {
		pen.fillStyle = value('fill');
		pen.fill(path);
	}
	if (value('stroke') === 'none') return;
	pen.strokeStyle = value('stroke');
	pen.lineWidth = number('stroke-width');
	pen.setLineDash((value('stroke-dasharray').match(/[\d.]+/g) ?? []).map(Number));
	pen.stroke(path);
}
