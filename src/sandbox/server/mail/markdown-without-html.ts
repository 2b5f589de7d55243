import { Marked } from 'marked';
import type { MarkedExtension } from 'marked';
import { isWebAddress } from '../../../mocks/commerce/payment-link-url.js';
import { withoutReferences } from './character-references.js';

const nothing = () => undefined;

/** @returns what reads Markdown and knows no HTML in it: `<b>` is text like any other. */
export const markdownWithoutHtml = (renderer: MarkedExtension['renderer']): Marked =>
	new Marked({ tokenizer: { html: nothing, tag: nothing }, renderer });

/** @returns where a link leads; undefined for all but absolute http and https addresses, which are the only links. */
export const webAddressOf = ({ href, autolink }: { href: string; autolink?: boolean }): string | undefined => {
	const address = autolink ? href : withoutReferences(href);
	return isWebAddress(address) ? address : undefined;
};

export const boxOf = ({ checked }: { checked: boolean }): string => (checked ? '☑ ' : '☐ ');
