import { expect } from '@open-wc/testing';
import { setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { eventually } from '../../testing/eventually.js';

const LABEL = 'Open in Mail Program';

describe(LABEL, () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	let opened: Array<string> = [];
	/** The test browser has no mail program. */
	const onClick = (event: MouseEvent) => {
		const { target } = event;
		if (!(target instanceof HTMLAnchorElement)) return;
		opened.push(target.href);
		event.preventDefault();
	};

	beforeEach(() => {
		opened = [];
		document.addEventListener('click', onClick);
	});
	afterEach(() => document.removeEventListener('click', onClick));

	/** Presses the button, which is behind More if there are many channels. */
	const press = async () => {
		const generator = await backoffice.openReady();
		if (!generator.button(LABEL)) generator.press('More');
		await eventually(() => generator.button(LABEL) !== undefined, 'There is no button.');
		generator.press(LABEL);
		await eventually(() => opened.length > 0, 'No e-mail opens.');
		return generator;
	};

	it('opens an e-mail to the customer with the link, without leaving the page', async () => {
		const { href } = location;
		const generator = await press();
		const link = await generator.linkShown();
		const { pathname, searchParams } = new URL(opened[0] ?? '');
		expect(pathname).to.equal('anna@example.com');
		expect(searchParams.get('subject')).to.equal('Your cart is ready');
		expect(searchParams.get('body'))
			.to.match(/^Hello Anna Andersen,\r\n/)
			.and.to.contain(`\r\n${link}\r\n`);
		expect(opened).to.have.length(1);
		expect(location.href).to.equal(href);
		expect(mocked.sendRequests.length, 'e-mails').to.equal(0);
		expect(document.querySelector('a[href^="mailto:"]')).to.be.null;
	});

	describe('is written for the customer', () => {
		const danish = (rest: object): UmbExtensionManifest => ({
			type: 'localization',
			alias: 'MyShop.Localization.Da',
			name: 'My Shop Danish',
			meta: { culture: 'da' },
			...rest,
		});
		const mail = async () => {
			await press();
			return new URL(opened[0] ?? '').searchParams;
		};

		it("in the cart's language if there are texts in it, and with the date in the same language", async () => {
			const texts = {
				mailSubject: 'Din kurv er klar',
				mailText: (name: string, url: string, until: string) => `Hej ${name}\n${url}\n${until}`,
			};
			backoffice.register(danish({ js: () => Promise.resolve({ default: { ucpl: texts } }) }));
			const parameters = await mail();
			expect(parameters.get('subject')).to.equal('Din kurv er klar');
			expect(parameters.get('body')).to.match(/^Hej Anna Andersen\r\nhttp.*\r\n[a-zø]+dag den \d+\. /);
		});

		it('also with texts in plain JSON', async () => {
			const ucpl = { mailSubject: 'Din kurv er klar', mailText: 'Hej %0% {1} %2%' };
			backoffice.register(danish({ meta: { culture: 'da-DK', localizations: { ucpl } } }));
			expect((await mail()).get('body')).to.match(/^Hej Anna Andersen http\S+ [a-zø]+dag den /);
		});

		it("in the editor's language if a text is missing or cannot be loaded", async () => {
			backoffice.register(danish({ js: () => Promise.resolve({ default: { ucpl: { mailSubject: 'Klar' } } }) }));
			expect((await mail()).get('subject')).to.equal('Your cart is ready');
		});
	});
});
