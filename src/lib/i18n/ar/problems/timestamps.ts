import { isolate } from '#lib/text/isolate.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q } from './forms.ts';

const AS_IT_WAS =
	'أعد الملف كما كان؛ فإن تعذّر ذلك فاحذفه واطلب غيره بالأمر "npm run rejoinder -- timestamp".';
const ASK_ANOTHER = 'اسأل جهة أخرى، أو راجع القائمين على هذه.';
const TRUST =
	'إن كنت تثق بهذه الجهة فضع شهادتها في ملفها تحت data/authorities/، وإلا فاحذف ختم الوقت.';

const asItWas = (message: string) => [message, AS_IT_WAS] as const;
const ask = (message: string) => [message, ASK_ANOTHER] as const;

export const timestamps = {
	'token-unreadable': () => asItWas('ليس جواب جهة لختم الوقت (RFC 3161)، أو هو مبتور أو تالف'),
	'token-refused': ({ says }) => ask(`رفضت الجهة: ${isolate(says)}`),
	'token-other-root': () => asItWas('تشهد الجهة على جذر غير جذر هذه المصادر'),
	'token-weak-hash': ({ algorithm }) =>
		ask(`يقوم على دالة تجزئة ضعيفة أو غير معروفة هنا، ${isolate(algorithm)}`),
	'token-unknown-signature': ({ algorithm }) =>
		ask(`وُقّع بطريقة ضعيفة أو غير معروفة هنا، ${isolate(algorithm)}`),
	'token-altered': () => asItWas('ما يقوله غير ما وُقّع عليه: لقد عُدّل'),
	'token-no-signer': () => ask('شهادة الموقّع غير مرفقة'),
	'token-other-signer': () => asItWas('الشهادة المرفقة ليست الشهادة التي وقّعت'),
	'token-bad-signature': () => asItWas('التوقيع لا يصح: لقد عُدّل أو اختُلق'),
	'token-foreign': ({ name }) => [`موقّعه ${q(name)}، ولا تشهد له أي شهادة في السجل`, TRUST],
	'token-not-for-time': ({ name }) => ask(`شهادة ${q(name)} ليست لأختام الوقت وحدها`),
	'token-out-of-date': ({ name, time, from, to }) =>
		ask(
			`تاريخه ${isolate(time)}، وشهادة ${q(name)} كانت صالحة من ${isolate(from)} إلى ${isolate(to)}: أُرّخ بتاريخ سابق أو وُقّع بعد الأوان`
		),
	'token-other-policy': ({ policy, wanted }) => [
		`صدر وفق السياسة ${isolate(policy)}، والسجل يطلب ${isolate(wanted)}`,
		'صحّح سياسة الجهة في data/record.yaml، أو احذف ختم الوقت.'
	],
	'token-other-nonce': () => ask('جواب على طلب غير طلبنا: رقمه ليس الرقم الذي أُرسل'),
	'token-ahead': ({ time }) => [
		`تاريخه ${isolate(time)}، ولم يحن بعد`,
		'اضبط ساعة هذا الجهاز؛ فإن كانت مضبوطة فاحذف ختم الوقت.'
	],
	'timestamp-other-root': ({ root }) =>
		asItWas(`جذور مصادره تعطي جذرًا آخر، ${isolate(root)}: تغيّر أحد الجذور`),
	'timestamp-other-time': ({ time }) => [
		`تقول الجهة وقتًا آخر، ${isolate(time)}`,
		`اكتب "time": "${time}".`
	],
	'timestamp-before-capture': ({ source, captured }) => [
		`أقدم من نص ${q(source)} الذي التُقط في ${captured}`,
		'أحد التاريخين خطأ: صحّح الالتقاط، أو احذف ختم الوقت.'
	],
	'no-such-authority': ({ id, near }) => [
		`من ${q(id)}، والسجل لا يسمّي جهة كهذه`,
		near === undefined
			? 'سمّ الجهة تحت authorities في data/record.yaml، أو احذف ختم الوقت.'
			: `أتقصد ${q(near)}؟ وإلا فسمّ الجهة تحت authorities في data/record.yaml.`
	],
	'authority-twice': ({ id }) => [`${q(id)} مذكورة مرتين`, 'احذف إحداهما.'],
	'authority-without-certificate': ({ id }) => [
		`لا شهادة للجهة ${q(id)}`,
		`ضع الشهادة التي تثق بها، بصيغة PEM، في ${isolate(`data/authorities/${id}.pem`)}.`
	],
	'certificate-of-nobody': ({ id }) => [
		`فيه شهادات ${q(id)}، وملف data/record.yaml لا يسمّيها`,
		'سمّها هناك تحت authorities، أو احذف هذا الملف.'
	],
	'certificate-unreadable': ({ number }) => [
		`الشهادة ${number} لا تُقرأ`,
		`اجلبها من جديد من القائمين على الجهة، بصيغة PEM: تبدأ بـ${isolate('-----BEGIN CERTIFICATE-----')}.`
	],
	'timestamp-source-changed': ({ source }) => [
		`يشمل ${q(source)} كما كان؛ وقد التُقط نصه من جديد بعد ذلك`,
		'اطلب ختمًا لنص اليوم أيضًا: "npm run rejoinder -- timestamp".'
	],
	'timestamp-source-gone': ({ source }) => [
		`يشمل ${q(source)}، ولم يعد في السجل نص له`,
		'لا حاجة إلى فعل شيء: ختم الوقت صالح لغيره.'
	]
} satisfies Partial<ProblemMessages['says']>;
