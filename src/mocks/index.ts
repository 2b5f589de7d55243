/** Umbraco Commerce in memory, and MSW handlers for its APIs. Runs in browsers and in Node. */
export { createCommerce } from './create-commerce.js';
export { handlersFor } from './handlers-for.js';
export { defaultSeed, type DefaultSeedOptions } from './seed/default-seed.js';
export { seedIds } from './seed/seed-ids.js';
export { EMAIL_PLACEHOLDERS, unknownPlaceholders } from './commerce/email-body.js';
export { DeliveryError } from './commerce/emails.js';
export { PAYMENT_LINK_TEMPLATE_ALIAS } from './commerce/email-template.js';
export { PAYMENT_LINK_TOKEN_TYPE } from './commerce/payment-link-token.js';
export { Refusal } from './commerce/refusal.js';
export { paymentMethodsDto, shippingMethodsDto } from './storefront-api/method.dto.js';
export { storefrontOrderDto } from './storefront-api/storefront-order.dto.js';

export type { Address, Cart, CartLine, Contact, Customer, Notes, ShippingAddress } from './commerce/cart.js';
export type {
	AddressChange,
	CartChange,
	PaymentChange,
	ShippingAddressChange,
	ShippingChange,
} from './commerce/cart-change.js';
export type { CartQuery, Carts, NewCart } from './commerce/carts.js';
export type { CheckoutMethod, ChosenMethod } from './commerce/checkout-method.js';
export type { Checkout, PaymentOutcome } from './commerce/checkout.js';
export type { Commerce, CommerceOptions } from './commerce/commerce.js';
export type { Country } from './commerce/country.js';
export type { Culture } from './commerce/culture.js';
export type { Currency } from './commerce/currency.js';
export type { DeliverEmail, Email, EmailOrder } from './commerce/emails.js';
export type { EmailTemplate, TemplateCategory } from './commerce/email-template.js';
export type { LineChange } from './commerce/cart-lines.js';
export type { PaymentLinkSettings } from './commerce/payment-link-settings.js';
export type { PaymentLink, PaymentLinkTerms } from './commerce/payment-link.js';
export type { DeadLinkReason, OpenedPaymentLink } from './commerce/payment-links.js';
export type { PaymentMethod } from './commerce/payment-method.js';
export type { Product, ProductPrice, ProductVariant } from './commerce/product.js';
export type { CommerceSeed } from './commerce/seed.js';
export type {
	CheckoutConfirmDto,
	CheckoutInitializedDto,
	CheckoutTokenDto,
} from './storefront-api/checkout.handlers.js';
export type { PaymentMethodWithFeeDto, ShippingMethodWithRatesDto } from './storefront-api/method.dto.js';
export type { StorefrontOrderDto, StorefrontOrderLineDto } from './storefront-api/storefront-order.dto.js';
export type { ShippingMethod } from './commerce/shipping-method.js';
export type { OrderStatus, Store, TaxClass } from './commerce/store.js';
export type { PaymentStatus, Transaction } from './commerce/transaction.js';
