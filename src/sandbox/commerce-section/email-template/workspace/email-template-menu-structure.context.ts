import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbStructureItemModel, UmbMenuStructureWorkspaceContext } from '@umbraco-cms/backoffice/menu';
import { UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { UmbArrayState } from '@umbraco-cms/backoffice/observable-api';
import { SANDBOX_STORE_ENTITY_TYPE } from '../../store/entity.js';
import { SANDBOX_STORE_PATH_PATTERN } from '../../store/paths.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE, SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from '../entity.js';
import { emailTemplatesPath } from '../paths.js';

/** Where an e-mail template is: store, e-mail templates, and the template itself, for the breadcrumb. */
export class SandboxEmailTemplateMenuStructureContext
	extends UmbContextBase
	implements UmbMenuStructureWorkspaceContext
{
	readonly #structure = new UmbArrayState<UmbStructureItemModel>([], (item) => item.entityType);
	readonly structure = this.#structure.asObservable();

	constructor(host: UmbControllerHost) {
		super(host, UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT);
		this.consumeContext(SANDBOX_STORE_CONTEXT, (context) => {
			this.observe(
				context?.store,
				(store) => {
					const unique = store?.id ?? null;
					this.#structure.setValue([
						{ entityType: SANDBOX_STORE_ENTITY_TYPE, unique, name: store?.name ?? '', isFolder: false },
						{
							entityType: SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE,
							unique,
							name: '#sandbox_emailTemplates',
							isFolder: false,
						},
						// The breadcrumb puts the name of the open template in its place.
						{ entityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE, unique: null, name: '', isFolder: false },
					]);
				},
				'observeStore',
			);
		});
	}

	getItemHref({ entityType, unique }: UmbStructureItemModel): string | undefined {
		if (!unique) return undefined;
		return entityType === SANDBOX_STORE_ENTITY_TYPE
			? SANDBOX_STORE_PATH_PATTERN.generateAbsolute({ storeId: unique })
			: emailTemplatesPath(unique);
	}
}

export { SandboxEmailTemplateMenuStructureContext as api };
