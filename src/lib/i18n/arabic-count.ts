/** The forms that Arabic counts with; `other` is for 100, 101, 102 and the like. */
export interface Forms {
	one: string;
	two: string;
	few: string;
	many: string;
	other: string;
}

const rules = new Intl.PluralRules('ar');

/** `قول واحد`، `قولان`، `3 أقوال`، `11 قولًا`، `100 قول` */
export function count(n: number, forms: Forms): string {
	const rule = rules.select(n);
	if (rule === 'one') return forms.one;
	if (rule === 'two') return forms.two;
	if (rule === 'few') return `${n} ${forms.few}`;
	if (rule === 'many') return `${n} ${forms.many}`;
	return `${n} ${forms.other}`;
}
