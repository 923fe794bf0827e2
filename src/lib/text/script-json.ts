/**
 * JSON that may stand inside a `<script type="application/ld+json">`: no `<` that could end the
 * element or open a comment, and no line separator that older readers take for the end of a line.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
