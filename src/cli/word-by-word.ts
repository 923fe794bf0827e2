/** The change in one line: `[-taken away-]` and `{+put in+}`. */
export function wordByWord(changes: readonly { kind: string; text: string }[]): string {
	return changes
		.map(({ kind, text }) =>
			kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
		)
		.join('');
}
