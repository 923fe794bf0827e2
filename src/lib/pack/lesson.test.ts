import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { emptyRecord } from '#lib/record/record.ts';
import { lessonOf } from './lesson.ts';

test('a lesson begins with the claim that most answer, and all who do', async () => {
	const record = await fixtureRecord();
	const lesson = lessonOf(record, record.topics.get('library-hours')!, 'ar');
	expect(lesson.items).toEqual([
		'claim/five-shuts-out',
		'response/imrie-no-one-shut-out',
		'response/traders-quiet-street',
		'response/council-moved-hours'
	]);
	expect(lesson.title).toBe(record.topics.get('library-hours')!.title.ar);
});

test('a topic without claims has an empty one', async () => {
	const topic = (await fixtureRecord()).topics.get('library-hours')!;
	expect(lessonOf(emptyRecord(), topic, 'en')).toEqual({ items: [], title: '', questions: [] });
});
