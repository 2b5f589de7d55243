import { expect } from 'chai';
import fc from 'fast-check';
import { openPaymentLink } from './open-payment-link.js';
import { guidForms } from './testing/guid-forms.js';
import { answerOf, orderAnswer, storeThat, STOREFRONT_URL, TOKEN } from './testing/store.js';

const odd = fc.oneof(
	fc.string({ unit: 'binary', minLength: 1 }),
	fc.constantFrom(
		'.',
		'..',
		'...',
		'/',
		'//',
		'/../',
		'\\',
		'?',
		'#',
		'&',
		'=',
		' ',
		'+',
		'%',
		'%2e',
		'%2F',
		'%00',
		'%zz',
	),
	fc.constantFrom(
		'\0',
		'\t',
		'\n',
		'\r\n',
		'\u202e',
		'\ud800',
		'．',
		'‐',
		'ﬁ',
		'İ',
		'😀',
		'{',
		'}',
		'(',
		',',
		';',
		'*',
		'~',
		':',
		'@',
	),
);
const place = fc.nat({ max: TOKEN.length });

const arbitraryMangled = fc.oneof(
	place.map((end) => TOKEN.slice(0, end)),
	place.map((start) => TOKEN.slice(start)),
	fc.tuple(odd, odd).map(([before, after]) => before + TOKEN + after),
	odd.map((text) => TOKEN + text),
	odd.map((text) => text + TOKEN),
	fc.tuple(place, odd).map(([at, text]) => TOKEN.slice(0, at) + text + TOKEN.slice(at)),
	fc.tuple(place, odd).map(([at, text]) => TOKEN.slice(0, at) + text + TOKEN.slice(at + text.length)),
	fc
		.tuple(place, fc.constantFrom(...Array.from('aZ09-_')))
		.map(([at, text]) => TOKEN.slice(0, at) + text + TOKEN.slice(at + 1)),
	odd.map((text) => TOKEN.replaceAll('.', text)),
	fc.array(fc.constantFrom(...TOKEN.split('.'), '')).map((parts) => parts.join('.')),
	fc.constantFrom(
		TOKEN.toUpperCase(),
		TOKEN.toLowerCase(),
		Array.from(TOKEN).reverse().join(''),
		encodeURIComponent(TOKEN),
	),
);

/** Accepts one token, and, like Commerce, returns any cart by its id. */
const strictStore = () =>
	storeThat(({ url }) => {
		const segment = url.slice(`${STOREFRONT_URL}/order/`.length);
		return segment === TOKEN || !segment.includes('.') ? orderAnswer() : answerOf(404);
	});

/** @returns the reason or kind of the landing. Checks that each request has one segment with the unchanged token. */
const land = async (request: Request, token: string): Promise<string> => {
	const { requests, options } = strictStore();
	const landing = await openPaymentLink(request, options);
	for (const { url } of requests) {
		expect(url).to.equal(`${STOREFRONT_URL}/order/${token}`);
		expect(new URL(url).href).to.equal(url);
		expect(token).to.match(/^[\w.-]+$/);
	}
	return landing.kind === 'dead' ? landing.reason : landing.kind;
};

const requestFor = (token: string): Request => {
	const url = new URL('https://shop.example/');
	url.searchParams.set('payment_link_token', token);
	return new Request(url);
};

describe('a mangled token', () => {
	it('never leads to a cart, and never throws: 10,000 tokens, correctly encoded', async () => {
		await fc.assert(
			fc.asyncProperty(
				arbitraryMangled.filter((token) => token !== TOKEN),
				async (token) => {
					expect(await land(requestFor(token), token)).to.be.oneOf(['invalid', 'notFound']);
				},
			),
			{ numRuns: 10_000 },
		);
	});

	it('is used as it arrives when it is not encoded', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryMangled, async (raw) => {
				const address = `https://shop.example/?payment_link_token=${raw}`;
				const arrived = new URL(address).searchParams.getAll('payment_link_token');
				const kind = await land(new Request(address), arrived.join());
				if (arrived.length === 1 && arrived[0] === TOKEN) expect(kind).to.equal('cart');
				else expect(kind).to.be.oneOf(['invalid', 'notFound']);
			}),
			{ examples: [[TOKEN], [TOKEN.replace('.', '%2e')], [`${TOKEN}\n`], [`${TOKEN}#x`], [`${TOKEN}&a=b`]] },
		);
	});

	it('that is an id is never sent, in any form that .NET reads', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uuid(), async (guid) => {
				for (const form of guidForms(guid)) {
					const { requests, options } = strictStore();
					for (const request of [requestFor(form), requestFor(encodeURIComponent(form))])
						expect(await openPaymentLink(request, options)).to.include({ kind: 'dead', reason: 'invalid' });
					expect(requests).to.be.empty;
				}
			}),
		);
	});

	it('that is too long is never sent', async () => {
		const longest = `a.b.${'c'.repeat(4092)}`;
		expect(await land(requestFor(longest), longest)).to.equal('notFound');
		expect(await land(requestFor(`${longest}c`), 'none')).to.equal('invalid');
	});
});
