import type { MockedCommerce } from '../../commerce/testing/mocked-commerce.js';
import type { TestBackoffice } from '../../testing/backoffice.js';
import type { TestClipboard } from '../../testing/clipboard.js';
import type { GeneratorPage } from '../../testing/generator.page.js';
import type { Endpoint } from './faulty-call.js';

/** What a scene needs. */
export interface Stage {
	backoffice: TestBackoffice;
	mocked: MockedCommerce;
	clipboard: TestClipboard;
}

/** How an editor triggers a call and sees its outcome. */
export interface Scene {
	endpoint: Endpoint;
	/** Does everything up to the call, and fills in all fields that exist by then. */
	ask(): Promise<void>;
	/** The panel that shows the failure. */
	panel(): GeneratorPage | undefined;
	/** Whether the call has had its effect. */
	isDone(): boolean;
	/** Triggers the call again if there is no Retry, or if Retry only reloads the form. */
	askAgain(): Promise<void>;
	/** Copies the link or sends an e-mail in the end, unless the call itself does. */
	finish?(): Promise<void>;
	expectNothingLost(): void;
	/** Closes the panel that waits for the call. */
	close(): Promise<void>;
}
