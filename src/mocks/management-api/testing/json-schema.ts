export type Schema = Readonly<Record<string, unknown>>;

interface Options {
	/** Whether required fields may be missing, as in a response that `fields` limits. */
	readonly partial: boolean;
}

const isSchema = (value: unknown): value is Schema =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const schemasIn = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

/** The `$type` of what a schema describes: `CurrencyRef` for CurrencyReferenceDto, `Currency` for CurrencyDto. */
const typeOf = (name: string): string => name.replace(/ReferenceDto$/, 'Ref').replace(/Dto$/, '');

/** @returns the name of the schema that this one refers to, also as the only one of `oneOf`. */
export const referenceIn = ({ $ref, oneOf }: Schema): string | undefined => {
	const [only, ...others] = schemasIn(oneOf);
	if (only && others.length === 0) return referenceIn(only);
	return typeof $ref === 'string' ? $ref.replace(/^.*\//, '') : undefined;
};

/**
 * Translates OpenAPI 3.0 as Commerce's responses use it:
 *
 * - a field is left out rather than null, so `nullable` is not an alternative;
 * - where there are several alternatives, `$type` says which one it is.
 */
const translated = (value: unknown, options: Options): unknown => {
	if (Array.isArray(value)) return value.map((item) => translated(item, options));
	if (!isSchema(value)) return value;
	const reference = referenceIn(value);
	if (reference !== undefined) return { $ref: `contract#/$defs/${reference}` };
	const { required, oneOf, ...rest } = value;
	const alternatives = schemasIn(oneOf);
	return {
		...Object.fromEntries(
			Object.entries(rest)
				.filter(([name]) => name !== 'nullable')
				.map(([name, inner]) => [name, translated(inner, options)]),
		),
		...(Array.isArray(required) && !options.partial && { required: required as unknown[] }),
		...(alternatives.length > 1 && {
			oneOf: alternatives.map((one) => ({ required: ['$type'], ...(Object(translated(one, options)) as object) })),
		}),
		...(alternatives.length === 1 && (Object(translated(alternatives[0], options)) as object)),
	};
};

/** @returns a JSON Schema that contains these schemas in `$defs`. */
export const jsonSchemaOf = (schemas: Readonly<Record<string, Schema>>, options: Options): Schema => ({
	$id: 'contract',
	$defs: Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => {
			const { properties, ...rest } = Object(translated(schema, options)) as Schema;
			const $type = { const: typeOf(name) };
			return [name, { ...rest, ...(isSchema(properties) && { properties: { $type, ...properties } }) }];
		}),
	),
});

/** @returns the schema of a body, for use beside those in `$defs`. */
export const bodySchemaOf = (schema: Schema, options: Options): Schema => Object(translated(schema, options)) as Schema;
