import { selectionIn, type Selection } from './selection.js';

/** The whole of what a reference names, by the reference's `$type`. */
export type Entities = Readonly<Partial<Record<string, (id: string) => object | undefined>>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** @returns what the reference names; undefined when this is no reference, or what it names has no response of its own. */
const entityOf = ({ $type, id }: Record<string, unknown>, entities: Entities): object | undefined => {
	if (typeof $type !== 'string' || typeof id !== 'string') return undefined;
	const entity = entities[$type]?.(id);
	return entity && { $type: $type.replace(/Ref$/, ''), ...entity };
};

const isSelected = (name: string, fields: Selection | undefined): boolean =>
	!fields?.size || fields.has(name) || name === 'id' || name === '$type';

/**
 * Turns DTOs that contain everything into what both APIs respond with:
 *
 * - empty fields are left out;
 * - an adjusted price contains only its `value`, unless `expand` names it, or all prices as `$prices`;
 * - a reference is replaced by the whole entity where `expand` names it;
 * - `fields` limits what is left; `id` always is.
 *
 * @param query - The query parameters of the request.
 * @returns a function that shapes a DTO, or each DTO in an array.
 * @throws Refusal for a `fields` or `expand` that cannot be read.
 */
export const shaperFor = (query: URLSearchParams, entities: Entities): ((dto: object) => object) => {
	const selected = (name: string): Selection => selectionIn(query.get(name) ?? '', name);
	const fields = selected('fields');
	const expand = selected('expand');
	const pricesAreWhole = expand.has('$prices');

	const shaped = (value: unknown, fields?: Selection, expand?: Selection): unknown => {
		if (Array.isArray(value)) return value.map((item) => shaped(item, fields, expand));
		if (!isObject(value)) return value;
		const entity = expand && entityOf(value, entities);
		if (entity) return shaped(entity, fields, expand);
		const isShort = 'withoutAdjustments' in value && !pricesAreWhole && !expand;
		return Object.fromEntries(
			Object.entries(isShort ? { value: value.value } : value)
				.filter(([name, field]) => field !== null && field !== undefined && isSelected(name, fields))
				.map(([name, field]) => [name, shaped(field, fields?.get(name), expand?.get(name))]),
		);
	};
	return (dto) => Object(shaped(dto, fields, expand)) as object;
};
