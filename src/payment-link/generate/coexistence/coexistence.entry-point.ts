import { loadManifestPlainJs } from '@umbraco-cms/backoffice/extension-api';
import type {
	ManifestBase,
	ManifestPlainJs,
	UmbEntryPointOnInit,
	UmbEntryPointOnUnload,
	UmbExtensionRegistry,
} from '@umbraco-cms/backoffice/extension-api';
import { UCPL_CART_ENTITY_TYPE } from '../constants.js';
import { superfluousActions } from './superfluous-actions.js';
import type { UcplAnyAction } from './superfluous-actions.js';

const OBSERVER = 'ucplCoexistence';

/**
 * Waits until the packages of the site have registered their extensions. The backoffice registers those of the package manifests
 * at once, but those of bundles and entry points when each is loaded, in any order. Loading them again is waiting for them: a
 * module is loaded once.
 */
async function packagesRegistered(registry: UmbExtensionRegistry<ManifestBase>) {
	for (const type of ['bundle', 'backofficeEntryPoint']) {
		await Promise.allSettled(
			registry.getByType<string, ManifestPlainJs<object>>(type).map(async ({ js }) => js && loadManifestPlainJs(js)),
		);
		// The backoffice registers what was loaded before it turns to the next task.
		await new Promise((resolve) => setTimeout(resolve));
	}
}

/** The actions of a cart: buttons in the Actions box, and items in menus. */
const actionsOfCarts = (registry: UmbExtensionRegistry<ManifestBase>) =>
	['entityAction', 'ucEntityQuickAction'].flatMap((type) =>
		registry.getByTypeAndFilter<string, UcplAnyAction>(type, ({ forEntityTypes, meta }) =>
			[type === 'entityAction' ? forEntityTypes : meta?.entityType].flat().includes(UCPL_CART_ENTITY_TYPE),
		),
	);

/**
 * Keeps Commerce's own Generate Payment Link from being shown beside this package's. An exclusion cannot be undone, so it waits
 * until all packages of the site are registered.
 */
export const onInit: UmbEntryPointOnInit = (host, registry) => {
	const exclude = () => superfluousActions(actionsOfCarts(registry)).forEach((alias) => registry.exclude(alias));
	void packagesRegistered(registry).then(() =>
		// Not within the registration: later observers of the registry would get its former state last.
		host.observe(registry.extensions, () => queueMicrotask(exclude), OBSERVER),
	);
};

export const onUnload: UmbEntryPointOnUnload = (host) => host.removeUmbControllerByAlias(OBSERVER);
