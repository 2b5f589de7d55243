/** For shops that run in the browser: where the session is kept, and how the token leaves the address bar. */
export { browserSession, type BrowserSession, type BrowserSessionOptions } from './browser-session.js';
export { takeLandingRequest, type LandingPage } from './take-landing-request.js';
