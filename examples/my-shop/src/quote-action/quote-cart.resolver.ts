import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UcplCartResolver, UcplCartResolverArgs } from 'umbraco-commerce-payment-links';
import { requestQuotes } from './quotes.js';

/** Finds the cart of a quote. */
export default class QuoteCartResolver extends UmbControllerBase implements UcplCartResolver {
	async resolveCart({ unique }: UcplCartResolverArgs): Promise<string | undefined> {
		const quotes = await requestQuotes();
		return quotes.find((quote) => quote.unique === unique)?.cart;
	}
}
