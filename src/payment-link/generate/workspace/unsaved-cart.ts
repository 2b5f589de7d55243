import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { findWorkspace } from './find-workspace.js';

/** How a cart is not saved: `new` where the server does not know it yet, `changed` where it knows an older state of it. */
export type UcplUnsavedCart = 'new' | 'changed';

/**
 * Whether a cart is being edited in a workspace around the host and not all of it is saved. Where none can tell, it is taken
 * for saved: the link leads to what is saved in any case, and that is what the generator shows.
 */
export async function unsavedCart(host: UmbControllerBase, cartUnique: string): Promise<UcplUnsavedCart | undefined> {
	const workspace = await findWorkspace(
		host,
		(ask) => ask('getUnique') === cartUnique && (ask('getIsNew') === true || ask('getHasUnpersistedChanges') === true),
	);
	if (!workspace) return undefined;
	return workspace('getIsNew') === true ? 'new' : 'changed';
}
