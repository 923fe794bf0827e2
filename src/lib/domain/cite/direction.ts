const RIGHT_TO_LEFT = new Set([
	'ar',
	'arc',
	'ckb',
	'dv',
	'fa',
	'he',
	'ku',
	'ps',
	'sd',
	'ug',
	'ur',
	'yi'
]);

/** Direction in which a language is written, by its primary tag. */
export function direction(tag: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.has(tag.split('-', 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
