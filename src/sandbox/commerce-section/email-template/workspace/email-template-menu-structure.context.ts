import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { SandboxMenuStructureContext } from '../../store/menu-structure.context.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE, SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from '../entity.js';
import { emailTemplatesPath } from '../paths.js';

/** Where an e-mail template is. */
export class SandboxEmailTemplateMenuStructureContext extends SandboxMenuStructureContext {
	constructor(host: UmbControllerHost) {
		super(host, {
			entityType: SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE,
			name: '#sandbox_emailTemplates',
			pathIn: emailTemplatesPath,
			itemEntityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE,
		});
	}
}

export { SandboxEmailTemplateMenuStructureContext as api };
