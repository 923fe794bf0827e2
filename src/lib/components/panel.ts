/** Of the heads of a panel in its page, from the key of its statement. */
export const panelId = (key: string): string => key.replace('/', '-');

/** The `aria-labelledby` of what holds a StatementPanel: several on a page have the same links. */
export const panelLabel = (kind: 'claim' | 'response', { id }: { id: string }): string =>
	`${panelId(`${kind}/${id}`)}-kind ${panelId(`${kind}/${id}`)}-who`;
