/** Text has a contrast of at least 4.5:1, and the borders of controls 3:1. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--page: light-dark(#f6f5f1, #14161a);
	--surface: light-dark(#fff, #1d2026);
	--text: light-dark(#1d2127, #e9eaed);
	--quiet: light-dark(#575d66, #a9afb9);
	--line: light-dark(#dedbd2, #363b44);
	--edge: light-dark(#7c828b, #8b929d);
	--accent: light-dark(#1f4f46, #9fd6c8);
	--on-accent: light-dark(#fff, #10221e);
	--problem: light-dark(#a3271b, #ffb4a9);
}
*, ::before, ::after { box-sizing: border-box; }
body { display: flex; flex-direction: column; min-height: 100vh; margin: 0; background: var(--page); color: var(--text);
	font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem;
	padding: 0.5rem max(1rem, 50% - 30rem); border-bottom: 1px solid var(--line); background: var(--surface); }
header a { display: inline-flex; align-items: center; min-height: 44px; color: inherit; text-decoration: none; }
header a:hover { text-decoration: underline; }
.store { font-weight: 600; }
.cart { gap: 0.25em; margin-inline-start: auto; }
main { flex: 1; width: 100%; max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
footer { padding: 1rem; color: var(--quiet); font-size: 0.875rem; text-align: center; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; }
h2 { width: fit-content; margin: 0; font-size: 1.125rem; line-height: 1.35; }
a { color: var(--accent); }
small { color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h2:focus-visible, p:focus-visible { border-radius: 2px; }
.note { color: var(--quiet); }

button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 44px;
	padding: 0.5rem 1.25rem; border: 1px solid var(--accent); border-radius: 6px; background: var(--accent);
	color: var(--on-accent); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.quiet { border-color: var(--edge); background: transparent; color: inherit; font-weight: 400; }
button:hover, .button:hover { filter: brightness(1.1); text-decoration: underline; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.25rem 0 0; }

.message { margin: 0 0 1.5rem; padding: 1rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--accent);
	border-radius: 6px; background: var(--surface); }
.message p { margin: 0.5rem 0 0.75rem; }
.message p:first-child { margin-top: 0; }
.message p:last-child { margin-bottom: 0; }
.message ul { margin: 0.5rem 0 0; padding-inline-start: 1.25rem; }
.message li { padding: 0.25rem 0; }
.problem { border-color: var(--problem); }
.problem h2 { color: var(--problem); }

.products { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1rem;
	margin: 0; padding: 0; list-style: none; }
.products li { display: flex; flex-direction: column; gap: 0.25rem; padding: 1rem; border: 1px solid var(--line);
	border-radius: 8px; background: var(--surface); }
.products form { display: grid; gap: 0.75rem; margin-top: auto; padding-top: 0.75rem; }
.price { margin: 0; color: var(--quiet); }

table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.75rem 0.5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; text-align: end; }
td:nth-last-child(-n + 2), thead th { overflow-wrap: normal; }
thead th { color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
td small { display: block; }
tfoot th, tfoot td { border: 0; }
tfoot td { padding-block: 0.375rem; }
tfoot td[colspan] { color: var(--quiet); }
tfoot th, tfoot th + td { padding-block: 0.75rem; font-weight: 600; }

fieldset { min-width: 0; margin: 0 0 1.5rem; padding: 0; border: 0; }
legend { margin-bottom: 0.75rem; padding: 0; font-size: 1.125rem; font-weight: 600; }
.checkout { max-width: 40rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1rem; }
.field label { display: block; margin-bottom: 0.25rem; }
input:not([type='checkbox'], [type='radio']), select { width: 100%; min-height: 44px; padding: 0.5rem 0.75rem;
	border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: inherit; font: inherit; }
[aria-invalid] { border: 2px solid var(--problem) !important; }
.error { margin: 0.25rem 0 0; color: var(--problem); }
.choice { display: flex; align-items: center; gap: 0.75rem; min-height: 44px; cursor: pointer; }
.choice span:last-child { margin-inline-start: auto; }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; accent-color: var(--accent); }
.checkout:has([name='sameAddress']:checked) .delivery { display: none; }
.delivery { margin: 0.5rem 0 1rem; }

dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1.5rem; margin: 0 0 1.5rem; }
dt { color: var(--quiet); }
dd { margin: 0; font-weight: 600; }
`;
