import type { ShopContext } from './site.js';

/** @returns what was posted; nothing for a body that is no form. */
export const postedForm = async (c: ShopContext): Promise<FormData> => {
	try {
		return await c.req.formData();
	} catch {
		return new FormData();
	}
};

/** @returns the field as it was posted; empty when there is none. */
export const textIn = (posted: FormData, field: string): string => {
	const value = posted.get(field);
	return typeof value === 'string' ? value : '';
};
