import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { currentUser } from './current-user.js';
import { logoMark } from './logo.js';
import { negotiation } from './server-event-hub.js';
import { signInHandlers } from './sign-in.handlers.js';

const API = '*/umbraco/management/api/v1';

const json = (path: string, answer: object) => http.get(`${API}/${path}`, () => HttpResponse.json(answer));

const paged = (path: string, items: object[]) => json(path, { total: items.length, items });

const logo = (path: string, color: string) =>
	http.get(path, () => HttpResponse.text(logoMark(color), { headers: { 'Content-Type': 'image/svg+xml' } }));

/** By itself the backoffice opens the first section that it knows when it starts: its own Settings, or Commerce. */
const startPage = http.get(
	/^https?:\/\/[^/]+\/$/,
	() => new HttpResponse(null, { status: 302, headers: { Location: '/section/commerce' } }),
);

/**
 * The endpoints of Umbraco's Management API that the backoffice itself calls.
 * @param umbracoVersion the version that the server reports
 * @param readPackages reads the package manifests, each time the backoffice starts
 */
export const cmsHandlers = (umbracoVersion: string, readPackages: () => Promise<object[]>): RequestHandler[] => [
	startPage,
	json('server/status', { serverStatus: 'Run' }),
	json('server/configuration', {
		allowPasswordReset: false,
		versionCheckPeriod: 0,
		allowLocalLogin: true,
		umbracoCssPath: '/css',
		signalR: { skipNegotiation: true },
	}),
	json('server/information', {
		version: umbracoVersion,
		assemblyVersion: umbracoVersion,
		baseUtcOffset: '00:00:00',
		runtimeMode: 'Development',
	}),
	json('manifest/manifest/public', []),
	http.get(`${API}/manifest/manifest/private`, async () => HttpResponse.json(await readPackages())),
	json('user/current', currentUser),
	json('user/current/configuration', {
		keepUserLoggedIn: false,
		passwordConfiguration: {
			minimumPasswordLength: 10,
			requireNonLetterOrDigit: false,
			requireDigit: false,
			requireLowercase: false,
			requireUppercase: false,
		},
		allowChangePassword: false,
		allowTwoFactor: false,
	}),
	// The Settings section asks each of its trees whether it has items.
	paged('tree/:type/root', []),
	paged('language', [
		{ isoCode: 'en-US', name: 'English (United States)', isDefault: true, isMandatory: true, fallbackIsoCode: null },
	]),
	json('temporary-file/configuration', {
		imageFileTypes: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'svg'],
		disallowedUploadedFilesExtensions: [],
		allowedUploadedFileExtensions: [],
		maxFileSize: null,
	}),
	negotiation,
	...signInHandlers,
	logo(`${API}/security/back-office/graphics/:file`, '#fff'),
	// The header shows this image, which is not in the npm package of the backoffice.
	logo('*/umbraco/backoffice/assets/umbraco-logo.svg', '#3544b1'),
];

/** Umbraco's response to unknown paths. An HTML page would crash the backoffice. */
export const unknownApiHandler = http.all('*/umbraco/*', ({ request }) =>
	HttpResponse.json(
		{
			type: 'Error',
			title: 'Not found',
			status: 404,
			detail: `There is no endpoint at ${new URL(request.url).pathname}.`,
		},
		{ status: 404, headers: { 'Content-Type': 'application/problem+json' } },
	),
);
