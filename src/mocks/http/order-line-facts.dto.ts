import { lineTotalsOf } from '../commerce/cart-totals.js';
import type { CartLine } from '../commerce/cart.js';
import { NO_PRICE } from '../commerce/price.js';
import type { Pricing } from '../commerce/pricing.js';
import { attributesDto, type AttributeDto } from './attributes.dto.js';
import { adjustedPriceDto, totalPriceDto, type AdjustedPriceDto, type TotalPriceDto } from './price.dto.js';
import { taxClassRef, type TaxClassRefDto } from './references.dto.js';

/** The fields of a line that both APIs share. */
export interface OrderLineFactsDto {
	id: string;
	productReference: string;
	productVariantReference: string | null;
	sku: string;
	name: string;
	quantity: number;
	taxClass: TaxClassRefDto;
	taxRate: number;
	/** Of the variant. */
	attributes: AttributeDto[];
	basePrice: AdjustedPriceDto;
	unitPrice: AdjustedPriceDto;
	totalPrice: TotalPriceDto;
	properties: Readonly<Record<string, string>>;
	bundleId: string | null;
}

/** What a line costs whose product has no price: clients read the prices of lines without asking whether there are any. */
const UNPRICED = { base: NO_PRICE, unit: NO_PRICE, total: NO_PRICE };

export const orderLineFacts = (line: CartLine, { store, currency, taxation }: Pricing): OrderLineFactsDto => {
	const { base, unit, total } = lineTotalsOf(line, currency, taxation) ?? UNPRICED;
	return {
		id: line.id,
		productReference: line.productReference,
		productVariantReference: line.productVariantReference ?? null,
		sku: line.sku,
		name: line.name,
		quantity: line.quantity,
		taxClass: taxClassRef(store.taxClass),
		taxRate: taxation.rate,
		attributes: attributesDto(line.attributes),
		basePrice: adjustedPriceDto(base, currency),
		unitPrice: adjustedPriceDto(unit, currency),
		totalPrice: totalPriceDto(total, currency),
		properties: line.properties,
		bundleId: line.bundleId ?? null,
	};
};
