export type CueKind =
	'hedge' | 'negation' | 'modal' | 'quantifier' | 'condition' | 'number' | 'date' | 'article';

/**
 * The words and phrases that bear on what a sentence commits to: hedges after Hyland's and Holmes's
 * classes (approximators, plausibility shields, attribution), closed classes for the rest.
 * One list a kind, entries separated by commas; # stands for a number. Ambiguous words are left out
 * where the commoner reading is none of these (Arabic "ما", Hebrew "אב").
 */
export const CUE_TABLES: Readonly<Record<string, Readonly<Partial<Record<CueKind, string>>>>> = {
	en: {
		hedge:
			'perhaps, maybe, possibly, probably, apparently, allegedly, alleged, reportedly, seemingly, arguably, likely, unlikely, presumably, supposedly, supposed, purportedly, purported, potentially, potential, generally, usually, often, sometimes, occasionally, largely, mostly, mainly, partly, partially, somewhat, relatively, roughly, approximately, nearly, almost, virtually, essentially, suggest, suggests, suggested, seem, seems, seemed, appear to, appears to, appeared to, appears, believed to, thought to, said to, in many ways, in some ways, in several ways, in a way, in a sense, in many respects, in some respects, in part, in effect, in general, in principle, in theory, to some extent, to a certain extent, to a large extent, to a degree, to some degree, more or less, as far as, according to, it seems, it appears, in our view, in my view, in our opinion, in my opinion, we believe, i believe, we think, i think, sort of, kind of, at least, up to, so to speak, tend to, tends to, about #, around #, some #, over #',
		negation:
			'not, no, never, none, nobody, nothing, neither, nor, nowhere, without, non, hardly, scarcely, barely',
		modal:
			'can, could, may, might, must, shall, should, will, would, ought to, have to, has to, had to',
		quantifier:
			'all, every, each, some, many, most, few, several, any, both, only, majority, minority, much, more, less, fewer, always, everyone, everybody, everything, half of, entire, entirely, completely',
		condition:
			'if, unless, except, provided that, as long as, only if, until, whether, otherwise, subject to, in case, in the event',
		number:
			'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, millions, billion, billions, dozen, dozens, half, third, quarter, first, second, fourth, fifth, percent, per cent',
		date: 'january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow',
		article: 'a, an, the'
	},
	ar: {
		hedge:
			'ربما, قد, لعل, على الأرجح, من المرجح, من المحتمل, من الممكن, يحتمل, يبدو, تبدو, على ما يبدو, إلى حد ما, إلى حد كبير, نوعا ما, بعض الشيء, غالبا, في الغالب, أحيانا, عادة, عموما, بشكل عام, تقريبا, نحو #, حوالي, زهاء, قرابة, يزعم, تزعم, مزعوم, المزعوم, المزعومة, بحسب, حسب, وفقا, وفق, يعتقد, نعتقد, من وجهة نظرنا, في رأينا, في رأيي, جزئيا, على الأقل',
		negation:
			'لا, لم, لن, ليس, ليست, ليسوا, لست, لسنا, غير, دون, بدون, عدم, كلا, أبدا, مطلقا, بلا, ولا',
		modal: 'يجب, ينبغي, يمكن, تمكن, يستطيع, تستطيع, لا بد, سوف, يتعين, يجوز, من شأنه, من شأنها',
		quantifier:
			'كل, جميع, كافة, بعض, معظم, أغلب, أغلبية, غالبية, كثير, العديد, عديد, قليل, عدة, أكثر, أقل, فقط, كلها, كلهم, دائما, بالكامل',
		condition: 'إذا, لو, لولا, إلا, ما لم, شريطة, بشرط, في حال, في حالة, باستثناء, سوى, حتى',
		number:
			'صفر, واحد, واحدة, اثنان, اثنين, اثنتان, اثنتين, ثلاثة, ثلاث, أربعة, أربع, خمسة, خمس, ستة, ست, سبعة, سبع, ثمانية, ثماني, تسعة, تسع, عشرة, عشر, عشرون, عشرين, ثلاثون, ثلاثين, أربعون, أربعين, خمسون, خمسين, ستون, ستين, سبعون, سبعين, ثمانون, ثمانين, تسعون, تسعين, مئة, مائة, مئتان, مئتين, مئات, ألف, ألفان, ألفين, آلاف, مليون, ملايين, مليار, مليارات, نصف, ثلث, ربع, عشرات',
		date: 'يناير, فبراير, مارس, أبريل, إبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر, كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول, محرم, رجب, شعبان, رمضان, شوال, الأحد, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, أمس, اليوم, غدا'
	},
	he: {
		hedge:
			'אולי, ייתכן, יתכן, כנראה, ככל הנראה, לכאורה, לפעמים, בערך, כמעט, במידה מסוימת, במידת מה, במידה רבה, במובנים רבים, במובן מסוים, לפי, על פי, נראה, סביר, לרוב, בדרך כלל, בעיקר, חלקית, סוג של, לדעתנו, לדעתי, לטענת, פחות או יותר, לפחות, עשוי, עשויה, עשויים, עשויות, עלול, עלולה, עלולים, עלולות, כביכול',
		negation:
			'לא, אין, אינו, אינה, אינם, אינן, איננו, איננה, אל, בלי, ללא, מבלי, מעולם, טרם, בלתי, שום, אי',
		modal:
			'חייב, חייבת, חייבים, חייבות, צריך, צריכה, צריכים, צריכות, יכול, יכולה, יכולים, יכולות, מוכרח, ניתן, אפשר, אסור, מותר, יש ל',
		quantifier:
			'כל, כולם, כולן, רוב, מרבית, רבים, רבות, מעט, כמה, חלק, רק, תמיד, יותר, פחות, לגמרי',
		condition: 'אם, אלא, אלא אם, בתנאי, למעט, מלבד, אילו, לולא, עד, במקרה',
		number:
			'אפס, אחד, אחת, שניים, שתיים, שני, שתי, שלושה, שלוש, ארבעה, ארבע, חמישה, חמש, שישה, שש, שבעה, שבע, שמונה, תשעה, תשע, עשרה, עשר, עשרים, שלושים, ארבעים, חמישים, שישים, שבעים, שמונים, תשעים, מאה, מאתיים, מאות, אלף, אלפיים, אלפים, אלפי, מיליון, מיליוני, מיליארד, חצי, שליש, רבע, עשרות',
		date: 'ינואר, פברואר, מרץ, מרס, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר, תשרי, חשוון, כסלו, טבת, שבט, אדר, ניסן, אייר, סיוון, תמוז, אלול, יום ראשון, יום שני, יום שלישי, יום רביעי, יום חמישי, יום שישי, שבת, אתמול, היום, מחר'
	}
};
