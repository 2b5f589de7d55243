import { DOMPurify } from '@umbraco-cms/backoffice/external/dompurify';
import { Marked } from '@umbraco-cms/backoffice/external/marked';
import { type EmailValues, renderEmailBody } from '../../../../mocks/commerce/email-body.js';

/** Not the one that the whole backoffice shares and may extend. */
const markdown = new Marked({ gfm: true });

/** What Markdown makes. Whatever else is in a body, as HTML, is left out; pictures are, for they would be fetched. */
const ALLOWED_TAGS = [
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code'],
	...['ul', 'ol', 'li', 'a', 'strong', 'em', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** @returns the mail's text as it would look with these values; only http and https links are links */
export function emailPreview(body: string, values: EmailValues): DocumentFragment {
	const preview = DOMPurify.sanitize(markdown.parse(renderEmailBody(body, values), { async: false }), {
		ALLOWED_TAGS,
		ALLOWED_ATTR: ['href'],
		ALLOWED_URI_REGEXP: /^https?:\/\//i,
		ALLOW_DATA_ATTR: false,
		ALLOW_ARIA_ATTR: false,
		RETURN_DOM_FRAGMENT: true,
	});
	for (const link of preview.querySelectorAll('a')) {
		link.target = '_blank';
		link.rel = 'noopener noreferrer';
	}
	return preview;
}
