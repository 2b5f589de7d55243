import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { getFromCommerce } from '../management-api/commerce-request.js';
import { type JsonObject, listOf, objectOf, optionalText, textOf } from '../management-api/parse.js';
import { currentStoreId } from '../store/current-store.js';
import type { CartOptions } from './cart-fields.js';

/** A language, currency or country. */
export interface CartOption extends JsonObject {
	readonly code: string;
	readonly name: string;
}

const parseOptions = (answer: unknown): CartOption[] =>
	listOf(answer, 'the options', (item) => {
		const option = objectOf(item, 'an option');
		const code = textOf(option.code, 'the code of an option');
		return { ...option, code, name: optionalText(option.name) ?? code };
	});

/** The languages, currencies and countries of the current store. */
export class SandboxCartOptionsRepository extends UmbControllerBase {
	async request(options: CartOptions) {
		return getFromCommerce(this, `/${options}`, parseOptions, { store: await currentStoreId(this) });
	}
}
