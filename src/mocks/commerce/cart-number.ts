const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FIRST_BLOCK = 10_000;

const scramble = (sequence: number): number => (sequence * 48_271) % 2_147_483_647;

const block = (value: number, width: number): string => String(value % 10 ** width).padStart(width, '0');

/**
 * @param sequence - The cart's sequence number, from 1.
 * @returns a cart number shaped like Commerce's: `CART-10001-4827A`.
 */
export const cartNumberOf = (sequence: number): string => {
	const scrambled = scramble(sequence);
	return `CART-${block(FIRST_BLOCK + sequence, 5)}-${block(scrambled, 4)}${ALPHABET.charAt(scrambled % ALPHABET.length)}`;
};

/** @returns the number of the order that a cart becomes. */
export const orderNumberOf = ({ cartNumber }: { readonly cartNumber: string }): string =>
	cartNumber.replace(/^CART/, 'ORDER');
