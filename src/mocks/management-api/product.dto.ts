import type { Commerce } from '../commerce/commerce.js';
import type { Product, ProductPrice, ProductVariant } from '../commerce/product.js';
import { attributesDto, type AttributeDto } from '../http/attributes.dto.js';
import { currencyRef, taxClassRef, type CurrencyRefDto, type TaxClassRefDto } from '../http/references.dto.js';

export interface ProductPriceDto {
	currency: CurrencyRefDto | null;
	value: number;
}

/** A product or one of its variants. */
export interface ProductDto {
	productReference: string;
	/** Set for variants only. */
	productVariantReference?: string;
	sku: string;
	name: string;
	/** Omitted when there is no price. */
	prices?: ProductPriceDto[];
	/** Omitted when the stock is not counted. */
	stock?: number;
	/** Set for variants only. */
	attributes?: AttributeDto[];
	taxClass?: TaxClassRefDto;
	isGiftCard: boolean;
}

/** @returns the prices; undefined for a product without any: 0 is a price. */
export const pricesDto = (prices: readonly ProductPrice[], commerce: Commerce): ProductPriceDto[] | undefined =>
	prices.length === 0
		? undefined
		: prices.map(({ currencyId, value }) => ({ currency: currencyRef(commerce, currencyId), value }));

export const productDto = (commerce: Commerce, product: Product, variant?: ProductVariant): ProductDto => {
	const { sku, name, prices, stock } = variant ?? product;
	const store = commerce.stores.get(product.storeId);
	return {
		productReference: product.id,
		productVariantReference: variant?.reference,
		sku,
		name,
		prices: pricesDto(prices, commerce),
		stock,
		attributes: variant && attributesDto(variant.attributes),
		taxClass: store && taxClassRef(store.taxClass),
		isGiftCard: false,
	};
};
