import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../commerce/checkout.js';

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 24rem; margin: 10vh auto; padding: 0 1rem; }
a { display: block; padding: 0.5rem 0; }
</style>
</head>
<body>
<h1>${title}</h1>
${content}
</body>
</html>
`;

const LABELS: Record<PaymentOutcome, string> = { completed: 'Pay', canceled: 'Cancel', errored: 'Fail' };

const ENDED: Record<PaymentOutcome, string> = {
	completed: 'The payment is completed.',
	canceled: 'The payment was cancelled. Nothing was paid.',
	errored: 'The payment failed. Nothing was paid.',
};

/** @param token - A uuid, the last segment of the page's address. */
export const paymentPage = (token: string): string =>
	page(
		'Test payment',
		PAYMENT_OUTCOMES.map((outcome) => `<a href="${token}/${outcome}">${LABELS[outcome]}</a>`).join('\n'),
	);

export const outcomePage = (outcome: PaymentOutcome): string => page('Test payment', `<p>${ENDED[outcome]}</p>`);
