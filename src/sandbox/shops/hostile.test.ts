import { expect } from 'chai';
import { seedIds } from '../../mocks/index.js';
import { BOTH, openShop } from './testing/shop.js';

const HOSTILE = {
	'a script': '<script>alert(1)</script>',
	'an end of an attribute': '"autofocus onfocus="alert(1)',
	'bidirectional control characters': '\u202elater\u2066\u200f',
	'64 kB': 'A'.repeat(65_536),
	'64 kB of a token': `${'A'.repeat(65_536)}.e30.${'A'.repeat(43)}`,
	'a null character and a line break': 'later\0\r\nSet-Cookie: a=b',
	'an address on another host': '//evil.example/../..',
	'an order id': seedIds.carts.ordinary,
	nothing: '',
} as const;

const RAW = { 'half a percent sign': '%', 'invalid UTF-8': '%ff%fe', 'encoded twice': '%253Cscript%253E' } as const;

const VALUES = Object.entries({
	...Object.fromEntries(Object.entries(HOSTILE).map(([name, value]) => [name, encodeURIComponent(value)])),
	...RAW,
});

for (const path of BOTH) {
	describe(`${path} with hostile parameters`, () => {
		for (const [name, value] of VALUES) {
			it(`does not accept ${name} as a token`, async () => {
				const visitor = openShop(path).visitor();
				const landing = await visitor.get(`${path}/cart?payment_link_token=${value}`);
				expect(landing.status).to.equal(303);
				expect(landing.location).to.equal(`${path}/cart?payment_link_error=invalid`);
				expect((await visitor.follow(landing)).text).to.contain('This payment link is not valid');
			});

			it(`reads ${name} as an unknown reason`, async () => {
				const page = await openShop(path).visitor().get(`${path}/cart?payment_link_error=${value}`);
				expect(page.status).to.equal(200);
				expect(page.text).to.contain('This payment link cannot be opened');
				expect(page.html).not.to.match(/<script|alert\(1\)|AAAA|\u202e|evil/i);
			});
		}

		it('refuses two tokens, and uses the first of two reasons', async () => {
			const shop = openShop(path);
			const link = await shop.link();
			const twice = `${link}&${link.split('?')[1] ?? ''}`;
			expect((await shop.visitor().get(twice)).location).to.equal(`${path}/cart?payment_link_error=invalid`);
			const page = await shop.visitor().get(`${path}/cart?payment_link_error=paid&payment_link_error=expired`);
			expect(page.text).to.contain('This cart has already been paid').and.not.to.contain('expired');
		});

		it('redirects to its own host only', async () => {
			const shop = openShop(path);
			const landing = await shop.visitor().get(`${path}//evil.example/?payment_link_token=x`);
			expect(new URL(landing.location, 'http://sandbox.example').host).to.equal('sandbox.example');
		});

		it('shows only its own notices', async () => {
			const page = await openShop(path).visitor().get(`${path}/cart?notice=%3Cb%3Ehello&notice=constructor`);
			expect(page.html).not.to.contain('hello').and.not.to.contain('class="message');
		});
	});
}
