import type { CartCustomer } from './types.js';

/** @returns first and last name as far as known; an empty text where neither is */
export const customerName = ({ firstName, lastName }: Pick<CartCustomer, 'firstName' | 'lastName'>) =>
	`${firstName} ${lastName}`.trim();
