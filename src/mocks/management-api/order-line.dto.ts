import type { CartLine } from '../commerce/cart.js';
import type { Pricing } from '../commerce/pricing.js';
import { orderLineFacts, type OrderLineFactsDto } from '../http/order-line-facts.dto.js';

export interface OrderLineDto extends OrderLineFactsDto {
	orderLines: OrderLineDto[];
}

export const orderLineDto = (line: CartLine, pricing: Pricing): OrderLineDto => ({
	...orderLineFacts(line, pricing),
	orderLines: line.lines.map((part) => orderLineDto(part, pricing)),
});
