import type { EdgeKind, NodeKind } from '#lib/compare/map/graph.ts';

const NODE = {
	claim: 'Claim',
	response: 'Response',
	rejoinder: 'Rejoinder',
	silence: 'No reply',
	document: 'Document'
} satisfies Record<NodeKind, string>;

export const map = {
	map: {
		intro:
			'One statement at a time: on one side what it answers, on the other what answers it. What words do to others is our reading.',
		nothing: 'There is nothing in this topic yet.',
		kind: NODE,
		answered: 'What answers it',
		saidIn: 'Said in',
		answersNothing: 'We found nothing that this answers.',
		keys: 'Keys: the arrows go from card to card; Enter, or the same arrow again, puts a card in the middle.',
		save: 'Save this as a picture',
		saveWhole: 'Save the whole as a picture',
		svg: 'SVG',
		png: 'PNG',
		notSaved: 'The picture could not be made. Load the page again and try once more.',
		/** Below a picture that is taken along. */
		credit: (topic: string, date: string) =>
			`${topic}. As of ${date}. What words do to others is a reading by the editors of the record.`,
		whole: 'The whole topic',
		wholeNote:
			'Each box is a party, each sign a statement, each line what one party’s statements have to do with another’s. Choose a sign, or a statement from the list, to see it in the middle.',
		caption: (topic: string) => `Drawing of who answers whom: ${topic}`,
		zoom: 'Size of the drawing',
		zoomIn: 'Larger',
		zoomOut: 'Smaller',
		fit: 'Fit',
		edge: {
			answers: 'answers',
			'no-answer': 'was asked about; no answer came',
			earlier: 'spoke before it',
			raises: 'also says'
		} satisfies Record<EdgeKind, string>,
		byParty: 'By party',
		node: (kind: string, party: string, gist: string) => `${kind}, ${party}: ${gist}`
	}
};
