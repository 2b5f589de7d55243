import { expect } from 'chai';
import fc from 'fast-check';
import { attributeOf, elementsIn, elementsOf, textOf } from '../testing/html.js';
import { htmlMail } from './html-mail.js';
import { markdownToText } from './markdown-to-text.js';

const bodyOf = async (body: string) => {
	const html = await htmlMail({ subject: 'Subject', body, language: 'en-US' });
	return elementsOf(html).find((element) => attributeOf(element, 'class') === 'mail') ?? expect.fail();
};

const linksIn = (parent: Parameters<typeof elementsIn>[0]) =>
	elementsIn(parent).filter(({ tagName }) => tagName === 'a');

const MADE_BY_MARKDOWN = [
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code'],
	...['ul', 'ol', 'li', 'a', 'strong', 'em', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
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

describe('the body of an e-mail', () => {
	it('becomes only HTML that Markdown produces, for any content', async () => {
		const bodies = fc.array(fc.oneof(snippets, fc.string({ unit: 'grapheme' })), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(bodies, async (parts) => {
				for (const { tagName, attrs } of elementsIn(await bodyOf(parts.join('')))) {
					expect(MADE_BY_MARKDOWN).to.include(tagName);
					for (const { name, value } of attrs) {
						expect(ATTRIBUTES).to.include(name);
						if (name === 'href') expect(value).to.match(/^https?:\/\//i);
					}
				}
				expect(markdownToText(parts.join(''))).to.be.a('string');
			}),
			{ numRuns: 500 },
		);
	});

	it('shows HTML as it was typed', async () => {
		const body = 'A <b>bold</b> word\n\n<div onclick="x">block</div>';
		expect(textOf(await bodyOf(body)).trim()).to.equal('A <b>bold</b> word\n<div onclick="x">block</div>');
		expect(markdownToText(body)).to.equal('A <b>bold</b> word\n\n<div onclick="x">block</div>\n');
	});

	it('links only to web addresses, and shows the alternative text of images', async () => {
		const body =
			'[a](javascript:alert(1)) [b](mailto:x@y.example) [c](/c) [h](https:///x.example) ![d](https://x.example/d.png) [e](https://x.example/?f=1&g=2)';
		expect(linksIn(await bodyOf(body)).map((link) => attributeOf(link, 'href'))).to.deep.equal([
			'https://x.example/?f=1&g=2',
		]);
		expect(markdownToText(body)).to.equal('a b c h d e <https://x.example/?f=1&g=2>\n');
	});

	it('shows a link that is a paragraph of its own as a button', async () => {
		const body = await bodyOf('[Pay](https://x.example/)\n\nor [read](https://x.example/)');
		const actions = elementsIn(body).filter((element) => attributeOf(element, 'class') === 'action');
		expect(actions.flatMap(linksIn).map(textOf)).to.deep.equal(['Pay']);
	});

	it('reads well as plain text', () => {
		const body =
			'# Title\n\nFirst&#46; *em* `code`\\\nsecond\n\n3. three\n4. four\n   - nested\n   - [x] done\n\n> quoted\n> twice\n\n| a | b |\n|---|---|\n| c | d |\n\n---\n\nEnd';
		expect(markdownToText(body)).to.equal(
			'Title\n\nFirst. em code\nsecond\n\n3. three\n4. four\n   - nested\n   - ☑ done\n\n> quoted\n> twice\n\na | b\nc | d\n\n* * *\n\nEnd\n',
		);
	});
});
