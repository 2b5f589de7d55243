// Counts passed and failed component tests, for the last line of `npm test`.
import { writeFileSync } from 'node:fs';

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * @param {string | undefined} file to write the counts to, as JSON `{ passed, failed }`; undefined writes nothing
 * @returns a reporter for web-test-runner
 */
export function countingReporter(file) {
	return {
		onTestRunFinished({ sessions }) {
			if (!file) return;
			const tests = sessions.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
			const broken = sessions.filter((session) => !session.passed && !session.testResults);
			writeFileSync(
				file,
				JSON.stringify({
					passed: tests.filter((test) => test.passed).length,
					failed: tests.filter((test) => !test.passed && !test.skipped).length + broken.length,
				}),
			);
		},
	};
}
