import type { ShopContext } from './site.js';

/** @returns the form; empty for a body that is not a form */
export const postedForm = async (c: ShopContext): Promise<FormData> => {
	try {
		return await c.req.formData();
	} catch {
		return new FormData();
	}
};

/** @returns the value of the field, or an empty string */
export const textIn = (posted: FormData, field: string): string => {
	const value = posted.get(field);
	return typeof value === 'string' ? value : '';
};
