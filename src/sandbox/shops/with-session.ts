import type { MiddlewareHandler } from 'hono';
import type { ShopEnv, Site } from './site.js';

/** Reads the session, and writes it into the response if it has changed. */
export const withSession =
	({ cookies: { session } }: Site): MiddlewareHandler<ShopEnv> =>
	async (c, next) => {
		const before = await session.read(c.req.header('Cookie') ?? null);
		c.set('session', before);
		await next();
		if (c.var.session === before) return;
		for (const header of await session.write(c.var.session)) c.header('Set-Cookie', header, { append: true });
	};
