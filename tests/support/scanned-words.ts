import type { ScannedPage } from './scanned.ts';

/** What stands on the pages that are scanned for tests and benches. */
export const SCANNED: readonly ScannedPage[] = [
	{
		lang: 'en',
		number: '17',
		paragraphs: [
			'The town council said on 4 March 2024 that the library would close at six o’clock from Monday to Thursday. “We have counted 1,250 visitors a day (12.5% fewer than in 2019),” said Jane Holt, and the evening hours were the quietest of all the reading rooms in the county.',
			'The friends of the library answered that the figures left out the pupils who come after school. They asked for a bus at 20:15 and for a vote of everybody who has a card.'
		]
	},
	{
		lang: 'ar',
		number: '18',
		paragraphs: [
			'قال مجلس البلدة في 4 آذار 2024 إن المكتبة ستغلق في الساعة السادسة من الإثنين إلى الخميس. وأضاف رئيس البلدية: «أحصينا 1,250 زائرا في اليوم، أي أقل من عام 2019»، وكانت ساعات المساء هي الأهدأ في كل قاعات القراءة.',
			'ورد أصدقاء المكتبة بأن الأرقام أغفلت التلاميذ الذين يأتون بعد المدرسة. وطلبوا حافلة في الساعة 20:15 وتصويتا لكل من له بطاقة.'
		]
	},
	{
		lang: 'he',
		number: '19',
		paragraphs: [
			'מועצת העיירה מסרה ב-4 במרץ 2024 כי הספרייה תיסגר בשעה שש בימים שני עד חמישי. "ספרנו 1,250 מבקרים ביום (12.5% פחות מאשר בשנת 2019)", אמר ראש המועצה, ושעות הערב היו השקטות ביותר בכל אולמות הקריאה.',
			'ידידי הספרייה השיבו כי המספרים השמיטו את התלמידים שמגיעים אחרי בית הספר. הם ביקשו אוטובוס בשעה 20:15 והצבעה של כל מי שיש לו כרטיס.'
		]
	}
];
