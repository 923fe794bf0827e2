import { counter } from '../../count.ts';

const count = counter('en');

export const lesson = {
	pack: {
		title: 'Packs for a lesson',
		intro:
			'Claims and responses put together to be read, presented or printed. Your pack is saved in its link. No account; only people with the link can open it.',
		empty: 'This pack is empty.',
		emptyNote: 'Open a claim or a response and choose “Add to a pack”, or begin here:',
		name: 'Title of the pack',
		questions: 'Questions for the class, one per line',
		items: 'What is in it',
		count: (n: number) => count(n, '# item', '# items'),
		up: (what: string) => `Move up: ${what}`,
		down: (what: string) => `Move down: ${what}`,
		remove: (what: string) => `Remove: ${what}`,
		order: 'Drag to reorder, or use the arrows. With the keyboard: Alt and ↑ or ↓.',
		moved: (what: string, at: number, of: number) => `${what}: now ${at} of ${of}`,
		removed: (what: string) => `Removed: ${what}`,
		loading: 'Loading the pack…',
		missing: (n: number) =>
			`${count(n, '# item of this pack is', '# items of this pack are')} not in the record.`,
		damaged:
			'This link does not contain a whole pack: a part may be missing. Copy or ask for the whole link again.',
		keep: 'Keep in this browser',
		kept: 'Kept in this browser.',
		forget: 'Remove it from this browser',
		session: 'It stays here until you close this tab; the link keeps it for good.',
		clear: 'Empty the pack',
		another: 'Another pack is kept in this browser.',
		openKept: 'Open it',
		present: 'Present',
		blind: 'Read without names',
		blindNote: 'Who speaks and who published it stays hidden until you ask to see it.',
		print: 'Print',
		link: 'Link to this pack',
		copied: 'Copied.',
		notCopied: 'This browser did not allow copying: select the address and copy it.',
		qr: 'QR code of the link',
		characters: (n: number) => `${n} characters`,
		copyLink: 'Copy the link',
		inOther: (name: string) => `This pack in ${name}`,
		noScript:
			'A pack is kept in a part of the link that never reaches a server, so this page needs JavaScript.'
	},
	present: {
		leave: 'Leave',
		next: 'Next exchange',
		back: 'Previous exchange',
		reveal: 'Reveal a response',
		larger: 'Larger text',
		smaller: 'Smaller text',
		full: 'Full screen',
		window: 'Leave full screen',
		who: 'Show who speaks',
		nobody: 'Hide who speaks',
		hidden: 'Speaker hidden',
		hiddenName: 'name hidden',
		at: (n: number, of: number) => `Exchange ${n} of ${of}`,
		revealed: (n: number, of: number, who: string) => `Response ${n} of ${of}: ${who}`,
		waiting: (n: number) => `${count(n, '# response', '# responses')} not yet shown`,
		keys: 'Keys: ← → exchange, Space reveals a response, + − text size, F full screen, B who speaks, Esc leaves.',
		speaker: (letter: string) => `Speaker ${letter}`,
		questions: 'Questions'
	},
	print: {
		title: 'Print a pack',
		choose: 'Sheets',
		print: 'Print',
		back: 'Back to the pack',
		sheets: {
			handout: 'Handout: all exchanges in two columns',
			sideA: 'Packet for side A: the claims',
			sideB: 'Packet for side B: the responses',
			terms: 'Contested terms: who uses which wording',
			restatement: 'Restatement sheet',
			consensus: 'Consensus sheet',
			tracing: 'Source-tracing worksheet',
			answers: 'Answers'
		},
		untitled: (site: string) => `A pack from ${site}`,
		exchange: (n: number) => `Exchange ${n}`,
		/** Of what is printed before: in which exchange, and its passages. */
		above: (exchange: string, passages: string) =>
			passages === '' ? `See ${exchange}.` : `See ${exchange}: ${passages}.`,
		passage: (n: number) => `Passage ${n}`,
		questions: 'Questions',
		sideAIntro:
			'You speak for the parties that make these claims. Read their words as printed, find out what each claim is based on, and prepare to present it as well as you can.',
		sideBIntro:
			'You speak for the parties that respond. Read their words as printed, find out which point each answers, and prepare to present it as well as you can.',
		termsIntro:
			'The words marked with dots are contested. Here is who uses which of them, as far as our sources show; the record does not say which is right.',
		restatementIntro:
			'Say what the other side said, until it agrees that this is what it meant. Only then answer.',
		restate: 'What the other side says, in your words',
		agreed: 'The other side agrees with this restatement',
		consensusIntro:
			'Leave your side. Write together what both sides can say, what remains disputed, and what you would need to know to settle it.',
		consensus: [
			'What both sides can say',
			'What remains disputed',
			'What you would need to know, and where to find it',
			'A statement that everyone here can sign'
		],
		tracingIntro:
			'For each passage: whose words are they, who passed them on, and what would you check?',
		tracing: {
			words: 'The words',
			speaker: 'Who says it?',
			publisher: 'Who passes it on?',
			date: 'When?',
			voice: 'Own words or a report of them?',
			check: 'What would you check?'
		},
		own: 'the speaker’s own words',
		reported: 'the source’s words',
		answersIntro: 'For the teacher: who speaks in each passage, and where it comes from.',
		noSource: 'We have no words of theirs.',
		readings: 'What each response does, as the editors read it',
		link: 'The pack, with links to every source'
	}
};
