import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/text/languages.ts';
import { messages as deskEn } from './en/desk.ts';
import { GUIDE } from './desk.guide.ts';
import { loadMessages } from './messages.ts';

describe.each(
	await Promise.all(
		LANGUAGES.map(
			async (lang) =>
				[lang, await loadMessages(lang, 'desk'), await loadMessages(lang, 'core')] as const
		)
	)
)('the guide in %s', (_, t, site) => {
	const labels = [
		[t.help.example, t.add.title],
		[t.add.read],
		[`${t.source.about} ${t.inLanguage('en')}`, GUIDE.about],
		[t.text.exact, GUIDE.exact, t.text.find, t.proposals.claim],
		[t.statement.speaker, GUIDE.speaker],
		[
			`${t.statement.gist} ${t.inLanguage('en')}`,
			GUIDE.gist,
			`${t.statement.point(1)} ${t.inLanguage('en')}`,
			GUIDE.point
		],
		[GUIDE.response, t.proposals.response],
		[
			t.statement.basis,
			site.basis.kind.placed,
			t.statement.basisQuote,
			GUIDE.response,
			t.statement.basisBeside,
			GUIDE.exact
		],
		[GUIDE.silence, t.proposals.response, t.statement.askedBy, GUIDE.speaker],
		[
			t.statement.moveAdd,
			site.move['states-own-conduct'],
			t.statement.moveKind,
			`${t.statement.why} ${t.inLanguage('en')}`,
			GUIDE.why
		],
		[
			t.topic.title,
			`${t.topic.name} ${t.inLanguage('en')}`,
			GUIDE.title,
			`${t.topic.summary} ${t.inLanguage('en')}`,
			GUIDE.summary
		],
		[t.check.title, t.read.open, t.read.back],
		[t.project.zip, 'npm run rejoinder -- check']
	];

	test('has a step for each thing that is done', () => {
		expect(t.help.steps).toHaveLength(labels.length);
	});

	test.each(labels.map((words, i) => [i + 1, words] as const))(
		'names in step %i what the desk calls it',
		(n, words) => {
			for (const word of words) expect(t.help.steps[n - 1]).toContain(word);
		}
	);
});

test('the guide stands in CONTRIBUTING.md word for word', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	expect(text).toContain(`## ${deskEn.help.title}`);
	deskEn.help.steps.forEach((step, i) => expect(text).toContain(`${i + 1}. ${step}\n`));
});
