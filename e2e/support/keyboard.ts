import type { Locator, Page } from '@playwright/test';
import { expect } from './test.js';

/** More than any page has. */
const STOPS = 150;

/** Presses Tab until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let stop = 0; stop < STOPS; stop += 1) {
		if (await target.evaluate((element) => element.matches(':focus'))) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${target.toString()}.`);
}

/** Like {@link tabTo}, then presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}
