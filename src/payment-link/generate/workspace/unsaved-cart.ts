import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { findWorkspace } from './find-workspace.js';
import type { UcplWorkspace } from './find-workspace.js';

/** A cart that is being edited and has unsaved changes. */
export interface UcplUnsavedCart {
	/** Whether it has never been saved. */
	isNew: boolean;
	/**
	 * Saves it like the page's own button. Undefined if the page cannot be asked to save.
	 * @returns {Promise<boolean>} whether all of it is saved; if not, the page says why
	 */
	save?: () => Promise<boolean>;
}

const isUnsaved = ({ ask }: UcplWorkspace) => ask('getIsNew') === true || ask('getHasUnpersistedChanges') === true;

/**
 * Finds out whether a cart has unsaved changes in a workspace around the host. If that cannot be known, there are none: a link
 * leads to the saved cart in any case, and that is what the generator shows.
 */
export async function unsavedCart(host: UmbControllerBase, cartUnique: string): Promise<UcplUnsavedCart | undefined> {
	const workspace = await findWorkspace(
		host,
		(candidate) => candidate.ask('getUnique') === cartUnique && isUnsaved(candidate),
	);
	if (!workspace) return undefined;

	const save = async () => {
		// A page that cannot save rejects, and shows the reason itself.
		await Promise.resolve(workspace.ask('requestSubmit')).catch(() => undefined);
		return !isUnsaved(workspace);
	};
	return { isNew: workspace.ask('getIsNew') === true, save: workspace.can('requestSubmit') ? save : undefined };
}
