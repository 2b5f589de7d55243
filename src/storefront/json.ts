/** @returns the property of a parsed value with this name; or undefined. */
export const at = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/** @returns whether the value is a non-empty string. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Like {@link at}, for a non-empty string. */
export const textAt = (value: unknown, name: string): string | undefined => {
	const text = at(value, name);
	return isText(text) ? text : undefined;
};
