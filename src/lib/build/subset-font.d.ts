/** The part of subset-font that is used here; the package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			/** Tags of OpenType features; without it, harfbuzz's own choice. */
			keepFeatures?: readonly string[];
			/** The part of each axis that is kept. */
			variationAxes?: Record<string, number | { min: number; max: number }>;
		}
	): Promise<Uint8Array>;
}
