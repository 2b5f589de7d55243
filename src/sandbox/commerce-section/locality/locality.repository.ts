import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { getFromCommerce } from '../management-api/commerce-request.js';
import { currentStoreId } from '../store/current-store.js';
import { parseCountries, parseCultures, parseCurrencies } from './locality.parser.js';

/** The languages, currencies and countries that a cart of the current store can have. */
export class SandboxLocalityRepository extends UmbControllerBase {
	requestCultures() {
		return getFromCommerce(this, '/cultures', parseCultures);
	}

	async requestCurrencies() {
		return getFromCommerce(this, '/currencies', parseCurrencies, { store: await currentStoreId(this) });
	}

	async requestCountries() {
		return getFromCommerce(this, '/countries', parseCountries, { store: await currentStoreId(this) });
	}
}
