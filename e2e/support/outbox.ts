import type { APIRequestContext } from '@playwright/test';

export interface SentMail {
	to: string[];
	subject: string;
	text: string;
}

/** @returns the mails that were sent, oldest first */
export async function sentMails(request: APIRequestContext): Promise<SentMail[]> {
	const answer = await request.get('sandbox/outbox', { headers: { Accept: 'application/json' } });
	return (await answer.json()) as SentMail[];
}

/** @returns the first address in the text of a mail */
export const linkIn = ({ text }: Pick<SentMail, 'text'>): string => /https?:\/\/[^\s<>()]+/.exec(text)?.[0] ?? '';
