import type { DeskMessages } from '#lib/i18n/messages.ts';
import { isLanguage } from '#lib/text/languages.ts';
import type { Path } from '#lib/record/path.ts';

/** A field's label, with one for each place where it is a list, and the labels of the fields in it. */
type Label = string | readonly [own: string | ((n: number) => string), fields: Labels];
export interface Labels {
	readonly [field: string]: Label;
}

/** The labels of the record's fields as the forms of the desk show them, laid out like its files. */
export function fieldLabels(
	t: DeskMessages
): Record<'topic' | 'party' | 'source' | 'terms' | 'translations', Labels> {
	const support: Labels = {
		source: t.quote.source,
		occurrence: t.quote.occurrence,
		text: t.statement.quotes
	};
	const quotes: Label = [
		(n) => `${t.statement.quotes} ${n}`,
		{
			...support,
			voice: t.statement.voice,
			via: [t.quote.via, { party: t.quote.viaParty, as: t.quote.viaAs }],
			lang: t.quote.lang,
			at: t.quote.at,
			introducedBy: t.quote.introducedBy,
			leftOut: t.quote.leftOut,
			variants: [
				t.quote.variants,
				{ where: t.quote.where, here: t.quote.here, there: t.quote.there, note: t.quote.note }
			],
			translation: [
				t.quote.translation,
				{
					text: t.quote.translationText,
					lang: t.quote.translationLang,
					by: t.quote.translationBy
				}
			],
			note: t.quote.note
		}
	];
	const statement: Labels = {
		speaker: t.statement.speaker,
		said: t.statement.said,
		work: t.statement.work,
		gist: t.statement.gist,
		draft: t.statement.draft,
		quotes
	};
	const target: Labels = { claim: '', response: '', work: '' };
	const basis: Label = [
		t.statement.basis,
		{
			kind: '',
			by: t.statement.askedBy,
			quote: t.statement.basisQuote,
			beside: t.statement.basisBeside,
			source: t.quote.source,
			why: t.statement.why
		}
	];
	const reader: Labels = { by: t.topic.readBy, when: t.topic.readOn };
	const on: Label = [t.statement.moveOn, { ...target, points: t.statement.movePoints }];
	const moves: Label = [
		t.statement.moves,
		{
			kind: t.statement.moveKind,
			on,
			quote: t.statement.moveQuote,
			why: t.statement.why,
			alsoOn: t.statement.alsoOn,
			...reader,
			second: [t.statement.second, { ...reader, kind: t.statement.moveKind, on }]
		}
	];
	return {
		topic: {
			title: t.topic.name,
			summary: t.topic.summary,
			asOf: t.topic.asOf,
			readings: ['', reader],
			terms: t.topic.terms,
			claims: [
				'',
				{
					...statement,
					kind: t.statement.kind,
					concerns: t.statement.concerns,
					elsewhere: t.statement.moreIn,
					points: [
						t.statement.point,
						{
							gist: '',
							quote: t.statement.pointQuote,
							question: t.statement.question,
							for: t.statement.for,
							against: t.statement.against,
							second: [t.statement.second, { ...reader, question: t.statement.question }]
						}
					]
				}
			],
			responses: [
				'',
				{
					...statement,
					outcome: t.statement.outcome,
					asked: [
						'',
						{
							by: t.statement.askedBy,
							when: t.statement.askedWhen,
							about: [t.statement.askedAbout, target],
							inferred: t.statement.inferredLabel,
							basis
						}
					],
					about: [t.statement.earlierThan, target],
					elsewhere: t.statement.elsewhere,
					answers: [t.statement.answers, { to: ['', target], basis }],
					moves,
					raises: t.statement.raises
				}
			]
		},
		party: {
			name: t.party.name,
			short: t.party.short,
			names: t.party.spellings,
			kind: t.party.kind,
			describesItselfAs: [t.party.describes, support],
			role: ['', { text: t.party.role, for: t.party.for, quote: [t.party.roleQuote, support] }],
			interest: [
				t.party.interest,
				{
					text: t.party.interestText,
					source: t.quote.source,
					quote: t.party.interestQuote
				}
			],
			site: t.party.site
		},
		source: {
			title: t.source.title,
			about: t.source.about,
			publisher: t.source.publisher,
			repostedBy: t.source.repostedBy,
			authors: t.source.authors,
			published: t.source.published,
			language: t.source.language,
			url: t.source.url,
			archived: ['', { url: t.source.archived, date: t.source.archivedOn }],
			captured: t.source.captured,
			readBy: t.source.readBy,
			compared: t.source.compared,
			kind: t.source.kind,
			cites: t.source.cites,
			extractOf: t.source.extractOf,
			knownFrom: ['', { text: t.source.knownFrom, source: t.source.knownIn, occurrence: '' }],
			note: t.source.note
		},
		translations: {
			translations: [
				'',
				{
					source: '',
					quote: '',
					text: t.translation.text,
					parts: [t.translation.text, { quote: '', text: '' }],
					why: t.translation.why,
					by: t.translation.by,
					readBy: t.translation.readBy
				}
			]
		},
		terms: {
			terms: [
				'',
				{
					name: t.term.name,
					note: t.term.note,
					ours: t.term.ours,
					renderings: t.term.renderings,
					wordings: [
						t.term.wording,
						{
							text: t.term.words,
							lang: t.source.language,
							renderings: t.term.renderings,
							uses: [
								'',
								{
									by: t.term.by,
									quote: ['', { ...support, voice: t.statement.voice }]
								}
							]
						}
					]
				}
			]
		}
	};
}

/** The labels on the way to a field, the outermost first; null where a form has no such field. */
export function labelsOf(labels: Labels, path: Path, t: DeskMessages): string[] | null {
	const found: string[] = [];
	let fields: Labels | undefined = labels;
	let own: string | ((n: number) => string) = '';
	for (const key of path) {
		if (typeof key === 'number') {
			if (typeof own === 'function') found.push(own(key + 1));
			continue;
		}
		const label: Label | undefined = fields?.[key];
		const language = !fields && isLanguage(key) ? t.inLanguage(key) : undefined;
		if (language !== undefined) {
			found.push([found.pop(), language].filter(Boolean).join(' '));
			continue;
		}
		if (label === undefined) return null;
		[own, fields] = typeof label === 'string' ? [label, undefined] : label;
		if (typeof own === 'string' && own !== '') found.push(own);
	}
	return found;
}
