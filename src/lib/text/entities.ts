/** The named entities of HTML that prose is written with; of the others few programs write any. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
		'ndash – mdash — hellip … bull • middot · dagger † Dagger ‡ sect § para ¶ copy © reg ® trade ™ deg ° prime ′ Prime ″ ' +
		'iexcl ¡ iquest ¿ ordf ª ordm º sup1 ¹ sup2 ² sup3 ³ frac12 ½ frac14 ¼ frac34 ¾ plusmn ± times × divide ÷ minus − ' +
		'cent ¢ pound £ yen ¥ euro € curren ¤ permil ‰ not ¬ micro µ ' +
		'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í ' +
		'Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü ' +
		'Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê ' +
		'euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù ' +
		'uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ'
	)
		.split(' ')
		.reduce<[string, string][]>((pairs, one, i, all) => {
			if (i % 2 === 0) pairs.push([one, all[i + 1]!]);
			return pairs;
		}, [])
);
const SPACES: Readonly<Record<string, string>> = {
	...{ nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009' },
	...{ shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f' }
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

/** What an entity of HTML stands for, without its `&` and `;`; `null` for none that is known. */
function entityOf(decimal?: string, hex?: string, name?: string): string | null {
	if (name !== undefined) {
		return (
			NAMED[name] ?? SPACES[name] ?? NAMED[name.toLowerCase()] ?? SPACES[name.toLowerCase()] ?? null
		);
	}
	const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
	const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	// Old pages number the characters of Windows-1252.
	if (code >= 0x80 && code <= 0x9f) {
		return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
	}
	return isScalar ? String.fromCodePoint(code) : null;
}

/** The text with its entities as the characters they stand for; each is told to `noted`. */
export function withoutEntities(
	text: string,
	noted: (entity: string, character: string) => string = (_, character) => character
): string {
	if (!text.includes('&')) return text;
	return text.replace(ENTITY, (found: string, decimal?: string, hex?: string, name?: string) => {
		const character = entityOf(decimal, hex, name);
		return character === null ? found : noted(found, character);
	});
}

const BLOCKS = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|blockquote)\b[^<>]{0,2000}>/gi;
const TAGS = /<\/?[a-z][^<>]{0,2000}>|<!--[^]{0,5000}?-->/gi;

/** A text that was written as markup, as it is read: entities, twice over too, and tags. */
export function fromMarkup(text: string): string {
	if (!/[&<]/.test(text)) return text;
	return withoutEntities(withoutEntities(text)).replace(BLOCKS, ' ').replace(TAGS, '');
}
