import { lineTotalsOf } from '../commerce/cart-totals.js';
import type { CartLine } from '../commerce/cart.js';
import type { Currency } from '../commerce/currency.js';
import type { Taxation } from '../commerce/price.js';
import { adjustedPriceDto, priceDto, type AdjustedPriceDto, type PriceDto } from '../http/price.dto.js';

export interface OrderLineDto {
	id: string;
	productReference: string;
	productVariantReference: string | null;
	sku: string;
	name: string;
	quantity: number;
	attributes: Readonly<Record<string, string>>;
	basePrice: PriceDto | null;
	unitPrice: AdjustedPriceDto | null;
	totalPrice: AdjustedPriceDto | null;
	properties: Readonly<Record<string, string>>;
	bundleId: string | null;
	orderLines: OrderLineDto[];
}

export const orderLineDto = (line: CartLine, currency: Currency, taxation: Taxation): OrderLineDto => {
	const totals = lineTotalsOf(line, currency, taxation);
	return {
		id: line.id,
		productReference: line.productReference,
		productVariantReference: line.productVariantReference ?? null,
		sku: line.sku,
		name: line.name,
		quantity: line.quantity,
		attributes: line.attributes,
		basePrice: totals ? priceDto(totals.base, currency) : null,
		unitPrice: totals ? adjustedPriceDto(totals.unit, currency) : null,
		totalPrice: totals ? adjustedPriceDto(totals.total, currency) : null,
		properties: line.properties,
		bundleId: line.bundleId ?? null,
		orderLines: line.lines.map((part) => orderLineDto(part, currency, taxation)),
	};
};
