/**
 * A demand says what somebody ought to do; an assertion says what is. Told apart by the modal verbs
 * and the verbs of demanding of each language; a "must have been" is a guess about what is.
 */
const MODAL =
	/(?<![\p{L}])(?:(?:should|must|ought to|shall|needs? to|have to|has to)(?! (?:have|be noted|be said|be remembered))(?: (?:not|also|immediately|now|\p{L}+ly))*(?= \p{Ll})|(?:doit|doivent|devrait|devraient)(?![\p{L}]) |(?:muss|müssen|soll|sollen|sollte|sollten)(?![\p{L}]) |(?:debe|deben|debería|deberían)(?![\p{L}]) |(?:moet|moeten|dient|dienen)(?![\p{L}]) |(?:måste|bör|ska)(?= \p{Ll})|يجب |ينبغي |(?:על|חייב|חייבת|חייבים) \S+ ל)/iu;

const ASKING =
	/(?<![\p{L}])(?:(?:call|calls|called|calling)(?: up)?on (?!the \p{Ll}+ (?:day|night))|(?:call|calls|called|calling) (?:on|upon|for) |(?:renew|reiterate)s? (?:our |its |their |the )?calls? |urg(?:e|es|ed|ing) |demand(?:s|ed|ing)? (?:that|an|the|a|immediate|their|to) |(?:recommend(?:s|ed)?|recommendation) that|insist(?:s|ed)? that \S+ (?:be|cease|stop)|(?:appelle|appellent|exhorte|exige|exigent|réclame|réclament) |fordert(?:e|en)? |verlangt |(?:exige|exigen|exigió|pide|piden|pidió|reclama|reclaman|insta|instó) |(?:eist|eisen|eiste|roept|riep) |(?:kräver|krävde|uppmanar) |(?:طالب|طالبت|تطالب|يطالب|دعا|دعت|تدعو|يدعو) |(?:דרש|דרשה|דורש|דורשת|דורשים|קרא|קראה|קוראים|קוראת) )/iu;

const STOP =
	/^(?:stop|cease|end|halt|withdraw|repeal|disclose|publish|release|restore|ban) \p{Ll}/iu;

/** What the words ask for or hold to be so. */
export function actOf(words: string): 'demand' | 'assertion' {
	const read = words.slice(0, 1500);
	return MODAL.test(read) || ASKING.test(read) || STOP.test(read) ? 'demand' : 'assertion';
}

/** Where in a sentence the words of demanding stand, or null: their subject is who demands. */
export function demandCue(sentence: string): { start: number; end: number; modal: boolean } | null {
	const read = sentence.slice(0, 1500);
	const asking = ASKING.exec(read);
	if (asking)
		return { start: asking.index, end: asking.index + asking[0].trimEnd().length, modal: false };
	const modal = MODAL.exec(read);
	return modal && { start: modal.index, end: modal.index + modal[0].trimEnd().length, modal: true };
}
