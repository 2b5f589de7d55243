// Counts passed and failed tests in Node, for the last line of `npm test`.

/** @yields {string} the counts, as JSON `{ passed, failed }` */
export default async function* countingNodeReporter(events) {
	for await (const { type, data } of events) {
		// Each file has a summary as well; this is the total.
		if (type === 'test:summary' && data.file === undefined) {
			const { passed, failed, cancelled } = data.counts;
			yield JSON.stringify({ passed, failed: failed + cancelled });
		}
	}
}
