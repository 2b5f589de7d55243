import { Marked } from 'marked';
import type { MarkedExtension } from 'marked';
import { withoutReferences } from './character-references.js';

const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}/?#\\][^\s\p{Cc}\\]*$/iu;

const nothing = () => undefined;

/** @returns a Markdown parser that reads HTML as text */
export const markdownWithoutHtml = (renderer: MarkedExtension['renderer']): Marked =>
	new Marked({ tokenizer: { html: nothing, tag: nothing }, renderer });

/** @returns the address of a link, or undefined if it is not an absolute http or https URL */
export const webAddressOf = ({ href, autolink }: { href: string; autolink?: boolean }): string | undefined => {
	const address = autolink ? href : withoutReferences(href);
	return WEB_ADDRESS.test(address) && URL.canParse(address) ? address : undefined;
};

export const boxOf = ({ checked }: { checked: boolean }): string => (checked ? '☑ ' : '☐ ');
