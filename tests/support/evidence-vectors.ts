import {
	capture,
	cut,
	entryOf,
	headHash,
	jcs,
	leafOf,
	nonceOf,
	type StrangerDisclosure
} from './stranger.ts';

/** The documents of docs/evidence-vectors.json, with everything that is hashed on the way. */
const DOCUMENTS: {
	name: string;
	text: string;
	places?: string[];
	facts: Record<string, string>;
	disclosed: number[];
}[] = [
	{
		name: 'a page, without places',
		text: 'The roof leaks.  It was mended\u00a0twice!\r\n\r\n“Who pays?” asked the cafe\u0301.',
		facts: {
			url: 'https://courier.example/roof',
			publisher: 'fennbrook-courier',
			title: 'A “leaking” roof',
			language: 'en',
			published: '2024-03-04',
			captured: '2024-03-05',
			kind: 'news',
			mediaType: 'text/plain',
			textRule: 'text/1'
		},
		disclosed: [1, 2]
	},
	{
		name: 'a report, with printed pages as places',
		text: 'Summary.\nFive shops were asked. Three answered; two did not.\nMethod\nLetters were sent in May.',
		places: ['page=iv', 'page=1', 'page=1', 'page=2', 'page=2'],
		facts: {
			url: 'https://friends.fennbrook.example/survey.pdf',
			publisher: 'fennbrook-library-friends',
			language: 'en',
			captured: '2024-04-01',
			kind: 'report',
			mediaType: 'application/pdf',
			textRule: 'text/1'
		},
		disclosed: [0, 2, 4]
	},
	{
		name: 'right to left, with letters outside the basic plane',
		text: 'قالت الجمعية: «المكتبة ليست ترفًا».\u2028أليس كذلك؟ 𝒜𝒷 𞤀𞤣 نعم.',
		facts: {
			url: 'https://nahr.example/%D9%85%D9%83%D8%AA%D8%A8%D8%A9',
			publisher: 'sada-al-nahr',
			title: 'المكتبة 𞤀',
			language: 'ar',
			published: '2024-03~',
			captured: '2024-03-14',
			kind: 'news',
			mediaType: 'text/plain',
			textRule: 'text/1'
		},
		disclosed: [0, 1, 2]
	},
	{
		name: 'a recording, with the times of its captions as places',
		text: 'Good evening. The library closes at five.\nFrom May it is open until seven. שעות חדשות.',
		places: ['t=0,2.4', 't=2.4,5.125', 't=3725,3731', 't=3731,3733.5'],
		facts: {
			url: 'https://council.fennbrook.example/meeting.vtt',
			publisher: 'fennbrook-town-council',
			language: 'en',
			captured: '2024-04-02',
			kind: 'video',
			mediaType: 'text/vtt',
			textRule: 'text/1',
			digest: '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03'
		},
		disclosed: [1, 2]
	},
	{
		name: 'a bill, with sections, and pages that its file counts otherwise',
		text: 'Of hours.\nThe library is open daily.\nOf fees.\nThere are none.',
		places: ['section=1 Of “hours”', 'paragraph=1(a)', 'page=xii;sheet=14', 'verse=3:12'],
		facts: {
			url: 'https://council.fennbrook.example/bill.pdf',
			publisher: 'fennbrook-town-council',
			language: 'en',
			captured: '2024-04-03',
			kind: 'statement',
			mediaType: 'application/pdf',
			textRule: 'text/1'
		},
		disclosed: [0, 1, 2, 3]
	}
];

export function vectors() {
	return DOCUMENTS.map(({ name, text, facts, places, disclosed }) => {
		const evidence = capture({ text, facts, places }, disclosed);
		const passages = cut(text);
		const canonical = passages.join(' ');
		return {
			name,
			text,
			canonical,
			passages: passages.map((passage, i) => {
				const at = places?.[i] ?? '';
				const nonce = nonceOf(canonical, i);
				const entry = entryOf(nonce, at, passage);
				return {
					text: passage,
					at,
					nonce: nonce.toString('hex'),
					entry: entry.toString('hex'),
					leaf: leafOf(entry).toString('hex')
				};
			}),
			jcs: jcs(evidence.head),
			headHash: headHash(evidence.head).toString('hex'),
			evidence: evidence as typeof evidence & { disclosed: StrangerDisclosure[] }
		};
	});
}
