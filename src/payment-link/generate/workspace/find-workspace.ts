import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { UmbContextMinimal } from '@umbraco-cms/backoffice/context-api';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';

/** The methods of the CMS's workspaces. Those of Commerce are assumed to be the same. */
type Question = 'getUnique' | 'getEntityType' | 'getIsNew' | 'getHasUnpersistedChanges' | 'getData' | 'requestSubmit';

/** A workspace of any package. */
export interface UcplWorkspace {
	/** Whether it has this method. */
	can: (question: Question) => boolean;
	/** The method's result; undefined if it has no such method, or if that fails. */
	ask: (question: Question) => unknown;
}

const workspaceOf = (context: object): UcplWorkspace => ({
	can: (question) => typeof Reflect.get(context, question) === 'function',
	ask(question) {
		try {
			const method: unknown = Reflect.get(context, question);
			if (typeof method !== 'function') return undefined;
			const answer: unknown = Reflect.apply(method, context, []);
			return answer;
		} catch {
			// It is not loaded yet, or has a different contract.
			return undefined;
		}
	},
});

/**
 * Finds a workspace around a host. Workspaces are nested, such as a cart in a store, so the nearest may be another one.
 * @param {UmbControllerBase} host - where to start
 * @param {(workspace: UcplWorkspace) => boolean} isIt - whether a workspace matches
 * @returns {Promise<UcplWorkspace | undefined>} the nearest workspace that matches
 */
export async function findWorkspace(
	host: UmbControllerBase,
	isIt: (workspace: UcplWorkspace) => boolean,
): Promise<UcplWorkspace | undefined> {
	const token = new UmbContextToken(
		UMB_WORKSPACE_CONTEXT.contextAlias,
		undefined,
		(context): context is UmbContextMinimal => isIt(workspaceOf(context)),
	);
	// The promise rejects outside of a workspace.
	const context = await host.getContext(token, { passContextAliasMatches: true }).catch(() => undefined);
	return context && workspaceOf(context);
}
