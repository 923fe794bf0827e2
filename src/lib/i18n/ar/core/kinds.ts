import type { Dictionaries } from '../../messages.ts';

export const kinds = {
	claimKind: { assertion: 'قول', demand: 'مطلب' },
	response: 'رد',
	rejoinder: 'تعقيب',
	partyKind: {
		organisation: 'منظمة',
		person: 'شخص',
		'state-body': 'جهة حكومية',
		company: 'شركة',
		coalition: 'ائتلاف',
		publisher: 'ناشر'
	},
	sourceKind: {
		news: 'خبر صحفي',
		report: 'تقرير',
		brief: 'موجز إخباري',
		statement: 'بيان',
		story: 'مادة صحفية',
		page: 'صفحة ويب'
	},
	move: {
		contradicts: 'نفي صحة القول',
		'disputes-evidence': 'تشكيك في الأدلة',
		'disputes-reasoning': 'تشكيك في الاستدلال',
		'disputes-framing': 'رفض طريقة الطرح',
		'says-double-standard': 'قول بازدواجية المعايير',
		'questions-source': 'تشكيك في القائل أو في دوافعه',
		'says-context-missing': 'قول بأن شيئًا قد أُغفل',
		'adds-context': 'إضافة معلومة',
		'gives-reason': 'ذكر سبب لما يُفعل',
		'says-insufficient': 'قول بأنه لا يكفي',
		'states-own-conduct': 'بيان ما فُعل أو يُفعل أو سيُفعل',
		accepts: 'قبول',
		'accepts-in-part': 'قبول لجزء منه',
		supports: 'تأييد'
	},
	outcome: {
		replied: 'ثمة رد',
		'replied-elsewhere': 'رد في موضع آخر',
		'spoke-earlier': 'كلام أسبق',
		declined: 'امتناع عن الرد',
		'no-reply': 'لا رد',
		pending: 'الرد منتظَر',
		'not-asked': 'لم يُطرح سؤال'
	},
	grade: {
		points: 'على نقاط بعينها',
		whole: 'عليه كله',
		document: 'على الوثيقة كلها',
		elsewhere: 'في وثيقة لم نحفظها'
	},
	answersTo: {
		points: (list, n) => `رد على ${n === 1 ? 'النقطة' : n === 2 ? 'النقطتين' : 'النقاط'} ${list}`,
		whole: () => 'رد على القول',
		document: () => 'رد على الوثيقة'
	},
	basis: {
		title: 'على ماذا يستند هذا',
		kind: {
			'says-so': 'كلام الرد نفسه يذكر ما يرد عليه',
			asked: 'طُرح سؤال عن ذلك',
			reported: 'الناشر يقول إنه رد',
			placed: 'الناشر يضع الاثنين جنبًا إلى جنب',
			editor: 'نحن وحدنا نضعهما جنبًا إلى جنب'
		},
		askedBy: (who) => `السائل: ${who}`,
		beside: 'بجانب'
	},
	question: {
		title: 'السؤال الكامن وراءه',
		kind: {
			conjecture: 'هل الأمر كذلك؟',
			definition: 'ماذا ينبغي أن يُسمّى؟',
			cause: 'هل يؤدي أحد الأمرين إلى الآخر؟',
			purpose: 'ما الغرض منه؟',
			quality: 'كيف ينبغي الحكم عليه؟',
			policy: 'ما الذي ينبغي فعله؟'
		},
		for: 'ما قد يدعمه',
		against: 'ما قد يضعفه'
	}
} satisfies Partial<Dictionaries['core']>;
