import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count, claims, responses, silences, searched } from './forms.ts';

const passagesOf: Forms = ['مقطع واحد', 'مقطعين', '# مقاطع', '# مقطعًا', '# مقطع'];

export const lists = {
	topic: {
		all: 'الموضوعات',
		claims: 'الأقوال والمطالب',
		claimCount: (n) => count(n, ...claims),
		responseCount: (n) => count(n, ...responses),
		silenceCount: (n) => count(n, ...silences),
		asOf: (date) => `حتى ${date}`,
		state: 'حال الردود',
		whoSays: 'من يقول ماذا',
		whoSaysNote:
			'مقطع واحد لكل طرف: أول ما ورد بكلماته، وإلا فأول ما نُقل عنه. لا نضع أي طرف في جانب: لكل وثيقة أقوالها وردودها، ومن يرد في إحداها قد يُرد عليه في أخرى.',
		says: 'من يقوله',
		answers: 'من يرد',
		nobody: 'لم نجد ردًّا.',
		speaksFor: 'باسم',
		more: (n) => `أقوال أخرى: ${n}`,
		answersPoints: (n) => `نقاط رُدّ عليها: ${n}`,
		answersAs: {
			whole: 'رد على قول كله',
			document: 'رد على الوثيقة كلها',
			elsewhere: 'رد في وثيقة لم نحفظها'
		},
		part: 'أين يختلفون',
		partNote:
			'السؤال وراء كل نقطة، وما يقال فيها، وما قد يدعمها وما قد يضعفها. ولا نحكم هنا على أي رد.',
		pointsAnswered: (n, of) => `نقاط رُدّ عليها واحدةً واحدة: ${n} من ${of}`,
		notToThePoint: 'لم نجد ردًّا على هذه النقطة.',
		onlyAsAWhole: 'ردّ إجمالًا، من دون نقطة بعينها',
		allClaims: (n) => `كل الأقوال والمطالب (${n})`,
		allNote: 'مجموعة بحسب الوثيقة التي وردت فيها.',
		filters: 'أي الأقوال تظهر',
		filter: {
			all: 'الكل',
			assertion: 'الأقوال',
			demand: 'المطالب',
			points: 'رُدّ على نقاط منها',
			'as-a-whole': 'رُدّ عليها إجمالًا فقط',
			unanswered: 'لم نجد ردًّا'
		},
		bySpeaker: 'بحسب المتحدث',
		shown: (n, of) => `يظهر ${n} من ${of}`,
		claimState: {
			whole: 'رُدّ عليه كله',
			document: 'رُدّ على الوثيقة كلها',
			elsewhere: 'رُدّ عليه في وثيقة لم نحفظها',
			earlier: 'لم نجد ردًّا؛ وثمة كلام أسبق في الأمر',
			silent: 'طُرح السؤال ولم يأتِ رد',
			none: 'لم نجد ردًّا'
		},
		chronology: 'بحسب التاريخ',
		undated: 'بلا تاريخ',
		termsUsed: 'مصطلحات مختلف عليها في هذا الموضوع',
		parties: 'الأطراف'
	},
	party: {
		all: 'الأطراف',
		intro: 'كل من يتحدث أو يُسأل أو ينشر في هذا السجل، بحسب النوع، وبالترتيب الأبجدي.',
		spellings: 'ويُكتب أيضًا',
		describes: 'يصف نفسه بأنه',
		notDescribed: 'لا تذكر مصادرنا ذلك.',
		role: 'الصفة',
		people: 'من يتحدث باسمه',
		interest: 'مصلحته في الأمر',
		interestUnknown: 'لا تذكر مصادرنا ذلك.',
		site: 'الموقع',
		claims: 'ما يقوله ويطالب به',
		responses: 'ما ردّ به',
		asked: 'ما يقوله الآخرون عنه أو يطلبونه منه',
		askedNote:
			'الأقوال التي تتناول هذا الطرف، وكيف ردّ عليها. وحيث لم نجد ردًّا، لا نحسب إلا المصادر المحفوظة التي ليست أقدم من القول.',
		publishes: 'ما نشره',
		nothing: 'لا شيء في مصادرنا.',
		noAnswer: (where, date) => `لم نجد ردًّا ${searched(where, date)}`,
		answersCount: (own, byPeople) =>
			`ما صدر عن الطرف نفسه: ${own}؛ وما قاله من يتحدث باسمه: ${byPeople}.`,
		saidBy: (who) => `قاله ${who}، متحدثًا باسمه`
	},
	source: {
		all: 'المصادر',
		captured: 'محفوظة',
		capturedNote: 'حفظنا نصوصها، وندقّق عليها كل اقتباس منها.',
		known: 'معروفة وغير محفوظة',
		knownNote: 'لا نسجّل عنها إلا بياناتها، ولا نقتبس منها شيئًا.',
		untitled: 'العنوان غير مسجَّل',
		about: 'موضوع هذا المصدر',
		publisher: 'الناشر',
		authors: 'الكاتب',
		published: 'تاريخ النشر',
		language: 'اللغة',
		cites: 'ينقل عن',
		extractOf: 'نرى أن نصه من',
		citedBy: 'نقل عنه',
		note: 'ملاحظات وأمور لافتة',
		open: 'فتح المصدر',
		knownFrom: 'نعرفه من',
		carries: 'أقوال وردود مقتبسة منه',
		answersIn: 'ردود يُذكر أنها فيه',
		moreIn: 'أقوال فيه المزيد عنها',
		passages: 'المقاطع المقتبسة بالترتيب',
		passagesNote: (shown, of) =>
			`${shown} من أصل ${count(of, ...passagesOf)}: وهي التي نقتبسها. وبقية النص غير محفوظة هنا.`,
		passage: (n) => `المقطع ${n}`,
		gap: (n) => `مقاطع غير محفوظة هنا: ${n}`,
		proof: 'كيف نتحقق منه',
		root: 'بصمة النص (جذر شجرة ميركل، SHA-256، RFC 9162)',
		capturedOn: (date, characters) =>
			`حُفظ في ${date}. عدد الأحرف: ${characters}، مقسَّمة إلى مقاطع. وبصمة واحدة تشملها كلها.`,
		verifyAll: 'التحقق من كل المقاطع',
		verified: (n) => `مقاطع جرى التحقق منها هنا، في متصفحك: ${n}.`,
		evidenceFile: 'بيانات الإثبات في ملف'
	},
	terms: {
		title: 'المصطلحات',
		intro: 'كلمات هي نفسها محل خلاف. نبيّن من يستعمل كلًّا منها، مع اقتباس؛ ولا نقول أيها الصواب.',
		editorial: 'في كلماتنا نحن',
		wording: 'اللفظ',
		where: 'في هذه الكلمات'
	}
} satisfies Partial<Dictionaries['core']>;
