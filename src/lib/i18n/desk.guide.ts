/**
 * What the guide of the desk has a person type, the same in every language: words of the example, and
 * our own, which are in English in every project. The test that follows the guide types these.
 */
export const GUIDE = {
	/** The document of the record whose passages are the example. */
	source: 'bhrrc-2023-05-02',
	about: 'A news item on a report by Amnesty International.',
	exact:
		'Amnesty International identified cameras made by two companies, Dutch TKH Security and Chinese Hikvision.',
	speaker: 'Amnesti International',
	gist: 'Amnesty International says that it identified cameras made by two companies.',
	point: 'TKH Security and Hikvision made the cameras.',
	response: 'TKH told Amnesty International',
	silence: 'Hikvision did not respond.',
	why: 'TKH states what it no longer provides.',
	title: 'Cameras that a report names',
	summary: 'Which companies made the cameras that a report names, and what they answered.'
} as const;

/** What the example must have in it for the guide to be followed. */
export const GUIDE_TAKES: readonly string[] = [GUIDE.exact, GUIDE.response, GUIDE.silence];
