import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { UmbContextMinimal } from '@umbraco-cms/backoffice/context-api';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';

/** What the workspaces of the CMS can be asked, and so, it is assumed, those of Commerce. */
type Question = 'getUnique' | 'getEntityType' | 'getIsNew' | 'getHasUnpersistedChanges' | 'requestSubmit';

/** A workspace of whatever package. */
export interface UcplWorkspace {
	/** Whether it has this method. */
	can: (question: Question) => boolean;
	/** Its answer; undefined where it does not know one. */
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
			// It is not loaded yet, or of another make.
			return undefined;
		}
	},
});

/**
 * Workspaces lie within each other: a cart in a store, a line of it in a modal. The nearest need not be the one in question.
 * @param {UmbControllerBase} host - where to look from, outwards
 * @param {(workspace: UcplWorkspace) => boolean} isIt - whether it is the one
 * @returns {Promise<UcplWorkspace | undefined>} the nearest workspace that is the one
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
	// Where there is none, the promise rejects.
	const context = await host.getContext(token, { passContextAliasMatches: true }).catch(() => undefined);
	return context && workspaceOf(context);
}
