import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** @returns all elements inside, in document order */
export const elementsIn = ({ childNodes }: Parent): Element[] =>
	childNodes.filter((node) => defaultTreeAdapter.isElementNode(node)).flatMap((node) => [node, ...elementsIn(node)]);

/** @returns all elements of a document, as a browser reads it */
export const elementsOf = (html: string): Element[] => elementsIn(parse(html));

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
	attrs.find((attribute) => attribute.name === name)?.value;

export const textOf = ({ childNodes }: Parent): string =>
	childNodes
		.map((node) => {
			if (defaultTreeAdapter.isTextNode(node)) return node.value;
			return defaultTreeAdapter.isElementNode(node) ? textOf(node) : '';
		})
		.join('');
