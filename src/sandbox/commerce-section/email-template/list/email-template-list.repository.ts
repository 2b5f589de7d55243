import type { UmbCollectionFilterModel, UmbCollectionRepository } from '@umbraco-cms/backoffice/collection';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { SandboxListItem } from '../../list/list.extension.js';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { listOf, objectOf, optionalText, textOf } from '../../management-api/parse.js';
import { currentStoreId } from '../../store/current-store.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from '../entity.js';

/** @throws {UnexpectedAnswerError} when the answer is not an e-mail template */
function parseItem(answer: unknown): SandboxListItem {
	const { id, alias, name, category, subject, senderName, senderAddress, sendToCustomer } = objectOf(
		answer,
		'an e-mail template',
	);
	return {
		entityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE,
		unique: textOf(id, 'the id of an e-mail template'),
		name: optionalText(name) ?? textOf(alias, 'the alias of an e-mail template'),
		alias,
		category,
		subject,
		sender: [senderName, senderAddress].flatMap((part) => optionalText(part) ?? []).join(', '),
		sendToCustomer: sendToCustomer === true,
	};
}

/** The e-mail templates of the current store. */
export class SandboxEmailTemplateListRepository
	extends UmbRepositoryBase
	implements UmbCollectionRepository<SandboxListItem>
{
	/** The server returns all of them at once, so search and paging are done here. */
	async requestCollection({ skip = 0, take = 50, filter = '' }: UmbCollectionFilterModel = {}) {
		const store = await currentStoreId(this);
		const parse = (answer: unknown) => listOf(answer, 'the e-mail templates', parseItem);
		const { data, error } = await getFromCommerce(this, '/email-templates', parse, { store });
		if (!data) return { error };
		const term = filter.trim().toLowerCase();
		const found = data.filter(({ name }) => name.toLowerCase().includes(term));
		return { data: { items: found.slice(skip, skip + take), total: found.length } };
	}
}

export { SandboxEmailTemplateListRepository as api };
