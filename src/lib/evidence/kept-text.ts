import * as v from 'valibot';
import type { PlacedText } from '#lib/text/places.ts';
import type { CapturedFile } from './commitment.ts';
import { At, MediaType } from './evidence.ts';
import { faultsOf, type ValueFaults } from './faults.ts';
import { hex, Natural, Text } from './values.ts';

/**
 * A text read out of a file, as an editor keeps it outside the repository: `<source>.json` beside the
 * `<source>.txt` of those that were captured as text. With it every proof can be made again without
 * the program that read the file. It comes from a disk, so it is held to its form like any input.
 */

const fault = faultsOf<ValueFaults>();

const KEPT_FORM = 'rejoinder-text/1';

/** Places of a text, each behind the one before it. */
export const Places = v.pipe(
	v.array(v.strictObject({ start: Natural, at: At })),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { value: places } = dataset;
		const wrong = places.findIndex(({ start }, i) => i > 0 && start <= places[i - 1]!.start);
		if (wrong < 0) return;
		const item = { type: 'array', origin: 'value', key: wrong } as const;
		addIssue({
			message: fault('places-not-in-order'),
			path: [{ ...item, input: places, value: places[wrong] }]
		});
	})
);

export const KeptText = v.pipe(
	v.strictObject({
		form: v.literal(KEPT_FORM, fault('other-version', { known: [KEPT_FORM] })),
		/** Of the file, as its own bytes say. */
		mediaType: MediaType,
		/** SHA-256 of the file. */
		digest: hex(32),
		places: Places,
		text: Text
	}),
	v.forward(
		v.partialCheck(
			[['places'], ['text']],
			({ places, text }) => (places.at(-1)?.start ?? 0) <= text.length,
			fault('places-not-in-order')
		),
		['places']
	)
);
export type KeptText = v.InferOutput<typeof KeptText>;

/** The file that is kept of a text and its file. */
export function keptText(
	{ text, places }: PlacedText,
	{ mediaType, digest }: CapturedFile
): string {
	const kept: KeptText = { form: KEPT_FORM, mediaType, digest, places: [...places], text };
	return `${JSON.stringify(kept, null, '\t')}\n`;
}

/** Whether a file of a folder means to be a kept text. */
export function isKeptText(file: string): boolean {
	return file.trimStart().startsWith('{') && file.includes('"rejoinder-text/');
}
