import { listOf, objectOf, optionalText, textOf } from '../management-api/parse.js';
import type { CountryModel, CultureModel, CurrencyModel } from './types.js';

/** @throws {UnexpectedAnswerError} when the answer is no list of cultures. */
export const parseCultures = (answer: unknown): CultureModel[] =>
	listOf(answer, 'the cultures', (item) => {
		const culture = objectOf(item, 'a culture');
		const code = textOf(culture.code, 'the code of a culture');
		return { code, name: optionalText(culture.name) ?? code };
	});

/** @throws {UnexpectedAnswerError} when the answer is no list of currencies. */
export const parseCurrencies = (answer: unknown): CurrencyModel[] =>
	listOf(answer, 'the currencies', (item) => {
		const currency = objectOf(item, 'a currency');
		const code = textOf(currency.code, 'the code of a currency');
		return {
			id: textOf(currency.id, 'the id of a currency'),
			code,
			name: optionalText(currency.name) ?? code,
			culture: optionalText(currency.culture),
		};
	});

/** @throws {UnexpectedAnswerError} when the answer is no list of countries. */
export const parseCountries = (answer: unknown): CountryModel[] =>
	listOf(answer, 'the countries', (item) => {
		const country = objectOf(item, 'a country');
		const id = textOf(country.id, 'the id of a country');
		return { id, name: optionalText(country.name) ?? optionalText(country.code) ?? id };
	});
