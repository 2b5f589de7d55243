/** @returns the value at this path of property names, or undefined */
export const at = (value: unknown, ...path: string[]): unknown =>
	path.reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), value);

/** Like {@link at}, for texts that are not empty. */
export const textAt = (value: unknown, ...path: string[]): string | undefined => {
	const text = at(value, ...path);
	return typeof text === 'string' && text !== '' ? text : undefined;
};

export const listAt = (value: unknown, name: string): unknown[] => {
	const list = at(value, name);
	return Array.isArray(list) ? list : [];
};

export const numberAt = (value: unknown, ...path: string[]): number => Number(at(value, ...path)) || 0;
