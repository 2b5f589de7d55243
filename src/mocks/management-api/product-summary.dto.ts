import type { Commerce } from '../commerce/commerce.js';
import type { Product, ProductVariant } from '../commerce/product.js';
import { attributesDto, type AttributeDto, type NamedDto } from '../http/attributes.dto.js';
import { pricesDto, type ProductPriceDto } from './product.dto.js';

interface SummaryDto {
	productReference: string;
	sku: string;
	name: string;
	/** Omitted when there is no price. */
	prices?: ProductPriceDto[];
	stock?: number;
}

export interface ProductSummaryDto extends SummaryDto {
	/** The attributes that tell the variants apart, with the values in use. */
	attributes: { name: NamedDto; values: NamedDto[] }[];
	hasVariants: boolean;
}

export interface ProductVariantSummaryDto extends SummaryDto {
	productVariantReference: string;
	attributes: AttributeDto[];
}

const attributesInUse = (variants: readonly ProductVariant[]): ProductSummaryDto['attributes'] => {
	const inUse = new Map<string, { name: NamedDto; values: NamedDto[] }>();
	for (const { name, value } of variants.flatMap((variant) => attributesDto(variant.attributes))) {
		const { values } = inUse.get(name.alias) ?? { values: [] };
		const isNew = !values.some(({ alias }) => alias === value.alias);
		inUse.set(name.alias, { name, values: isNew ? [...values, value] : values });
	}
	return [...inUse.values()];
};

export const productSummaryDto = (product: Product, commerce: Commerce): ProductSummaryDto => ({
	productReference: product.id,
	sku: product.sku,
	name: product.name,
	prices: pricesDto(product.prices, commerce),
	attributes: attributesInUse(product.variants),
	stock: product.stock,
	hasVariants: product.variants.length > 0,
});

export const variantSummaryDto = (
	productReference: string,
	variant: ProductVariant,
	commerce: Commerce,
): ProductVariantSummaryDto => ({
	productReference,
	productVariantReference: variant.reference,
	sku: variant.sku,
	name: variant.name,
	prices: pricesDto(variant.prices, commerce),
	attributes: attributesDto(variant.attributes),
	stock: variant.stock,
});
