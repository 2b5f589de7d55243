import { expect } from 'chai';
import { seedIds } from '../../mocks/index.js';
import { goToPayment, paymentIn } from './testing/checkout.js';
import { BOTH, openShop } from './testing/shop.js';

const { carts, stores } = seedIds;

const HEADERS = {
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex',
	'X-Content-Type-Options': 'nosniff',
	'Content-Security-Policy':
		"default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

for (const path of BOTH) {
	describe(`every page of ${path}`, () => {
		it('has its headers, no scripts, nothing from other sites, and not the key of the store', async () => {
			const shop = openShop(path);
			const visitor = shop.visitor();
			const answers = [await visitor.get(await shop.link())];
			for (const page of ['', '/cart', '/checkout', '/nowhere', '/new-link', '/cart?payment_link_error=expired']) {
				answers.push(await visitor.get(path + page));
			}
			answers.push(await visitor.post(`${path}/checkout`, { order: carts.ordinary }));
			const payment = await goToPayment(visitor, path);
			answers.push(await visitor.get(`${path}/delivery`));
			answers.push(await visitor.post(`${path}/delivery`, { order: carts.ordinary }));
			const paid = await visitor.post(`${path}/payment`, paymentIn(payment));
			answers.push(payment, paid, await visitor.follow(paid), await visitor.get(`${path}/style.css`));
			for (const { headers, html } of answers) {
				for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).to.equal(value);
				expect(html).not.to.match(/<script|\sstyle=|https?:|\son[a-z]+="/);
				expect(html).not.to.contain(shop.commerce.storefrontApiKey);
			}
			const pages = answers.filter(({ html }) => html.includes('<html'));
			expect(pages).to.have.length(11);
			for (const { html } of pages)
				expect(html).to.contain('<html lang="en">').and.to.contain('name="robots" content="noindex"');
		});

		it('accepts only its own forms', async () => {
			const visitor = openShop(path).visitor();
			const product = { product: seedIds.products.free };
			const fromElsewhere: Record<string, string>[] = [
				{ 'Sec-Fetch-Site': 'cross-site' },
				{ 'Sec-Fetch-Site': 'same-site' },
				{ 'Sec-Fetch-Site': 'cross-site', Origin: 'null' },
				{ Origin: 'http://sandbox.example:3000' },
				{ Origin: 'https://evil.example' },
				{ Origin: 'null' },
			];
			for (const headers of fromElsewhere) {
				expect(await visitor.post(`${path}/cart`, product, headers)).to.have.property('status', 403);
			}
			expect((await visitor.get(`${path}/cart`)).text).to.contain('Your cart is empty');
			const fromHere: Record<string, string>[] = [
				{},
				{ 'Sec-Fetch-Site': 'same-origin' },
				{ Origin: 'http://sandbox.example' },
				// With the policy no-referrer, which the shop's pages have, a browser sends these headers.
				{ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
			];
			for (const headers of fromHere) {
				expect(await visitor.post(`${path}/cart`, product, headers)).to.have.property('status', 303);
			}
		});

		it('sets cookies for its own path that scripts cannot read', async () => {
			const shop = openShop(path);
			for (const [cartId, base] of [
				[carts.ordinary, path],
				[carts.american, `${path}/sunrise`],
			] as const) {
				const { headers } = await shop.visitor().get(await shop.link(cartId, `${base.slice(path.length)}/cart`));
				const cookies = headers.getSetCookie();
				expect(cookies).to.have.length(2);
				for (const cookie of cookies) {
					expect(cookie).to.contain(`; Path=${base};`).and.to.contain('HttpOnly').and.to.contain('SameSite=Lax');
				}
			}
		});

		it('is a page of the shop, even if it is not found', async () => {
			const page = await openShop(path).visitor().get(`${path}/nowhere`);
			expect(page.status).to.equal(404);
			expect(page.text).to.contain('Page not found').and.to.contain('Nordlys Outdoor');
		});

		it('escapes names, and isolates their direction', async () => {
			const shop = openShop(path);
			const store = shop.commerce.stores.get(stores.nordlys) ?? expect.fail();
			shop.commerce.stores.put({ ...store, name: '<i>N</i> & "S"' });
			const visitor = shop.visitor();
			const front = await visitor.get(path);
			expect(front.html).to.contain('dir="auto">&lt;i&gt;N&lt;/i&gt; &amp; &quot;S&quot;</a>');
			expect(front.html)
				.to.contain('&lt;b&gt;bold&lt;/b&gt;')
				.and.not.to.match(/<[bi]>/);
			const cart = await visitor.open(await shop.link(carts.markupName));
			expect(cart.html).to.contain('dir="auto">&quot;Quoted&quot; &amp; &#39;apostrophed&#39; &lt;b&gt;bold&lt;/b&gt;');
			const checkout = await visitor.get(`${path}/checkout`);
			expect(checkout.html).to.contain('value="&lt;img src=x onerror=alert(1)&gt;"').and.not.to.contain('<img');
		});

		it('lists the products of the store with a price', async () => {
			const visitor = openShop(path).visitor();
			const nordlys = await visitor.get(path);
			expect(nordlys.text).to.contain('Trail jacket 1.299,95').and.to.contain('Merino shirt, L, 469,00');
			expect(nordlys.text).not.to.match(/Guided tour|XXL|Surfboard/);
			const sunrise = await visitor.get(`${path}/sunrise/`);
			expect(sunrise.text).to.contain('Sunrise Surf & “Sons”').and.to.contain('Surfboard 6′2″ $549.00');
			expect(sunrise.text).to.contain('Prices exclude tax.').and.not.to.contain('Trail jacket');
		});

		it('says which lines have no price', async () => {
			const shop = openShop(path);
			const page = await shop.visitor().open(await shop.link(carts.unpricedProduct));
			expect(page.text).to.contain('Guided tour (on request) 1 No price');
			expect(page.text).to.contain('Products without a price are not included in the total.');
		});
	});
}
