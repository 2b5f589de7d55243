import type { UcplManifestEntityActionPaymentLinkKind } from 'umbraco-commerce-payment-links';

const generatePaymentLink: UcplManifestEntityActionPaymentLinkKind = {
	type: 'entityAction',
	kind: 'paymentLink',
	alias: 'MyShop.EntityAction.Quote.GeneratePaymentLink',
	name: 'My Shop Generate Payment Link For Quote',
	forEntityTypes: ['my-shop:quote'],
	meta: {
		label: 'Ask for Payment',
		cart: () => import('./quote-cart.resolver.js'),
	},
};

const quotes: UmbExtensionManifest = {
	type: 'dashboard',
	alias: 'MyShop.Dashboard.Quotes',
	name: 'My Shop Quotes Dashboard',
	element: () => import('./quotes-dashboard.element.js'),
	meta: { label: 'Quotes', pathname: 'quotes' },
	conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'commerce' }],
};

export const manifests = [generatePaymentLink, quotes];
