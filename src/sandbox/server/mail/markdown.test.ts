import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { htmlMail } from './html-mail.js';
import { markdownToText } from './markdown-to-text.js';

const bodyOf = (body: string) => {
	const html = htmlMail({ subject: 'Subject', body, language: 'en-US' });
	const mail = new DOMParser().parseFromString(html, 'text/html').querySelector('.mail');
	if (!mail) throw new Error('There is no mail in the mail.');
	return mail;
};

const MADE_BY_MARKDOWN = [
	...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'BR', 'HR', 'BLOCKQUOTE', 'PRE', 'CODE'],
	...['UL', 'OL', 'LI', 'A', 'STRONG', 'EM', 'DEL', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD'],
];
const ATTRIBUTES = ['href', 'target', 'rel', 'class', 'dir', 'start', 'align'];

const snippets = fc.constantFrom(
	...[
		'<script>',
		'</div>',
		'<img src=x onerror=alert(1)',
		'<a href="https://x.example">',
		'<!--',
		'<pre>',
		'<svg/onload=x>',
	],
	...[
		'[x](',
		')',
		'![',
		'](',
		'javascript:alert(1)',
		'https://x.example/"onclick="x',
		'<https://x.example>',
		'&#106;',
		'&lt;',
	],
	...[
		'**',
		'`',
		'```html\n',
		'- ',
		'1. ',
		'> ',
		'# ',
		'| a | b |\n|---|---|\n',
		'- [x] ',
		'\n\n',
		'\n',
		'[r]: https://x.example "t"\n',
	],
);

describe('the text of a mail', () => {
	it('becomes nothing but what Markdown makes, whatever it holds', () => {
		const bodies = fc.array(fc.oneof(snippets, fc.string({ unit: 'grapheme' })), { maxLength: 12 });
		fc.assert(
			fc.property(bodies, (parts) => {
				for (const { tagName, attributes } of bodyOf(parts.join('')).querySelectorAll('*')) {
					expect(MADE_BY_MARKDOWN).to.include(tagName);
					for (const { name, value } of attributes) {
						expect(ATTRIBUTES).to.include(name);
						if (name === 'href') expect(value).to.match(/^https?:\/\//i);
					}
				}
				expect(markdownToText(parts.join(''))).to.be.a('string');
			}),
			{ numRuns: 500 },
		);
	});

	it('shows HTML as it was typed', () => {
		const body = 'A <b>bold</b> word\n\n<div onclick="x">block</div>';
		expect(bodyOf(body).textContent.trim()).to.equal('A <b>bold</b> word\n<div onclick="x">block</div>');
		expect(markdownToText(body)).to.equal('A <b>bold</b> word\n\n<div onclick="x">block</div>\n');
	});

	it('has links to the web only, and words for pictures', () => {
		const body =
			'[a](javascript:alert(1)) [b](mailto:x@y.example) [c](/c) ![d](https://x.example/d.png) [e](https://x.example/?f=1&g=2)';
		expect([...bodyOf(body).querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
			'https://x.example/?f=1&g=2',
		]);
		expect(markdownToText(body)).to.equal('a b c d e <https://x.example/?f=1&g=2>\n');
	});

	it('has a button where a paragraph is a link', () => {
		const buttons = bodyOf('[Pay](https://x.example/)\n\nor [read](https://x.example/)').querySelectorAll('.action a');
		expect([...buttons].map(({ textContent }) => textContent)).to.deep.equal(['Pay']);
	});

	it('reads well without HTML', () => {
		const body =
			'# Title\n\nFirst&#46; *em* `code`\\\nsecond\n\n3. three\n4. four\n   - nested\n   - [x] done\n\n> quoted\n> twice\n\n| a | b |\n|---|---|\n| c | d |\n\n---\n\nEnd';
		expect(markdownToText(body)).to.equal(
			'Title\n\nFirst. em code\nsecond\n\n3. three\n4. four\n   - nested\n   - ☑ done\n\n> quoted\n> twice\n\na | b\nc | d\n\n* * *\n\nEnd\n',
		);
	});
});
