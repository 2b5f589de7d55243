import { expect } from '@open-wc/testing';
import { UmbActionEventContext } from '@umbraco-cms/backoffice/action';
import '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import '@umbraco-cms/backoffice/property';
import '@umbraco-cms/backoffice/validation';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../../mocks/index.js';
// The backoffice registers them at start, but does not export them.
import { manifests as propertyEditors } from '../../../../../../node_modules/@umbraco-cms/backoffice/dist-cms/packages/property-editors/umbraco-package.js';
import { eventually } from '../../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../../testing/mocked-commerce.js';
import { hostInStore } from '../../../testing/test-host.element.js';
import { SandboxCartDetailStore } from '../../repository/cart-detail.store.js';
import { manifests as repositoryManifests } from '../../repository/manifests.js';
import { SandboxCartWorkspaceContext } from '../cart-workspace.context.js';
import { SandboxCartDetailsWorkspaceViewElement } from './cart-details-workspace-view.element.js';

type Control = HTMLElement & { value: string; validationMessage: string; readonly: boolean };

/** @returns the elements that match a selector, including those in shadow roots */
function deep(root: ParentNode, selector: string): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
		...(element.matches(selector) ? [element] : []),
		...(element.shadowRoot ? deep(element.shadowRoot, selector) : []),
	]);
}

const isControl = (element: HTMLElement): element is Control => 'readonly' in element && 'value' in element;

describe('the page of a cart', () => {
	const worker = answerByMockedCommerce();
	let context: SandboxCartWorkspaceContext;

	before(() => umbExtensionsRegistry.registerMany([...repositoryManifests, ...propertyEditors]));
	afterEach(() => context.destroy());

	const open = async (unique?: string) => {
		const host = await hostInStore();
		new SandboxCartDetailStore(host);
		new UmbActionEventContext(host);
		new UmbNotificationContext(host);
		context = new SandboxCartWorkspaceContext(host);
		await context.open(unique);
		host.append(new SandboxCartDetailsWorkspaceViewElement());
		const all = (selector: string) => deep(host, selector);
		/** The controls with this label, or of the property at this path. */
		const controls = (name: string) =>
			[
				...all('uui-input, uui-select').filter((control) => control.getAttribute('label') === name),
				...all(`umb-property[alias="${name}"]`).flatMap(({ shadowRoot }) =>
					shadowRoot ? deep(shadowRoot, 'uui-input, uui-textarea') : [],
				),
			].filter(isControl);
		const control = async (name: string) => {
			await eventually(() => controls(name).length > 0);
			const [first] = controls(name);
			if (!first) throw new Error(`There is no control "${name}".`);
			return first;
		};
		const type = async (label: string, text: string) => {
			const input = await control(label);
			input.value = text;
			input.dispatchEvent(new InputEvent('input'));
			return input;
		};
		const press = (label: string) =>
			all('uui-button')
				.find((button) => button.getAttribute('label') === label)
				?.click();
		const cells = () => all('uui-table-cell').map((cell) => cell.innerText.trim());
		return { all, controls, control, type, press, cells };
	};

	it('edits the cart on every keystroke', async () => {
		const { type } = await open(seedIds.carts.ordinary);
		await type('customer.telephone', '+45 1');
		await type('billing.zipCode', '9999');
		await type('notes.customerNotes', 'Ring\ntwice');

		const cart = context.getData();
		expect(cart?.customer).to.include({ telephone: '+45 1', email: 'anna@example.com' });
		expect(cart?.billing).to.include({ zipCode: '9999' });
		expect(cart?.notes).to.include({ customerNotes: 'Ring\ntwice' });
	});

	it('changes a country, and requests the countries once', async () => {
		let requests = 0;
		worker.events.on('request:start', ({ request }) => void (requests += Number(request.url.includes('/countries'))));
		const { control } = await open(seedIds.carts.ordinary);
		const country = await control('Country');
		await eventually(() => country.shadowRoot?.querySelector('option[value="DE"]'));
		country.value = 'DE';
		country.dispatchEvent(new Event('change'));
		await context.requestSubmit();

		expect(context.getData()?.billing).to.have.nested.property('country.code', 'DE');
		expect(requests).to.equal(1);
	});

	it('shows at the field that an e-mail address is not valid, and does not save it', async () => {
		const { type } = await open(seedIds.carts.ordinary);
		const email = await type('customer.email', 'anna@');
		await eventually(() => email.validationMessage);

		expect(await context.requestSubmit().catch(() => 'refused')).to.equal('refused');
	});

	it('shows messages of the server at their fields, as text, and can be saved again', async () => {
		const errors = { 'Customer.Email': ['<b>Unknown</b> address.'] };
		worker.use(
			http.patch(
				`${MANAGEMENT_API}/carts/:cartId`,
				() => HttpResponse.json({ type: 'Error', title: 'No.', status: 400, errors }, { status: 400 }),
				{
					once: true,
				},
			),
		);
		const { control, type, all } = await open(seedIds.carts.emojiName);
		await type('customer.telephone', '+45 2');
		await context.requestSubmit().catch(() => undefined);
		await eventually(() =>
			all('umb-form-validation-message').some((at) => at.shadowRoot?.textContent.includes('Unknown')),
		);
		expect(all('b')).to.deep.equal([]);
		expect((await control('customer.telephone')).value).to.equal('+45 2');

		await context.requestSubmit();
		expect(context.getHasUnpersistedChanges()).to.equal(false);
	});

	it('has fields for the language and currency of a new cart', async () => {
		const { control } = await open();
		const currency = await control('Currency');
		await eventually(() => currency.value === 'DKK');
		expect((await control('Language')).value).to.equal('da-DK');
	});

	it('hides the shipping address if it is the same as the billing address', async () => {
		const { controls, control } = await open(seedIds.carts.ordinary);
		await control('billing.zipCode');
		expect(controls('shipping.zipCode')).to.have.length(0);
		context.edit('shipping.sameAsBilling', false);
		await control('shipping.zipCode');
	});

	it('is read-only for an order', async () => {
		const { all, control } = await open(seedIds.carts.finalised);
		await eventually(() => all('umb-property-editor-ui-text-box').length > 5);

		expect(
			all('uui-input, uui-textarea, uui-select').filter((input) => isControl(input) && !input.readonly),
		).to.deep.equal([]);
		expect(all('sandbox-quantity-input')).to.deep.equal([]);
		expect((await control('customer.email')).value).to.equal('lars@example.com');
	});

	it('rejects a quantity of 0 at its field, and keeps the text', async () => {
		const { type } = await open(seedIds.carts.ordinary);
		const quantity = await type('Quantity of Trail jacket', '0');
		expect(context.getData()?.orderLines[0]?.quantity).to.equal(undefined);
		await eventually(() => quantity.validationMessage.includes('above 0'));

		expect(quantity.value).to.equal('0');
		await type('Quantity of Trail jacket', '2,5');
		expect(context.getData()?.orderLines[0]?.quantity).to.equal(2.5);
	});

	it('removes a line, and restores it in its place', async () => {
		const { control, press, all } = await open(seedIds.carts.ordinary);
		await control('Quantity of Trail jacket');
		const before = context.getData()?.orderLines;
		press('Remove Trail jacket');
		await eventually(() => all('#undo:focus').length === 1);
		expect(context.getData()?.orderLines).to.have.length(1);

		press('Undo');
		await eventually(() => all('#undo').length === 0);
		expect(context.getData()?.orderLines).to.deep.equal(before);
		expect(context.getHasUnpersistedChanges()).to.equal(false);
	});

	it('shows names as text, a dash for missing values, and the parts of a bundle below it', async () => {
		const attributes = [
			{ name: { alias: 'size', name: 'Size' }, value: { alias: 'L', name: 'L' } },
			{ value: 7 },
			null,
		];
		const parts = [{ id: '2', name: 'Part', quantity: 1, attributes }];
		const cart = { id: 'a', orderLines: [{ id: '1', name: '<b>خيمة</b> 🏕️', quantity: 1, orderLines: parts }] };
		worker.use(http.get(`${MANAGEMENT_API}/carts/:cartId`, () => HttpResponse.json(cart)));
		const { cells, all } = await open('a');
		await eventually(() => cells().length === 12);

		expect(cells().filter((_, index) => index % 6 === 0)).to.deep.equal(['<b>خيمة</b> 🏕️', 'Part\nSize: L']);
		expect(cells().filter((_, index) => index % 6 === 4)).to.deep.equal(['–', '–']);
		expect(all('sandbox-quantity-input')).to.have.length(1);
	});

	it('is accessible', async () => {
		const { all, control } = await open(seedIds.carts.ordinary);
		await control('Country');
		await control('notes.customerNotes');

		for (const element of all('sandbox-cart-fields, sandbox-cart-products')) await expect(element).to.be.accessible();
	});
});
