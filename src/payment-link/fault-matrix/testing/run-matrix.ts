import { expect } from '@open-wc/testing';
import { setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { EXPECTED } from './expected.js';
import { FAULTS } from './faults.js';
import { runCell } from './run-cell.js';
import { SCENES } from './scenes.js';
import type { CallName } from './scenes.js';

/** The test files, which run in parallel. Each call has to be in one of them. */
const FILES: Readonly<Record<CallName, 'reads' | 'optional reads' | 'posts'>> = {
	'GET cart': 'reads',
	'GET email-templates': 'reads',
	'GET store': 'optional reads',
	'GET product': 'optional reads',
	'GET product variant': 'optional reads',
	'GET cultures': 'optional reads',
	'POST payment-link': 'posts',
	'POST send': 'posts',
};

const isCall = (name: string): name is CallName => name in SCENES;

/** Runs every fault in every call of a test file, prints the outcomes, and fails if a cell was not run. */
export function runMatrix(file: (typeof FILES)[CallName]) {
	const calls = Object.keys(FILES)
		.filter(isCall)
		.filter((call) => FILES[call] === file);
	const outcomes = new Map<string, 'ok' | 'wrong'>();

	describe(`every fault in ${file}`, function () {
		this.timeout(30_000);
		const backoffice = setUpBackoffice();
		const mocked = setUpCommerce();
		const clipboard = setUpClipboard();

		for (const call of calls)
			for (const fault of FAULTS)
				it(`${call}: ${fault}`, async () => {
					const cell = `${call}: ${fault}`;
					outcomes.set(cell, 'wrong');
					const stage = { backoffice, mocked, clipboard };
					await runCell(stage, SCENES[call](stage), fault, EXPECTED[call][fault]);
					outcomes.set(cell, 'ok');
				});

		it('is complete: twenty faults in each call', () => {
			expect(FAULTS).to.have.length(20);
			expect([...outcomes.keys()]).to.deep.equal(calls.flatMap((call) => FAULTS.map((fault) => `${call}: ${fault}`)));
		});

		after(() => {
			const widest = Math.max(...calls.map(({ length }) => length));
			const legend = FAULTS.map((fault, index) => `${index + 1} ${fault}`).join(', ');
			const head = FAULTS.map((_, index) => String(index + 1).padStart(5)).join(' ');
			const rows = calls.map((call) => {
				const cells = FAULTS.map((fault) => (outcomes.get(`${call}: ${fault}`) ?? 'none').padStart(5));
				return `${call.padEnd(widest)} ${cells.join(' ')}`;
			});
			console.log([`Faults: ${legend}`, `${' '.repeat(widest)} ${head}`, ...rows].join('\n'));
		});
	});
}
