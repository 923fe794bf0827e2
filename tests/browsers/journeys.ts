import { messages as desk } from '#lib/i18n/en/desk.ts';
import { until, type Browser } from './browser.ts';

const CLAIM = '/claims/five-shuts-out';
const STREET = 'the street goes quiet with them';

const ARTICLE = `The roof of the old hall

4 March 2024

The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.

“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.

“The roof was mended in May,” said Omar Reed, who speaks for the council of the town, and added that the matter was closed.`;

/** Waits until what a reader can see of the page has some words. */
const sees = (browser: Browser, words: string) =>
	until(`the words “${words}”`, () =>
		browser.run((text) => document.body?.innerText.includes(text) ?? false, words)
	);
const seesNot = (browser: Browser, words: string) =>
	until(`“${words}” to go`, () =>
		browser.run((text) => document.body?.innerText.includes(text) === false, words)
	);
const addressHas = (browser: Browser, part: string) =>
	until(`an address with ${part}`, () => browser.run((text) => location.href.includes(text), part));
const has = (browser: Browser, selector: string, count = 1) =>
	until(`${count} of ${selector}`, () =>
		browser.run((css, least) => document.querySelectorAll(css).length >= least, selector, count)
	);

/** What readers come for, on the site of the invented record, with nothing but what every browser has. */
export const JOURNEYS: readonly (readonly [name: string, walk: (on: Browser) => Promise<void>])[] =
	[
		[
			'from the start page to a claim',
			async (on) => {
				await on.open('/');
				await on.click('a', 'Topics');
				await on.click('main a', 'opening hours');
				await on.click('main a[href*="claims/"]');
				await has(on, '.panel.claim blockquote');
			}
		],
		[
			'another response is chosen, and the address says which',
			async (on) => {
				await on.open(CLAIM);
				await seesNot(on, STREET);
				await on.click('nav a[data-choose="traders-quiet-street"]');
				await sees(on, STREET);
				await addressHas(on, 'with=traders-quiet-street');
				await on.reload();
				await sees(on, STREET);
			}
		],
		[
			'the sides are swapped by one key',
			async (on) => {
				await on.open(CLAIM);
				await on.press('s');
				await addressHas(on, 'swap');
				await until('the claim to come second', () =>
					on.run(() => !document.querySelector('.spread > .panel')?.matches('.claim'))
				);
			}
		],
		[
			'a response is pinned beside another',
			async (on) => {
				await on.open(`${CLAIM}?with=traders-quiet-street`);
				await on.press('p');
				await addressHas(on, 'pin=traders-quiet-street');
				await on.press('ArrowRight');
				await until('three panels', () =>
					on.run(
						() =>
							[...document.querySelectorAll('.spread > .panel')].filter(
								(panel) => panel.getClientRects().length > 0
							).length === 3
					)
				);
			}
		],
		[
			'a quotation is proven in the browser',
			async (on) => {
				await on.open('/responses/traders-quiet-street');
				await on.click('button[data-action="check"]');
				await sees(on, 'of the text saved on');
			}
		],
		[
			'all passages of a source are proven',
			async (on) => {
				await on.open('/sources/courier-2024-03-04');
				await on.click('button[data-action="check"]', 'Check all passages');
				await sees(on, 'checked here, in your browser');
			}
		],
		[
			'the palette finds a misspelled word and opens it by keyboard',
			async (on) => {
				await on.open('/about');
				await on.press('/');
				await has(on, 'dialog[open] input');
				await on.fill('dialog[open] input', 'libary');
				await has(on, 'dialog[open] [role="option"]');
				await sees(on, 'Did you mean');
				await on.press('ArrowDown');
				await on.press('Enter');
				await until('another page', () => on.run(() => !location.pathname.endsWith('/about')));
			}
		],
		[
			'Escape closes the palette and gives the focus back',
			async (on) => {
				await on.open('/about');
				await on.click('a.find');
				await has(on, 'dialog[open] input');
				await on.press('Escape');
				await until('the palette to close', () =>
					on.run(() => !document.querySelector('dialog[open]'))
				);
				await until('the focus to come back', () =>
					on.run(() => document.activeElement?.matches('a.find') ?? false)
				);
			}
		],
		[
			'the page of results finds words in quotations',
			async (on) => {
				await on.open('/search?q=school%20corridor');
				await sees(on, 'through the school corridor');
			}
		],
		[
			'words that are nowhere are said to be nowhere',
			async (on) => {
				await on.open('/search?q=zzyzxqw');
				await until('no result', () =>
					on.run(() => {
						const count = document.querySelector('.count')?.textContent ?? '';
						return (
							count.trim() !== '' &&
							!document.querySelector('main [role="option"], main ol li mark')
						);
					})
				);
			}
		],
		[
			'a theme that was chosen stays chosen',
			async (on) => {
				await on.open('/');
				await on.run(() => {
					const themes = document.querySelector<HTMLSelectElement>('[data-choice=theme]')!;
					themes.value = 'dark';
					themes.dispatchEvent(new Event('change', { bubbles: true }));
				});
				await on.open('/terms');
				await has(on, 'html[data-theme="dark"]');
			}
		],
		[
			'the same page in Arabic is written from the right',
			async (on) => {
				await on.open(CLAIM);
				await on.click('a[hreflang="ar"]');
				await addressHas(on, `/ar${CLAIM}`);
				await has(on, 'html[dir="rtl"][lang="ar"] .panel.claim blockquote[dir="ltr"]');
			}
		],
		[
			'a reference is made, and Escape closes it',
			async (on) => {
				await on.open(CLAIM);
				await on.click('.tools [data-action="cite"]');
				await has(on, 'dialog[open] .references');
				await until('a reference', () =>
					on.run(() => /Fennbrook/.test(document.querySelector('.references')?.textContent ?? ''))
				);
				await on.press('Escape');
				await until('the dialog to close', () =>
					on.run(() => !document.querySelector('dialog[open]'))
				);
			}
		],
		[
			'a contested term opens in place',
			async (on) => {
				await on.open(CLAIM);
				await on.click('a[data-wording]');
				await sees(on, 'who uses them');
				await addressHas(on, CLAIM);
			}
		],
		[
			'the matrix opens the words of a mark, and shows the row of one claim',
			async (on) => {
				await on.open('/topics/library-hours/matrix');
				await on.click('main td a[data-note]');
				await has(on, 'dialog:popover-open, [popover]:popover-open');
				await on.press('Escape');
				await on.open('/topics/library-hours/matrix?row=claim/five-shuts-out');
				await until('the words of who answers, and no table', () =>
					on.run(
						(words) =>
							document.body.innerText.includes(words) &&
							document.querySelectorAll('main table').length === 0,
						STREET
					)
				);
			}
		],
		[
			'the chronology stands in the order of dates',
			async (on) => {
				await on.open('/topics/library-hours/chronology');
				await sees(on, 'March 2024');
			}
		],
		[
			'the map is drawn, and walked from one statement to the next',
			async (on) => {
				await on.open('/topics/library-hours/map');
				await has(on, 'main svg');
				const before = await on.run(() => location.href);
				await on.click('main section[id] a[href*="#response-"]', 'Saturday');
				await until('another address', () =>
					on.run((address) => location.href !== address, before)
				);
			}
		],
		[
			'two statements stand side by side',
			async (on) => {
				await on.open('/compare?a=claim/five-shuts-out&b=response/traders-quiet-street');
				await has(on, 'main article', 2);
				await sees(on, STREET);
			}
		],
		[
			'two wordings are compared while they are typed',
			async (on) => {
				await on.open('/wording');
				await has(on, 'textarea', 2);
				await on.fill('textarea', 'The building is open on Saturdays now.');
				await on.run(() => document.querySelectorAll('textarea')[1]!.focus());
				await on.fill('textarea:focus', 'The building is closed on Saturdays now.');
				await until('a marked difference', () =>
					on.run(() => document.querySelectorAll('main ins, main del, main mark').length > 0)
				);
			}
		],
		[
			'a pack is put together and opened',
			async (on) => {
				await on.open(CLAIM);
				await on.click('[data-action="pack"]');
				await has(on, '[data-shelf] a');
				await on.click('[data-shelf] a');
				await addressHas(on, '/pack');
				await has(on, 'main ol > li', 2);
				await sees(on, 'Harbour Road Traders');
			}
		],
		[
			'the desk reads a page, proposes quotations, and keeps what was taken',
			async (on) => {
				await on.open('/desk');
				await has(on, 'textarea');
				await on.fill('textarea', ARTICLE);
				await on.click('button', 'Read the page');
				await has(on, '[id^="proposal-"]', 2);
				await on.click('[id^="proposal-"] button', 'As a claim');
				await sees(on, desk.project.saving.saved);
				await on.reload();
				await has(on, 'details.card');
			}
		],
		[
			'an address that is not in the record is answered with help',
			async (on) => {
				await on.open('/claims/five-shuts-in');
				await sees(on, 'This page is not in the record');
			}
		]
	];
