import { expect, type Page } from '@playwright/test';

/** What has the focus, as the browser tells it to a screen reader: its role and its name. */
export async function focused(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const { result } = await session.send('Runtime.evaluate', {
		expression: 'document.activeElement'
	});
	const { nodes } = await session.send('Accessibility.getPartialAXTree', {
		objectId: result.objectId!,
		fetchRelatives: false
	});
	await session.detach();
	const name = String(nodes[0]?.name?.value ?? '').replace(/\s+/g, ' ');
	return `${String(nodes[0]?.role?.value)} ${name.trim()}`;
}

/** Waits until the focus is on something of a role and a name. */
export async function expectFocus(page: Page, on: RegExp): Promise<void> {
	await expect.poll(() => focused(page)).toMatch(on);
}

/** Presses Tab until the focus is on something of a role and a name; returns how many stops that took. */
export async function tabTo(page: Page, to: RegExp, most: number): Promise<number> {
	const passed: string[] = [];
	for (let stops = 1; stops <= most; stops++) {
		await page.keyboard.press('Tab');
		const on = await focused(page);
		if (to.test(on)) return stops;
		passed.push(on);
	}
	throw new Error(`${to} is not within ${most} stops:\n${passed.join('\n')}`);
}

/** Types into a field that offers names, and takes the first offer. */
export async function pickTyped(page: Page, typed: string): Promise<void> {
	await page.keyboard.type(typed);
	await expect(page.locator('li[role="option"]:visible').first()).toBeVisible();
	await page.keyboard.press('Enter');
}

/** Goes through the choices of the list that has the focus, until one is chosen. */
export async function chooseByArrows(page: Page, value: string): Promise<void> {
	const list = page.locator('select:focus');
	const most = await list.locator('option').count();
	for (let i = 0; i < most && (await list.inputValue()) !== value; i++) {
		await page.keyboard.press('ArrowDown');
	}
	await expect(list).toHaveValue(value);
}
