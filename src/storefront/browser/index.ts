/** For shops that run in the browser: keeps the session, and removes the token from the address bar. */
export { browserSession, type BrowserSession, type BrowserSessionOptions } from './browser-session.js';
export { takeLandingRequest, type LandingPage } from './take-landing-request.js';
