import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbDataSourceResponse } from '@umbraco-cms/backoffice/repository';
import type { CartDetailModel, CartLinePrices, CartTotals } from '../types.js';

/** Milliseconds without an edit before the server is asked. */
const PAUSE = 300;

export interface CartCalculation {
	/** `impossible` for a cart the server does not know yet, and while a quantity is none. */
	state: 'calculating' | 'calculated' | 'impossible' | 'failed';
	/** The latest there are: while calculating, those before the edit. */
	totals?: CartTotals;
	/** The prices of each line, by its `unique`. */
	lines: Readonly<Record<string, CartLinePrices>>;
}

type Calculate = (cart: CartDetailModel) => Promise<UmbDataSourceResponse<CartDetailModel>>;

const pricesByLine = (asked: CartDetailModel, answer: CartDetailModel) =>
	// A line that is new gets an id that means nothing; the server keeps the order.
	Object.fromEntries(
		asked.lines.flatMap(({ unique }, index): Array<[string, CartLinePrices]> => {
			const line = answer.lines[index];
			return line ? [[unique, { unitPrice: line.unitPrice, total: line.total }]] : [];
		}),
	);

/** What an edited cart comes to, as the server reckons it. */
export class SandboxCartCalculationController extends UmbControllerBase {
	readonly #calculation = new UmbObjectState<CartCalculation | undefined>(undefined);
	/** Undefined where nothing was edited: then the saved cart tells. */
	readonly calculation = this.#calculation.asObservable();

	readonly #calculate: Calculate;
	#latest = 0;
	#pause?: ReturnType<typeof setTimeout>;

	constructor(host: UmbControllerHost, calculate: Calculate) {
		super(host);
		this.#calculate = calculate;
	}

	/** Nothing is edited any more. */
	clear() {
		this.#stop();
		this.#calculation.setValue(undefined);
	}

	/** @param cart as edited; it is asked for as soon as nobody edits it for a moment */
	request(cart: CartDetailModel, isNew: boolean) {
		const request = this.#stop();
		if (isNew || cart.lines.some(({ quantity }) => quantity === undefined)) {
			this.#calculation.setValue({ state: 'impossible', lines: {} });
			return;
		}
		this.#show({ state: 'calculating' });
		this.#pause = setTimeout(() => void this.#ask(cart, request), PAUSE);
	}

	async #ask(cart: CartDetailModel, request: number) {
		const { data } = await this.#calculate(cart);
		if (request !== this.#latest) return;
		if (!data) this.#show({ state: 'failed' });
		else this.#calculation.setValue({ state: 'calculated', totals: data, lines: pricesByLine(cart, data) });
	}

	#show(change: Pick<CartCalculation, 'state'>) {
		const { totals, lines = {} } = this.#calculation.getValue() ?? {};
		this.#calculation.setValue({ totals, lines, ...change });
	}

	#stop(): number {
		clearTimeout(this.#pause);
		return ++this.#latest;
	}

	override destroy() {
		this.#stop();
		super.destroy();
	}
}
