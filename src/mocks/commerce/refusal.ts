/** Error messages by field of the request: `{ landingPageUrl: ['…'] }`. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** Commerce refuses a request. Becomes a 400 over HTTP. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly fields: FieldErrors;

	constructor(message: string, fields: FieldErrors = {}) {
		super(message);
		this.fields = fields;
	}

	/** @returns a refusal because of one field. */
	static ofField(field: string, message: string): Refusal {
		return new Refusal(message, { [field]: [message] });
	}
}
