import { UmbCollectionActionBase } from '@umbraco-cms/backoffice/collection';
import { currentStoreId } from '../../store/current-store.js';
import { createCartPath } from '../paths.js';

/** **Create Cart**: links to the page for a new cart. */
export class SandboxCreateCartCollectionAction extends UmbCollectionActionBase {
	async getHref() {
		return createCartPath(await currentStoreId(this));
	}

	execute() {
		return Promise.resolve();
	}
}

export { SandboxCreateCartCollectionAction as api };
