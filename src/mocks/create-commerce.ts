import { Commerce, type CommerceOptions } from './commerce/commerce.js';
import type { PaymentLinkSettings } from './commerce/payment-link-settings.js';
import type { CommerceSeed } from './commerce/seed.js';
import { defaultSeed } from './seed/default-seed.js';

/**
 * @param seed - The contents of the stores. Default: {@link defaultSeed}.
 * @param settings - The settings that a real site has in appsettings.json under `Umbraco:Commerce:PaymentLinks`.
 * @param options - How mails are delivered, and the key to the Storefront API.
 * @throws Error that names the invalid setting, such as a TokenSigningSecret under 32 bytes or a StorefrontApiKey under 16
 * characters.
 */
export const createCommerce = (
	seed: CommerceSeed = defaultSeed(),
	settings?: Partial<PaymentLinkSettings>,
	options?: CommerceOptions,
): Commerce => new Commerce(seed, settings, options);
