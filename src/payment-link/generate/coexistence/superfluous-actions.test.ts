import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { superfluousActions } from './superfluous-actions.js';
import type { UcplAnyAction } from './superfluous-actions.js';

const ENTITY_ACTION: UcplAnyAction = {
	type: 'entityAction',
	kind: 'paymentLink',
	alias: 'Ucpl.EntityAction.Cart.GeneratePaymentLink',
	name: 'Generate Payment Link Entity Action',
	meta: { label: '#ucpl_generatePaymentLink' },
};
const QUICK_ACTION: UcplAnyAction = {
	type: 'ucEntityQuickAction',
	kind: 'default',
	alias: 'Ucpl.EntityQuickAction.Cart.GeneratePaymentLink',
	name: 'Generate Payment Link Quick Action',
	meta: { label: '#ucpl_generatePaymentLink' },
};
const OURS = [ENTITY_ACTION, QUICK_ACTION];
const NAMES = ['alias', 'name', 'label'] as const;

/** Another package's action that has a text in one of the places where it may name a payment link. */
const action = (text: string, place: (typeof NAMES)[number] = 'alias', more: Partial<UcplAnyAction> = {}) => ({
	type: 'entityAction',
	alias: place === 'alias' ? text : 'Other.Action',
	name: place === 'name' ? text : 'Some action',
	meta: { label: place === 'label' ? text : 'Some label' },
	...more,
});

const replaced = (others: Array<UcplAnyAction>, ours: Array<UcplAnyAction> = OURS) =>
	superfluousActions([...ours, ...others]);

/** Ours with `meta.replaces`. */
const set = (replaces: unknown): Array<UcplAnyAction> => [
	{ ...ENTITY_ACTION, meta: { ...ENTITY_ACTION.meta, replaces } },
	QUICK_ACTION,
];

describe('superfluous actions of a cart', () => {
	it('are those that name a payment link, in any spelling, in their alias, name or label', () => {
		for (const text of [
			'Uc.EntityQuickAction.Cart.GeneratePaymentLink',
			'Uc.Cart.PaymentLinks',
			'Generate Payment Link',
			'GENERATE PAYMENT LINK',
			'payment-link',
			'payment_link',
			'uc.payment.link',
			'#ucPaymentLinks_generate',
			'#uc_generatePaymentLinkLabel',
		])
			for (const place of NAMES) {
				const other = action(text, place);
				expect(replaced([other]), `${place} "${text}"`).to.deep.equal([other.alias]);
			}
	});

	it('are not those about something else', () => {
		for (const text of [
			...['Open payment', 'Copy link', 'Payment provider link', 'Show payment linked to this cart', 'Linked Payments'],
			...['Uc.EntityAction.Cart.CapturePayment', 'Link payment', '#uc_payment', 'Payments', 'Pay by link', ''],
		])
			for (const place of NAMES) expect(replaced([action(text, place)]), `${place} "${text}"`).to.deep.equal([]);
	});

	it('are not those whose words are in different places', () => {
		expect(
			replaced([{ type: 'entityAction', alias: 'Uc.Payment', name: 'Link', meta: { label: 'Payment' } }]),
		).to.deep.equal([]);
	});

	it('do not include ours, those of our kind, and those that overwrite ours', () => {
		const foreign = action('MyShop.GeneratePaymentLink');
		for (const other of [
			{ ...foreign, kind: 'paymentLink' },
			{ ...foreign, alias: 'Ucpl.EntityAction.Other.PaymentLink' },
			{ ...foreign, overwrites: 'Ucpl.EntityAction.Cart.GeneratePaymentLink' },
			{ ...foreign, overwrites: ['Uc.Something', 'Ucpl.EntityAction.Cart.GeneratePaymentLink'] },
		])
			expect(replaced([other])).to.deep.equal([]);
		expect(replaced([{ ...foreign, overwrites: ['Uc.EntityAction.Cart.GeneratePaymentLink'] }])).to.have.length(1);
	});

	it('stay where ours of the same type is not, or may be hidden', () => {
		const entity = action('Uc.EntityAction.Cart.PaymentLink');
		const quick = { ...action('Uc.EntityQuickAction.Cart.PaymentLink'), type: 'ucEntityQuickAction' };
		expect(replaced([entity, quick])).to.deep.equal([entity.alias, quick.alias]);
		expect(replaced([entity, quick], [ENTITY_ACTION])).to.deep.equal([entity.alias]);
		expect(replaced([entity, quick], [QUICK_ACTION])).to.deep.equal([quick.alias]);
		expect(replaced([entity, quick], [])).to.deep.equal([]);
		const conditions = [{ alias: 'MyShop.Condition' }];
		expect(replaced([entity, quick], [{ ...ENTITY_ACTION, conditions }, QUICK_ACTION])).to.deep.equal([quick.alias]);
		expect(replaced([entity, quick], [ENTITY_ACTION, { ...QUICK_ACTION, conditions: [] }])).to.have.length(2);
	});

	it('stay if meta.replaces is false', () => {
		expect(replaced([action('Uc.PaymentLink')], set(false))).to.deep.equal([]);
		expect(replaced([action('Uc.PaymentLink')], set(true))).to.deep.equal(['Uc.PaymentLink']);
	});

	it('are those that meta.replaces lists instead, but never ours', () => {
		const others = [action('Uc.EntityAction.X'), action('Uc.PaymentLink'), action('Uc.EntityAction.Y')];
		expect(replaced(others, set(['Uc.EntityAction.X', QUICK_ACTION.alias, 7]))).to.deep.equal(['Uc.EntityAction.X']);
		expect(replaced(others, set([]))).to.deep.equal([]);
		const [first, second] = set(['Uc.EntityAction.X']);
		const hidden = [{ ...first, ...ENTITY_ACTION, meta: first?.meta, conditions: [{}] }, second ?? QUICK_ACTION];
		expect(replaced(others, hidden), 'with conditions').to.deep.equal(['Uc.EntityAction.X']);
		expect(replaced(others, [{ ...action('MyShop.X'), kind: 'paymentLink', meta: { replaces: true } }])).to.have.length(
			1,
		);
	});

	it('take the default if meta.replaces is invalid', () => {
		for (const replaces of ['no', 0, null, {}])
			expect(replaced([action('Uc.PaymentLink')], set(replaces))).to.deep.equal(['Uc.PaymentLink']);
	});

	it('follow the heaviest payment link action that is not overwritten', () => {
		const other = action('Uc.PaymentLink');
		const own = { ...ENTITY_ACTION, alias: 'MyShop.PaymentLink', meta: { replaces: false } };
		expect(replaced([other], [ENTITY_ACTION, own])).to.deep.equal(['Uc.PaymentLink']);
		expect(replaced([other], [own, ENTITY_ACTION])).to.deep.equal([]);
		expect(replaced([other], [ENTITY_ACTION, { ...own, overwrites: ENTITY_ACTION.alias }])).to.deep.equal([]);
		expect(replaced([other], [...set(false), { ...own, meta: {}, overwrites: [ENTITY_ACTION.alias] }])).to.have.length(
			1,
		);
	});

	it('are, whatever is registered, never ours, of our kind, unrelated, or without ours of the same type', () => {
		const words = fc.stringMatching(/^(Ucpl?\.|MyShop\.|#)?([Pp]ayment|[Ll]ink|Open|Copy|[ ._-]){0,6}$/);
		const any: fc.Arbitrary<UcplAnyAction> = fc.record(
			{
				type: fc.constantFrom('entityAction', 'ucEntityQuickAction'),
				alias: words,
				name: words,
				kind: fc.constantFrom('paymentLink', 'default', undefined),
				overwrites: fc.oneof(words, fc.array(words), fc.anything()),
				conditions: fc.constantFrom(undefined, [], [{}], null),
				meta: fc.option(
					fc.record(
						{ label: fc.oneof(words, fc.anything()), replaces: fc.oneof(fc.boolean(), fc.array(words), fc.anything()) },
						{ requiredKeys: [] },
					),
				),
			},
			{ requiredKeys: ['type', 'alias', 'name'] },
		);
		fc.assert(
			fc.property(fc.array(any, { maxLength: 6 }), fc.boolean(), (others, areOursThere) => {
				const all = [...(areOursThere ? OURS : []), ...others];
				const isOurs = ({ alias, kind }: UcplAnyAction) => alias.startsWith('Ucpl.') || kind === 'paymentLink';
				const excluded = superfluousActions(all);
				for (const alias of excluded) {
					const found = all.filter((one) => one.alias === alias && !isOurs(one));
					expect(found).not.to.be.empty;
					expect(found.some(({ type }) => all.some((one) => one.type === type && one.alias !== alias))).to.be.true;
				}
				const isNamed = all.some(({ alias, name, meta }) =>
					/payment[^a-z]*link/i.test([alias, name, meta?.label].join()),
				);
				const isListed = all.some(({ meta }) => Array.isArray(meta?.replaces));
				if (!isNamed && !isListed) expect(excluded).to.deep.equal([]);
			}),
			{ numRuns: 1000 },
		);
	});
});
