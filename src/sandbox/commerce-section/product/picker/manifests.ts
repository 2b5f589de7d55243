import { SANDBOX_PRODUCT_PICKER_MODAL_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'modal',
		alias: SANDBOX_PRODUCT_PICKER_MODAL_ALIAS,
		name: 'Sandbox Product Picker Modal',
		element: () => import('./product-picker-modal.element.js'),
	},
];
