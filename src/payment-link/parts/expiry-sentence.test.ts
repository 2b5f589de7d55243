import { expect } from '@open-wc/testing';
import { setUpBackoffice } from '../testing/backoffice.js';
import { textIn } from '../testing/composed-tree.js';
import { eventually } from '../testing/eventually.js';
import './expiry-sentence.element.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('the expiry sentence', () => {
	const backoffice = setUpBackoffice();

	const show = (expires: Date) => {
		const sentence = document.createElement('ucpl-expiry-sentence');
		let expired = 0;
		// Outside of a shadow root, as a modal would listen.
		backoffice.element.addEventListener('ucpl-expired', () => expired++);
		sentence.expires = expires;
		(backoffice.element.shadowRoot ?? backoffice.element).append(sentence);
		return { sentence, text: () => textIn(sentence), expired: () => expired };
	};

	const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds);

	it('updates the distance as soon as it changes', async () => {
		// "in 2 minutes" turns into "in 1 minute" at a minute and a half.
		const { text } = show(fromNow(1.5 * MINUTE + 1.5 * SECOND));
		await eventually(() => text().endsWith('in 2 minutes'), 'It does not say 2 minutes.');
		await eventually(() => text().endsWith('in 1 minute'), 'It does not tick.');
	});

	it('says that a link has expired, and reports it once', async () => {
		const expires = fromNow(1.5 * SECOND);
		const { sentence, text, expired } = show(expires);
		await eventually(() => text().startsWith('Expires '), 'It says nothing.');
		expect(expired()).to.equal(0);
		await eventually(() => text().startsWith('Expired '), 'It does not say that it has expired.');
		expect(expired()).to.equal(1);
		sentence.expires = new Date(expires);
		sentence.minutes = 5;
		await sentence.updateComplete;
		expect(expired()).to.equal(1);
	});

	it('says when a link expired, with the time zone and without a distance', async () => {
		const { text, expired } = show(new Date('2020-11-25T11:51:00Z'));
		await eventually(() => text() !== '', 'It says nothing.');
		const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
		expect(text()).to.match(/^Expired \w+, November 2\d, 2020 at \d+:\d\d [AP]M \(/);
		expect(text().endsWith(` (${timeZone})`), 'whether it ends with the time zone').to.be.true;
		expect(expired()).to.equal(1);
	});

	it('reports the next link too', async () => {
		const { sentence, text, expired } = show(fromNow(-MINUTE));
		await eventually(() => expired() === 1, 'It is not reported.');
		sentence.expires = fromNow(MINUTE);
		await eventually(() => text().startsWith('Expires '), 'It does not say when it expires.');
		sentence.expires = fromNow(-2 * MINUTE);
		await eventually(() => expired() === 2, 'It is not reported.');
	});

	it('is not a live region', async () => {
		const { sentence, text } = show(fromNow(MINUTE));
		await eventually(() => text() !== '', 'It says nothing.');
		expect(sentence.shadowRoot?.querySelector('[role], [aria-live]')).to.be.null;
	});
});
