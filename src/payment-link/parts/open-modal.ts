import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import type { UmbModalToken } from '@umbraco-cms/backoffice/modal';

/**
 * Opens a modal and waits until it is closed again.
 * @returns {Promise<boolean>} whether it was submitted; false if the editor closed it
 * @throws {Error} if it cannot be opened
 */
export async function openModal<Data extends object>(
	host: UmbControllerBase,
	token: UmbModalToken<Data, never>,
	data: Data,
): Promise<boolean> {
	try {
		await umbOpenModal(host, token, { data });
		return true;
	} catch (reason) {
		// Closing it also rejects, with a reason that is not an error.
		if (reason instanceof Error) throw reason;
		return false;
	}
}
