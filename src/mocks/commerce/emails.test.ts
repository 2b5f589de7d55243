import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import type { EmailTemplate } from './email-template.js';

const template: EmailTemplate = {
	id: 'e',
	storeId: seedIds.stores.nordlys,
	alias: 'any',
	category: 'Cart',
	sendToCustomer: true,
};

const mail = async (cartId: string, parts: Partial<EmailTemplate>, languageIsoCode?: string) => {
	const commerce = createCommerce();
	const cart = commerce.carts.get(cartId);
	if (!cart) throw new Error(`The seed has no cart ${cartId}.`);
	commerce.clock.offsetSeconds = (Date.UTC(2026, 10, 13, 22, 59) - Date.now()) / 1000;
	const link = await commerce.paymentLinks.issue(cart, { validityPeriod: 60, landingPageUrl: 'https://shop.example/' });
	const email = await commerce.emails.send({ template: { ...template, ...parts }, cart, languageIsoCode });
	const body = email.body.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
	return { email, body: body.replaceAll(/\s/g, ' '), link };
};

describe('a mail', () => {
	it('says in its language when the link expires, with the time zone', async () => {
		const expires = { body: '{{paymentLink.expires}}' };
		const { american, ordinary } = seedIds.carts;
		expect((await mail(american, expires)).body).to.equal('Friday, November 13, 2026 at 11:59 PM UTC');
		expect((await mail(ordinary, expires)).body).to.match(/^fredag den 13\. november 2026 kl\. 23\.59 UTC$/);
		expect((await mail(ordinary, expires, 'de-DE')).body).to.match(/^Freitag, 13\. November 2026 um 23:59 UTC$/);
	});

	it('contains the latest link and the name of the store', async () => {
		const { body, link } = await mail(seedIds.carts.ordinary, { body: '{{store.name}}: {{paymentLink.url}}' });
		expect(body).to.equal(`Nordlys Outdoor: ${link.link}`);
	});

	it("contains amounts with tax, in the format of the cart's currency", async () => {
		const parts = { body: '{{cart.lines}}{{cart.total}}' };
		expect((await mail(seedIds.carts.withoutDecimals, parts, 'da-DK')).body.trim()).to.equal(
			'- 1 × Surfboard 6′2″, ￥89,144  ￥89,144',
		);
		expect((await mail(seedIds.carts.american, parts)).body.trim()).to.equal(
			'- 3 × Surfboard 6′2″, $1,782.88  $1,782.88',
		);
	});

	it('omits the price of a product without one', async () => {
		const { body } = await mail(seedIds.carts.unpricedProduct, { body: '{{cart.lines}}' });
		expect(body).to.include('- 1 × Guided tour (on request) - 1 × Trail jacket, 1.299,95 kr.');
	});

	it('has its subject on one line', async () => {
		const { email } = await mail(seedIds.carts.ordinary, { subject: ' Yours\r\nBcc: all@example.com\u0000\u2028! ' });
		expect(email.subject).to.equal('Yours Bcc: all@example.com !');
	});
});
