import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { UcplManifestPaymentLinkChannel } from '../../channels/payment-link-channel.extension.js';
import { readChannelButton } from './read-channel.js';

/** @returns a manifest as parsed from JSON */
const manifest = (rest: object) =>
	({ type: 'paymentLinkChannel', alias: 'MyShop.Sms', name: 'My Shop SMS', ...rest }) as UcplManifestPaymentLinkChannel;

describe('the button of a channel', () => {
	it('has the label, icon and look of the manifest', () => {
		const meta = { label: '#myShop_sms', icon: 'icon-phone', look: 'primary', own: 'setting' };
		const { button, problems } = readChannelButton(manifest({ meta }));
		expect(button).to.deep.equal({ label: '#myShop_sms', icon: 'icon-phone', look: 'primary' });
		expect(problems).to.be.empty;
	});

	it('has a default icon and an outline if the manifest has neither icon nor look', () => {
		const { button, problems } = readChannelButton(manifest({ meta: { label: 'Send SMS' } }));
		expect(button).to.deep.equal({ label: 'Send SMS', icon: 'icon-out', look: 'outline' });
		expect(problems).to.be.empty;
		expect(readChannelButton(manifest({ meta: { label: 'Send SMS', look: 'secondary' } })).button.look).to.equal(
			'outline',
		);
	});

	it('shows the name if there is no label, or else the alias', () => {
		for (const rest of [{}, { meta: null }, { meta: 'Send SMS' }, { meta: { label: 42 } }, { meta: { label: ' ' } }]) {
			const { button, problems } = readChannelButton(manifest(rest));
			expect(button.label, JSON.stringify(rest)).to.equal('My Shop SMS');
			expect(problems).to.deep.equal(['meta.label has to be text. The button says "My Shop SMS" instead.']);
			expect(readChannelButton(manifest({ ...rest, name: 42 })).button.label).to.equal('MyShop.Sms');
		}
	});

	it('has the defaults if icon and look are invalid, which is reported', () => {
		const { button, problems } = readChannelButton(manifest({ meta: { label: 'Send SMS', icon: {}, look: 'loud' } }));
		expect(button).to.deep.equal({ label: 'Send SMS', icon: 'icon-out', look: 'outline' });
		expect(problems).to.have.length(2);
	});

	it('has a label and an icon, whatever JSON the manifest contains', () => {
		const anyMeta = fc.oneof(
			fc.jsonValue(),
			fc.record({ label: fc.jsonValue(), icon: fc.jsonValue(), look: fc.jsonValue() }),
		);
		fc.assert(
			fc.property(anyMeta, fc.jsonValue(), (meta, name) => {
				const { button } = readChannelButton(manifest({ meta, name }));
				expect(button.label.trim()).not.to.equal('');
				expect(button.icon.trim()).not.to.equal('');
			}),
		);
	});
});
