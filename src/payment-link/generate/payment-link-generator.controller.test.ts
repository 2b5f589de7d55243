import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../mocks/index.js';
import { PAYMENT_LINK, setUpCommerce } from '../commerce/testing/mocked-commerce.js';
import type { UcplCart } from '../commerce/types.js';
import { setUpBackoffice } from '../testing/backoffice.js';
import { restoreClock, setClockAhead } from '../testing/clock.js';
import { UcplPaymentLinkGeneratorController } from './payment-link-generator.controller.js';
import { DEFAULT_GENERATOR_SETTINGS } from './settings/generator-settings.js';

const HOUR = { validityMinutes: 60, landingPageUrl: 'https://nordlys.example/' };
const DAY = { ...HOUR, validityMinutes: 24 * 60 };

describe('the link of the generator', () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	let generator: UcplPaymentLinkGeneratorController;
	let cart: UcplCart;
	/** The observed states, without repetitions. */
	let states: Array<string> = [];
	let shown: string | undefined;

	beforeEach(async () => {
		generator = new UcplPaymentLinkGeneratorController(backoffice.element);
		const modal = {
			cartUnique: seedIds.carts.ordinary,
			settings: DEFAULT_GENERATOR_SETTINGS,
		};
		const { data, error } = await generator.requestCart(modal, 'en');
		if (error) throw error;
		cart = data;
		states = [];
		generator.link.subscribe(({ state, link }) => {
			if (state !== states.at(-1)) states.push(state);
			shown = link?.url;
		});
		generator.setSettings(HOUR);
	});
	afterEach(restoreClock);

	it('is being generated, and then ready', async () => {
		const { url } = await generator.requestLink(cart, HOUR);
		expect(states).to.deep.equal(['none', 'making', 'ready']);
		expect(shown).to.equal(url);
	});

	it('is requested once for the same settings, even while it is being generated', async () => {
		const [one, other] = await Promise.all([
			generator.requestLink(cart, HOUR),
			generator.requestLink(cart, { ...HOUR }),
		]);
		expect(other).to.equal(one);
		expect(await generator.requestLink(cart, HOUR)).to.equal(one);
		expect(mocked.linkRequests.length, 'requests').to.equal(1);
	});

	it('is a new one after each change of a setting', async () => {
		const urls = new Set<string>();
		for (const settings of [HOUR, DAY, { ...HOUR, landingPageUrl: 'https://nordlys.example/cart' }])
			urls.add((await generator.requestLink(cart, settings)).url);
		expect(urls).to.have.property('size', 3);
	});

	it('is always the one for the current settings', async () => {
		await generator.requestLink(cart, HOUR);
		for (const settings of [DAY, HOUR, undefined, HOUR]) generator.setSettings(settings);
		expect(states).to.deep.equal(['none', 'making', 'ready', 'none', 'ready', 'none', 'ready']);
	});

	it('expires, and is then a new one', async () => {
		const { url } = await generator.requestLink(cart, HOUR);
		setClockAhead(61 * 60_000);
		generator.update();
		expect((await generator.requestLink(cart, HOUR)).url).not.to.equal(url);
		expect(states).to.deep.equal(['none', 'making', 'ready', 'expired', 'making', 'ready']);
	});

	it('is requested again after a failure', async () => {
		mocked.worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status: 500 }), { once: true }));
		const failure: unknown = await generator.requestLink(cart, HOUR).catch((error: unknown) => error);
		expect(failure).to.include({ reason: 'failed' });
		await generator.requestLink(cart, HOUR);
		expect(states).to.deep.equal(['none', 'making', 'none', 'making', 'ready']);
	});
});
