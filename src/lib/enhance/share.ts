import { unmount } from 'svelte';
import CiteDialog from '#lib/components/share/CiteDialog.svelte';
import EmbedDialog from '#lib/components/share/EmbedDialog.svelte';
import { SHARE_LABELS } from '#lib/i18n/share-labels.ts';
import { addToShelf } from '#lib/pack/shelf.ts';
import type { Embedded } from '#lib/domain/export/embed.ts';
import { inSite } from '#lib/domain/addresses.ts';
import { island } from './islands.ts';
import { page } from './page.ts';

/** Answers the buttons that cite or put into a pack. */
export function onShare(button: HTMLElement): void {
	if (button.dataset.action === 'cite') void openCite(button);
	else if (button.dataset.action === 'embed') void openEmbed(button);
	else addToPack(button);
}

async function openCite(button: HTMLElement): Promise<void> {
	const { statement, quotation } = button.dataset;
	let dialog: object | undefined;
	dialog = await island(document.body, CiteDialog, {
		statements: statement === undefined ? inView(button) : statement.split(' '),
		quotation: quotation === undefined ? undefined : Number(quotation),
		onclose: () => {
			if (dialog) void unmount(dialog);
			dialog = undefined;
			button.focus();
		}
	});
}

async function openEmbed(button: HTMLElement): Promise<void> {
	const { claimId = '', embed = `claim/${claimId}`, title = '' } = button.dataset;
	let dialog: object | undefined;
	dialog = await island(document.body, EmbedDialog, {
		what: embed as Embedded,
		title,
		onclose: () => {
			if (dialog) void unmount(dialog);
			dialog = undefined;
			button.focus();
		}
	});
}

/** The claim and the responses that the reader has beside it. */
function inView(button: HTMLElement): string[] {
	const root = button.closest<HTMLElement>('[data-facing]');
	const [claim = ''] = /[^/]+$/.exec(root?.dataset.address ?? location.pathname) ?? [];
	const responses = [...(root?.querySelectorAll<HTMLElement>('[data-response]:not(.away)') ?? [])];
	return [
		`claim/${claim}`,
		...responses.map(({ dataset }) => `response/${dataset.response ?? ''}`)
	];
}

function addToPack(button: HTMLElement): void {
	const label = SHARE_LABELS[page.lang];
	addToShelf((button.dataset.statements ?? '').split(' ').filter(Boolean));
	button.textContent = label.added;
	const place = button.closest('[data-pack-says]');
	if (place && !place.querySelector('a')) {
		const link = document.createElement('a');
		link.href = page.base + inSite('/pack', page.lang);
		link.textContent = label.pack;
		place.append(link);
	}
}
