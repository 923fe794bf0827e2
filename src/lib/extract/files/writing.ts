import type { Aside, AsideKind } from '#lib/text/plain-text.ts';
import { fold } from '../white-space.ts';
import type { SetAside } from './file.ts';
import type { Paragraph } from './sections.ts';

/** Where words go that are no text: a kind of aside, or nowhere. */
export type Sink = AsideKind | 'comment' | 'nowhere';

const MOST_ASIDE = 1000;
const LONGEST_ASIDE = 300;

/** Takes down a document from its beginning to its end: paragraphs, and apart from them what is no text. */
export class Writing {
	readonly paragraphs: Paragraph[] = [];
	readonly aside: Aside[] = [];
	readonly counts: Partial<Record<SetAside, number>> = {};
	#text = '';
	#isHeading = false;
	#apart: { why: Sink; text: string } | null = null;

	/** Words of the text, or with `why` of what is set aside; such words that follow each other are one. */
	put(text: string, why: Sink | null = null): void {
		if (this.#apart && why !== this.#apart.why) this.closeAside();
		if (why === null) this.#text += text;
		else if (this.#apart) this.#apart.text += text;
		else this.#apart = { why, text };
	}

	/** From here on it is a heading, to the end of the paragraph. */
	heading(): void {
		this.#isHeading = true;
	}

	endParagraph(): void {
		this.closeAside();
		const text = fold(this.#text);
		if (text !== '') this.paragraphs.push({ text, isHeading: this.#isHeading });
		this.#text = '';
		this.#isHeading = false;
	}

	closeAside(): void {
		const apart = this.#apart;
		this.#apart = null;
		const text = fold(apart?.text ?? '').slice(0, LONGEST_ASIDE);
		if (!apart || text === '' || apart.why === 'nowhere') return;
		if (apart.why === 'struck-out') this.#count('struck-out');
		if (apart.why === 'note') this.#count('notes');
		if (apart.why === 'comment') this.#count('comments');
		else if (this.aside.length < MOST_ASIDE) this.aside.push({ text, why: apart.why });
	}

	#count(what: SetAside): void {
		this.counts[what] = (this.counts[what] ?? 0) + 1;
	}
}
