/** A notification that the CMS's HTTP client shows to the editor, and removes from the response. */
export interface NotificationDto {
	message: string;
	category: string;
	type: 'Default' | 'Info' | 'Error' | 'Success' | 'Warning';
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @returns the header, with JSON escapes for characters that headers do not allow. */
export const notificationsHeader = (...notifications: NotificationDto[]): Record<string, string> => ({
	'Umb-Notifications': JSON.stringify(notifications).replaceAll(/[^\x20-\x7e]/g, escaped),
});
