import { UMB_ENTITY_ACTION_DEFAULT_KIND_MANIFEST } from '@umbraco-cms/backoffice/entity-action';
import type { UmbExtensionManifestKind } from '@umbraco-cms/backoffice/extension-registry';
import {
	UCPL_CART_ENTITY_TYPE,
	UCPL_PAYMENT_LINK_ACTION_KIND,
	UCPL_PAYMENT_LINK_GENERATOR_MODAL_ALIAS,
} from './constants.js';
import { onInit, onUnload } from './coexistence/coexistence.entry-point.js';
import type { UcplManifestEntityQuickAction } from './entity-quick-action.extension.js';

const LABEL = '#ucpl_generatePaymentLink';

const quickAction: UcplManifestEntityQuickAction = {
	type: 'ucEntityQuickAction',
	kind: 'default',
	alias: 'Ucpl.EntityQuickAction.Cart.GeneratePaymentLink',
	name: 'Generate Payment Link Quick Action',
	api: () => import('./generate-payment-link.quick-action.js'),
	// Before those of other packages: 300 is usual there.
	weight: 500,
	meta: { entityType: UCPL_CART_ENTITY_TYPE, label: LABEL, look: 'primary' },
};

export const manifests: Array<UmbExtensionManifest | UmbExtensionManifestKind> = [
	{
		type: 'kind',
		alias: 'Ucpl.Kind.EntityAction.PaymentLink',
		matchType: 'entityAction',
		matchKind: UCPL_PAYMENT_LINK_ACTION_KIND,
		manifest: {
			...UMB_ENTITY_ACTION_DEFAULT_KIND_MANIFEST.manifest,
			type: 'entityAction',
			kind: UCPL_PAYMENT_LINK_ACTION_KIND,
			api: () => import('./generate-payment-link.action.js'),
			weight: 500,
			meta: { icon: 'icon-link', label: LABEL },
		},
	},
	{
		type: 'entityAction',
		kind: UCPL_PAYMENT_LINK_ACTION_KIND,
		alias: 'Ucpl.EntityAction.Cart.GeneratePaymentLink',
		name: 'Generate Payment Link Entity Action',
		forEntityTypes: [UCPL_CART_ENTITY_TYPE],
		meta: {},
	},
	quickAction,
	{
		type: 'backofficeEntryPoint',
		alias: 'Ucpl.BackofficeEntryPoint.Coexistence',
		name: 'Payment Links Coexistence Entry Point',
		// Umbraco 17 wants a function.
		js: () => Promise.resolve({ onInit, onUnload }),
	},
	{
		type: 'modal',
		alias: UCPL_PAYMENT_LINK_GENERATOR_MODAL_ALIAS,
		name: 'Payment Link Generator Modal',
		element: () => import('./modal/payment-link-generator-modal.element.js'),
	},
];
