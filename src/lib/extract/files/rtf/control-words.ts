import type { Sink } from '../writing.ts';

/** Groups that hold other than text, and where the words go that they may have. */
export const GROUPS: Readonly<Record<string, Sink>> = {
	...{ colortbl: 'nowhere', listtable: 'nowhere', pict: 'nowhere', object: 'nowhere' },
	...{ header: 'page', headerl: 'page', headerr: 'page', headerf: 'page' },
	...{ footer: 'page', footerl: 'page', footerr: 'page', footerf: 'page' },
	...{ footnote: 'note', annotation: 'comment', atnid: 'nowhere', atnauthor: 'nowhere' },
	...{ fldinst: 'nowhere', listtext: 'nowhere', pntext: 'nowhere', pntxta: 'nowhere' },
	...{ pntxtb: 'nowhere', nonshppict: 'nowhere', bkmkstart: 'nowhere', bkmkend: 'nowhere' },
	...{ sp: 'nowhere', sn: 'nowhere', sv: 'nowhere', do: 'nowhere', shprslt: 'nowhere' },
	...{ xe: 'nowhere', tc: 'nowhere', txe: 'nowhere', rxe: 'nowhere', ftnsep: 'nowhere' },
	...{ ftnsepc: 'nowhere', aftnsep: 'nowhere', aftnsepc: 'nowhere', template: 'nowhere' },
	...{
		info: 'nowhere',
		fonttbl: 'nowhere',
		stylesheet: 'nowhere',
		revtbl: 'nowhere',
		rsidtbl: 'nowhere'
	}
};
/** Groups marked as not known to all that hold text all the same. */
export const TEXT_GROUPS = new Set(['shpinst', 'shptxt', 'fldrslt', 'ud', 'pnseclvl']);
/** Control words and symbols that stand for a sign. */
export const SIGNS: Readonly<Record<string, string>> = {
	...{ tab: ' ', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“' },
	...{ rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', qmspace: ' ', '~': '\u00a0' },
	...{ _: '‑', '{': '{', '}': '}', '\\': '\\', zwj: '\u200d', zwnj: '\u200c' }
};
/** What ends a paragraph here. */
export const ENDS = new Set([
	'par',
	'sect',
	'page',
	'row',
	'nestrow',
	'cell',
	'nestcell',
	'line',
	'\n',
	'\r'
]);
