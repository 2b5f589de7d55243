import type { Address, Contact } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { countryRef, type CountryRefDto } from '../http/references.dto.js';

export type Nullable<T> = { [K in keyof T]-?: Exclude<T[K], undefined> | null };

export interface AddressDto {
	addressLine1: string | null;
	addressLine2: string | null;
	city: string | null;
	zipCode: string | null;
	country: CountryRefDto | null;
	region: null;
	companyName: string | null;
	companyTaxCode: string | null;
	contact: Nullable<Contact> | null;
}

export const contactDto = ({ firstName, lastName, email, telephone }: Contact): Nullable<Contact> => ({
	firstName: firstName ?? null,
	lastName: lastName ?? null,
	email: email ?? null,
	telephone: telephone ?? null,
});

export const addressDto = (address: Address, commerce: Commerce): AddressDto => ({
	addressLine1: address.addressLine1 ?? null,
	addressLine2: address.addressLine2 ?? null,
	city: address.city ?? null,
	zipCode: address.zipCode ?? null,
	country: address.countryId === undefined ? null : countryRef(commerce, address.countryId),
	region: null,
	companyName: address.companyName ?? null,
	companyTaxCode: address.companyTaxCode ?? null,
	contact: address.contact ? contactDto(address.contact) : null,
});
