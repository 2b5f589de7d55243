import { Commerce, type CommerceOptions } from './commerce/commerce.js';
import type { PaymentLinkSettings } from './commerce/payment-link-settings.js';
import type { CommerceSeed } from './commerce/seed.js';
import { defaultSeed } from './seed/default-seed.js';

/**
 * @param seed - What the stores hold; {@link defaultSeed} when left out.
 * @param settings - What a real site has in appsettings.json under `Umbraco:Commerce:PaymentLinks`.
 * @param options - What it does with its mails, and the key to its Storefront API.
 * @throws Error naming the setting that will not do, such as a TokenSigningSecret under 32 bytes or a StorefrontApiKey under 16 characters.
 */
export const createCommerce = (
	seed: CommerceSeed = defaultSeed(),
	settings?: Partial<PaymentLinkSettings>,
	options?: CommerceOptions,
): Commerce => new Commerce(seed, settings, options);
