import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UcplCart } from '../../commerce/types.js';
import { findWorkspace } from './find-workspace.js';
import type { UcplWorkspace } from './find-workspace.js';
import { compareWithSaved } from './unsaved-cart-data.js';
import type { UcplUnsavedChanges } from './unsaved-cart-data.js';

/** A cart that is being edited, and may have unsaved changes. */
export interface UcplUnsavedCart {
	/** Whether it has never been saved. */
	isNew: boolean;
	/**
	 * Finds out whether the editor has unsaved changes now.
	 * @param {UcplCart} saved - the cart as Commerce returns it now
	 */
	changes: (saved: UcplCart) => UcplUnsavedChanges;
	/**
	 * Saves it like the page's own button. Undefined if the page cannot be asked to save.
	 * @returns {Promise<boolean>} whether all of it is saved; if not, the page says why
	 */
	save?: () => Promise<boolean>;
}

/** What the workspace says itself; undefined if it does not. Only one base class of the CMS can be asked for changes. */
function hasChanges({ ask }: UcplWorkspace): boolean | undefined {
	if (ask('getIsNew') === true) return true;
	const answer = ask('getHasUnpersistedChanges');
	return typeof answer === 'boolean' ? answer : undefined;
}

/** Workspaces of the cart, nearest first. */
async function workspacesOf(host: UmbControllerBase, cartUnique: string): Promise<Array<UcplWorkspace>> {
	const found: Array<UcplWorkspace> = [];
	await findWorkspace(host, (workspace) => {
		const unique = workspace.ask('getUnique');
		const isOfCart = typeof unique === 'string' && unique.toLowerCase() === cartUnique.toLowerCase();
		if (isOfCart) found.push(workspace);
		// Goes on to the workspaces further out.
		return false;
	});
	return found;
}

/**
 * Finds the editor of a cart around the host: among several the one that has changes, else the one that says so.
 * @returns {Promise<UcplUnsavedCart | undefined>} undefined if the cart is not being edited here
 */
export async function unsavedCart(host: UmbControllerBase, cartUnique: string): Promise<UcplUnsavedCart | undefined> {
	const workspaces = await workspacesOf(host, cartUnique);
	const workspace =
		workspaces.find((candidate) => hasChanges(candidate)) ??
		workspaces.find((candidate) => hasChanges(candidate) !== undefined || candidate.ask('getData') !== undefined) ??
		workspaces[0];
	if (!workspace) return undefined;

	let isSubmitted = false;
	const changes = (saved: UcplCart): UcplUnsavedChanges => {
		const own = hasChanges(workspace);
		if (own !== undefined) return own ? 'some' : 'none';
		const compared = compareWithSaved(workspace.ask('getData'), saved);
		// What Commerce has saved may differ from what was entered, and saving it again would change nothing.
		return isSubmitted && compared === 'some' ? 'unknown' : compared;
	};
	const save = async () => {
		const submission = workspace.ask('requestSubmit');
		// A page that cannot save rejects, and shows the reason itself.
		isSubmitted = await Promise.resolve(submission).then(
			() => submission !== undefined,
			() => false,
		);
		const own = hasChanges(workspace);
		return own === undefined ? isSubmitted : !own;
	};
	return {
		isNew: workspace.ask('getIsNew') === true,
		changes,
		save: workspace.can('requestSubmit') ? save : undefined,
	};
}
