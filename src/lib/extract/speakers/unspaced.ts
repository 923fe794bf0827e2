import type { Quoted } from '../quotes.ts';
import type { Speaker } from './speaker.ts';

/**
 * Who speaks in Chinese and Japanese, by the particles and verbs right beside the marks: there is no
 * space to tell a word by, and no lexicon is needed for these few.
 */
const JAPANESE_VERB =
	/^と(?:(?:[^。「」]{0,12}?)(?:述べ|語|話し|話す|言い|言った|言う|いう|答え|説明|主張|指摘|強調|訴え|批判|反論|否定|認め|明かし|明らかに|コメント|発言|発表|回答|反発|憤|嘆|呼びかけ|書い|記し|つぶや))/u;
const JAPANESE_SUBJECT =
	/(?:^|[。、」』\s])([^。、「」『』\s]{2,30})[はがも](?:[^。「」『』]{0,30})$/u;
const CHINESE_VERB =
	/(?:说|說|表示|称|稱|指出|强调|強調|认为|認為|回应|回應|回答|写道|寫道|宣布|透露|解释|解釋|批评|批評|反驳|反駁|坦言|直言|问|問|道)(?:[，,：:]\s?|$)/u;
const CHINESE_SUBJECT = new RegExp(
	`(?:^|[。！？；\\s])([\\p{Script=Han}·A-Za-z]{2,20}?)(?:在[^，。]{1,20}|[昨今]天|[上下]午|周[一二三四五六日]|则|也|还|對此|对此){0,3}${CHINESE_VERB.source}`,
	'u'
);

/** What the text beside a quotation says of who speaks; `null`: nothing, and it may be no speech. */
export function besideMarks(
	text: string,
	{ outerStart, outerEnd }: Pick<Quoted, 'outerStart' | 'outerEnd'>
): { speaker: Speaker | null } | null {
	const before = text.slice(Math.max(0, outerStart - REACH), outerStart);
	const after = text.slice(outerEnd, outerEnd + REACH);
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const at = outerStart - line.length;
	if (JAPANESE_VERB.test(after)) return { speaker: named(JAPANESE_SUBJECT.exec(line), at) };
	const chinese = CHINESE_SUBJECT.exec(line);
	if (chinese && chinese.index + chinese[0].length === line.length) {
		return { speaker: named(chinese, at) };
	}
	return CHINESE_VERB.test(line.slice(-4)) ? { speaker: null } : null;
}

const REACH = 80;

function named(match: RegExpExecArray | null, at: number): Speaker | null {
	const name = match?.[1];
	if (name === undefined) return null;
	const start = at + match!.index + match![0].indexOf(name);
	return { name, start, end: start + name.length };
}
