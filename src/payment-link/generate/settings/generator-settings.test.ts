import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkLandingPageUrl } from '../landing-page/landing-page-url.js';
import { DEFAULT_GENERATOR_SETTINGS, readGeneratorSettings } from './generator-settings.js';

const YEAR = 365 * 24 * 60;
const EVIL = 'https://evil.example/';

const readHosts = (allowedHosts: unknown) => {
	const { settings, problems } = readGeneratorSettings({ landingPage: { allowedHosts } });
	return { hosts: settings.landingPage.allowedHosts, problems };
};

describe('generator settings', () => {
	it('are the defaults if a manifest sets none', () => {
		for (const meta of [undefined, {}, { label: 'Pay by phone', validity: {}, landingPage: {} }])
			expect(readGeneratorSettings(meta)).to.deep.equal({
				settings: DEFAULT_GENERATOR_SETTINGS,
				cart: undefined,
				problems: [],
			});
	});

	it('are those of a manifest', () => {
		const validity = { default: 60, presets: [30, 60], max: 120 };
		const landingPage = { default: 'https://shop.example/cart', allowedHosts: ['shop.example'] };
		const { settings, problems } = readGeneratorSettings({ validity, landingPage });
		expect(problems).to.be.empty;
		expect(settings).to.deep.equal({ validity, landingPage });
	});

	it('fall back to the defaults one by one, and each problem is reported', () => {
		const { settings, problems } = readGeneratorSettings({
			validity: { default: -5, presets: [60, 'soon'], max: 1.5 },
			landingPage: { default: '/cart' },
		});
		expect(settings).to.deep.equal(DEFAULT_GENERATOR_SETTINGS);
		expect(problems).to.have.length(4);
		expect(problems).to.include(
			`meta.validity.default is -5 but has to be whole minutes from 1 to ${YEAR}. The default is used instead.`,
		);
	});

	it('report unknown keys, at every level', () => {
		const meta: unknown = JSON.parse(
			'{ "labels": 1, "icon": "icon-link", "additionalOptions": true, "__proto__": { "validity": { "max": 1 } },' +
				' "validity": { "maximum": 60, "constructor": 1 }, "landingPage": { "allowedhosts": [] } }',
		);
		const { settings, problems } = readGeneratorSettings(meta);
		expect(settings).to.deep.equal(DEFAULT_GENERATOR_SETTINGS);
		expect(problems.sort()).to.deep.equal(
			['__proto__', 'labels', 'landingPage.allowedhosts', 'validity.constructor', 'validity.maximum'].map(
				(path) => `meta.${path} is not a setting. It is ignored.`,
			),
		);
	});

	it('can name what finds the cart; if that is invalid, no cart is found', () => {
		const load = () => Promise.reject(new Error('It is not called.'));
		for (const cart of ['/App_Plugins/MyShop/quote-cart.js', load])
			expect(readGeneratorSettings({ cart })).to.include({ cart }).with.deep.property('problems', []);
		for (const cart of ['', null, 7, true, ['/quote-cart.js'], { js: '/quote-cart.js' }]) {
			const { cart: read, problems } = readGeneratorSettings({ cart });
			expect(read).to.equal(null);
			expect(problems.join()).to.match(/^meta\.cart is .* No cart is found\.$/);
		}
	});

	it('report an invalid list of replaced actions', () => {
		for (const replaces of [undefined, true, false, [], ['Uc.EntityAction.X']])
			expect(readGeneratorSettings({ replaces }).problems).to.be.empty;
		for (const replaces of ['no', 0, null, {}])
			expect(readGeneratorSettings({ replaces }).problems).to.deep.equal([
				`meta.replaces is ${JSON.stringify(replaces)} but has to be true, false or a list of aliases. The default is used instead.`,
			]);
		expect(readGeneratorSettings({ replaces: ['Uc.EntityAction.X', 7] }).problems).to.deep.equal([
			'meta.replaces[1] is 7 but has to be an alias. It is left out.',
		]);
	});

	it('never exceed the maximum, which is a year by default', () => {
		const { settings, problems } = readGeneratorSettings({ validity: { max: 120 } });
		expect(settings.validity.default).to.equal(120);
		expect(settings.validity.presets).to.deep.equal([60]);
		expect(problems).to.be.empty;
		expect(readGeneratorSettings({ validity: { default: 121, max: 120 } }).problems).to.have.length(1);

		expect(readGeneratorSettings({}).settings.validity.max).to.equal(YEAR);
		expect(readGeneratorSettings({ validity: { default: YEAR + 1 } }).problems).to.have.length(1);
		const most = { default: YEAR + 1, presets: [2_147_483_647], max: 2_147_483_647 };
		expect(readGeneratorSettings({ validity: most }).settings.validity).to.deep.equal(most);
		expect(readGeneratorSettings({ validity: { max: 2_147_483_648 } }).settings.validity.max).to.equal(YEAR);
	});

	it('refuse a default landing page that is not on an allowed host', () => {
		const landingPage = { default: 'https://other.example/', allowedHosts: ['shop.example'] };
		const { settings, problems } = readGeneratorSettings({ landingPage });
		expect(settings.landingPage.default).to.equal('');
		expect(problems).to.have.length(1);
	});

	describe('for the allowed hosts', () => {
		it('are normalised like a URL in a browser, without duplicates', () => {
			const { hosts, problems } = readHosts(['Shop.Example', 'shop.example', 'bücher.example', '*.shop.example']);
			expect(hosts).to.deep.equal(['shop.example', 'xn--bcher-kva.example', '*.shop.example']);
			expect(problems).to.be.empty;
		});

		it('keep the valid ones and report the others', () => {
			const { hosts, problems } = readHosts(['https://evil.example', 'shop.example', 42, '*.example']);
			expect(hosts).to.deep.equal(['shop.example']);
			expect(problems).to.have.length(3);
			expect(problems[0]).to.match(
				/^meta\.landingPage\.allowedHosts\[0\] is "https:\/\/evil\.example" but has to be a host such as .* It is left out\.$/,
			);
		});

		it('allow no host if none is valid', () => {
			for (const wrong of ['shop.example', null, 42, {}, [], ['https://shop.example'], [null], [['shop.example']]]) {
				const { hosts, problems } = readHosts(wrong);
				expect(hosts, JSON.stringify(wrong)).to.deep.equal([]);
				expect(problems.join(), JSON.stringify(wrong)).to.contain('No landing page is allowed.');
			}
		});

		it('allow no host if they cannot be read', () => {
			for (const landingPage of [['shop.example'], 'shop.example', null]) {
				const { settings, problems } = readGeneratorSettings({ landingPage });
				expect(settings.landingPage.allowedHosts, JSON.stringify(landingPage)).to.deep.equal([]);
				expect(problems.join(), JSON.stringify(landingPage)).to.contain('No landing page is allowed.');
			}
		});

		it('allow only hosts that an entry names, whatever JSON they contain', () => {
			const host = fc.constantFrom('evil.example', 'EVIL.example', 'shop.example', '*.example.com', 'a.example.com');
			const entry = fc.oneof(
				host,
				host.map((name) => `https://${name}`),
				host.map((name) => `${name}/`),
				host.map((name) => `*${name}`),
				host.map((name) => `x.${name}`),
				fc.jsonValue(),
			);
			fc.assert(
				fc.property(fc.oneof(fc.array(entry), entry), (allowedHosts) => {
					const { landingPage } = readGeneratorSettings({ landingPage: { allowedHosts } }).settings;
					const isNamed = (name: string) =>
						Array.isArray(allowedHosts) &&
						allowedHosts.some((given) => typeof given === 'string' && given.trim().toLowerCase() === name);
					expect(checkLandingPageUrl(EVIL, landingPage.allowedHosts) === undefined).to.equal(isNamed('evil.example'));
					const isBelow = isNamed('*.example.com') || isNamed('a.example.com');
					expect(checkLandingPageUrl('https://a.example.com/', landingPage.allowedHosts) === undefined).to.equal(
						isBelow,
					);
				}),
			);
		});
	});

	it('are complete and valid, whatever JSON the manifest contains', () => {
		const key = fc.constantFrom(
			'validity',
			'landingPage',
			'default',
			'max',
			'allowedHosts',
			'__proto__',
			'constructor',
		);
		const anyMeta = fc.oneof(
			fc.jsonValue(),
			fc.record({ validity: fc.jsonValue(), landingPage: fc.jsonValue() }),
			fc.record({ validity: fc.record({ default: fc.jsonValue(), presets: fc.jsonValue(), max: fc.jsonValue() }) }),
			fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()))),
		);
		fc.assert(
			fc.property(anyMeta, (meta) => {
				const { validity, landingPage } = readGeneratorSettings(meta).settings;
				expect(validity.max).to.be.at.least(1);
				expect(validity.default).to.be.within(1, validity.max);
				for (const preset of validity.presets) expect(preset).to.be.within(1, validity.max);
				expect(landingPage.default).to.be.a('string');
				if (landingPage.default !== '')
					expect(checkLandingPageUrl(landingPage.default, landingPage.allowedHosts)).to.be.undefined;
			}),
		);
	});

	it('are read even from values that JSON cannot contain, as in a JavaScript manifest', () => {
		const circle: Record<string, unknown> = {};
		circle.validity = { max: circle, default: 1n, presets: [Symbol('soon')] };
		circle.landingPage = { default: () => EVIL, allowedHosts: [undefined, Symbol('shop')] };
		const { settings, problems } = readGeneratorSettings(circle);
		expect(settings.validity).to.deep.equal(DEFAULT_GENERATOR_SETTINGS.validity);
		expect(settings.landingPage).to.deep.equal({ default: '', allowedHosts: [] });
		expect(problems).to.have.length(7);
	});
});
