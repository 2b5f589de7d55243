/** @returns what an answer, or something stored, has by this name; undefined where there is nothing. */
export const at = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/** @returns whether it is a text; an empty one is none. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Like {@link at}, for a text. */
export const textAt = (value: unknown, name: string): string | undefined => {
	const text = at(value, name);
	return isText(text) ? text : undefined;
};
