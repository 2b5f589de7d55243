import type {
	UMB_NOTIFICATION_CONTEXT,
	UmbNotificationColor,
	UmbNotificationHandler,
} from '@umbraco-cms/backoffice/notification';

/** Where notifications go. Ask for it while the panel is open: a closed one gets no answer. */
export type UcplNotifications = typeof UMB_NOTIFICATION_CONTEXT.TYPE;

const shown = new Map<string, UmbNotificationHandler>();

/**
 * Shows a notification in place of the last one about the same thing, which would only cover the page.
 * @param {UcplNotifications | undefined} notifications - undefined where there is nowhere to show it
 * @param {string} about - what it is about, such as a channel's alias
 * @param {UmbNotificationColor} color - `danger` stays until it is closed: nobody may be looking when it comes
 * @param {{ headline?: string, message: string }} data - plain text
 */
export function notify(
	notifications: UcplNotifications | undefined,
	about: string,
	color: UmbNotificationColor,
	data: { headline?: string; message: string },
): void {
	if (!notifications) return;
	shown.get(about)?.close();
	const handler = color === 'danger' ? notifications.stay(color, { data }) : notifications.peek(color, { data });
	shown.set(about, handler);
}
