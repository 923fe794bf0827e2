import type { Dictionaries } from '../../messages.ts';

/** What the extension says in the browser's own menus. */
export const addOn = {
	name: 'להביא לשולחן שלי',
	description: 'מעביר את העמוד שלפניכם לשולחן העריכה שלכם, כפי שאתם רואים אותו, בלחיצת כפתור.',
	cannot: 'העמוד הזה אינו מניח לתוספים לפעול. שמרו אותו כקובץ ובחרו בו בשולחן.'
} satisfies Dictionaries['intake']['addOn'];
