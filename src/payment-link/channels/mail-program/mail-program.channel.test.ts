import { expect } from '@open-wc/testing';
import { setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { eventually } from '../../testing/eventually.js';

describe('Open in Mail Program', () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	let opened: Array<string> = [];
	/** The browser has no mail program here. */
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

	it('opens a mail to the customer with the link, without leaving the page', async () => {
		const { href } = location;
		const generator = await backoffice.openReady();
		generator.press('Open in Mail Program');
		const link = await generator.linkShown();
		await eventually(() => opened.length > 0, 'No mail opens.');
		const { pathname, searchParams } = new URL(opened[0] ?? '');
		expect(pathname).to.equal('anna@example.com');
		expect(searchParams.get('subject')).to.equal('Your cart is ready');
		expect(searchParams.get('body'))
			.to.match(/^Hello Anna Andersen,\r\n/)
			.and.to.contain(`\r\n${link}\r\n`);
		expect(opened).to.have.length(1);
		expect(location.href).to.equal(href);
		expect(mocked.sendRequests.length, 'mails').to.equal(0);
		expect(document.querySelector('a[href^="mailto:"]')).to.be.null;
	});
});
