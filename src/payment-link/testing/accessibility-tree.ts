import { executeServerCommand } from '@web/test-runner-commands';

/** What Chromium gives to assistive technology for an element, as Puppeteer names it. */
export interface AccessibleNode {
	role: string;
	name?: string;
	value?: string | number;
	description?: string;
	required?: boolean;
	readonly?: boolean;
	/** `true`, or absent if it is valid. */
	invalid?: string;
	children?: ReadonlyArray<AccessibleNode>;
}

function* nodesIn(node: AccessibleNode): Generator<AccessibleNode> {
	yield node;
	for (const child of node.children ?? []) yield* nodesIn(child);
}

/** @returns {Promise<AccessibleNode>} the first element of that role and name in Chromium's accessibility tree of the page */
export async function accessibleNode(role: string, name: string): Promise<AccessibleNode> {
	const root = await executeServerCommand<AccessibleNode, undefined>('accessibility-tree');
	const node = [...nodesIn(root)].find((candidate) => candidate.role === role && candidate.name?.trim() === name);
	if (!node) throw new Error(`There is no ${role} "${name}" in the accessibility tree.`);
	return node;
}
