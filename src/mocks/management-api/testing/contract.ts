import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { bodySchemaOf, jsonSchemaOf, type Schema } from './json-schema.js';

export interface Parameter {
	readonly name: string;
	readonly in: 'header' | 'path' | 'query';
	readonly schema: Schema;
}

interface DeclaredResponse {
	readonly body: Schema | null;
	readonly headers?: readonly string[];
}

export interface Operation {
	readonly method: string;
	readonly path: string;
	readonly parameters: readonly Parameter[];
	readonly request?: Schema;
	readonly responses: Readonly<Partial<Record<string, DeclaredResponse>>>;
}

interface Contract {
	readonly operations: readonly Operation[];
	readonly schemas: Readonly<Record<string, Schema>>;
}

/** See `source` in the file. */
export const contract = JSON.parse(
	readFileSync(new URL('management-contract.json', import.meta.url), 'utf8'),
) as Contract;

/** Such as `GET /carts/{cartId}`. */
export const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** @throws Error when the contract has no such operation. */
export const operationOf = (name: string): Operation => {
	const operation = contract.operations.find((candidate) => nameOf(candidate) === name);
	if (!operation) throw new Error(`The contract has no ${name}.`);
	return operation;
};

/** As .NET writes a date without a time zone, with up to seven decimals. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,6}[1-9])?$/;

const validatorFor = (partial: boolean) => {
	const ajv = new Ajv({ allErrors: true, strict: false });
	formats(ajv, ['uuid', 'int32', 'int64', 'double']);
	ajv.addFormat('date-time', (text: string) => DATE.test(text) && !Number.isNaN(Date.parse(text)));
	ajv.addSchema(jsonSchemaOf(contract.schemas, { partial }));
	const compiled = new Map<Schema, ValidateFunction>();
	return (schema: Schema, body: unknown): string[] => {
		const validate = compiled.get(schema) ?? ajv.compile(bodySchemaOf(schema, { partial }));
		compiled.set(schema, validate);
		validate(body);
		return (validate.errors ?? []).map(
			({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
		);
	};
};

const whole = validatorFor(false);
const partial = validatorFor(true);

/** @returns why the body of a request is invalid. */
export const problemsOfRequest = ({ request }: Operation, body: unknown): string[] =>
	request ? whole(request, body) : ['There is no body.'];

const notificationProblems = (header: string | null, declared: DeclaredResponse | undefined): string[] => {
	if (header === null) return [];
	if (declared && !declared.headers?.includes('Umb-Notifications')) return ['Umb-Notifications is not declared.'];
	const items = JSON.parse(header) as unknown[];
	return items.every((item) => ['message', 'category', 'type'].every((name) => name in Object(item)))
		? []
		: [`Umb-Notifications: ${header}`];
};

const PROBLEM: Schema = { $ref: '#/components/schemas/ProblemDetails' };

/**
 * Statuses that are not declared are checked like errors without a declared body.
 * @returns what in a response differs from the contract.
 */
export const problemsOf = async (
	{ responses }: Operation,
	response: Response,
	isPartial = false,
): Promise<string[]> => {
	const declared = responses[response.status];
	const text = await response.text();
	const type = response.headers.get('Content-Type');
	const problems = notificationProblems(response.headers.get('Umb-Notifications'), declared);
	if (response.ok && !declared) return [`${response.status} is not declared.`];
	if (text === '') return declared?.body ? [...problems, 'There is no body.'] : problems;
	if (response.ok && !declared?.body) return [...problems, 'A body is not declared.'];
	const expected = response.ok ? 'application/json' : 'application/problem+json';
	if (type !== expected) problems.push(`Content-Type: ${type ?? ''}`);
	const validate = isPartial ? partial : whole;
	return [...problems, ...validate(declared?.body ?? PROBLEM, JSON.parse(text))];
};
