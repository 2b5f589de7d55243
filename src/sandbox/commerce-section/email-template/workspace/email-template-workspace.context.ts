import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT, type UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { jsonStringComparison, UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import type { UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { UmbEntityNamedDetailWorkspaceContextBase } from '@umbraco-cms/backoffice/workspace';
import { isEmailAddress } from '../../components/email-address.js';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import type { JsonObject } from '../../management-api/parse.js';
import { type SaveFailure, saveFailureOf } from '../../management-api/save-failure.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from '../entity.js';
import { EMAIL_TEMPLATE_FIELDS } from '../fields.js';
import { SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import type { EmailTemplateDetailModel } from '../types.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS } from './constants.js';

const textsIn = (value: unknown): string[] =>
	[value].flat().filter((text): text is string => typeof text === 'string' && text.trim() !== '');

/** An e-mail template on its own page. */
export class SandboxEmailTemplateWorkspaceContext
	extends UmbEntityNamedDetailWorkspaceContextBase<EmailTemplateDetailModel>
	implements UmbRoutableWorkspaceContext
{
	readonly #localize = new UmbLocalizationController(this);
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why there is no template to edit; undefined while it loads and once it has. */
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
			// The base class leaves it on when loading throws.
			this.loading.clear();
			this.#failure.setValue(loadFailureOf(response.error));
		}
		return response;
	}

	/** Loads the template once more. */
	async retry() {
		const unique = this.getUnique();
		if (!unique) return;
		// The base class loads a template only once until its state is reset.
		this.resetState();
		await this.load(unique);
	}

	/** @param change fields of the template, as edited */
	edit(change: JsonObject) {
		this._data.updateCurrent({ fields: { ...this.getData()?.fields, ...change } });
	}

	/** The base class writes the template to the console when something has changed. */
	override getHasUnpersistedChanges(): boolean {
		return !jsonStringComparison(this._data.getPersisted(), this._data.getCurrent());
	}

	override async validate() {
		// What the server said about the last try must not keep the next one from it.
		this.validationContext.messages.removeMessagesByType('server');
		for (const [field, value] of Object.entries(this.getData()?.fields ?? {})) {
			if (!/Address(es)?$/.test(field)) continue;
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
	 * @param field as the server names it, such as `ToAddresses[0]`
	 * @returns whether the page has the field
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
