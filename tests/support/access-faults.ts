import type { Page } from '@playwright/test';

/**
 * What is wrong with a page as it stands for those who hear it, enlarge it, or use its keys; each
 * function looks for one kind of fault in all of the page, and says where it found it.
 */

interface Heard {
	role: string;
	name: string;
	url: string;
	/** Names of what it stands in, from the outside in. */
	within: string[];
}

/** The browser's own tree, in its order: what is not ignored, with what each stands in. */
async function heardOn(page: Page): Promise<Heard[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	return nodes
		.filter(({ ignored }) => !ignored)
		.map((node) => {
			const within: string[] = [];
			for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) {
				const name = String(at.name?.value ?? '');
				if (!at.ignored && name && GROUPS.has(String(at.role?.value))) within.unshift(name);
			}
			const url = node.properties?.find(({ name }) => name === 'url')?.value.value;
			return {
				role: String(node.role?.value),
				name: String(node.name?.value ?? '')
					.replace(/\s+/g, ' ')
					.trim(),
				url: String(url ?? ''),
				within
			};
		});
}

/** What a reader hears the name of on the way to what stands in it. */
const GROUPS = new Set([
	...['group', 'region', 'navigation', 'form', 'article', 'dialog', 'listbox', 'radiogroup'],
	...['row', 'table', 'figure', 'banner', 'contentinfo']
]);
const PRESSED = new Set([
	...[
		'button',
		'link',
		'checkbox',
		'radio',
		'switch',
		'combobox',
		'textbox',
		'searchbox',
		'slider'
	],
	...['DisclosureTriangle', 'spinbutton']
]);

/** What can be pressed or filled in and has no name, or the name of another that does something else. */
export async function namesAmiss(page: Page): Promise<string[]> {
	const pressed = (await heardOn(page)).filter(({ role }) => PRESSED.has(role));
	const first = new Map<string, Heard>();
	const amiss: string[] = [];
	for (const one of pressed) {
		if (!one.name) amiss.push(`a ${one.role} without a name in “${one.within.join(' › ')}”`);
		const key = [one.role, one.name, ...one.within].join('\n');
		const twin = first.get(key);
		if (twin && (one.role !== 'link' || twin.url !== one.url)) {
			amiss.push(`two of role ${one.role} are called “${one.name}” in “${one.within.join(' › ')}”`);
		}
		if (!twin) first.set(key, one);
	}
	return amiss;
}

/** Tables that do not say what they are of. */
export async function tablesWithoutName(page: Page): Promise<number> {
	return (await heardOn(page)).filter(({ role, name }) => role === 'table' && !name).length;
}

/** Places for announcements that are not in the tree until something is said in them. */
export function silentRegions(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
			.filter((node) => !node.closest('details:not([open])'))
			.filter((node) => node.parentElement!.checkVisibility() && !node.checkVisibility())
			.map((node) => node.outerHTML.slice(0, 120))
	);
}

/** Reported words in whose row nothing but italics says that they are; `cues` are the ways to say it. */
export function reportedUntold(page: Page, cues: readonly string[]): Promise<string[]> {
	return page.evaluate(
		(cues) =>
			[...document.querySelectorAll<HTMLElement>('.reported')]
				.filter((words) => words.checkVisibility())
				.filter((words) => {
					const row = words.parentElement!.closest<HTMLElement>(
						'li, td, article, [data-quoted], div'
					)!;
					const [around] = row.innerText.split(words.innerText);
					const after = row.innerText.slice((around ?? '').length + words.innerText.length);
					return !cues.some((cue) => around?.includes(cue) || after.includes(cue));
				})
				.map((words) => words.outerHTML.slice(0, 120)),
		cues
	);
}

/** Pieces of text that are written in another script than the language says that they are in. */
export function wrongLanguages(page: Page): Promise<string[]> {
	return page.evaluate((PROPER) => {
		const amiss: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { textContent, parentElement } = walker.currentNode;
			const text = textContent!.replace(/https?:\S+|\S+@\S+|\S+\.[a-z]+\S*/g, '');
			if (
				!parentElement ||
				parentElement.closest('script, style, template, code, textarea, bdi:not([lang])')
			)
				continue;
			if (!parentElement.checkVisibility()) continue;
			const lang = parentElement.closest('[lang]')!.getAttribute('lang')!;
			const script = new Intl.Locale(lang).maximize().script!;
			for (const [other, words] of [
				['Latn', /\p{Script=Latin}+(?:['’ ,-]+\p{Script=Latin}+){2,}/u],
				['Arab', /\p{Script=Arabic}{2,}/u],
				['Hebr', /\p{Script=Hebrew}{2,}/u]
			] as const) {
				const found = words.exec(text);
				if (found && other !== script && !PROPER.includes(found[0]))
					amiss.push(`${lang}: ${found[0]}`);
			}
		}
		return amiss;
	}, NAMES);
}

/** Names have no language (WCAG 3.1.2); those of people stand in `bdi`, and this is the one of a format. */
const NAMES = ['Argument Interchange Format'];

/** What is wider than the screen: the page itself, and what makes it so. */
export function widerThanScreen(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth, scrollLeft } = document.documentElement;
		if (scrollWidth <= clientWidth + 1) return [];
		const rtl = document.documentElement.dir === 'rtl';
		const beyond = [...document.querySelectorAll('main *')].filter((node) => {
			const { left, right } = node.getBoundingClientRect();
			return rtl ? left + scrollLeft < -1 : right > clientWidth + 1;
		});
		return [
			`${scrollWidth} > ${clientWidth}`,
			...beyond.slice(0, 3).map((n) => n.outerHTML.slice(0, 160))
		];
	});
}

/** Words that their box cuts off, because it does not grow with them. */
export function cutWords(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((node) => {
				const style = getComputedStyle(node);
				const hidden = (one: Element | null): boolean =>
					one !== null && (getComputedStyle(one).clipPath !== 'none' || hidden(one.parentElement));
				if (!node.checkVisibility() || node.closest('svg, select') || hidden(node)) return false;
				const cuts = (flow: string, inner: number, outer: number) =>
					/^(?:hidden|clip)$/.test(flow) && inner > outer + 2;
				return (
					cuts(style.overflowX, node.scrollWidth, node.clientWidth) ||
					cuts(style.overflowY, node.scrollHeight, node.clientHeight)
				);
			})
			.map((node) => node.outerHTML.slice(0, 160))
	);
}

/** The spacing that a reader may set (WCAG 1.4.12), by a sheet that no policy refuses. */
export function spaceText(page: Page): Promise<void> {
	return page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-block-end: 2em !important }`);
		document.adoptedStyleSheets.push(sheet);
	});
}

/** Tabs through all of a page: how many stops there are, and which of them a reader who sees would lose. */
export async function lostFocus(page: Page): Promise<{ stops: number; lost: string[] }> {
	const lost: string[] = [];
	const address = page.url();
	let stops = 0;
	await page.evaluate(() => {
		(document.activeElement as HTMLElement | null)?.blur();
	});
	for (; stops < 400; stops++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(() => {
			const focused = document.activeElement as HTMLElement;
			if (focused === document.body || focused.dataset.walked === '') return null;
			focused.dataset.walked = '';
			const style = getComputedStyle(focused);
			if (document.querySelector('dialog[open], [popover]:popover-open'))
				return `opens something: ${focused.outerHTML.slice(0, 120)}`;
			const label = focused.closest('label');
			const box = (focused.matches('.unseen') ? (label ?? focused) : focused).getClientRects()[0];
			if (!box) return `no box: ${focused.outerHTML.slice(0, 120)}`;
			if (style.outlineStyle === 'none' && !focused.matches('input.unseen'))
				return `no outline: ${focused.outerHTML.slice(0, 120)}`;
			const points = [
				[box.left + box.width / 2, box.top + box.height / 2],
				[box.left + Math.min(4, box.width / 2), box.top + Math.min(4, box.height / 2)],
				[box.right - Math.min(4, box.width / 2), box.bottom - Math.min(4, box.height / 2)]
			];
			const seen = points.some(([x, y]) => {
				const on = document.elementFromPoint(x!, y!);
				return (
					on && (focused.contains(on) || on.contains(focused) || (label?.contains(on) ?? false))
				);
			});
			return seen ? '' : `covered: ${focused.outerHTML.slice(0, 120)}`;
		});
		if (found === null) break;
		if (found) lost.push(found);
	}
	if (page.url() !== address) lost.push(`the address is now ${page.url()}`);
	return { stops, lost };
}
