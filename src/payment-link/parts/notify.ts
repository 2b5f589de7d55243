import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import type { UmbNotificationColor, UmbNotificationHandler } from '@umbraco-cms/backoffice/notification';

const shown = new Map<string, UmbNotificationHandler>();

/**
 * Shows a notification, which replaces the last one about the same subject.
 * @param {string} about - identifies the subject
 * @param {UmbNotificationColor} color - `danger` stays until it is closed: the editor may not be looking when it appears
 * @param {{ headline?: string, message: string }} data - plain text
 */
export type UcplNotify = (
	about: string,
	color: UmbNotificationColor,
	data: { headline?: string; message: string },
) => Promise<void>;

/**
 * Looks for the notifications at once, because a host in a closed panel cannot find them.
 * @param {UmbControllerBase} host - where to look from
 */
export function notifier(host: UmbControllerBase): UcplNotify {
	const context = host.getContext(UMB_NOTIFICATION_CONTEXT).catch(() => undefined);
	return async (about, color, data) => {
		const notifications = await context;
		if (!notifications) return;
		shown.get(about)?.close();
		shown.set(about, color === 'danger' ? notifications.stay(color, { data }) : notifications.peek(color, { data }));
	};
}
