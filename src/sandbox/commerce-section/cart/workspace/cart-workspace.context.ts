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

/** A change by another editor since the cart was opened. */
export type CartConflict = 'changedElsewhere' | 'finalised';

const sentOf = (cart: CartDetailModel | undefined) => cart && { ...newCartBody(cart), ...cartChangeBody(cart) };

/** The workspace of a cart. */
export class SandboxCartWorkspaceContext
	extends UmbEntityNamedDetailWorkspaceContextBase<CartDetailModel, SandboxCartDetailRepository>
	implements UmbRoutableWorkspaceContext
{
	readonly #localize = new UmbLocalizationController(this);

	/** Whether the cart has unsaved edits. */
	readonly hasChanges = mergeObservables([this._data.current, this._data.persisted], () =>
		this.getHasUnpersistedChanges(),
	);

	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why the cart could not be loaded. */
	readonly failure = this.#failure.asObservable();

	readonly #conflict = new UmbBasicState<CartConflict | undefined>(undefined);
	/** Why the last save was refused; undefined once another save starts. */
	readonly conflict = this.#conflict.asObservable();

	readonly #calculation = new SandboxCartCalculationController(this, async (cart) =>
		this._detailRepository ? this._detailRepository.calculate(cart) : {},
	);
	/** The totals of the edited cart; undefined without edits. */
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
		// One element for both addresses, so that the page of a new cart keeps its focus when the cart is saved.
		const editor = document.createElement('sandbox-cart-workspace-editor');
		const component = () => editor;
		this.routes.setRoutes([
			{ path: 'create', component, setup: () => void this.open() },
			{ path: 'edit/:unique', component, setup: (_component, info) => void this.open(info.match.params.unique) },
		]);
	}

	/** Loads a cart, or starts a new one without an id. */
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

	/** Discards all edits and loads the cart again. */
	async reopen() {
		const unique = this.getUnique();
		// Without a reset, the base class does not load the same cart again.
		this.resetState();
		await this.open(unique ?? undefined);
	}

	override resetState() {
		super.resetState();
		this.#conflict.setValue(undefined);
	}

	/** @param path of a field, such as `customer.email` */
	edit(path: string, value: unknown) {
		const cart = this.getData();
		if (cart) this._data.updateCurrent(withValueAt(cart, path, value));
	}

	/** Compares request bodies, because answers have null for empty texts. The base class also logs both carts. */
	override getHasUnpersistedChanges(): boolean {
		return !jsonStringComparison(sentOf(this.getPersistedData()), sentOf(this.getData()));
	}

	/** Overwrites the changes of another editor. */
	async saveRegardless() {
		const { data } = (await this._detailRepository?.requestByUnique(this.getUnique() ?? '')) ?? {};
		// Makes the current version the opened one. If it cannot be read, the save reports why.
		this._data.updatePersisted({ updateDate: data?.updateDate });
		await this.requestSubmit();
	}

	override async validate() {
		this.#conflict.setValue(undefined);
		// Messages of the last response would prevent another request.
		this.validationContext.messages.removeMessagesByType('server');
		return super.validate();
	}

	override async submit() {
		try {
			await super.submit();
		} catch (error) {
			if (!this.#conflict.getValue()) await this.#showSaveFailure(error);
			throw error;
		}
		await this.#notify('positive', this.#localize.term('sandbox_saved'));
	}

	protected override async _create(edited: CartDetailModel, parent: UmbEntityModel) {
		const { data: created, error } = (await this._detailRepository?.create(edited, parent.unique)) ?? {};
		if (!created) throw new Error('The cart was not saved.', { cause: error });
		// The cart exists now, so another try after a failure must not create a second one.
		const filled = { ...created, ...cartChangeBody(edited), orderLines: edited.orderLines };
		this.setUnique(created.unique);
		this._data.setPersisted(created);
		this._data.setCurrent(filled);
		this.setIsNew(false);
		const storeId = await currentStoreId(this);
		await this.#moveToAddressOf(created.unique, storeId);
		await this.#save(filled);
		const events = await this.getContext(UMB_ACTION_EVENT_CONTEXT);
		events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ ...parent, unique: storeId }));
	}

	protected override async _update(edited: CartDetailModel) {
		const { data: current, error } = (await this._detailRepository?.requestByUnique(edited.unique)) ?? {};
		if (!current) throw new Error('The cart was not saved.', { cause: error });
		// The API has no precondition, so a change between this and the save goes unnoticed.
		if (current.isFinalized) this.#refuse('finalised');
		if (current.updateDate !== this.getPersistedData()?.updateDate) this.#refuse('changedElsewhere');
		await this.#save(edited);
	}

	/** The address that a new cart gets with its first save belongs to the same page. */
	protected override _checkWillNavigateAway(newUrl: string | URL) {
		return !String(newUrl).includes(this.getUnique() ?? '') && super._checkWillNavigateAway(String(newUrl));
	}

	#refuse(conflict: CartConflict): never {
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
	 * Replaces the address of the page for a new cart. The backoffice closes open modals after a navigation, so the cart
	 * counts as saved only when the navigation has ended.
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

	async #showSaveFailure(error: unknown) {
		const { reason, detail, fields } = saveFailureOf(error instanceof Error ? error.cause : error);
		for (const [field, texts] of Object.entries(fields)) {
			// The server's names may start with capitals. Form controls show messages as HTML.
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
