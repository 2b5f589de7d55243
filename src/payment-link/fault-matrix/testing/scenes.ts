import { expect } from '@open-wc/testing';
import { seedIds } from '../../../mocks/index.js';
import {
	CART,
	CULTURES,
	EMAIL_TEMPLATES,
	PAYMENT_LINK,
	PRODUCT,
	SEND,
	STORE,
	VARIANT,
} from '../../commerce/testing/mocked-commerce.js';
import { Editor } from '../../testing/editor.js';
import { eventually } from '../../testing/eventually.js';
import type { Scene, Stage } from './scene.js';

const nothingTyped = () => undefined;

const copy = async (editor: Editor, { clipboard }: Stage) => {
	editor.press('Copy to Clipboard');
	await eventually(() => clipboard.written.length === 1, 'The link is not copied.');
};

const send = async (editor: Editor, { backoffice, mocked }: Stage) => {
	editor.press('Send');
	await eventually(() => backoffice.sendEmail === undefined, 'Send Email is still open.');
	expect(await mocked.sendRequests[0]?.clone().json()).to.have.property('to', 'bo@example.com');
};

const cart = ({ backoffice }: Stage): Scene => {
	const editor = new Editor(backoffice);
	const open = async () => {
		await backoffice.open();
	};
	return {
		endpoint: { method: 'get', path: CART, requests: /\/carts\/[^/]+$/ },
		ask: open,
		panel: () => backoffice.generator,
		isDone: () => editor.canCopy && editor.generator.landingPage !== '',
		askAgain: () => editor.close().then(open),
		expectNothingLost: nothingTyped,
		close: () => editor.close(),
	};
};

const paymentLink = ({ backoffice, clipboard }: Stage): Scene => {
	const editor = new Editor(backoffice);
	const press = () => {
		editor.press('Copy to Clipboard');
		return Promise.resolve();
	};
	return {
		endpoint: { method: 'post', path: PAYMENT_LINK, requests: /\/payment-link$/ },
		ask: async () => {
			await backoffice.openReady();
			editor.fillInLink();
			await press();
		},
		panel: () => backoffice.generator,
		isDone: () => clipboard.written.length === 1 && editor.generator.link !== undefined,
		askAgain: press,
		expectNothingLost: () => editor.expectLinkFilledIn(),
		close: () => editor.close(),
	};
};

/** A call of the generator whose failure is not shown: the form does not wait for it, and Copy works. */
const optionalOfGenerator =
	(endpoint: Scene['endpoint'], cart?: string) =>
	(stage: Stage): Scene => {
		const editor = new Editor(stage.backoffice);
		return {
			endpoint,
			ask: async () => {
				await editor.open(cart);
				editor.fillInLink();
			},
			panel: () => stage.backoffice.generator,
			isDone: () => !editor.generator.text.includes('Looking up the page of the store.'),
			askAgain: () => Promise.resolve(),
			finish: () => copy(editor, stage),
			expectNothingLost: () => editor.expectLinkFilledIn(),
			close: () => editor.close(),
		};
	};

const emailTemplates = (stage: Stage): Scene => {
	const { backoffice } = stage;
	const editor = new Editor(backoffice);
	return {
		endpoint: { method: 'get', path: EMAIL_TEMPLATES, requests: /\/email-templates$/ },
		ask: async () => {
			await backoffice.openReady();
			editor.fillInLink();
			await editor.openSendEmail();
		},
		panel: () => backoffice.sendEmail,
		isDone: () => editor.canSend,
		askAgain: () => editor.close().then(() => editor.openSendEmail()),
		finish: async () => {
			await editor.fillInMail();
			await send(editor, stage);
		},
		expectNothingLost: () => editor.expectLinkFilledIn(),
		close: () => editor.close(),
	};
};

const cultures = (stage: Stage): Scene => {
	const { backoffice } = stage;
	const editor = new Editor(backoffice);
	return {
		endpoint: { method: 'get', path: CULTURES, requests: /\/cultures$/ },
		ask: async () => {
			await backoffice.openReady();
			await editor.openSendEmail();
			await editor.fillInMail();
		},
		panel: () => backoffice.sendEmail,
		isDone: () => editor.canSend,
		askAgain: () => Promise.resolve(),
		finish: () => send(editor, stage),
		expectNothingLost: () => editor.expectMailFilledIn(),
		close: () => editor.close(),
	};
};

const sendScene = ({ backoffice }: Stage): Scene => {
	const editor = new Editor(backoffice);
	const isSent = () => backoffice.notifications.some((text) => text.includes('Payment link sent to bo@example.com'));
	return {
		endpoint: { method: 'post', path: SEND, requests: /\/send$/ },
		ask: async () => {
			await backoffice.openReady();
			editor.fillInLink();
			await editor.openSendEmail();
			await editor.fillInMail();
			await eventually(() => backoffice.generator?.link !== undefined, 'There is no link.');
			editor.press('Send');
		},
		panel: () => backoffice.sendEmail,
		isDone: () => backoffice.sendEmail === undefined && isSent(),
		askAgain: async () => {
			await eventually(() => editor.canSend && !editor.isLoading, 'The form is gone.');
			editor.press('Send');
		},
		expectNothingLost: () => {
			editor.expectLinkFilledIn();
			if (backoffice.sendEmail) editor.expectMailFilledIn();
		},
		close: () => editor.close(),
	};
};

/** The eight calls of the extension. */
export const SCENES = {
	'GET cart': cart,
	'GET email-templates': emailTemplates,
	'GET store': optionalOfGenerator({ method: 'get', path: STORE, requests: /\/stores\/[^/]+$/ }),
	'GET product': optionalOfGenerator({ method: 'get', path: PRODUCT, requests: /\/products\/[^/]+$/ }),
	'GET product variant': optionalOfGenerator(
		{ method: 'get', path: VARIANT, requests: /\/products\/[^/]+\/variants\/[^/]+$/ },
		seedIds.carts.variants,
	),
	'GET cultures': cultures,
	'POST payment-link': paymentLink,
	'POST send': sendScene,
} as const satisfies Record<string, (stage: Stage) => Scene>;

export type CallName = keyof typeof SCENES;
