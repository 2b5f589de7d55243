import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EmailValues } from '../../../../mocks/commerce/email-body.js';
import { emailPreview } from './email-preview.js';

const shapeOf = (preview: DocumentFragment) =>
	[...preview.querySelectorAll('*')].map(({ localName, attributes }) =>
		[localName, ...[...attributes].map(({ name }) => name)].join(' '),
	);

const preview = (body: string, values: EmailValues = {}) => emailPreview(body, values);

/** What Markdown and HTML are made of, and what people are called. */
const tricky = fc
	.array(
		fc.oneof(
			fc.string({ unit: fc.constantFrom(...Array.from('*_`~[]()<>!#+-.&;:|\\/"\'{}=@ \n\t1xÅ🎁')), maxLength: 3 }),
			fc.constantFrom('www.', 'https://', 'javascript:', '<b>', '&lt;', '&#42;', '{{store.name}}'),
		),
	)
	.map((parts) => parts.join(''));

const oneLine = (value: string) => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe('the preview of an e-mail', () => {
	it('is what Markdown makes of the body', () => {
		const shown = preview('# Hi {{customer.firstName}}\n\n{{cart.lines}}\n\n[**Pay**]({{paymentLink.url}})', {
			'customer.firstName': 'Åse',
			'cart.lines': [{ name: 'Mug', quantity: '2', total: '10,00 kr.' }],
			'paymentLink.url': 'https://shop.example/a_b?x=1&y=*2*#z',
		});

		expect(shown.querySelector('h1')?.textContent).to.equal('Hi Åse');
		expect(shown.querySelector('li')?.textContent).to.equal('2 × Mug, 10,00 kr.');
		expect(shown.querySelector('a')?.getAttribute('href')).to.equal('https://shop.example/a_b?x=1&y=*2*#z');
		expect(shown.querySelector('a strong')?.textContent).to.equal('Pay');
	});

	for (const body of [
		'{{customer.firstName}}',
		'# {{customer.firstName}}',
		'- {{customer.firstName}}. x',
		'{{customer.firstName}}. x',
		'**{{customer.firstName}}** *x*',
		'[{{customer.firstName}}]({{paymentLink.url}})',
		'> {{customer.firstName}}\n\nx {{customer.firstName}} y',
	]) {
		it(`has any value as text in ${JSON.stringify(body)}`, () => {
			const url = 'https://shop.example/';
			const plain = shapeOf(preview(body, { 'customer.firstName': 'Anna', 'paymentLink.url': url }));
			fc.assert(
				fc.property(fc.oneof(tricky, fc.string({ unit: 'grapheme' })), (name) => {
					fc.pre(oneLine(name) !== '');
					const shown = preview(body, { 'customer.firstName': name, 'paymentLink.url': url });
					expect(shapeOf(shown)).to.deep.equal(plain);
					expect(oneLine(shown.textContent)).to.include(oneLine(name));
				}),
			);
		});
	}

	it('has the names of products as text', () => {
		fc.assert(
			fc.property(tricky, (name) => {
				const shown = preview('{{cart.lines}}', { 'cart.lines': [{ name, quantity: '1' }] });
				expect(shapeOf(shown)).to.deep.equal(['ul', 'li']);
				expect(oneLine(shown.textContent)).to.equal(oneLine(`1 × ${oneLine(name)}`));
			}),
		);
	});

	it('has nothing in it that acts, whatever the body is', () => {
		const parts = fc.constantFrom(
			...[
				'<script>alert(1)</script>',
				'<img src=x onerror=alert(1)>',
				'<a href="javascript:alert(1)">',
				'<svg onload=x>',
			],
			...['[x](javascript:alert(1))', '[x](data:text/html,x)', '![x](https://x.example/)', '<form action=x><input>'],
			...['<iframe src=//x>', '<style>*{}</style>', '<b onclick=x id=y class=z style=color:red>', '[x](//x.example)'],
			...[
				'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
				'\n\n',
			],
			...['<p data-x=1 aria-x=1>', '[x]: javascript:alert(1)', '[x]', '<https://x.example>', '`', '**', 'x', '"', '>'],
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 6 }), (body) => {
				const shown = preview(body.join(''));
				expect(shown.querySelector('script,img,svg,math,iframe,style,form,input,b')).to.equal(null);
				for (const element of shown.querySelectorAll('*')) {
					const names = element.getAttributeNames().filter((name) => !['target', 'rel'].includes(name));
					expect(names.every((name) => name === 'href')).to.equal(true);
					if (element.hasAttribute('href')) expect(element.getAttribute('href')).to.match(/^https?:\/\//);
				}
			}),
		);
	});

	it('opens its links elsewhere', () => {
		const link = preview('[x](https://x.example)').querySelector('a');

		expect(link?.target).to.equal('_blank');
		expect(link?.rel).to.equal('noopener noreferrer');
	});
});
