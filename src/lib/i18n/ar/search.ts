import type { Dictionaries } from '../messages.ts';

export const messages: Dictionaries['search'] = {
	silence:
		'صمت لا رد لا جواب لا تعليق لم يرد لم ترد لم يجب لم تجب لم يعلق لم تعلق امتنع امتنعت رفض رفضت الرد الإجابة التعليق تجاهل تجاهلت'
};
