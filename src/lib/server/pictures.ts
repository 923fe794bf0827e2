// eslint-disable-next-line no-restricted-syntax -- it finds files of packages, and loads none
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { exchangeOf, type Pictured, type PictureWords } from '#lib/formats/picture/sides.ts';
import { fontLetters } from '#lib/formats/picture/font-letters.ts';
import { FACES, type PictureFont } from '#lib/formats/picture/faces.ts';
import { picture, type Picture } from '#lib/formats/picture/picture.ts';
import { escapeXml } from '#lib/text/xml.ts';
import { type Language } from '#lib/text/languages.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { site } from './site.ts';
import { onceOf, whole } from './store.ts';

/** From here on only the site has a picture: it keeps the build short. */
const MOST_CLAIMS = 300;

// eslint-disable-next-line no-restricted-syntax -- as above
const { resolve: fileOfPackage } = createRequire(import.meta.url);

/** The outlines and the letters of each face. */
const fonts = new Map(
	[...FACES].map(([font, { family, file }]) => {
		const path = fileOfPackage(file);
		return [font, { path, family, letters: fontLetters(readFileSync(path)) }] as const;
	})
);

const options = (files: string[]) => ({ font: { loadSystemFonts: false, fontFiles: files } });
const ALL = options([...fonts.values()].map(({ path }) => path));

const widths = new Map<string, number | null>();

/** Width of a word in ems, as it will be shaped; each is asked for once. */
function measure(text: string, font: PictureFont): number | null {
	const key = `${font} ${text}`;
	let width = widths.get(key);
	if (width === undefined) {
		const face = fonts.get(font);
		width = null;
		if (face && [...text].every((letter) => face.letters.has(letter.codePointAt(0) ?? 0))) {
			const box = new Resvg(
				`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="${face.family}" font-size="1000">${escapeXml(text)}</text></svg>`,
				options([face.path])
			).getBBox();
			width = box ? (box.x + box.width) / 1000 : 0;
		}
		widths.set(key, width);
	}
	return width;
}

/** What has a picture. */
const picturedIn = (record: TheRecord): Pictured[] => [
	{ kind: 'site' },
	...(['topics', 'claims', 'responses'] as const).flatMap((kind) =>
		record.claims.size <= MOST_CLAIMS ? [...record[kind].keys()].map((id) => ({ kind, id })) : []
	)
];

/** A picture before it is painted, under the name that it is served by. */
type Named = Extract<Picture, { kind: 'drawn' }> & { name: string };

/** `site`, or the page's path with a hyphen: `claims-<id>`. */
function nameOf(of: Pictured): string {
	return of.kind === 'site' ? of.kind : `${of.kind}-${of.id}`;
}

/** All pictures of a language by the page that they stand for. Pages that would show the same share one. */
async function compose(record: TheRecord, lang: Language): Promise<Map<string, Named>> {
	const { name: called } = await site();
	const t = await loadMessages(lang, 'core');
	const date = (edtf: string) => formatDate(edtf, lang, t.dates);
	const words: PictureWords = {
		claimKind: t.claimKind,
		response: t.response,
		rejoinder: t.rejoinder,
		outcome: t.outcome,
		steps: t.attribution.steps,
		undated: t.attribution.undated,
		provesNothing: t.silence.provesNothing,
		noneBy: (searched, asOf) => t.claim.noneBy(searched, date(asOf)),
		noneNote: t.claim.noneNote,
		date
	};
	const made = new Map<string, Named>();
	const same = new Map<string, Named>();
	for (const of of picturedIn(record)) {
		const exchange = exchangeOf(record, of, lang, words);
		if (!exchange) continue;
		const { title = t.site.tagline, sides } = exchange;
		const drawn = picture({ language: lang, site: called, title, sides }, measure);
		if (drawn.kind === 'undrawable') continue;
		const name = nameOf(of);
		const named = same.get(drawn.svg) ?? { ...drawn, name };
		same.set(drawn.svg, named);
		made.set(name, named);
	}
	return made;
}

const composedIn = onceOf((record) => {
	const composed = new Map<Language, Promise<Map<string, Named>>>();
	return (lang: Language): Promise<Map<string, Named>> => {
		const made = composed.get(lang) ?? compose(record, lang);
		composed.set(lang, made);
		return made;
	};
});

const all = async (lang: Language) => composedIn(await whole())(lang);

/** The names of all pictures, in each language. */
export async function pictureNames(): Promise<{ lang: Language; name: string }[]> {
	const made = await Promise.all(
		SITE_LANGUAGES.map(async (lang) => {
			const names = new Set([...(await all(lang)).values()].map(({ name }) => name));
			return [...names].map((name) => ({ lang, name }));
		})
	);
	return made.flat();
}

/** A picture as PNG. */
export async function paint(name: string, lang: Language): Promise<Uint8Array | null> {
	const made = (await all(lang)).get(name);
	return made ? new Resvg(made.svg, ALL).render().asPng() : null;
}

/**
 * The picture that stands for a page, its own or else the site's, with what it shows in words. `page`
 * is the page's path without its language.
 */
export async function pictureOf(
	page: string,
	lang: Language
): Promise<{ path: string; alt: string } | null> {
	const made = await all(lang);
	const found = made.get(page.split('/').slice(1, 3).join('-')) ?? made.get('site');
	return found ? { path: `/pictures/${lang}/${found.name}.png`, alt: found.alt } : null;
}
