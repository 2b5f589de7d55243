import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import {
	UMB_NOTIFICATION_CONTEXT,
	type UmbNotificationColor,
	type UmbNotificationDefaultData,
} from '@umbraco-cms/backoffice/notification';
import { jsonStringComparison, UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import type { UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { UmbEntityNamedDetailWorkspaceContextBase } from '@umbraco-cms/backoffice/workspace';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import { type SaveFailure, saveFailureOf } from '../../management-api/save-failure.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import type { EmailTemplateDetailModel } from '../types.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS } from './constants.js';
import { fieldPathOf } from './field-path.js';

/** An e-mail template on its own page. */
export class SandboxEmailTemplateWorkspaceContext
	extends UmbEntityNamedDetailWorkspaceContextBase<EmailTemplateDetailModel>
	implements UmbRoutableWorkspaceContext
{
	readonly #localize = new UmbLocalizationController(this);
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why there is no template; undefined while it loads and once it is there. */
	readonly failure = this.#failure.asObservable();

	constructor(host: UmbControllerHost) {
		super(host, {
			workspaceAlias: SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS,
			entityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE,
			detailRepositoryAlias: SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS,
		});
		this.routes.setRoutes([
			{
				path: 'edit/:unique',
				component: () => import('./email-template-workspace-editor.element.js'),
				setup: (_component, info) => void this.load(info.match.params.unique ?? ''),
			},
		]);
	}

	override async load(unique: string) {
		this.#failure.setValue(undefined);
		const response = await super.load(unique);
		if (this.getUnique() === unique) this.#failure.setValue(loadFailureOf(response.error));
		return response;
	}

	/** Loads the template once more after a {@link failure}. */
	async retry() {
		const unique = this.getUnique();
		if (!unique) return;
		// What has been asked for once is not asked for again until the state is reset.
		this.resetState();
		await this.load(unique);
	}

	/** @param change parts of the template, as edited */
	edit(change: Partial<EmailTemplateDetailModel>) {
		this._data.updateCurrent(change);
	}

	/** The base class writes the template to the console whenever there are some. */
	override getHasUnpersistedChanges(): boolean {
		return !jsonStringComparison(this._data.getPersisted(), this._data.getCurrent());
	}

	override async validate() {
		// What the server said of the last try is not to keep it from being asked again.
		this.validationContext.messages.removeMessagesByType('server');
		return super.validate();
	}

	override async submit() {
		try {
			await super.submit();
		} catch (error) {
			await this.#sayWhyNotSaved(saveFailureOf(error instanceof Error ? error.cause : error));
			throw error;
		}
		await this.#notify('positive', { message: this.#localize.term('sandbox_saved') });
	}

	async #sayWhyNotSaved({ reason, detail, fields }: SaveFailure) {
		const elsewhere: string[] = [];
		for (const [field, texts] of Object.entries(fields)) {
			const path = fieldPathOf(field);
			// Form controls show their messages as HTML.
			if (path) this.validationContext.messages.addMessages('server', path, texts.map(escapeHTML));
			else elsewhere.push(`${field}: ${texts.join(' ')}`);
		}
		this.validationContext.focusFirstInvalidElement();
		const reasonText = this.#localize.term(`sandbox_emailTemplateNotSaved_${reason}`);
		await this.#notify('danger', {
			headline: this.#localize.term('sandbox_emailTemplateNotSaved'),
			message: [reasonText, detail, ...elsewhere].filter(Boolean).join('\n'),
		});
	}

	async #notify(color: UmbNotificationColor, data: UmbNotificationDefaultData) {
		const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
		notifications?.peek(color, { data });
	}
}

export { SandboxEmailTemplateWorkspaceContext as api };
