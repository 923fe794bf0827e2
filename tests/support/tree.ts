import type { Page } from '@playwright/test';

/** What a reader who hears a page finds on it: how many nodes of each role the browser's own tree has. */
export async function rolesOn(page: Page): Promise<Record<string, number>> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const roles: Record<string, number> = {};
	for (const { ignored, role } of nodes) {
		const name = String(role?.value);
		if (!ignored) roles[name] = (roles[name] ?? 0) + 1;
	}
	return roles;
}
