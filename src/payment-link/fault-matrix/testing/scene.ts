import type { MockedCommerce } from '../../commerce/testing/mocked-commerce.js';
import type { TestBackoffice } from '../../testing/backoffice.js';
import type { TestClipboard } from '../../testing/clipboard.js';
import type { GeneratorPage } from '../../testing/generator.page.js';
import type { Endpoint } from './faulty-call.js';

/** What a scene is played on. */
export interface Stage {
	backoffice: TestBackoffice;
	mocked: MockedCommerce;
	clipboard: TestClipboard;
}

/** How an editor comes to make a call, and what they see of it. */
export interface Scene {
	endpoint: Endpoint;
	/** Everything up to the call. What can be typed by then is typed. */
	ask(): Promise<void>;
	/** The panel that says what went wrong. */
	panel(): GeneratorPage | undefined;
	/** Whether what was asked for has come or is done. */
	isDone(): boolean;
	/** Does the same again where there is no Retry, or after it where that brings only the form. */
	askAgain(): Promise<void>;
	/** Ends with what the call is for, where it is not itself that: a copy or a mail. */
	finish?(): Promise<void>;
	expectNothingLost(): void;
	/** Closes the panel that waits for it. */
	close(): Promise<void>;
}
