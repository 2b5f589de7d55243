import { expect, fixture } from '@open-wc/testing';
import '@umbraco-cms/backoffice/components';
import { html } from '@umbraco-cms/backoffice/external/lit';
import { UmbPickerContext } from '@umbraco-cms/backoffice/picker';
import { eventually } from '../testing/eventually.js';
import { type SandboxTestHostElement, testHost } from '../testing/test-host.element.js';
import './product-picker-item.element.js';
import type { ProductModel } from './types.js';

const shirt: ProductModel = {
	entityType: 'sandbox-product',
	unique: 'shirt-l',
	name: 'Merino <b>shirt</b>, L',
	picked: { productReference: 'shirt', sku: 'SHIRT-L', attributes: ['size: L'], quantity: 1 },
	price: 469,
	currencyCode: 'DKK',
	stock: 3,
	hasVariants: false,
};

describe('sandbox-product-picker-item', () => {
	const show = async (product: Partial<ProductModel> = {}) => {
		const host: SandboxTestHostElement = await testHost();
		const picker = new UmbPickerContext(host);
		picker.selection.setSelectable(true);
		picker.selection.setMultiple(true);
		const element = await fixture(
			html`<sandbox-product-picker-item .item=${{ ...shirt, ...product }}></sandbox-product-picker-item>`,
			{ parentNode: host },
		);
		const row = element.shadowRoot?.querySelector('umb-ref-item');
		if (!row) throw new Error('The product is not shown.');
		await row.updateComplete;
		return { picker, row };
	};

	for (const [what, product, detail] of [
		['a variant', {}, 'SHIRT-L · size: L · DKK\u00a0469.00 · 3 in stock'],
		['a product that is out of stock', { stock: 0 }, 'SHIRT-L · size: L · DKK\u00a0469.00 · Out of stock'],
		['a free product', { price: 0 }, 'SHIRT-L · size: L · DKK\u00a00.00 · 3 in stock'],
		['a product without a price or a count', { price: undefined, stock: undefined }, 'SHIRT-L · size: L · No price'],
		[
			'a currency that the browser does not know',
			{ currencyCode: 'Kroner' },
			'SHIRT-L · size: L · 469 Kroner · 3 in stock',
		],
	] as const) {
		it(`shows ${what}`, async () => {
			const { row } = await show(product);

			expect(row.shadowRoot?.textContent).to.contain(shirt.name);
			expect(row.detail).to.equal(detail);
			await expect(row).to.be.accessible();
		});
	}

	it('selects and deselects its product', async () => {
		const { picker, row } = await show();
		picker.selection.select('another');
		expect(row.ariaChecked).to.equal('false');
		row.click();
		await eventually(() => row.ariaChecked === 'true');
		expect(picker.selection.getSelection()).to.deep.equal(['another', 'shirt-l']);

		row.dispatchEvent(new KeyboardEvent('keydown', { code: 'Space', bubbles: true }));
		await eventually(() => row.ariaChecked === 'false');
		expect(picker.selection.getSelection()).to.deep.equal(['another']);
	});
});
