/** The page as a person sees it, with shadow trees rendered and slots filled. */

/** @returns {Generator<Element>} all elements below a root, including those in shadow roots */
export function* elementsIn(root: ParentNode): Generator<Element> {
	for (const element of root.children) {
		yield element;
		if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
		yield* elementsIn(element);
	}
}

const isHidden = (element: Element) => {
	const { display, visibility } = getComputedStyle(element);
	return (
		element instanceof HTMLStyleElement ||
		element instanceof HTMLSelectElement ||
		display === 'none' ||
		visibility === 'hidden'
	);
};

const childrenOf = (node: Node): ReadonlyArray<Node> => {
	if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true });
	if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
	return [...node.childNodes];
};

/** @returns {string} the visible text, with collapsed white space */
export function textIn(node: Node): string {
	const texts = (current: Node): Array<string> => {
		if (current instanceof Text) return [current.data];
		return current instanceof Element && isHidden(current) ? [] : childrenOf(current).flatMap(texts);
	};
	return texts(node).join(' ').replace(/\s+/g, ' ').trim();
}

/** @returns {Element | undefined} the element that has the focus, in any shadow root */
export function focused(): Element | undefined {
	let element = document.activeElement;
	while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
	return element ?? undefined;
}
