interface Modules {
	getModuleInfo(id: string): {
		importedIds: readonly string[];
		dynamicallyImportedIds: readonly string[];
	} | null;
}

/** Imported dynamically, but at every start: packages, their entry points, and text formatting. */
const AT_ONCE = /\/(umbraco-package|entry-point)\.js$|\/packages\/ufm\//;

/**
 * @returns the modules that the backoffice needs before it shows anything, with their imports
 * @param app the id of the app's module
 */
export function loadedAtStart(app: string, modules: Modules): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (id: string) => {
		const module = found.has(id) ? null : modules.getModuleInfo(id);
		found.add(id);
		module?.importedIds.forEach(visit);
		module?.dynamicallyImportedIds.filter((imported) => AT_ONCE.test(imported)).forEach(visit);
	};
	visit(app);
	return found;
}
