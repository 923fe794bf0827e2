import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Kinds from '../../../tests/support/Kinds.svelte';
import Stage from '../../../tests/support/Stage.svelte';
import { CODE_LISTS, CODES, type CodeList } from '#lib/coding/codebook.ts';
import { codeName, codeNames, codeNotes, type CodeNotes as Notes } from '#lib/i18n/code-notes.ts';
import { messages as core } from '#lib/i18n/en/core.ts';
import { messages as book } from '#lib/i18n/en/codebook.ts';
import Meaning from './editor/Meaning.svelte';

vi.mock('#lib/editor/state/desk.svelte.ts', () => ({ useDesk: () => ({ book }) }));

const page = (kinds: { list: CodeList; kind: string }[], codes?: Notes) =>
	render(Stage, { of: Kinds, given: { kinds, codes } }).container;
const accepts = { list: 'move', kind: 'accepts' } as const;

describe('the label of a kind', () => {
	it('is plain words on a page without notes', () => {
		expect(page([accepts])).toHaveTextContent('Accepts it');
		expect(screen.queryByRole('link')).toBeNull();
	});

	it('leads to its entry, and names its note, on a page that has them', async () => {
		page([accepts], await codeNotes('en'));
		const link = screen.getByRole('link', { name: 'Accepts it' });
		expect(link).toHaveAttribute('href', expect.stringMatching(/\/method#move\.accepts$/));
		expect(link).toHaveAttribute('data-note', 'note.move.accepts');
	});
});

describe('what a kind means', () => {
	it('stands in a note for each that the page names, once, with what it is and is not', async () => {
		const { is, not } = book.codebook.basis.placed;
		const kinds = [
			{ list: 'basis', kind: 'placed' },
			{ list: 'grade', kind: 'whole' }
		] as const;
		const shown = page([...kinds], await codeNotes('en'));
		const note = shown.querySelector('[id="note.basis.placed"]');
		for (const words of [core.basis.kind.placed, is, not]) expect(note).toHaveTextContent(words);
		expect(shown.querySelectorAll('dialog')).toHaveLength(2);
	});

	it.each(CODE_LISTS.flatMap((list) => CODES[list].map((kind) => [list, kind] as const)))(
		'stands beside its choice on the desk: %s %s',
		(list, kind) => {
			const { container } = render(Stage, { of: Meaning, given: { list, kind } });
			const entries: Readonly<Record<string, (typeof book.codebook.move)['accepts']>> =
				book.codebook[list];
			for (const words of Object.values(entries[kind]!)) {
				expect(container).toHaveTextContent(words);
			}
			expect(Object.values(codeNames(core)[list])).toContain(codeName(core, list, kind));
		}
	);

	it('says nothing of a kind that is not known', () => {
		const { container } = render(Stage, {
			of: Meaning,
			given: { list: 'move', kind: 'justifies' }
		});
		expect(container.querySelector('dl')).toBeNull();
	});
});
