import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count, claims } from './forms.ts';

const parties: Forms = ['طرف واحد', 'طرفان', '# أطراف', '# طرفًا', '# طرف'];

const sourcesOf: Forms = ['مصدر واحد', 'مصدرين', '# مصادر', '# مصدرًا', '# مصدر'];

export const matrix = {
	matrix: {
		intro:
			'في كل صف قول، تحت الوثيقة التي ورد فيها، ولكل طرف عمود. اختر علامة لقراءة ما قاله الطرف.',
		caption: (topic) => `من ردّ على أي قول: ${topic}`,
		claim: 'القول',
		numbered: (n) => `القول ${n}`,
		asAWhole: 'الوثيقة كلها',
		mark: {
			claim: 'القول',
			document: 'الوثيقة',
			elsewhere: 'موضع آخر',
			'spoke-earlier': 'أسبق',
			declined: 'امتناع',
			'no-reply': 'لا رد',
			pending: 'منتظَر',
			'not-asked': 'لم يُطرح'
		},
		withDocument: 'مع الوثيقة فقط:',
		keyTitle: 'معاني العلامات',
		key: {
			claim: 'على القول كله',
			'with-document': 'مع وثيقته فقط',
			'spoke-earlier': 'قيل قبل القول'
		},
		state: { 'none-on-record': 'لم نجد ردًّا' },
		held: ({ held, captured }, date) =>
			`في ${held} من أصل ${count(captured, ...sourcesOf)} لدينا، حتى ${date}`,
		third: 'طرف ثالث',
		noWords: 'كلماته في وثيقة لم نحفظها.',
		reported: 'كما ينقله المصدر، لا بنص كلامه:',
		more: { claim: 'قراءته بجانب القول', document: 'قراءة الرد كله' },
		note: 'الخانة الفارغة تعني أن كلمات القول لا تسمي الطرف وأننا لم نجد منه شيئًا. والطرف الثالث هو من لا تسميه كلمات القول، وقد يكون مع ذلك جزءًا ممن تسميه، كالجيش من الدولة: فكل رد في عمود من صدر عنه. وحيث لم نجد ردًّا، لا نحسب إلا المصادر المحفوظة التي ليست أقدم من القول. ولا الصمت ولا عدم عثورنا على رد يثبت قولًا أو ينفيه.',
		nothing: 'لا قول في هذا الموضوع يتناول طرفًا بعد، فلا شيء يوضع في جدول.',
		count: (n, m) => `${count(n, ...claims)}، ${count(m, ...parties)}.`,
		hidden: (n, m) =>
			`أخفت المرشِّحات: ${[
				...(n > 0 ? [count(n, ...claims)] : []),
				...(m > 0 ? [count(m, ...parties)] : [])
			].join('، ')}.`,
		whole: 'عرض الجدول كله',
		empty: 'لا شيء في هذا الجدول يطابق اختيارك.',
		emptyHint: 'أزل مرشِّحًا أو اعرض الجدول كله.',
		choose: 'ترشيح وترتيب',
		allParties: 'كل الأطراف',
		allClaims: 'كل الأقوال',
		choices: {
			outcomes: 'النتيجة',
			claimKinds: 'نوع القول',
			partyKinds: 'نوع الطرف',
			moves: 'ما يفعله الرد (قراءتنا)',
			parties: 'الطرف'
		},
		order: 'الترتيب',
		rows: 'الأقوال بحسب',
		columns: 'الأطراف بحسب',
		claimOrder: {
			document: 'الوثيقة',
			date: 'التاريخ',
			speaker: 'المتحدث',
			responses: 'عدد الردود'
		},
		partyOrder: { name: 'الاسم', 'first-reply': 'أول رد', replies: 'عدد الردود' },
		reversed: 'عكس الترتيب',
		problem: {
			'unknown-value': (parameter, value) =>
				`«${value}» في العنوان ليست من قيم «${parameter}»، فجرى تجاهلها.`,
			'given-twice': (parameter, value) =>
				`«${parameter}» مكررة في العنوان، فجرى تجاهل «${value}».`,
			'too-many': (parameter) => `قيم «${parameter}» في العنوان أكثر مما ينبغي، فجرى تجاهل الباقي.`
		}
	}
} satisfies Partial<Dictionaries['compare']>;
