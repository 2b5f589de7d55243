import { UmbCollectionActionBase } from '@umbraco-cms/backoffice/collection';
import { currentStoreId } from '../../store/current-store.js';
import { createCartPath } from '../paths.js';

/** **Create Cart**: leads to the page of a new cart. */
export class SandboxCreateCartCollectionAction extends UmbCollectionActionBase {
	async getHref() {
		return createCartPath(await currentStoreId(this));
	}

	execute() {
		return Promise.resolve();
	}
}

export { SandboxCreateCartCollectionAction as api };
