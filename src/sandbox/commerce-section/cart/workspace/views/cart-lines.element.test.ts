import { expect, fixture } from '@open-wc/testing';
import { html } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/validation';
import '../../../testing/test-host.element.js';
import { parseCart } from '../../cart.parser.js';
import type { CartCalculation } from '../cart-calculation.controller.js';
import { CartLineQuantityEvent, CartLineRemoveEvent } from './cart-line.events.js';
import type { SandboxCartLinesElement } from './cart-lines.element.js';
import './cart-lines.element.js';

describe('sandbox-cart-lines', () => {
	const show = (orderLines: unknown[], { readonly = false, calculation }: Partial<SandboxCartLinesElement> = {}) =>
		fixture<SandboxCartLinesElement>(
			html`<sandbox-cart-lines
				.lines=${parseCart({ id: 'a', orderLines }).lines}
				.calculation=${calculation}
				?readonly=${readonly}></sandbox-cart-lines>`,
		);

	const shownIn = (element: SandboxCartLinesElement, selector: string) => [
		...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
	];

	const cells = (element: SandboxCartLinesElement) =>
		shownIn(element, 'uui-table-cell').map(({ innerText }) => innerText.trim());

	/** The next event of a kind. */
	const told = <E extends Event>(element: HTMLElement, kind: { TYPE: string; prototype: E }) =>
		new Promise<E>((resolve) => element.addEventListener(kind.TYPE, (event) => resolve(event as E), { once: true }));

	const quantityInput = (element: SandboxCartLinesElement) => {
		const input = element.shadowRoot?.querySelector('sandbox-quantity-input')?.shadowRoot?.querySelector('uui-input');
		if (!input) throw new Error('There is no quantity to edit.');
		return input;
	};

	const type = (element: SandboxCartLinesElement, text: string) => {
		const input = quantityInput(element);
		input.value = text;
		const typed = told(element, CartLineQuantityEvent);
		input.dispatchEvent(new InputEvent('input'));
		return typed;
	};

	it('shows text as text, and what is missing as missing', async () => {
		const element = await show([{ id: '1', name: '<b>bold</b> خيمة 🏕️', quantity: 0 }], { readonly: true });

		expect(cells(element)).to.deep.equal(['<b>bold</b> خيمة 🏕️', '–', '0', '–', '–']);
		await expect(element).to.be.accessible();
	});

	it('shows the parts of a bundle below it, not to be edited by themselves', async () => {
		const parts = [{ id: '2', name: 'Part', quantity: 1, attributes: { Size: 'L', Odd: 7 } }];
		const element = await show([{ id: '1', name: 'Bundle', quantity: 1, orderLines: parts }]);

		expect(cells(element).filter((_, index) => index % 6 === 0)).to.deep.equal(['Bundle', 'Part\nSize: L']);
		expect(shownIn(element, 'sandbox-quantity-input')).to.have.length(1);
		expect(shownIn(element, 'uui-button')).to.have.length(1);
		await expect(element).to.be.accessible();
	});

	it('says that a cart is empty', async () => {
		const element = await show([]);

		expect(element.shadowRoot?.querySelector('uui-table')).to.equal(null);
		expect(element.shadowRoot?.querySelector('p')).to.not.equal(null);
		await expect(element).to.be.accessible();
	});

	it('prefers the prices of the edited cart', async () => {
		const calculation: CartCalculation = {
			state: 'calculated',
			lines: { '1': { unitPrice: { withTax: '10 kr.' }, total: { withTax: '20 kr.' } } },
		};
		const element = await show([{ id: '1', name: 'Mug', quantity: 2 }], { calculation });

		expect(cells(element)).to.include.members(['10 kr.', '20 kr.']);
	});

	for (const [text, quantity] of [
		['2.5', 2.5],
		['2,5', 2.5],
		['0', undefined],
		['-3', undefined],
		['', undefined],
	] as const) {
		it(`tells of the quantity "${text}"`, async () => {
			const element = await show([{ id: '1', name: 'Mug', quantity: 1 }]);
			const event = await type(element, text);

			expect([event.unique, event.quantity]).to.deep.equal(['1', quantity]);
		});
	}

	for (const text of ['0', '-3', '']) {
		it(`refuses the quantity "${text}" at the field, and leaves it there`, async () => {
			const element = await show([{ id: '1', name: 'Mug', quantity: 1 }]);
			await type(element, text);
			await element.updateComplete;
			const input = quantityInput(element);
			await input.updateComplete;

			expect(input.checkValidity()).to.equal(false);
			expect(input.validationMessage).to.contain('above 0');
			expect(input.value).to.equal(text);
		});
	}

	it('tells which line shall go', async () => {
		const element = await show([
			{ id: '1', name: 'Mug', quantity: 1 },
			{ id: '2', name: 'Tent', quantity: 1 },
		]);
		const [, tent] = shownIn(element, 'uui-button');
		const removed = told(element, CartLineRemoveEvent);
		tent?.click();

		expect((await removed).unique).to.equal('2');
		expect(tent?.getAttribute('label')).to.contain('Tent');
	});
});
