import { customerName } from './customer-name.js';
import type { CartAddress } from './types.js';

/** @returns the lines of an address as they are written one below the other, those nothing is known of left out */
export const addressLines = (address: CartAddress): string[] =>
	[
		address.companyName,
		customerName(address),
		address.addressLine1,
		address.addressLine2,
		`${address.zipCode} ${address.city}`.trim(),
		address.countryName,
	].filter((line) => line !== '');
