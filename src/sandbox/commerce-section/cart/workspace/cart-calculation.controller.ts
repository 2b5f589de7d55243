import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbDataSourceResponse } from '@umbraco-cms/backoffice/repository';
import type { CartDetailModel, CartLine } from '../types.js';

/** Time without edits before the server is asked, in milliseconds. */
const PAUSE = 300;

export interface CartCalculation {
	/** `unsaved` for a new cart, `impossible` while a quantity is missing. */
	state: 'calculating' | 'calculated' | 'unsaved' | 'impossible' | 'failed';
	/** The latest answer; while calculating, the previous one. */
	cart?: CartDetailModel;
	/** The lines of the answer, by the ids of the edited lines. */
	lines?: Readonly<Record<string, CartLine | undefined>>;
}

type Calculate = (cart: CartDetailModel) => Promise<UmbDataSourceResponse<CartDetailModel>>;

/** Lets the server calculate the totals of an edited cart. */
export class SandboxCartCalculationController extends UmbControllerBase {
	readonly #calculation = new UmbObjectState<CartCalculation | undefined>(undefined);
	/** Undefined without edits, when the prices of the saved cart apply. */
	readonly calculation = this.#calculation.asObservable();

	readonly #calculate: Calculate;
	#latest?: CartDetailModel;

	constructor(host: UmbControllerHost, calculate: Calculate) {
		super(host);
		this.#calculate = calculate;
	}

	/** @param cart the edited cart, or undefined without edits */
	async request(cart: CartDetailModel | undefined, isNew: boolean) {
		this.#latest = cart;
		if (!cart) {
			this.#calculation.setValue(undefined);
			return;
		}
		const isImpossible = cart.orderLines.some(({ quantity }) => quantity === undefined);
		if (isNew || isImpossible) {
			this.#calculation.setValue({ state: isNew ? 'unsaved' : 'impossible' });
			return;
		}
		this.#calculation.setValue({ ...this.#calculation.getValue(), state: 'calculating' });
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
		if (cart !== this.#latest) return;
		const { data } = await this.#calculate(cart).catch(() => ({ data: undefined }));
		if (cart !== this.#latest) return;
		if (!data) {
			this.#calculation.setValue({ ...this.#calculation.getValue(), state: 'failed' });
			return;
		}
		// New lines get another id with each answer, but lines keep their order.
		const lines = Object.fromEntries(cart.orderLines.map(({ id }, index) => [id, data.orderLines[index]]));
		this.#calculation.setValue({ state: 'calculated', cart: data, lines });
	}

	override destroy() {
		this.#latest = undefined;
		super.destroy();
	}
}
