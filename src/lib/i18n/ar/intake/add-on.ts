import type { Dictionaries } from '../../messages.ts';

/** What the extension says in the browser's own menus. */
export const addOn = {
	name: 'إلى مكتبي',
	description: 'تنقل الصفحة التي أمامك إلى مكتبك كما تراها، بضغطة زر.',
	cannot: 'لا تسمح هذه الصفحة للإضافات بالعمل. احفظها في ملف واختره في المكتب.'
} satisfies Dictionaries['intake']['addOn'];
