import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { ProductPickerPage } from './testing/product-picker.page.js';

const SUMMARIES = `${MANAGEMENT_API}/products/summaries`;
const SEARCH = 'Search by name or SKU';

describe('sandbox-product-picker-modal', () => {
	const worker = answerByMockedCommerce();

	const answerBy = (items: unknown[]) =>
		worker.use(http.get(SUMMARIES, () => HttpResponse.json({ total: items.length, items })));

	/** Lets the mocked Commerce answer, and notes what it was asked. */
	const noteRequests = () => {
		const asked: string[] = [];
		worker.use(
			http.get(/products\/summaries/, ({ request }) => {
				asked.push(request.url.split('/products/')[1] ?? '');
				return undefined;
			}),
		);
		return asked;
	};

	it('shows the first products, which they are, and is ready for a search', async () => {
		const page = await ProductPickerPage.open();

		expect(page.status).to.equal('1–20 of 65');
		expect(page.rows).to.have.length(20);
		expect(page.rows[0]).to.deep.equal(['Trail jacket', 'JACKET', '25', 'DKK\u00a01,299.95', 'Choose']);
		expect(page.focused).to.equal(SEARCH);
	});

	it('tells no price from a price of 0, and none in stock from nobody knows', async () => {
		const page = await ProductPickerPage.open();

		expect(page.rows[1]?.slice(2, 4)).to.deep.equal(['25', 'DKK\u00a00.00']);
		expect(page.rows[2]?.slice(2, 4)).to.deep.equal(['–', 'No price']);
		expect(page.rows[5]?.slice(2, 4)).to.deep.equal(['Out of stock', 'DKK\u00a049.95']);
	});

	it('shows the prices of the cart’s currency, also where that has no code the browser knows', async () => {
		const price = (currency: object, value: number) => ({ currency, value });
		answerBy([
			{ productReference: 'by code', prices: [price({ code: 'dkk' }, 7), price({ code: 'Kroner' }, 1)] },
			{ productReference: 'by id', prices: [price({ id: 'other' }, 7), price({ id: 'mine' }, 2)] },
			{ productReference: 'not at all', prices: [price({ code: 'EUR' }, 3)] },
		]);
		const page = await ProductPickerPage.open({ currencyCode: 'KRONER', currencyId: 'mine' });

		expect(page.rows.map((row) => row[3])).to.deep.equal(['1 KRONER', '2 KRONER', 'No price']);
	});

	it('shows text as text', async () => {
		const page = await ProductPickerPage.open();
		expect(page.rows[4]?.slice(0, 2)).to.deep.equal([`"Quoted" & 'apostrophed' <b>bold</b> 🏕️ خيمة`, 'ODD-"1"']);

		await page.search('<b>none</b>', 'No product matches “<b>none</b>”');
		expect(page.rows).to.deep.equal([]);
		await expect(page.modal).to.be.accessible();
	});

	it('searches once typing pauses', async () => {
		const asked = noteRequests();
		const page = await ProductPickerPage.open();
		for (const typed of ['l', 'la', 'lan']) page.type(SEARCH, typed);
		await page.search('lantern ', '1–6 of 6');

		expect(asked).to.deep.equal(['summaries?skip=0&take=20', 'summaries?skip=0&take=20&filter=term%3Alantern']);
	});

	it('pages, and keeps the focus where there is no next page', async () => {
		const page = await ProductPickerPage.open();
		page.press('Next');
		await eventually(() => page.status === '21–40 of 65');
		expect(page.focused).to.equal('Next');
		expect(page.rows[0]?.[1]).to.equal('GEAR-016');

		page.press('Last');
		await eventually(() => page.status === '61–65 of 65');
		await eventually(() => page.focused === SEARCH);
	});

	it('leads to the variants of a product, and back to where that was', async () => {
		const page = await ProductPickerPage.open();
		await page.search('shirt', '1–1 of 1');
		page.press('Variants of Merino shirt');
		await eventually(() => page.status === '1–3 of 3');

		expect(page.heading).to.equal('Merino shirt');
		expect(page.focused).to.equal('Merino shirt');
		expect(page.rows.map(([name, , stock, price]) => [name, stock, price])).to.deep.equal([
			['Merino shirt, S\nsize: S', '12', 'DKK\u00a0449.00'],
			['Merino shirt, L\nsize: L', 'Out of stock', 'DKK\u00a0469.00'],
			['Merino shirt, XXL\nsize: XXL', '3', 'No price'],
		]);
		await expect(page.modal).to.be.accessible();

		const asked = noteRequests();
		await page.choose('Merino shirt, L');
		page.press('Back');
		await eventually(() => page.focused === 'Choose Merino shirt, L');
		page.press('Back');
		await eventually(() => page.focused === 'Variants of Merino shirt');
		expect(page.field(SEARCH).value).to.equal('shirt');
		expect(page.status).to.equal('1–1 of 1');
		expect(asked).to.deep.equal([]);
	});

	it('comes back to the page it left', async () => {
		const page = await ProductPickerPage.open();
		page.press('Next');
		await eventually(() => page.status === '21–40 of 65');
		const rows = page.rows;
		await page.choose(rows[3]?.[0] ?? '');
		expect(page.rows).to.deep.equal([]);
		page.press('Back');
		await eventually(() => page.status === '21–40 of 65');

		expect(page.rows).to.deep.equal(rows);
	});

	it('gives a product, one unless said otherwise', async () => {
		const page = await ProductPickerPage.open();
		await page.choose('Guided tour (on request)');
		expect(page.field('Quantity').value).to.equal('1');
		await expect(page.modal).to.be.accessible();
		page.press('Add');

		expect((await page.outcome).products).to.deep.equal([
			{
				productReference: seedIds.products.unpriced,
				productVariantReference: undefined,
				sku: 'QUOTE',
				name: 'Guided tour (on request)',
				attributes: [],
				quantity: 1,
			},
		]);
	});

	it('gives a variant, as many as were typed before Enter', async () => {
		const page = await ProductPickerPage.open();
		page.press('Variants of Merino shirt');
		await eventually(() => page.status === '1–3 of 3');
		await page.choose('Merino shirt, L');
		page.type('Quantity', '2.5');
		page.pressEnterIn('Quantity');

		expect((await page.outcome).products).to.deep.equal([
			{
				productReference: seedIds.products.shirt,
				productVariantReference: seedIds.variants.shirtLarge,
				sku: 'SHIRT-L',
				name: 'Merino shirt, L',
				attributes: ['size: L'],
				quantity: 2.5,
			},
		]);
	});

	it('refuses at the field what is no quantity, and loses nothing', async () => {
		const page = await ProductPickerPage.open();
		await page.choose('Trail jacket');
		for (const typed of ['0', '-1', '', 'two']) {
			page.type('Quantity', typed);
			page.press('Add');
			await eventually(() => page.besideQuantity === 'Enter a quantity above 0, such as 2 or 1.5.');
			await eventually(() => page.focused === 'Quantity');
			expect(page.alert, typed).to.equal(page.besideQuantity);
			expect(page.field('Quantity').value).to.equal(typed);

			page.type('Quantity', '3');
			await eventually(() => page.besideQuantity === '' && page.alert === '');
		}
		page.type('Quantity', '0');
		await eventually(() => page.besideQuantity !== '');
		await expect(page.modal).to.be.accessible();

		page.type('Quantity', '3');
		page.press('Add');
		expect((await page.outcome).products[0]?.quantity).to.equal(3);
	});

	it('gives nothing when it is closed', async () => {
		const page = await ProductPickerPage.open();
		await page.choose('Trail jacket');
		page.press('Close');
		const reason: unknown = await page.outcome.then(
			() => 'added',
			() => 'closed',
		);

		expect(reason).to.equal('closed');
	});

	it('says that a store has no products, and a product no variants', async () => {
		answerBy([]);
		const empty = await ProductPickerPage.open();
		expect(empty.status).to.equal('This store has no products.');

		answerBy([{ productReference: seedIds.products.jacket, name: 'Jacket', hasVariants: true }]);
		const page = await ProductPickerPage.open();
		page.press('Variants of Jacket');
		await eventually(() => page.status === 'This product has no variants.');
	});

	it('says that the products could not be loaded, and tries again', async () => {
		const page = await ProductPickerPage.open();
		worker.use(http.get(SUMMARIES, () => HttpResponse.error()));
		page.press('Next');
		await eventually(() => page.alert.includes('This could not be loaded'));
		expect(page.rows).to.deep.equal([]);
		expect(page.has('Next')).to.equal(true);
		await expect(page.modal).to.be.accessible();

		worker.resetHandlers();
		page.press('Try again');
		await eventually(() => page.status === '21–40 of 65');
		await eventually(() => page.focused === SEARCH);
		expect(page.alert).to.equal('');
	});

	it('says that the variants could not be loaded, and tries again', async () => {
		worker.use(http.get(`${SUMMARIES}/:reference/variants`, () => HttpResponse.error()));
		const page = await ProductPickerPage.open();
		page.press('Variants of Merino shirt');
		await eventually(() => page.alert.includes('This could not be loaded'));

		worker.resetHandlers();
		page.press('Try again');
		await eventually(() => page.status === '1–3 of 3');
		await eventually(() => page.focused === '1–3 of 3');
	});
});
