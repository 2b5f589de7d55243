import type { ManifestBase } from '@umbraco-cms/backoffice/extension-api';
import { UCPL_PAYMENT_LINK_ACTION_KIND } from '../constants.js';

/** An action of any package: nothing about it is validated. */
export interface UcplAnyAction extends ManifestBase {
	overwrites?: unknown;
	conditions?: ReadonlyArray<unknown> | null;
	/** Of an entity action. */
	forEntityTypes?: unknown;
	meta?: {
		label?: unknown;
		/** Of a quick action. */
		entityType?: unknown;
		/** Of an action of kind `paymentLink`. */
		replaces?: unknown;
	} | null;
}

/** Whether it is part of this package, opens its generator, or overwrites a part of it. */
const isOurs = ({ alias, kind, overwrites }: UcplAnyAction) =>
	kind === UCPL_PAYMENT_LINK_ACTION_KIND || [alias, overwrites].flat().some((one) => String(one).startsWith('Ucpl.'));

/**
 * Whether it names a payment link, as "Generate Payment Link", `Uc.Cart.GeneratePaymentLink` and `#ucPaymentLinks_generate` do.
 * Both words have to be there and adjacent: "Open payment", "Copy link" and "Payment provider link" are about something else,
 * and so is "Show payment linked to this cart".
 */
const namesPaymentLink = ({ alias, name, meta }: UcplAnyAction) =>
	/payment[\s._-]*link(?!ed|ing)/i.test([alias, name, meta?.label].join());

/**
 * Finds the actions that this package's actions make superfluous: by default those of other packages that name a payment link,
 * where this package has an action of the same type that no condition can hide.
 * @param {ReadonlyArray<UcplAnyAction>} actions - the actions of one entity type, heaviest first. `meta.replaces` of the first
 * of kind `paymentLink` that is not overwritten counts: false for none, or a list of aliases, for which conditions do not matter
 * @returns {Array<string>} their aliases
 */
export function superfluousActions(actions: ReadonlyArray<UcplAnyAction>): Array<string> {
	const overwritten = actions.flatMap(({ overwrites }) => overwrites);
	const replaces = actions.find(
		({ alias, kind }) => kind === UCPL_PAYMENT_LINK_ACTION_KIND && !overwritten.includes(alias),
	)?.meta?.replaces;
	const isList = Array.isArray(replaces);
	const own = actions.filter((action) => isOurs(action) && (isList || !action.conditions?.length));
	return actions
		.filter(
			(action) =>
				(isList ? replaces.includes(action.alias) : replaces !== false && namesPaymentLink(action)) &&
				!isOurs(action) &&
				own.some(({ type }) => type === action.type),
		)
		.map(({ alias }) => alias);
}
