import { expect } from '@open-wc/testing';
import { isPaymentLinkChannelError, UcplPaymentLinkChannelError } from './payment-link-channel-error.js';

describe('the error of a channel', () => {
	it('is recognized, with its message and its cause', () => {
		const cause = new Error('402');
		const error = new UcplPaymentLinkChannelError('No credit left.', { cause });
		expect(isPaymentLinkChannelError(error)).to.be.true;
		expect(error.message).to.equal('No credit left.');
		expect(error.cause).to.equal(cause);
		expect(String(error)).to.equal('UcplPaymentLinkChannelError: No credit left.');
	});

	it('is recognized if another package has its own class or sets the name by hand', () => {
		class OfAnotherPackage extends Error {
			override name = 'UcplPaymentLinkChannelError';
		}
		expect(isPaymentLinkChannelError(new OfAnotherPackage('No signal.'))).to.be.true;
		const named = Object.assign(new Error('No signal.'), { name: 'UcplPaymentLinkChannelError' });
		expect(isPaymentLinkChannelError(named)).to.be.true;
	});

	it('is not anything else that can be thrown', () => {
		for (const thrown of [
			undefined,
			null,
			'UcplPaymentLinkChannelError',
			new Error('TypeError: x is undefined'),
			new TypeError('x is undefined'),
			new DOMException('Not now.', 'AbortError'),
			{ name: 'UcplPaymentLinkChannelError', message: 'no error' },
		])
			expect(isPaymentLinkChannelError(thrown), String(thrown)).to.be.false;
	});
});
