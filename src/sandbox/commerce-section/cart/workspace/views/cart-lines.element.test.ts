import { expect, fixture } from '@open-wc/testing';
import { html } from '@umbraco-cms/backoffice/external/lit';
import '../../../testing/test-host.element.js';
import { parseCart } from '../../cart.parser.js';
import type { SandboxCartLinesElement } from './cart-lines.element.js';
import './cart-lines.element.js';

describe('sandbox-cart-lines', () => {
	const show = (orderLines: unknown[]) =>
		fixture<SandboxCartLinesElement>(
			html`<sandbox-cart-lines .cart=${parseCart({ id: 'a', orderLines })}></sandbox-cart-lines>`,
		);

	const cells = (element: SandboxCartLinesElement) =>
		[...(element.shadowRoot?.querySelectorAll('uui-table-cell') ?? [])].map(({ innerText }) => innerText.trim());

	it('shows text as text, and what is missing as missing', async () => {
		const element = await show([{ id: '1', name: '<b>bold</b> خيمة 🏕️', quantity: 0 }]);

		expect(cells(element)).to.deep.equal(['<b>bold</b> خيمة 🏕️', '–', '0', '–', '–']);
		await expect(element).to.be.accessible();
	});

	it('shows the parts of a bundle below it', async () => {
		const parts = [{ id: '2', name: 'Part', attributes: { Size: 'L', Odd: 7 } }];
		const element = await show([{ id: '1', name: 'Bundle', orderLines: parts }]);

		expect(cells(element).filter((_, index) => index % 5 === 0)).to.deep.equal(['Bundle', 'Part\nSize: L']);
	});

	it('says that a cart is empty', async () => {
		const element = await show([]);

		expect(element.shadowRoot?.querySelector('uui-table')).to.equal(null);
		expect(element.shadowRoot?.querySelector('p')).to.not.equal(null);
		await expect(element).to.be.accessible();
	});
});
