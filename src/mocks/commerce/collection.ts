/** Items by id, in insertion order, which can be reset to their initial state. Ids are case-insensitive. */
export class Collection<T extends { readonly id: string }> {
	readonly #seed: readonly T[];
	#items = new Map<string, T>();

	constructor(seed: readonly T[]) {
		this.#seed = [...seed];
		this.reset();
	}

	all(): T[] {
		return [...this.#items.values()];
	}

	get(id: string): T | undefined {
		return this.#items.get(id.toLowerCase());
	}

	/** Adds the item, or replaces the one with the same id. */
	put(item: T): T {
		this.#items.set(item.id.toLowerCase(), item);
		return item;
	}

	/** @returns whether the item existed. */
	remove(id: string): boolean {
		return this.#items.delete(id.toLowerCase());
	}

	reset(): void {
		this.#items = new Map(this.#seed.map((item) => [item.id.toLowerCase(), item]));
	}
}

interface Coded {
	readonly id: string;
	readonly storeId: string;
	readonly code: string;
}

/** @returns the store's item with this id or code, ignoring case. */
export const findByIdOrCode = <T extends Coded>(items: Collection<T>, storeId: string, key: string): T | undefined => {
	const wanted = key.toLowerCase();
	return items
		.all()
		.find((item) => item.storeId === storeId && [item.id, item.code].some((name) => name.toLowerCase() === wanted));
};

interface Aliased {
	readonly id: string;
	readonly alias: string;
}

/** @returns the item with this id, else the one with this alias, ignoring case. */
export const findByIdOrAlias = <T extends Aliased>(items: readonly T[], idOrAlias: string): T | undefined => {
	const key = idOrAlias.toLowerCase();
	return items.find(({ id }) => id.toLowerCase() === key) ?? items.find(({ alias }) => alias.toLowerCase() === key);
};
