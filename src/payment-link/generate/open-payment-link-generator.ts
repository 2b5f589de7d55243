import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { resolveCart } from './cart-resolver/resolve-cart.js';
import { currentStore } from '../commerce/current-store.js';
import { notifier } from '../parts/notify.js';
import { openModal } from '../parts/open-modal.js';
import { UCPL_PAYMENT_LINK_GENERATOR_MODAL } from './modal/payment-link-generator-modal.token.js';
import { readGeneratorSettings } from './settings/generator-settings.js';
import { unsavedCart } from './workspace/unsaved-cart.js';

export interface UcplOpenPaymentLinkGeneratorArgs {
	/** The id of the cart, or of what has one; null if it was never saved; undefined if there is nothing here. */
	unique: string | null | undefined;
	entityType: string;
	/** The `meta` of an action's manifest, not validated. */
	meta: unknown;
	/** That manifest's alias, for warnings about its `meta`. */
	alias: string;
}

/**
 * Opens the Payment Link Generator for a cart.
 * @param {UmbControllerBase} host - the action that was chosen; the modal consumes the contexts around it
 * @returns {Promise<void>} resolves when the modal is closed
 */
export async function openPaymentLinkGenerator(
	host: UmbControllerBase,
	{ unique, entityType, meta, alias }: UcplOpenPaymentLinkGeneratorArgs,
): Promise<void> {
	const { settings, cart, problems } = readGeneratorSettings(meta);
	for (const problem of problems) console.warn(`[${alias}] ${problem}`);

	if (unique === undefined) return notifyOnly(host, 'ucpl_noCartHere');
	if (unique === null) return notifyOnly(host, cart === undefined ? 'ucpl_cartIsUnsaved' : 'ucpl_noCartYet');
	let cartUnique: string | undefined = unique;
	try {
		if (cart !== undefined) cartUnique = await resolveCart(host, cart, { unique, entityType });
	} catch (error) {
		console.error(`[${alias}] The cart could not be looked up.`, error);
		return notifyOnly(host, 'ucpl_cartNotLookedUp');
	}
	if (cartUnique === undefined) return notifyOnly(host, 'ucpl_noCartYet');

	const [unsaved, store] = await Promise.all([unsavedCart(host, cartUnique), currentStore(host)]);
	if (unsaved?.isNew) return notifyOnly(host, 'ucpl_cartIsUnsaved');

	await openModal(host, UCPL_PAYMENT_LINK_GENERATOR_MODAL, {
		cartUnique,
		currentStore: store,
		settings,
		unsaved,
	});
}

/** Says why there is nothing to open: an exception of an action only reaches the console. */
async function notifyOnly(host: UmbControllerBase, term: string): Promise<void> {
	const message = new UmbLocalizationController(host).term(term);
	await notifier(host)(term, 'warning', { message });
}
