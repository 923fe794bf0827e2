import { counter } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';

const count = counter('ar');

export const several = {
	title: 'أي هذه الملفات؟',
	intro: 'يصير كل ملف تأخذه مصدرًا مستقلًّا. ولا يخرج شيء من هذا المتصفح.',
	looking: (n) => `يجري النظر في الملفات: ${n} حتى الآن…`,
	all: 'اختيار الكل',
	none: 'إلغاء الاختيار',
	take: (n) => `أخذ ${count(n, 'ملف واحد', 'ملفين', '# ملفات', '# ملفًّا')}`,
	close: 'إغلاق القائمة',
	more: (n, most) =>
		`${count(n, 'ملف واحد آخر', 'ملفان آخران', '# ملفات أخرى', '# ملفًّا آخر')} خارج القائمة، فهي تتسع لعدد ${most}. أعد تقديمها بعد أخذ هذه.`,
	nothing: 'ليس فيه أي ملف.',
	reading: 'تجري القراءة…',
	read: 'أُخذ',
	refused: 'لا يمكن قراءته',
	done: (taken, refused) =>
		`أُخذ ${count(taken, 'ملف واحد', 'ملفان', '# ملفات', '# ملفًّا')}.${refused === 0 ? '' : ` وتعذرت قراءة ${count(refused, 'ملف واحد', 'ملفين', '# ملفات', '# ملفًّا')}، والسبب في القائمة.`}`,
	inside: 'فيه عدة وثائق، وهي في القائمة أدناه.',
	kinds: {
		page: 'صفحة',
		text: 'نص',
		pdf: 'PDF',
		docx: 'مستند Word',
		odt: 'مستند OpenDocument',
		rtf: 'RTF',
		epub: 'كتاب (EPUB)',
		mail: 'بريد',
		captions: 'ترجمة مكتوبة',
		transcript: 'تفريغ نصي',
		minutes: 'محضر أو مقابلة',
		archive: 'صفحة محفوظة أو أرشيف',
		picture: 'صورة'
	}
} satisfies Dictionaries['intake']['several'];
