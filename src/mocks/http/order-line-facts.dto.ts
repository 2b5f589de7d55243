import { lineTotalsOf } from '../commerce/cart-totals.js';
import type { CartLine } from '../commerce/cart.js';
import type { Pricing } from '../commerce/pricing.js';
import { adjustedPriceDto, type AdjustedPriceDto } from './price.dto.js';

/** The fields of a line that both APIs share. */
export interface OrderLineFactsDto {
	id: string;
	productReference: string;
	productVariantReference: string | null;
	sku: string;
	name: string;
	quantity: number;
	unitPrice: AdjustedPriceDto | null;
	totalPrice: AdjustedPriceDto | null;
	properties: Readonly<Record<string, string>>;
	bundleId: string | null;
}

export const orderLineFacts = (line: CartLine, { currency, taxation }: Pricing): OrderLineFactsDto => {
	const totals = lineTotalsOf(line, currency, taxation);
	return {
		id: line.id,
		productReference: line.productReference,
		productVariantReference: line.productVariantReference ?? null,
		sku: line.sku,
		name: line.name,
		quantity: line.quantity,
		unitPrice: totals ? adjustedPriceDto(totals.unit, currency) : null,
		totalPrice: totals ? adjustedPriceDto(totals.total, currency) : null,
		properties: line.properties,
		bundleId: line.bundleId ?? null,
	};
};
