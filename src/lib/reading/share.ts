import { around, findAll, hasState, said } from '#lib/components/hooks.ts';
import CiteDialog from '#lib/components/share/CiteDialog.svelte';
import EmbedDialog from '#lib/components/share/EmbedDialog.svelte';
import { addToShelf } from '#lib/pack/state/shelf.ts';
import { inSite } from '#lib/record/addresses.ts';
import { openDialog } from './islands.ts';
import { messages, page } from './page.ts';

/** What the buttons do that cite, embed or put into a pack. */
export async function onShare(button: HTMLElement): Promise<void> {
	const action = said(button, 'action');
	if (action === 'cite') {
		const quotation = said(button, 'quotation');
		const props = {
			statements: said(button, 'statement')?.split(' ') ?? inView(button),
			quotation: quotation === undefined ? undefined : Number(quotation)
		};
		await openDialog(CiteDialog, props, () => button);
	} else if (action === 'embed') {
		const what = said(button, 'embed');
		const title = said(button, 'title') ?? '';
		if (what) await openDialog(EmbedDialog, { what, title }, () => button);
	} else await addToPack(button);
}

/** The claim and the responses that the reader has beside it. */
function inView(button: HTMLElement): string[] {
	const root = around(button, 'facing');
	const [claim] = /[^/]+$/.exec(said(root, 'facing') ?? '') ?? [];
	if (!root || claim === undefined) return [];
	const shown = findAll('response', root).filter((panel) => !hasState(panel, 'away'));
	return [`claim/${claim}`, ...shown.map((panel) => `response/${said(panel, 'response')}`)];
}

async function addToPack(button: HTMLElement): Promise<void> {
	addToShelf(said(button, 'statements')?.split(' ') ?? []);
	const { share: label } = await messages();
	button.textContent = label.added;
	const shelf = around(button, 'shelf');
	if (shelf && !shelf.querySelector('a')) {
		const link = document.createElement('a');
		link.href = page.file(inSite('/pack', page.lang));
		link.textContent = label.pack;
		shelf.append(link);
	}
}
