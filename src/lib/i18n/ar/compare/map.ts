import type { Dictionaries } from '../../messages.ts';

const NODE = {
	claim: 'قول',
	response: 'رد',
	rejoinder: 'تعقيب',
	silence: 'لا رد',
	document: 'وثيقة'
};

export const map = {
	map: {
		intro:
			'قول أو رد واحد في كل مرة: في جانب ما يرد عليه، وفي الجانب الآخر الردود عليه. وما تفعله الكلمات بغيرها قراءتنا.',
		nothing: 'لا شيء في هذا الموضوع بعد.',
		kind: NODE,
		answered: 'الردود عليه',
		saidIn: 'قيل في',
		answersNothing: 'لم نجد شيئًا يرد عليه هذا.',
		keys: 'المفاتيح: الأسهم تنقلك من بطاقة إلى بطاقة، وEnter أو السهم نفسه مرة أخرى يضع البطاقة في الوسط.',
		save: 'حفظ هذا صورةً',
		saveWhole: 'حفظ الكل صورةً',
		svg: 'SVG',
		png: 'PNG',
		notSaved: 'تعذّر صنع الصورة. أعد تحميل الصفحة وحاول مرة أخرى.',
		credit: (topic, date) => `${topic}. حتى ${date}. وما تفعله الكلمات بغيرها قراءة محرري السجل.`,
		whole: 'الموضوع كله',
		wholeNote:
			'كل مربع طرف، وكل علامة قول أو رد، وكل خط ما يربط أقوال طرف بأقوال طرف آخر. اختر علامة، أو قولًا من القائمة، لتراه في الوسط.',
		caption: (topic) => `رسم لمن يرد على من: ${topic}`,
		zoom: 'حجم الرسم',
		zoomIn: 'أكبر',
		zoomOut: 'أصغر',
		fit: 'على قدر النافذة',
		edge: {
			answers: 'يرد عليه',
			'no-answer': 'سُئل عنه ولم يرد',
			earlier: 'تكلم قبله',
			raises: 'يقول أيضًا'
		},
		byParty: 'بحسب الطرف',
		node: (kind, party, gist) => `${kind}، ${party}: ${gist}`
	}
} satisfies Partial<Dictionaries['compare']>;
