export const THEMES = ['light', 'dark'] as const;

/** Adds a theme of the backoffice to the page. @returns {Promise<HTMLLinkElement>} to be removed after the test */
export async function loadTheme(theme: (typeof THEMES)[number]): Promise<HTMLLinkElement> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = `/node_modules/@umbraco-ui/uui/dist/themes/${theme}.css`;
	const loaded = new Promise((resolve, reject) => {
		link.addEventListener('load', resolve);
		link.addEventListener('error', () => reject(new Error(`There is no ${link.href}`)));
	});
	document.head.append(link);
	await loaded;
	return link;
}

/** As `getComputedStyle` writes them: red, green and blue from 0 to 255, and how opaque it is. */
function channels(colour: string): [red: number, green: number, blue: number, alpha: number] {
	const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	return [red, green, blue, alpha];
}

/** As WCAG 2.2 defines relative luminance. */
function luminance(colour: string): number {
	const [red, green, blue] = channels(colour)
		.slice(0, 3)
		.map((channel) => channel / 255)
		.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * (red ?? NaN) + 0.7152 * (green ?? NaN) + 0.0722 * (blue ?? NaN);
}

function parentOf(element: Element): Element | undefined {
	if (element.assignedSlot) return element.assignedSlot;
	const root = element.getRootNode();
	return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** @returns {number} the contrast between an element's text and the opaque colour behind it, from 1 to 21; NaN if unknown */
export function contrast(element: Element): number {
	const { color } = getComputedStyle(element);
	let behind: Element | undefined = element;
	while (behind && channels(getComputedStyle(behind).backgroundColor)[3] < 1) behind = parentOf(behind);
	if (!behind || channels(color)[3] < 1) return NaN;
	const [darker = NaN, lighter = NaN] = [luminance(color), luminance(getComputedStyle(behind).backgroundColor)].sort(
		(one, other) => one - other,
	);
	return (lighter + 0.05) / (darker + 0.05);
}
