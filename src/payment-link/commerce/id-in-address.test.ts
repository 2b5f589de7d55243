import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { idInAddress } from './id-in-address.js';

const CART = '5e1f0a3c-7c6d-4b1e-9f2a-0d1c2b3a4f5e';
const STORE = 'a1b2c3d4-0000-4000-8000-000000000001';
const PAGE = `/umbraco/section/commerce/workspace/uc:store-management/${STORE}/uc:cart`;

describe('the id in an address', () => {
	it('follows the entity type, with or without "edit"', () => {
		for (const path of [
			`${PAGE}/edit/${CART}`,
			`${PAGE}/${CART}`,
			`${PAGE}/${CART}/view/details`,
			`/uc:cart/edit/${CART}/`,
			`${PAGE}/EDIT/${CART}`,
			`/section/commerce/workspace/uc%3Acart/edit/${CART}`,
			`/section/commerce/workspace/UC%3acart/%65dit/${CART.replaceAll('-', '%2D')}`,
		])
			expect(idInAddress('uc:cart', path), path).to.equal(CART);
		expect(idInAddress('uc:store-management', `${PAGE}/edit/${CART}`)).to.equal(STORE);
	});

	it('is as written, because pages know their entity by that', () => {
		expect(idInAddress('uc:cart', `/uc:cart/${CART.toUpperCase()}`)).to.equal(CART.toUpperCase());
	});

	it('is that of the innermost entity of the type', () => {
		expect(idInAddress('uc:cart', `/uc:cart/edit/${STORE}/modal/uc:cart/edit/${CART}`)).to.equal(CART);
		expect(idInAddress('uc:cart', `/uc:cart/edit/${STORE}/modal/uc:cart/create`)).to.equal(undefined);
	});

	it('is not anything but a GUID', () => {
		for (const path of [
			'/',
			'/section/commerce',
			`/uc:order/edit/${CART}`,
			`/my-uc:cart/edit/${CART}`,
			'/uc:cart',
			'/uc:cart/create',
			'/uc:cart/edit',
			`/uc:cart/edit/edit/${CART}`,
			`/uc:cart/view/${CART}`,
			`/uc:cart/edit/${CART}0`,
			`/uc:cart/edit/{${CART}}`,
			`/uc:cart/edit/${CART.replaceAll('-', '')}`,
			`/uc:cart/edit/..%2F${CART}`,
			'/uc:cart/edit/%E0%A4%A',
		])
			expect(idInAddress('uc:cart', path), path).to.equal(undefined);
	});

	it('never throws, and is a GUID or undefined', () => {
		const segment = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('uc:cart', 'edit', '%', '%3A', CART));
		fc.assert(
			fc.property(fc.array(segment), (segments) => {
				const id = idInAddress('uc:cart', `/${segments.join('/')}`);
				expect(id === undefined || /^[\da-f-]{36}$/i.test(id)).to.be.true;
			}),
		);
	});
});
