import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbDataSourceResponse } from '@umbraco-cms/backoffice/repository';
import type { CartDetailModel, CartLine } from '../types.js';

/** Milliseconds without an edit before the server is asked. */
const PAUSE = 300;

export interface CartCalculation {
	/** `unsaved` for a cart the server does not know yet, `impossible` while a quantity is missing. */
	state: 'calculating' | 'calculated' | 'unsaved' | 'impossible' | 'failed';
	/** The latest answer: while calculating, the one before the edit. */
	cart?: CartDetailModel;
	/** The lines of the answer, by the id of the edited line. */
	lines?: Readonly<Record<string, CartLine | undefined>>;
}

type Calculate = (cart: CartDetailModel) => Promise<UmbDataSourceResponse<CartDetailModel>>;

/** What an edited cart adds up to, as the server calculates it. */
export class SandboxCartCalculationController extends UmbControllerBase {
	readonly #calculation = new UmbObjectState<CartCalculation | undefined>(undefined);
	/** Undefined while nothing is edited: then the saved cart has the prices. */
	readonly calculation = this.#calculation.asObservable();

	readonly #calculate: Calculate;
	#latest?: CartDetailModel;

	constructor(host: UmbControllerHost, calculate: Calculate) {
		super(host);
		this.#calculate = calculate;
	}

	/** @param cart as edited, or undefined; the server is asked once nobody has edited it for a moment */
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
		// A new line gets another id in each answer; the order stays.
		const lines = Object.fromEntries(cart.orderLines.map(({ id }, index) => [id, data.orderLines[index]]));
		this.#calculation.setValue({ state: 'calculated', cart: data, lines });
	}

	override destroy() {
		this.#latest = undefined;
		super.destroy();
	}
}
