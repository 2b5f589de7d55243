import { expect } from '@open-wc/testing';
import { UmbActionEventContext } from '@umbraco-cms/backoffice/action';
import '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import '@umbraco-cms/backoffice/validation';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../../mocks/index.js';
import { eventually } from '../../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../../testing/mocked-commerce.js';
import { hostInStore } from '../../../testing/test-host.element.js';
import { SandboxCartDetailStore } from '../../repository/cart-detail.store.js';
import { manifests as repositoryManifests } from '../../repository/manifests.js';
import { SandboxCartWorkspaceContext } from '../cart-workspace.context.js';
import { SandboxCartDetailsWorkspaceViewElement } from './cart-details-workspace-view.element.js';

/** @returns what a selector finds, in shadow roots as well */
function deep(root: ParentNode, selector: string): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
		...(element.matches(selector) ? [element] : []),
		...(element.shadowRoot ? deep(element.shadowRoot, selector) : []),
	]);
}

describe('the page of a cart', () => {
	const worker = answerByMockedCommerce();
	let context: SandboxCartWorkspaceContext;

	before(() => umbExtensionsRegistry.registerMany(repositoryManifests));
	afterEach(() => context.destroy());

	const open = async (begin: (context: SandboxCartWorkspaceContext) => Promise<unknown>) => {
		const host = await hostInStore();
		new SandboxCartDetailStore(host);
		new UmbActionEventContext(host);
		new UmbNotificationContext(host);
		context = new SandboxCartWorkspaceContext(host);
		await begin(context);
		const view = new SandboxCartDetailsWorkspaceViewElement();
		host.append(view);
		await eventually(() => deep(host, 'sandbox-cart-totals').length > 0);
		return {
			view,
			all: (selector: string) => deep(host, selector),
			field: (label: string) => {
				const [field] = deep(host, 'uui-input, uui-textarea').filter((input) => input.getAttribute('label') === label);
				if (!field || !('value' in field)) throw new Error(`There is no field "${label}".`);
				return field as HTMLElement & { value: string; validationMessage: string };
			},
		};
	};

	it('edits the cart at every key', async () => {
		const { field } = await open((cart) => cart.load(seedIds.carts.ordinary));
		for (const [label, value] of [
			['Telephone', '+45 1'],
			['Postcode', '9999'],
			['From the customer', 'Ring\ntwice'],
		] as const) {
			const input = field(label);
			input.value = value;
			input.dispatchEvent(new InputEvent('input'));
		}

		const cart = context.getData();
		expect(cart?.customer.telephone).to.equal('+45 1');
		expect(cart?.billing.zipCode).to.equal('9999');
		expect(cart?.notes.customerNotes).to.equal('Ring\ntwice');
		expect(cart?.customer.email).to.equal('anna@example.com');
	});

	it('says at the field that an address is none, and does not save it', async () => {
		const { field } = await open((cart) => cart.load(seedIds.carts.ordinary));
		const email = field('E-mail');
		email.value = 'anna@';
		email.dispatchEvent(new InputEvent('input'));
		await eventually(() => email.validationMessage.includes('anna@example.com'));

		expect(await context.requestSubmit().catch(() => 'refused')).to.equal('refused');
		expect(email.value).to.equal('anna@');
	});

	it('says at the field what the server says of it, as text, and can be saved again', async () => {
		const errors = { 'Customer.Email': ['<b>Unknown</b> address.'] };
		worker.use(
			http.patch(
				`${MANAGEMENT_API}/carts/:cartId`,
				() => HttpResponse.json({ type: 'Error', status: 400, title: 'No.', errors }, { status: 400 }),
				{ once: true },
			),
		);
		const { field, all } = await open((cart) => cart.load(seedIds.carts.emojiName));
		context.edit({ tags: ['gift'] });
		await context.requestSubmit().catch(() => undefined);
		await eventually(() => field('E-mail').validationMessage !== '');
		expect(field('E-mail').validationMessage).to.equal('&lt;b&gt;Unknown&lt;/b&gt; address.');
		expect(all('b')).to.deep.equal([]);

		await context.requestSubmit();
		expect(context.getHasUnpersistedChanges()).to.equal(false);
	});

	it('asks a new cart for its language and currency', async () => {
		const { all } = await open((cart) => cart.create());
		await eventually(() => all('sandbox-cart-locality uui-select, uui-select').length >= 2);

		expect(all('sandbox-cart-locality')).to.have.length(1);
	});

	it('hides an address that is the same as the other', async () => {
		const { all } = await open((cart) => cart.load(seedIds.carts.ordinary));
		const postcodes = () => all('uui-input').filter((input) => input.getAttribute('label') === 'Postcode').length;
		expect(postcodes()).to.equal(1);
		const { shipping } = context.getData() ?? {};
		if (shipping) context.edit({ shipping: { ...shipping, sameAsBilling: false } });
		await eventually(() => postcodes() === 2);
	});

	it('lets an order be read only', async () => {
		const { all } = await open((cart) => cart.load(seedIds.carts.finalised));

		expect(all('uui-input, uui-textarea, uui-select, sandbox-quantity-input')).to.deep.equal([]);
		expect(
			all('sandbox-cart-facts').some((facts) => facts.shadowRoot?.textContent.includes('lars@example.com')),
		).to.equal(true);
	});

	it('is accessible', async () => {
		const { view, all } = await open((cart) => cart.load(seedIds.carts.ordinary));
		await eventually(() => all('sandbox-cart-address').length === 2);

		for (const part of [
			'sandbox-cart-customer',
			'sandbox-cart-address',
			'sandbox-cart-products',
			'sandbox-cart-fields',
		]) {
			for (const element of all(part)) await expect(element).to.be.accessible();
		}
		expect(view.isConnected).to.equal(true);
	});
});
