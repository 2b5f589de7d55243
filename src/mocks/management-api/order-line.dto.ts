import { lineTotalsOf } from '../commerce/cart-totals.js';
import type { CartLine } from '../commerce/cart.js';
import type { Pricing } from '../commerce/pricing.js';
import { orderLineFacts, type OrderLineFactsDto } from '../http/order-line-facts.dto.js';
import { priceDto, type PriceDto } from '../http/price.dto.js';

export interface OrderLineDto extends OrderLineFactsDto {
	attributes: Readonly<Record<string, string>>;
	basePrice: PriceDto | null;
	orderLines: OrderLineDto[];
}

export const orderLineDto = (line: CartLine, pricing: Pricing): OrderLineDto => {
	const { currency, taxation } = pricing;
	const totals = lineTotalsOf(line, currency, taxation);
	return {
		...orderLineFacts(line, pricing),
		attributes: line.attributes,
		basePrice: totals ? priceDto(totals.base, currency) : null,
		orderLines: line.lines.map((part) => orderLineDto(part, pricing)),
	};
};
