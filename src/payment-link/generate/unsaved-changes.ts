import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';

/** What the CMS's own detail workspaces have, and so, it is assumed, Commerce's cart editor. */
interface DetailWorkspace {
	getUnique(): unknown;
	getHasUnpersistedChanges(): unknown;
}

const isDetailWorkspace = (context: object): context is DetailWorkspace =>
	'getUnique' in context &&
	typeof context.getUnique === 'function' &&
	'getHasUnpersistedChanges' in context &&
	typeof context.getHasUnpersistedChanges === 'function';

/** @returns {Promise<boolean>} whether a workspace around the host is editing this cart and has not saved all of it */
export async function hasUnsavedChanges(host: UmbControllerBase, cartUnique: string): Promise<boolean> {
	const context = await host.getContext(UMB_WORKSPACE_CONTEXT).catch(() => undefined);
	return (
		context !== undefined &&
		isDetailWorkspace(context) &&
		context.getUnique() === cartUnique &&
		context.getHasUnpersistedChanges() === true
	);
}
