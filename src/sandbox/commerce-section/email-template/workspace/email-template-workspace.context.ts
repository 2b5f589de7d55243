import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT, type UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { jsonStringComparison, UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import type { UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { UmbEntityNamedDetailWorkspaceContextBase } from '@umbraco-cms/backoffice/workspace';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import type { JsonObject } from '../../management-api/parse.js';
import { type SaveFailure, saveFailureOf } from '../../management-api/save-failure.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from '../entity.js';
import { EMAIL_TEMPLATE_FIELDS, isAddressField } from '../fields.js';
import { SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import type { EmailTemplateDetailModel } from '../types.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS } from './constants.js';

/** Allows anything that can be an e-mail address; only a mail server knows whether it is one. */
const isEmailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim());

const textsIn = (value: unknown): string[] =>
	[value].flat().filter((text): text is string => typeof text === 'string' && text.trim() !== '');

/** The workspace of an e-mail template. */
export class SandboxEmailTemplateWorkspaceContext
	extends UmbEntityNamedDetailWorkspaceContextBase<EmailTemplateDetailModel>
	implements UmbRoutableWorkspaceContext
{
	readonly #localize = new UmbLocalizationController(this);
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why the template could not be loaded. */
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
		const response = await super
			.load(unique)
			.catch((cause: unknown) => ({ error: new Error('Loading failed.', { cause }) }));
		if (this.getUnique() === unique) {
			// The base class does not clear it when loading throws.
			this.loading.clear();
			this.#failure.setValue(loadFailureOf(response.error));
		}
		return response;
	}

	/** Loads the template again. */
	async retry() {
		const unique = this.getUnique();
		if (!unique) return;
		// Without a reset, the base class does not load the same template again.
		this.resetState();
		await this.load(unique);
	}

	/** @param change edited fields of the template */
	edit(change: JsonObject) {
		this._data.updateCurrent({ fields: { ...this.getData()?.fields, ...change } });
	}

	/** The base class also logs changed templates to the console. */
	override getHasUnpersistedChanges(): boolean {
		return !jsonStringComparison(this._data.getPersisted(), this._data.getCurrent());
	}

	override async validate() {
		// Messages of the last response would prevent another request.
		this.validationContext.messages.removeMessagesByType('server');
		for (const [field, value] of Object.entries(this.getData()?.fields ?? {})) {
			if (!isAddressField(field)) continue;
			const wrong = textsIn(value).find((text) => !isEmailAddress(text));
			if (wrong) this.#showAtField(field, [this.#localize.term('sandbox_notAnEmailAddress', wrong)]);
		}
		return super.validate();
	}

	protected override async _update(template: EmailTemplateDetailModel) {
		const { data, error } = (await this._detailRepository?.save(template)) ?? {};
		if (!data) {
			await this.#showSaveFailure(saveFailureOf(error));
			throw error ?? new Error('The e-mail template was not saved.');
		}
		this._data.setPersisted(data);
		this._data.setCurrent(data);
		await this.#notify('positive', { data: { message: this.#localize.term('sandbox_saved') } });
	}

	async #showSaveFailure({ reason, detail, fields }: SaveFailure) {
		const elsewhere = Object.entries(fields)
			.filter(([field, messages]) => !this.#showAtField(field, messages))
			.map(([field, messages]) => `${field}: ${messages.join(' ')}`);
		this.validationContext.focusFirstInvalidElement();
		const headline = this.#localize.term('sandbox_emailTemplateNotSaved');
		const reasonText = this.#localize.term(`sandbox_emailTemplateNotSaved_${reason}`);
		const message = [reasonText, detail, ...elsewhere].filter(Boolean).join('\n');
		await this.#notify('danger', { data: { headline, message } });
	}

	/**
	 * @param field the server's name of the field, such as `ToAddresses[0]`
	 * @returns whether the page has this field
	 */
	#showAtField(field: string, messages: string[]): boolean {
		const name = field.replace(/^\$\.|\[.*$/g, '').toLowerCase();
		const known = Object.keys(EMAIL_TEMPLATE_FIELDS).find((candidate) => candidate.toLowerCase() === name);
		// Form controls show their messages as HTML.
		if (known) this.validationContext.messages.addMessages('server', `$.${known}`, messages.map(escapeHTML));
		return known !== undefined;
	}

	async #notify(...notification: Parameters<UmbNotificationContext['peek']>) {
		(await this.getContext(UMB_NOTIFICATION_CONTEXT))?.peek(...notification);
	}
}

export { SandboxEmailTemplateWorkspaceContext as api };
