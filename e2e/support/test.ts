import { test as base, expect } from '@playwright/test';
import { SandboxControl } from './sandbox-control.js';

interface Fixtures {
	/** Steers the sandbox, which is as new at the start of each test. */
	sandbox: SandboxControl;
	/** What the browser's console should not have said: errors, warnings and uncaught exceptions. Checked after each test. */
	complaints: string[];
}

/** Playwright's test with the sandbox reset, and a console that has to stay quiet. */
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
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			await use(complaints);
			expect(complaints, 'what the browser console complains of').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
