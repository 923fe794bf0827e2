import type { Dictionaries } from '../../messages.ts';

const NODE = {
	claim: 'טענה',
	response: 'תגובה',
	rejoinder: 'תשובה לתגובה',
	silence: 'אין תגובה',
	document: 'מסמך'
};

export const map = {
	map: {
		intro:
			'אמירה אחת בכל פעם: בצד אחד מה שהיא מגיבה לו, ובצד האחר מה שמגיב לה. מה שהמילים עושות לאחרות הוא הקריאה שלנו.',
		nothing: 'עוד אין דבר בנושא הזה.',
		kind: NODE,
		answered: 'מה שמגיב לה',
		saidIn: 'נאמר בתוך',
		answersNothing: 'לא מצאנו דבר שהאמירה הזאת מגיבה לו.',
		keys: 'מקשים: החצים עוברים מכרטיס לכרטיס; Enter, או אותו חץ פעם נוספת, מציב כרטיס במרכז.',
		save: 'שמירה כתמונה',
		saveWhole: 'שמירת השרטוט כולו כתמונה',
		svg: 'SVG',
		png: 'PNG',
		notSaved: 'אי אפשר היה ליצור את התמונה. טענו את העמוד שוב ונסו פעם נוספת.',
		credit: (topic, date) =>
			`${topic}. נכון ל־${date}. מה שהמילים עושות לאחרות הוא קריאה של עורכי המאגר.`,
		whole: 'הנושא כולו',
		wholeNote:
			'כל מסגרת היא צד, כל סימן הוא אמירה, וכל קו מראה מה יש לאמירות של צד אחד עם אלה של צד אחר. בחרו סימן, או אמירה מן הרשימה, כדי לראות אותה במרכז.',
		caption: (topic) => `שרטוט: מי מגיב למי: ${topic}`,
		zoom: 'גודל השרטוט',
		zoomIn: 'הגדלה',
		zoomOut: 'הקטנה',
		fit: 'התאמה לחלון',
		edge: {
			answers: 'מגיב',
			'no-answer': 'נשאל, ולא באה תשובה',
			earlier: 'נאמר לפני כן',
			raises: 'נאמר גם'
		},
		byParty: 'לפי צד',
		node: (kind, party, gist) => `${kind}, ${party}: ${gist}`
	}
} satisfies Partial<Dictionaries['compare']>;
