import { find } from '#lib/components/hooks.ts';
import { messages } from './page.ts';

/** What facing pages say of what a button of theirs did. */
function say(root: HTMLElement, words: string): void {
	const status = find('says', '', root);
	if (status) status.textContent = words;
}

/** The party whose response stays open now, that one was let go, or that there is no room for another. */
export type Pinning = { speaker: string } | 'released' | 'full';

export async function sayPinning(root: HTMLElement, pinning: Pinning): Promise<void> {
	const { claim } = await messages();
	if (pinning === 'full') say(root, claim.pinLimit);
	else say(root, pinning === 'released' ? '' : claim.pinned(pinning.speaker));
}

export async function copyLink(root: HTMLElement, address: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(address);
		say(root, (await messages()).claim.copied);
	} catch {
		// Where the clipboard is withheld the address itself can be copied by hand.
		say(root, address);
	}
}
