import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import { UmbEntityUpdatedEvent, UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT, type UmbNotificationColor } from '@umbraco-cms/backoffice/notification';
import {
	jsonStringComparison,
	mergeObservables,
	observeMultiple,
	UmbBasicState,
} from '@umbraco-cms/backoffice/observable-api';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import type { UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { UmbEntityNamedDetailWorkspaceContextBase } from '@umbraco-cms/backoffice/workspace';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import { saveFailureOf } from '../../management-api/save-failure.js';
import { currentStoreId } from '../../store/current-store.js';
import { itemPath } from '../../store/paths.js';
import { cartChangeBody, newCartBody, withValueAt } from '../cart-fields.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';
import { createCartPath } from '../paths.js';
import type { SandboxCartDetailRepository } from '../repository/cart-detail.repository.js';
import { SANDBOX_CART_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import type { CartDetailModel } from '../types.js';
import { SandboxCartCalculationController } from './cart-calculation.controller.js';
import { SANDBOX_CART_WORKSPACE_ALIAS } from './constants.js';

/** What somebody else has done to the cart since it was opened. */
export type CartConflict = 'changedElsewhere' | 'finalised';

const sentOf = (cart: CartDetailModel | undefined) => cart && { ...newCartBody(cart), ...cartChangeBody(cart) };

/** A cart on its own page: what is in it, as saved and as edited. */
export class SandboxCartWorkspaceContext
	extends UmbEntityNamedDetailWorkspaceContextBase<CartDetailModel, SandboxCartDetailRepository>
	implements UmbRoutableWorkspaceContext
{
	readonly #localize = new UmbLocalizationController(this);

	/** Whether something is edited and not saved. */
	readonly hasChanges = mergeObservables([this._data.current, this._data.persisted], () =>
		this.getHasUnpersistedChanges(),
	);

	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why there is no cart; undefined while it loads and once it is there. */
	readonly failure = this.#failure.asObservable();

	readonly #conflict = new UmbBasicState<CartConflict | undefined>(undefined);
	/** Why the last save was held back; undefined as soon as another one is tried. */
	readonly conflict = this.#conflict.asObservable();

	readonly #calculation = new SandboxCartCalculationController(this, async (cart) =>
		this._detailRepository ? this._detailRepository.calculate(cart) : {},
	);
	/** What the edited cart adds up to; undefined where it is as it was saved. */
	readonly calculation = this.#calculation.calculation;

	constructor(host: UmbControllerHost) {
		super(host, {
			workspaceAlias: SANDBOX_CART_WORKSPACE_ALIAS,
			entityType: SANDBOX_CART_ENTITY_TYPE,
			detailRepositoryAlias: SANDBOX_CART_DETAIL_REPOSITORY_ALIAS,
		});
		this.observe(
			observeMultiple([this._data.current, this.hasChanges, this.isNew]),
			([cart, hasChanges, isNew = false]) =>
				void this.#calculation.request(hasChanges || isNew ? cart : undefined, isNew),
			'observeEdits',
		);
		// One for both addresses, so that a new cart's page stays as it is when the cart is saved, focus and all.
		const editor = document.createElement('sandbox-cart-workspace-editor');
		const component = () => editor;
		this.routes.setRoutes([
			{ path: 'create', component, setup: () => void this.open() },
			{ path: 'edit/:unique', component, setup: (_component, info) => void this.open(info.match.params.unique) },
		]);
	}

	/** Loads a cart, or without an id begins one that the server does not know of until it is saved. */
	async open(unique?: string) {
		this.#failure.setValue(undefined);
		try {
			if (unique) await this.load(unique);
			else await this.createScaffold({ parent: { entityType: SANDBOX_CARTS_ENTITY_TYPE, unique: null } });
			const response = await this._getDataPromise;
			this.#failure.setValue(loadFailureOf(response?.error));
		} catch {
			this.loading.clear();
			this.#failure.setValue('unavailable');
		}
	}

	/** Drops every edit and opens the cart once more, as the server has it now. */
	async reopen() {
		const unique = this.getUnique();
		// What has been asked for once is not asked for again until the state is reset.
		this.resetState();
		await this.open(unique ?? undefined);
	}

	override resetState() {
		super.resetState();
		this.#conflict.setValue(undefined);
	}

	/** @param path of a part of the cart, such as `customer.email` */
	edit(path: string, value: unknown) {
		const cart = this.getData();
		if (cart) this._data.updateCurrent(withValueAt(cart, path, value));
	}

	/** Compares what would be sent: an answer has null where a text is empty. The base class also logs both carts. */
	override getHasUnpersistedChanges(): boolean {
		return !jsonStringComparison(sentOf(this.getPersistedData()), sentOf(this.getData()));
	}

	/** Saves over what somebody else has changed. */
	async saveRegardless() {
		const { data } = (await this._detailRepository?.requestByUnique(this.getUnique() ?? '')) ?? {};
		// From here on theirs is what was opened; when it could not be read, saving says why.
		this._data.updatePersisted({ updateDate: data?.updateDate });
		await this.requestSubmit();
	}

	override async validate() {
		this.#conflict.setValue(undefined);
		// What the server said of the last try must not keep it from being asked again.
		this.validationContext.messages.removeMessagesByType('server');
		return super.validate();
	}

	override async submit() {
		try {
			await super.submit();
		} catch (error) {
			if (!this.#conflict.getValue()) await this.#sayWhyNotSaved(error);
			throw error;
		}
		await this.#notify('positive', this.#localize.term('sandbox_saved'));
	}

	protected override async _create(edited: CartDetailModel, parent: UmbEntityModel) {
		const { data: made, error } = (await this._detailRepository?.create(edited, parent.unique)) ?? {};
		if (!made) throw new Error('The cart was not saved.', { cause: error });
		// From here on the cart exists: another try after a failure must not make a second one.
		const filled = { ...made, ...cartChangeBody(edited), orderLines: edited.orderLines };
		this.setUnique(made.unique);
		this._data.setPersisted(made);
		this._data.setCurrent(filled);
		this.setIsNew(false);
		const storeId = await currentStoreId(this);
		await this.#moveToAddressOf(made.unique, storeId);
		await this.#save(filled);
		const events = await this.getContext(UMB_ACTION_EVENT_CONTEXT);
		events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ ...parent, unique: storeId }));
	}

	protected override async _update(edited: CartDetailModel) {
		const { data: now, error } = (await this._detailRepository?.requestByUnique(edited.unique)) ?? {};
		if (!now) throw new Error('The cart was not saved.', { cause: error });
		// The API has no precondition, so a change between this and the save goes unnoticed.
		if (now.isFinalized) this.#holdBack('finalised');
		if (now.updateDate !== this.getPersistedData()?.updateDate) this.#holdBack('changedElsewhere');
		await this.#save(edited);
	}

	/** The address that a new cart gets with its first save is the same page. */
	protected override _checkWillNavigateAway(newUrl: string | URL) {
		return !String(newUrl).includes(this.getUnique() ?? '') && super._checkWillNavigateAway(newUrl);
	}

	#holdBack(conflict: CartConflict): never {
		this.#conflict.setValue(conflict);
		throw new Error(`The cart was not saved: ${conflict}.`);
	}

	async #save(edited: CartDetailModel) {
		const { data: saved, error } = (await this._detailRepository?.save(edited)) ?? {};
		if (!saved) throw new Error('The cart was not saved.', { cause: error });
		this._data.setPersisted(saved);
		this._data.setCurrent(saved);
		const events = await this.getContext(UMB_ACTION_EVENT_CONTEXT);
		const { entityType, unique } = saved;
		events?.dispatchEvent(new UmbEntityUpdatedEvent({ entityType, unique, eventUnique: this._workspaceEventUnique }));
	}

	/**
	 * Moves from the address of a new cart to the one it has from now on. The backoffice closes every open panel when a
	 * move ends, so the move ends before the cart counts as saved.
	 */
	async #moveToAddressOf(unique: string, storeId: string) {
		const from = createCartPath(storeId);
		if (!location.href.includes(from)) return;
		const moved = new Promise((resolve) => {
			addEventListener('navigationend', resolve, { once: true });
		});
		history.replaceState(
			null,
			'',
			location.href.replace(from, itemPath(storeId, { entityType: SANDBOX_CART_ENTITY_TYPE, unique })),
		);
		await moved;
	}

	async #sayWhyNotSaved(error: unknown) {
		const { reason, detail, fields } = saveFailureOf(error instanceof Error ? error.cause : error);
		for (const [field, texts] of Object.entries(fields)) {
			// The server may begin names with capitals; form controls take messages as HTML.
			const path = `$.${field.replace(/(^|\.)\p{Lu}/gu, (start) => start.toLowerCase())}`;
			this.validationContext.messages.addMessages('server', path, texts.map(escapeHTML));
		}
		this.validationContext.focusFirstInvalidElement();
		const texts = [this.#localize.term(`sandbox_notSaved_${reason}`), detail, ...Object.values(fields).flat()];
		await this.#notify('danger', texts.filter(Boolean).join('\n'));
	}

	async #notify(color: UmbNotificationColor, message: string) {
		const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
		notifications?.peek(color, { data: { message } });
	}
}

export { SandboxCartWorkspaceContext as api };
