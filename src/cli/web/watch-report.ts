import { stringify } from 'yaml';
import { atom } from '#lib/formats/atom.ts';
import type { FeedEntry } from '#lib/formats/feed.ts';
import type { Settings } from '#lib/record/schema.ts';
import { siteAddress, PRODUCT } from '#lib/record/site-address.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { count } from '../count.ts';
import { countOf, report } from '../still-there.ts';
import type { Outcome } from './watch-page.ts';

/** How many words of a source stand where they stood, and how the others do. */
function countsOf(outcome: Outcome & { kind: 'read' }) {
	const { results } = outcome;
	const [altered, gone] = [countOf(results, 'altered'), countOf(results, 'gone')];
	return { verbatim: results.length - altered - gone, altered, gone };
}

/** Whether an editor has something to look at. */
export function hasChanged(outcome: Outcome): boolean {
	if (outcome.kind !== 'read') return true;
	const { altered, gone } = countsOf(outcome);
	return altered + gone > 0 || outcome.movedTo !== undefined;
}

/** What became of one source, in one line. */
function headline(outcome: Outcome): string {
	switch (outcome.kind) {
		case 'gone':
			return `the page is gone, ${outcome.url} answers with ${outcome.status}`;
		case 'unreachable':
			return `not reached, ${outcome.url}: ${outcome.why}`;
		case 'read': {
			const { verbatim, altered, gone } = countsOf(outcome);
			const moved = outcome.movedTo === undefined ? '' : `, moved to ${outcome.movedTo}`;
			const none =
				verbatim + altered === 0 ? '; none is there, which another page looks like too' : '';
			const of = count(outcome.results.length, '# quoted passage', '# quoted passages');
			return `${verbatim} verbatim · ${altered} altered · ${gone} gone, of ${of}${none}${moved}`;
		}
	}
}

/** For a person: one line a source, below it what has changed. */
export function textReport(outcome: Outcome): string[] {
	const head = `${outcome.source}: ${headline(outcome)}`;
	return outcome.kind === 'read' ? [head, ...outcome.results.flatMap(report)] : [head];
}

/** For a program. */
export function jsonReport(outcome: Outcome): object {
	if (outcome.kind !== 'read') return outcome;
	const { source, url, kind, movedTo, results } = outcome;
	const quotations = results.map(({ found, ...rest }) => ({ ...rest, ...found }));
	return { source, url, kind, movedTo, ...countsOf(outcome), quotations };
}

/** For a reader of feeds: an entry for each source that has changed. */
export function feedReport(
	outcomes: readonly Outcome[],
	at: string,
	{ address = '', name = PRODUCT }: Partial<Settings>
): string {
	const site = { url: address, name };
	return atom({
		title: `${name}: pages that have changed`,
		home: siteAddress(site, 'sources'),
		self: siteAddress(site, 'watch.atom'),
		language: SOURCE_LANGUAGE,
		author: name,
		updated: at,
		entries: outcomes.filter(hasChanged).map((outcome): FeedEntry => ({
			id: `tag:rejoinder.invalid,2026:watch/${outcome.source}/${at}`,
			kind: 'correction',
			title: outcome.source,
			url: siteAddress(site, `sources/${outcome.source}`),
			date: at,
			summary: textReport(outcome).join('\n')
		}))
	});
}

/** Entries for corrections.yaml, for an editor to decide on: the record stands, the page no longer does. */
export function draftCorrections(outcomes: readonly Outcome[], day: string): string {
	const corrections = outcomes.flatMap((outcome) => {
		const said = reasonOf(outcome);
		if (said === null) return [];
		const target = `sources/${outcome.source}`;
		return [{ date: day, kind: 'addition', target, reason: { [SOURCE_LANGUAGE]: said } }];
	});
	const head =
		'# Drafts: what has changed at the pages since they were captured. An editor reads each page before one is published.\n';
	return head + stringify({ corrections }, { lineWidth: 100 });
}

function reasonOf(outcome: Outcome): string | null {
	if (outcome.kind === 'gone') return 'The page is no longer at its address.';
	if (outcome.kind === 'unreachable') return null;
	const lines = outcome.results.flatMap(({ text, found }) => {
		if (found.kind === 'altered')
			return [`Where “${text}” was captured, the page now has “${found.now}”.`];
		return found.kind === 'gone' ? [`The page no longer has “${text}”.`] : [];
	});
	const { movedTo } = outcome;
	if (movedTo !== undefined) lines.push(`The page has moved to ${movedTo}.`);
	return lines.length === 0 ? null : lines.join(' ');
}
