import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { findWorkspace } from './find-workspace.js';
import type { UcplWorkspace } from './find-workspace.js';

/** A cart that is being edited and is not saved as it is shown. */
export interface UcplUnsavedCart {
	/** Whether the server does not know it yet; else it knows an older state of it. */
	isNew: boolean;
	/**
	 * Saves it as the page's own button does. Undefined where the page cannot be asked to.
	 * @returns {Promise<boolean>} whether all of it is saved; where it is not, the page says why
	 */
	save?: () => Promise<boolean>;
}

const isUnsaved = ({ ask }: UcplWorkspace) => ask('getIsNew') === true || ask('getHasUnpersistedChanges') === true;

/**
 * Whether a cart is being edited in a workspace around the host and not all of it is saved. Where none can tell, it is taken
 * for saved: the link leads to what is saved in any case, and that is what the generator shows.
 */
export async function unsavedCart(host: UmbControllerBase, cartUnique: string): Promise<UcplUnsavedCart | undefined> {
	const workspace = await findWorkspace(
		host,
		(candidate) => candidate.ask('getUnique') === cartUnique && isUnsaved(candidate),
	);
	if (!workspace) return undefined;

	const save = async () => {
		// A page that cannot save rejects, and shows the reason by itself.
		await Promise.resolve(workspace.ask('requestSubmit')).catch(() => undefined);
		return !isUnsaved(workspace);
	};
	return { isNew: workspace.ask('getIsNew') === true, save: workspace.can('requestSubmit') ? save : undefined };
}
