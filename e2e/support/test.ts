import { test as base, expect } from '@playwright/test';
import { SandboxControl } from './sandbox-control.js';
import { umbraco } from './umbraco.js';

interface Fixtures {
	/** Controls the sandbox, which is reset before each test. */
	sandbox: SandboxControl;
	/** Errors, warnings and uncaught exceptions in the console. Each test fails if there are any left. */
	complaints: string[];
}

/** What the backoffice itself complains about. */
const KNOWN: RegExp[] =
	umbraco === '17'
		? [
				// The search of its picker, and the button that clears it.
				/^UUI-(INPUT|BUTTON) needs a `label`/,
			]
		: [];

/** Playwright's test with a reset sandbox, which fails on errors and warnings in the console. */
export const test = base.extend<Fixtures>({
	sandbox: [
		async ({ request }, use) => {
			const sandbox = new SandboxControl(request);
			await sandbox.reset();
			await use(sandbox);
		},
		{ auto: true },
	],
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('console', (message) => {
				const text = message.text();
				if (['error', 'warning'].includes(message.type()) && !KNOWN.some((known) => known.test(text)))
					complaints.push(text);
			});
			await use(complaints);
			expect(complaints, 'errors and warnings in the console').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
