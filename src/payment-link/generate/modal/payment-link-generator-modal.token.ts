import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { UcplStore } from '../../commerce/types.js';
import { UCPL_PAYMENT_LINK_GENERATOR_MODAL_ALIAS } from '../constants.js';
import type { UcplGeneratorSettings } from '../settings/types.js';
import type { UcplUnsavedCart } from '../workspace/unsaved-cart.js';

export interface UcplPaymentLinkGeneratorModalData {
	/** The cart's id. */
	cartUnique: string;
	/** The store whose pages the editor is on, if any. */
	currentStore?: UcplStore;
	/** The cart in its editor; undefined if it is not being edited here. */
	unsaved?: UcplUnsavedCart;
	settings: UcplGeneratorSettings;
}

export const UCPL_PAYMENT_LINK_GENERATOR_MODAL = new UmbModalToken<UcplPaymentLinkGeneratorModalData, never>(
	UCPL_PAYMENT_LINK_GENERATOR_MODAL_ALIAS,
	{ modal: { type: 'sidebar', size: 'small' } },
);
