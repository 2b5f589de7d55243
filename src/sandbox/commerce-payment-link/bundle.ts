const LABEL = 'Generate Payment Link';

/** Stands in for the action that Commerce ships itself. Its aliases are not public: these are guesses in Commerce's style. */
export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'ucEntityQuickAction',
		kind: 'default',
		alias: 'Uc.EntityQuickAction.Cart.GeneratePaymentLink',
		name: 'Generate Payment Link Cart Entity Quick Action',
		api: () => import('./commerce-payment-link.action.js'),
		meta: { entityType: 'uc:cart', label: LABEL },
	},
	{
		type: 'entityAction',
		kind: 'default',
		alias: 'Uc.EntityAction.Cart.GeneratePaymentLink',
		name: 'Generate Payment Link Cart Entity Action',
		forEntityTypes: ['uc:cart'],
		api: () => import('./commerce-payment-link.action.js'),
		meta: { icon: 'icon-link', label: LABEL },
	},
];
