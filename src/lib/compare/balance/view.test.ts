import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { balanceOf } from './balance.ts';
import { LANGUAGES, type Language } from '#lib/record/vocabulary.ts';
import { balancePage } from './view.ts';

const record = await fixtureRecord();
const topics = [...record.topics.values()];

describe('the balance sheet of a topic', () => {
	it.each(topics)('has every party of $id once, with the numbers that were counted', (topic) => {
		const counted = balanceOf(record, topic);
		for (const lang of LANGUAGES) {
			const { parties, asOf, captured } = balancePage(record, topic, lang);
			expect({ asOf, captured }).toEqual({ asOf: counted.asOf, captured: counted.captured });
			const byId = parties
				.map(({ party, ...counts }) => ({ party: party.id, ...counts }))
				.sort((a, b) => (a.party < b.party ? -1 : 1));
			expect(byId).toEqual(counted.parties);
		}
	});

	it('stands in the order of the alphabet of its language, persons under their family names', () => {
		const order = (lang: Language) =>
			balancePage(record, record.topics.get('library-hours')!, lang).parties.map(
				({ party }) => party.name.text
			);
		expect(order('en')).toEqual([
			'Fennbrook Library Friends',
			'Fennbrook Town Council',
			'Harbour Road Traders',
			'Dana Imrie'
		]);
		expect(order('ar')).toEqual([
			'دانا إمري',
			'تجار شارع الميناء',
			'جمعية أصدقاء مكتبة فنبروك',
			'مجلس بلدة فنبروك'
		]);
	});
});
