import { around } from '#lib/components/hooks.ts';

/** How a drawing is made larger and smaller, and moved, in the place that it scrolls in. */

const STEP = 1.25;
const [SMALLEST, LARGEST] = [0.2, 4];
/** Of the window's height, as the styles of the place have it. */
const HIGHEST = 0.8;

/** What is in the middle of the place stays there. */
export function resize(region: HTMLElement, how: 'in' | 'out' | 'fit'): void {
	const svg = region.querySelector('svg');
	if (!svg) return;
	const { width, height } = svg.viewBox.baseVal;
	const { paddingLeft, direction } = getComputedStyle(region);
	const now = svg.width.baseVal.value / width;
	const room = {
		x: region.clientWidth - 2 * parseFloat(paddingLeft),
		y: innerHeight * HIGHEST - 2 * parseFloat(paddingLeft)
	};
	const fitting = Math.min(room.x / width, room.y / height);
	const wanted = { in: now * STEP, out: now / STEP, fit: fitting }[how];
	const scale = Math.min(LARGEST, Math.max(SMALLEST, wanted));
	const kept = (scrolled: number, shown: number) =>
		((Math.abs(scrolled) + shown / 2) * scale) / now - shown / 2;
	const [left, top] = [
		kept(region.scrollLeft, region.clientWidth),
		kept(region.scrollTop, region.clientHeight)
	];
	svg.setAttribute('width', String(width * scale));
	svg.setAttribute('height', String(height * scale));
	region.scrollLeft = direction === 'rtl' ? -left : left;
	region.scrollTop = top;
}

/** `+`, `-` and `0`, as browsers have them for a page; true where the key was one of them. */
export function drawingKey(region: HTMLElement, key: string): boolean {
	const keys: Record<string, 'in' | 'out' | 'fit'> = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit' };
	const how = keys[key];
	if (how) resize(region, how);
	return how !== undefined;
}

/** A mouse that is pressed on the drawing moves it; fingers scroll it as they scroll everything. */
export function followPointer(event: PointerEvent): void {
	const { target, pointerType, pointerId, button } = event;
	if (!(target instanceof Element) || pointerType !== 'mouse' || button !== 0) return;
	const region = around(target, 'drawing');
	if (!region || !target.closest('svg') || target.closest('a')) return;
	event.preventDefault();
	region.focus({ preventScroll: true });
	region.setPointerCapture(pointerId);
	const move = ({ movementX, movementY }: PointerEvent) => region.scrollBy(-movementX, -movementY);
	const stop = () => region.removeEventListener('pointermove', move);
	region.addEventListener('pointermove', move);
	region.addEventListener('lostpointercapture', stop, { once: true });
}
