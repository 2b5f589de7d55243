/** A language of the site. */
export interface CultureModel {
	/** A plain culture such as `en-US`. */
	code: string;
	name: string;
}

/** A currency of a store. */
export interface CurrencyModel {
	id: string;
	/** ISO 4217 */
	code: string;
	name: string;
	/** The culture it is formatted by. */
	culture?: string;
}

/** A country of a store. */
export interface CountryModel {
	id: string;
	name: string;
}
