import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { bodiless } from '../http/bodiless.js';
import { isUuid } from '../http/segment.js';
import { readBody } from '../http/strict-body.js';
import { endpoint, orderIn, STOREFRONT_API, type Asked } from './endpoint.js';
import { addProduct, changeOf, createOrder, updateOrder } from './order.bodies.js';
import { storefrontOrderDto, type StorefrontOrderDto } from './storefront-order.dto.js';

const ORDER = `${STOREFRONT_API}/order/:orderId`;

export const orderHandlers = (commerce: Commerce): HttpHandler[] => {
	const show = (order: Cart | undefined): Response =>
		order ? HttpResponse.json<StorefrontOrderDto>(storefrontOrderDto(order, commerce)) : bodiless(404);

	/** What expired and what never was a token are answered alike: a shop can do nothing about either. */
	const showOpened = async (token: string, { store }: Asked): Promise<Response> => {
		const opened = await commerce.paymentLinks.open(token, store.id);
		const reason = 'reason' in opened ? opened.reason : undefined;
		return reason === 'expired' || reason === 'invalid' ? bodiless(400) : show(opened.cart);
	};

	return [
		http.get(
			ORDER,
			endpoint(commerce, (asked) => {
				const idOrToken = asked.segment('orderId');
				return isUuid(idOrToken) ? show(orderIn(asked, commerce)) : showOpened(idOrToken, asked);
			}),
		),

		http.post(
			`${STOREFRONT_API}/orders`,
			endpoint(commerce, async ({ request, store }) => {
				const { language, currency, customerReference } = await readBody(request, createOrder);
				const order = commerce.carts.create({
					storeId: store.id,
					languageIsoCode: language ?? commerce.cultures[0]?.code ?? '',
					currency: currency ?? store.baseCurrencyId,
				});
				return show(customerReference ? commerce.carts.update(order, { customer: { customerReference } }) : order);
			}),
		),

		http.patch(
			ORDER,
			endpoint(commerce, async (asked) => {
				const body = await readBody(asked.request, updateOrder);
				const order = orderIn(asked, commerce);
				return show(order && commerce.carts.update(order, changeOf(body, order)));
			}),
		),

		http.post(
			ORDER,
			endpoint(commerce, async (asked) => {
				const product = await readBody(asked.request, addProduct);
				const order = orderIn(asked, commerce);
				return show(order && commerce.carts.addProduct(order, product));
			}),
		),
	];
};
