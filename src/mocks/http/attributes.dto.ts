export interface NamedDto {
	alias: string;
	name: string;
}

/** An attribute of a variant, such as its size, and the value that makes it this variant. */
export interface AttributeDto {
	name: NamedDto;
	value: NamedDto;
}

const named = (name: string): NamedDto => ({ alias: name, name });

/** @returns the attributes in the format of both APIs; here an alias is the same as its name. */
export const attributesDto = (attributes: Readonly<Record<string, string>>): AttributeDto[] =>
	Object.entries(attributes).map(([name, value]) => ({ name: named(name), value: named(value) }));
