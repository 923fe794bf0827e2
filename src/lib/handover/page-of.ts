import type { HandedPage } from './message.ts';

/**
 * The page in a window as its reader sees it. Its text is taken out of the program and run in pages of
 * other sites, so that it may use nothing but its arguments: shadow roots are opened where the browser
 * lets them be, with what is slotted into them; what is not displayed is marked as hidden; programs, styles,
 * frames and what was typed into fields stay behind.
 */
export function pageOf(window: Window, at: string): HandedPage {
	const MOST = 20_000_000;
	const LONGEST = 2000;
	const BEHIND = new Set(
		'style noscript template iframe object embed input textarea select canvas svg video audio'.split(
			' '
		)
	);
	const VOID = new Set('area base br col hr img link meta source track wbr'.split(' '));
	const { document, location } = window;
	const parts: string[] = ['<!doctype html>'];
	let length = 0;
	const put = (part: string) => {
		parts.push(part);
		length += part.length;
	};
	const escape = (text: string) =>
		text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
	interface Opening {
		chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
	}
	const shadowOf = (element: Element): ShadowRoot | null => {
		try {
			const { openOrClosedShadowRoot: own } = element as {
				openOrClosedShadowRoot?: ShadowRoot | null;
			};
			return (
				element.shadowRoot ??
				own ??
				(window as Opening).chrome?.dom?.openOrClosedShadowRoot?.(element) ??
				null
			);
		} catch {
			return null;
		}
	};
	const open = (element: Element, name: string): string => {
		let tag = `<${name}`;
		for (const attribute of element.attributes) {
			const { name: key, value } = attribute;
			const isLeft = /^on|^(?:src|srcset|style|value|nonce|integrity|hidden)$|[^\w:.-]/i.test(key);
			if (!isLeft && value.length <= LONGEST) tag += ` ${key}="${escape(value)}"`;
		}
		const isInHead = element.closest('head') !== null || name === 'script' || name === 'slot';
		const isShown = isInHead || window.getComputedStyle(element).display !== 'none';
		return `${tag}${isShown ? '' : ' hidden'}>`;
	};
	const waiting: (Node | string)[] = [document.documentElement];
	while (waiting.length > 0 && length <= MOST) {
		const next = waiting.pop()!;
		if (typeof next === 'string') put(next);
		else if (next.nodeType === 3) put(escape(next.nodeValue ?? ''));
		else if (next.nodeType === 1) {
			const element = next as Element;
			const name = element.localName.toLowerCase();
			const isData = name === 'script' && element.getAttribute('type') === 'application/ld+json';
			if (BEHIND.has(name) || (name === 'script' && !isData) || !/^[a-z][\w.-]*$/.test(name)) {
				continue;
			}
			put(open(element, name));
			if (VOID.has(name)) continue;
			if (isData) {
				put(`${(element.textContent ?? '').replace(/<\//g, '<\\/')}</script>`);
				continue;
			}
			const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
			const children = slotted.length > 0 ? slotted : (shadowOf(element) ?? element).childNodes;
			waiting.push(`</${name}>`);
			for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!);
		}
	}
	const { origin, pathname, search, hash } = location;
	const selection = String(window.getSelection() ?? '').trim();
	return {
		kind: 'rejoinder-page',
		version: 1,
		// A page that keeps its place behind `#` is another one there; elsewhere it is a place in the page.
		url: (origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '')).slice(0, 8000),
		title: document.title.slice(0, LONGEST),
		language: document.documentElement.lang.slice(0, 100),
		selection: selection.slice(0, 20_000),
		at,
		html: parts.join('')
	};
}
