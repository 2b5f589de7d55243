import { test as base, expect } from '@playwright/test';
import { SandboxControl } from './sandbox-control.js';

interface Fixtures {
	/** Controls the sandbox, which is reset before each test. */
	sandbox: SandboxControl;
	/** Errors, warnings and uncaught exceptions in the console. Each test fails if there are any left. */
	complaints: string[];
}

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
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			await use(complaints);
			expect(complaints, 'errors and warnings in the console').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
