import { html, raw } from 'hono/html';

const STYLE = raw(`
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-content: center; text-align: center; }
button { font: inherit; padding: 0.5rem 1.5rem; }
`);

/**
 * Stands in for Umbraco's login page: one button that anyone may press.
 * @param state the state of the OAuth request, which is returned
 */
export const signInPage = (state: string) =>
	html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Sign in to the sandbox</title>
				<style>
					${STYLE}
				</style>
			</head>
			<body>
				<main>
					<h1>Sign in to the sandbox</h1>
					<p>No password is needed.</p>
					<form action="/oauth_complete">
						<input type="hidden" name="code" value="anyone" />
						<input type="hidden" name="state" value="${state}" />
						<button autofocus>Sign in</button>
					</form>
				</main>
			</body>
		</html> `;
