import type { ManifestEntityAction, MetaEntityAction } from '@umbraco-cms/backoffice/entity-action';
import type { ApiLoaderProperty } from '@umbraco-cms/backoffice/extension-api';
import type { UcplCartResolver } from '../cart-resolver/cart-resolver.extension.js';

/** Settings for the generator, in the manifest of the action that opens it. */
export interface UcplMetaPaymentLink {
	validity?: {
		/** Minutes, preselected. Default: 10080, which is 7 days. */
		default?: number;
		/** Minutes, offered one click away. Default: 1 hour, 24 hours, 3 days, 7 days, 30 days. */
		presets?: Array<number>;
		/** Minutes, the most an editor may choose, from 1 to 2147483647. Default: 525600, which is a year. */
		max?: number;
	};
	landingPage?: {
		/** An absolute http or https URL, used if neither the editor nor the store has one. */
		default?: string;
		/**
		 * Hosts a link may lead to: `shop.example.com`, `localhost:3000`, or `*.example.com` for one level below. Default: any.
		 * Invalid entries are dropped; if none is left, no host is allowed.
		 */
		allowedHosts?: Array<string>;
	};
	/**
	 * The URL of a module, a function that loads one, or a class: finds the cart of an entity that is not a cart itself. Default:
	 * the entity's own `unique` is the cart's id.
	 */
	cart?: ApiLoaderProperty<UcplCartResolver>;
	/**
	 * Which actions of other packages disappear from carts: `true` for those that name a payment link, such as Commerce's own,
	 * `false` for none, or the aliases of others instead. Default: true.
	 */
	replaces?: boolean | Array<string>;
}

export interface UcplMetaEntityActionPaymentLinkKind extends MetaEntityAction, UcplMetaPaymentLink {
	/** The action's text, or a localisation key. Default: Generate Payment Link. */
	label?: string;
	icon?: string;
}

/**
 * An entity action that opens the Payment Link Generator for its entity types. Annotate your manifest with it to have it checked;
 * `MetaType` adds your own settings to `meta`.
 */
export interface UcplManifestEntityActionPaymentLinkKind<
	MetaType extends UcplMetaEntityActionPaymentLinkKind = UcplMetaEntityActionPaymentLinkKind,
> extends ManifestEntityAction<MetaType> {
	type: 'entityAction';
	kind: 'paymentLink';
}

declare global {
	interface UmbExtensionManifestMap {
		ucplEntityActionPaymentLinkKind: UcplManifestEntityActionPaymentLinkKind;
	}
}

/** The settings of a generator, complete and valid. Durations are in minutes. */
export interface UcplGeneratorSettings {
	validity: { default: number; presets: ReadonlyArray<number>; max: number };
	landingPage: {
		default: string;
		/** As `readAllowedHost` returns them. Undefined allows any host, an empty list none. */
		allowedHosts: ReadonlyArray<string> | undefined;
	};
}
