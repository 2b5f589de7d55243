import { contract, type Operation } from './contract.js';
import { referenceIn, type Schema } from './json-schema.js';

/** A field of a request. */
export interface Field {
	/** As in errors: `orderLines[0].quantity`. */
	readonly at: string;
	readonly type: string;
	readonly format?: string;
	readonly values?: readonly unknown[];
	readonly isRequired: boolean;
	readonly isNullable: boolean;
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

const resolved = (schema: Schema): Schema => {
	const name = referenceIn(schema);
	if (name !== undefined) return contract.schemas[name] ?? {};
	const [only] = Array.isArray(schema.oneOf) ? (schema.oneOf as unknown[]) : [];
	return isSchema(only) ? only : schema;
};

const namesIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const fieldsIn = (schema: Schema, at: string): Field[] => {
	const { properties, required, items, additionalProperties } = schema;
	const children: [at: string, schema: Schema, isRequired: boolean][] = [];
	if (isSchema(properties)) {
		for (const [name, child] of Object.entries(properties)) {
			if (isSchema(child)) children.push([at === '' ? name : `${at}.${name}`, child, namesIn(required).includes(name)]);
		}
	}
	if (isSchema(items)) children.push([`${at}[0]`, items, false]);
	if (isSchema(additionalProperties)) children.push([`${at}.any`, additionalProperties, false]);
	return children.flatMap(([path, child, isRequired]) => {
		const inner = resolved(child);
		const field: Field = {
			at: path,
			type: String(inner.type),
			format: typeof inner.format === 'string' ? inner.format : undefined,
			values: Array.isArray(inner.enum) ? (inner.enum as unknown[]) : undefined,
			isRequired,
			isNullable: child.nullable === true,
		};
		return [field, ...fieldsIn(inner, path)];
	});
};

/** @returns every field that the body of a request has, with one item for each list. */
export const fieldsOf = ({ request }: Operation): Field[] => (request ? fieldsIn(resolved(request), '') : []);

const stepsOf = (at: string): string[] => at.split(/[.[\]]+/).filter((step) => step !== '');

/** @returns the value at this path. */
export const valueAt = (body: unknown, at: string): unknown =>
	stepsOf(at).reduce<unknown>((value, step) => (isSchema(value) ? value[step] : undefined), body);

/** @returns a copy with this value at the path; undefined removes the field. */
export const withValueAt = (body: object, at: string, value: unknown): object => {
	const copy = JSON.parse(JSON.stringify(body)) as object;
	const steps = stepsOf(at);
	const last = steps.pop() ?? '';
	const parent = valueAt(copy, steps.join('.'));
	if (isSchema(parent) && value === undefined) Reflect.deleteProperty(parent, last);
	else if (isSchema(parent)) Reflect.set(parent, last, value);
	return copy;
};

/** @returns values of another type than the field's. */
export const wrongValuesFor = ({ type, format, values }: Field): unknown[] => {
	const wrong: unknown[] = [
		...(type === 'string' ? [1, true, {}, []] : []),
		...(type === 'boolean' ? ['true', 1, {}] : []),
		...(type === 'integer' || type === 'number' ? ['1', true, {}] : []),
		...(type === 'object' ? ['text', 1, []] : []),
		...(type === 'array' ? ['text', 1, {}] : []),
	];
	return [...wrong, ...(format === 'int32' ? [1.5, 2 ** 31] : []), ...(values ? ['Unlisted'] : [])];
};
