import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DEFAULT_GENERATOR_SETTINGS, readGeneratorSettings } from './generator-settings.js';

describe('generator settings', () => {
	it('are the defaults where a manifest says nothing', () => {
		for (const meta of [undefined, {}, { label: 'Pay by phone', validity: {}, landingPage: {} }])
			expect(readGeneratorSettings(meta)).to.deep.equal({ settings: DEFAULT_GENERATOR_SETTINGS, problems: [] });
	});

	it('are what a manifest says', () => {
		const validity = { default: 60, presets: [30, 60], max: 120 };
		const landingPage = { default: 'https://shop.example/cart', allowedHosts: ['shop.example'] };
		const { settings, problems } = readGeneratorSettings({ validity, landingPage });
		expect(problems).to.be.empty;
		expect(settings).to.deep.equal({ validity, landingPage });
	});

	it('fall back one by one, and say what was wrong', () => {
		const { settings, problems } = readGeneratorSettings({
			validity: { default: -5, presets: [60, 'soon'], max: 1.5 },
			landingPage: { default: '/cart', allowedHosts: ['https://shop.example/'] },
		});
		expect(settings).to.deep.equal(DEFAULT_GENERATOR_SETTINGS);
		expect(problems).to.have.length(5);
		expect(problems).to.include('meta.validity.default is -5 but has to be whole minutes from 1 to 2147483647');
		expect(problems.join()).to.contain('meta.landingPage.allowedHosts is ["https://shop.example/"]');
	});

	it('never allow more than the maximum', () => {
		const { settings, problems } = readGeneratorSettings({ validity: { max: 120 } });
		expect(settings.validity.default).to.equal(120);
		expect(settings.validity.presets).to.deep.equal([60]);
		expect(problems).to.be.empty;
		expect(readGeneratorSettings({ validity: { default: 121, max: 120 } }).problems).to.have.length(1);
	});

	it('refuse a default landing page off the allowed hosts', () => {
		const landingPage = { default: 'https://other.example/', allowedHosts: ['shop.example'] };
		const { settings, problems } = readGeneratorSettings({ landingPage });
		expect(settings.landingPage.default).to.equal('');
		expect(problems).to.have.length(1);
	});

	it('come out complete and valid, whatever JSON goes in', () => {
		const anyMeta = fc.oneof(
			fc.jsonValue(),
			fc.record({ validity: fc.jsonValue(), landingPage: fc.jsonValue() }),
			fc.record({ validity: fc.record({ default: fc.jsonValue(), presets: fc.jsonValue(), max: fc.jsonValue() }) }),
		);
		fc.assert(
			fc.property(anyMeta, (meta) => {
				const { validity, landingPage } = readGeneratorSettings(meta).settings;
				expect(validity.max).to.be.at.least(1);
				expect(validity.default).to.be.within(1, validity.max);
				for (const preset of validity.presets) expect(preset).to.be.within(1, validity.max);
				expect(landingPage.default).to.be.a('string');
			}),
		);
	});
});
