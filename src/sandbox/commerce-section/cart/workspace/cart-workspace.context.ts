import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import { UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { UmbId } from '@umbraco-cms/backoffice/id';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { jsonStringComparison, observeMultiple, UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbRouterSlotElement } from '@umbraco-cms/backoffice/router';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import type { UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import {
	UmbEntityDetailWorkspaceContextBase,
	UmbWorkspaceIsNewRedirectController,
	UmbWorkspaceIsNewRedirectControllerAlias,
} from '@umbraco-cms/backoffice/workspace';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import type { PickedProduct } from '../../product/types.js';
import { currentStoreId } from '../../store/current-store.js';
import { lineOf, type RemovedLine, withLineBack, withoutLine } from '../cart-lines.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';
import type { SandboxCartDetailRepository } from '../repository/cart-detail.repository.js';
import { SANDBOX_CART_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import type { CartDetailModel } from '../types.js';
import { SandboxCartCalculationController } from './cart-calculation.controller.js';
import { cartPathOf, type CartSaveFailure, cartSaveFailureOf, refuseIfChangedMeanwhile } from './cart-save-failure.js';
import { SandboxCartWorkspaceEditorElement } from './cart-workspace-editor.element.js';
import { SANDBOX_CART_WORKSPACE_ALIAS } from './constants.js';

/** A cart on its own page: what is in it, as saved and as edited. */
export class SandboxCartWorkspaceContext
	extends UmbEntityDetailWorkspaceContextBase<CartDetailModel, SandboxCartDetailRepository>
	implements UmbRoutableWorkspaceContext
{
	readonly name = this._data.createObservablePartOfCurrent((cart) => cart?.name);

	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why there is no cart; undefined while it loads and once it is there. */
	readonly failure = this.#failure.asObservable();

	readonly #saveFailure = new UmbBasicState<CartSaveFailure | undefined>(undefined);
	/** Why the last save failed; undefined as soon as another one is tried. */
	readonly saveFailure = this.#saveFailure.asObservable();

	readonly #hasChanges = new UmbBasicState(false);
	/** Whether something is edited and not saved. */
	readonly hasChanges = this.#hasChanges.asObservable();

	readonly #removedLine = new UmbBasicState<RemovedLine | undefined>(undefined);
	/** The line removed last, while it can be put back. */
	readonly removedLine = this.#removedLine.asObservable();

	readonly #calculation = new SandboxCartCalculationController(this, async (cart) =>
		this._detailRepository ? this._detailRepository.calculate(cart) : {},
	);
	/** What the cart as edited comes to; undefined where it is as it was saved. */
	readonly calculation = this.#calculation.calculation;

	constructor(host: UmbControllerHost) {
		super(host, {
			workspaceAlias: SANDBOX_CART_WORKSPACE_ALIAS,
			entityType: SANDBOX_CART_ENTITY_TYPE,
			detailRepositoryAlias: SANDBOX_CART_DETAIL_REPOSITORY_ALIAS,
		});
		this.observe(this.name, (name) => this.view.setTitle(name), 'observeName');
		this.observe(
			observeMultiple([this._data.current, this._data.persisted, this.isNew]),
			([cart, , isNew]) => this.#followEdits(cart, isNew ?? false),
			'observeEdits',
		);
		// One for both addresses, so that a cart that gets its own by being saved stays as it is, focus and all.
		const editor = new SandboxCartWorkspaceEditorElement();
		const component = () => editor;
		this.routes.setRoutes([
			{ path: 'create', component, setup: () => void this.create().then(() => this.#goToItOnceSaved()) },
			{
				path: 'edit/:unique',
				component,
				setup: (_component, info) => {
					this.removeUmbControllerByAlias(UmbWorkspaceIsNewRedirectControllerAlias);
					void this.load(info.match.params.unique ?? '');
				},
			},
		]);
	}

	/** Begins a cart that the server does not know of until it is saved. */
	async create() {
		this.#failure.setValue(undefined);
		const parent = { entityType: SANDBOX_CARTS_ENTITY_TYPE, unique: await currentStoreId(this) };
		await this.createScaffold({ parent });
		const response = await this._getDataPromise;
		this.#failure.setValue(loadFailureOf(response?.error));
	}

	override async load(unique: string) {
		this.#failure.setValue(undefined);
		const response = await super.load(unique);
		if (this.getUnique() === unique) this.#failure.setValue(loadFailureOf(response.error));
		return response;
	}

	/** Tries once more after a {@link failure}. */
	async retry() {
		const unique = this.getUnique();
		// What has been asked for once is not asked for again until the state is reset.
		this.resetState();
		await (unique ? this.load(unique) : this.create());
	}

	override resetState() {
		super.resetState();
		this.#saveFailure.setValue(undefined);
		this.#removedLine.setValue(undefined);
	}

	/** @param change parts of the cart, as edited */
	edit(change: Partial<CartDetailModel>) {
		this._data.updateCurrent(change);
	}

	addProducts(products: readonly PickedProduct[]) {
		const lines = products.map((product) => lineOf(UmbId.new(), product));
		this.edit({ lines: [...this.#lines, ...lines] });
	}

	/** @param quantity undefined while what is typed is none */
	setQuantity(unique: string, quantity: number | undefined) {
		this.edit({ lines: this.#lines.map((line) => (line.unique === unique ? { ...line, quantity } : line)) });
	}

	removeLine(unique: string) {
		const rest = withoutLine(this.#lines, unique);
		if (!rest) return;
		this.edit({ lines: rest.lines });
		this.#removedLine.setValue(rest.removed);
	}

	putLineBack() {
		const removed = this.#removedLine.getValue();
		if (!removed) return;
		this.edit({ lines: withLineBack(this.#lines, removed) });
		this.#removedLine.setValue(undefined);
	}

	/** Drops every edit and takes the cart as the server has it now. */
	async discard() {
		await this.retry();
	}

	/** The base class writes to the console whenever it is asked and there are some. */
	override getHasUnpersistedChanges(): boolean {
		return !jsonStringComparison(this._data.getPersisted(), this._data.getCurrent());
	}

	/** Saves over what somebody else has changed meanwhile. */
	async saveRegardless() {
		const { data } = (await this._detailRepository?.requestByUnique(this.getUnique() ?? '')) ?? {};
		// From here on theirs is what was opened; when it could not be read, saving says why.
		this._data.updatePersisted({ updateDate: data?.updateDate });
		this._data.updateCurrent({ updateDate: data?.updateDate });
		await this.requestSubmit();
	}

	override async requestSubmit() {
		this.#saveFailure.setValue(undefined);
		// What the server said of the last try is not to keep it from being asked again.
		this.validationContext.messages.removeMessagesByType('server');
		await super.requestSubmit();
	}

	override async submit() {
		try {
			await super.submit();
		} catch (error) {
			this.#tell(cartSaveFailureOf(error));
			throw error;
		}
		this.#removedLine.setValue(undefined);
		const message = new UmbLocalizationController(this).term('sandbox_saved');
		const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
		notifications?.peek('positive', { data: { message } });
	}

	protected override async _create(edited: CartDetailModel, parent: UmbEntityModel) {
		const { data: made, error } = (await this._detailRepository?.create(edited, parent.unique)) ?? {};
		if (!made) throw new Error('The cart could not be made.', { cause: error });
		const { customer, billing, shipping, notes, tags, lines } = edited;
		const filled = { ...made, customer, billing, shipping, notes, tags, lines };
		// From here on the cart exists: another try after a failure must not make a second one.
		this.setUnique(made.unique);
		this._data.setPersisted(made);
		this._data.setCurrent(filled);
		this.setIsNew(false);
		await super._update(filled);
		const events = await this.getContext(UMB_ACTION_EVENT_CONTEXT);
		events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent(parent));
	}

	protected override async _update(edited: CartDetailModel) {
		refuseIfChangedMeanwhile(this._data.getPersisted(), await this.loadWithoutPersist());
		await super._update(edited);
	}

	get #lines() {
		return this._data.getCurrent()?.lines ?? [];
	}

	#followEdits(cart: CartDetailModel | undefined, isNew: boolean) {
		const hasChanges = this.getHasUnpersistedChanges();
		this.#hasChanges.setValue(hasChanges);
		if (cart && (hasChanges || isNew)) this.#calculation.request(cart, isNew);
		else this.#calculation.clear();
	}

	#tell(failure: CartSaveFailure) {
		this.#saveFailure.setValue(failure);
		if (!('fields' in failure)) return;
		for (const [field, texts] of Object.entries(failure.fields)) {
			// Form controls take messages as HTML.
			this.validationContext.messages.addMessages('server', cartPathOf(field), texts.map(escapeHTML));
		}
	}

	#goToItOnceSaved() {
		const router = this.getHostElement().shadowRoot?.querySelector<UmbRouterSlotElement>('umb-router-slot');
		if (router) new UmbWorkspaceIsNewRedirectController(this, this, router);
	}
}

export { SandboxCartWorkspaceContext as api };
