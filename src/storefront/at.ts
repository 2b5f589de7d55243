/** @returns what an answer, or something stored, has by this name; undefined where there is nothing. */
export const at = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/** Like {@link at}, for a text; an empty one is none. */
export const textAt = (value: unknown, name: string): string | undefined => {
	const text = at(value, name);
	return typeof text === 'string' && text !== '' ? text : undefined;
};
