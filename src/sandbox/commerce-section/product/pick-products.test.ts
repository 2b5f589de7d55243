import { expect } from '@open-wc/testing';
import { type UmbModalContext, UmbModalManagerContext } from '@umbraco-cms/backoffice/modal';
import { seedIds } from '../../../mocks/index.js';
import { eventually } from '../testing/eventually.js';
import { answerByMockedCommerce } from '../testing/mocked-commerce.js';
import { hostInStore } from '../testing/test-host.element.js';
import { pickProducts } from './pick-products.js';
import { type ProductRequestArgs, SandboxProductRepository } from './repository/product.repository.js';

interface PickerData {
	multiple: boolean;
	collection: { filterArgs: ProductRequestArgs };
	search: { queryParams: ProductRequestArgs };
}

describe('pickProducts', () => {
	answerByMockedCommerce();

	const open = async () => {
		const host = await hostInStore();
		const modals = new UmbModalManagerContext(host);
		const picked = pickProducts(host, { currencyId: seedIds.currencies.dkk, currencyCode: 'DKK' });
		let modal: UmbModalContext | undefined;
		host.observe(modals.modals, ([first]) => (modal = first));
		await eventually(() => modal);
		if (!modal) throw new Error('The picker did not open.');
		return { modal, data: modal.data as PickerData, picked, repository: new SandboxProductRepository(host) };
	};

	it('returns the chosen products of the list and of a search', async () => {
		const { modal, data, picked, repository } = await open();
		expect(data.multiple).to.equal(true);
		await repository.requestCollection({ take: 1, ...data.collection.filterArgs });
		await repository.search({ query: 'shirt', ...data.search.queryParams });
		modal.setValue({ selection: [seedIds.variants.shirtLarge, seedIds.products.jacket] });
		modal.submit();

		const [shirt, jacket, ...others] = await picked;
		expect(others).to.deep.equal([]);
		expect(shirt).to.deep.equal({
			productReference: seedIds.products.shirt,
			productVariantReference: seedIds.variants.shirtLarge,
			sku: 'SHIRT-L',
			name: 'Merino shirt, L',
			attributes: ['size: L'],
			quantity: 1,
		});
		expect(jacket).to.include({ productReference: seedIds.products.jacket, sku: 'JACKET', quantity: 1 });
	});

	it('returns nothing when the picker is closed', async () => {
		const { modal, data, picked, repository } = await open();
		await repository.requestCollection({ take: 1, ...data.collection.filterArgs });
		modal.setValue({ selection: [seedIds.products.jacket] });
		modal.reject();

		expect(await picked).to.deep.equal([]);
	});
});
