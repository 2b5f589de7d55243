/** What the CMS's http client shows to the editor, and takes off the answer, by itself. */
export interface NotificationDto {
	message: string;
	category: string;
	type: 'Default' | 'Info' | 'Error' | 'Success' | 'Warning';
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @returns the header, with all that no header can carry escaped the way JSON allows. */
export const notificationsHeader = (...notifications: NotificationDto[]): Record<string, string> => ({
	'Umb-Notifications': JSON.stringify(notifications).replaceAll(/[^\x20-\x7e]/g, escaped),
});
