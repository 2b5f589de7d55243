import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { UcplStore } from '../../commerce/types.js';
import { UCPL_PAYMENT_LINK_GENERATOR_MODAL_ALIAS } from '../constants.js';
import type { UcplGeneratorSettings } from '../settings/types.js';

export interface UcplPaymentLinkGeneratorModalData {
	/** The cart's id. */
	cartUnique: string;
	/** The store whose pages the editor is on, if any. */
	currentStore?: UcplStore;
	/** Whether the cart is being edited and has changes that are not saved. */
	hasUnsavedChanges: boolean;
	/** Saves these changes; resolves with whether all of them are saved. Undefined if the page cannot be asked to save. */
	save?: () => Promise<boolean>;
	settings: UcplGeneratorSettings;
}

export const UCPL_PAYMENT_LINK_GENERATOR_MODAL = new UmbModalToken<UcplPaymentLinkGeneratorModalData, never>(
	UCPL_PAYMENT_LINK_GENERATOR_MODAL_ALIAS,
	{ modal: { type: 'sidebar', size: 'small' } },
);
