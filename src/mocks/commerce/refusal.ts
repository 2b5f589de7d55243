/** What is wrong, per field of what was asked: `{ landingPageUrl: ['…'] }`. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** Commerce will not do what it was asked. Becomes a 400 where it is asked over HTTP. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly fields: FieldErrors;

	constructor(message: string, fields: FieldErrors = {}) {
		super(message);
		this.fields = fields;
	}

	/** @returns the refusal of one field. */
	static ofField(field: string, message: string): Refusal {
		return new Refusal(message, { [field]: [message] });
	}
}
