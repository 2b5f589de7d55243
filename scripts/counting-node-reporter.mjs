// Says how many tests in Node passed and failed, for the closing line of `npm test`.

/** @yields {string} the counts, as JSON `{ passed, failed }` */
export default async function* countingNodeReporter(events) {
	for await (const { type, data } of events) {
		// Every file has a summary too; this is the one of all.
		if (type === 'test:summary' && data.file === undefined) {
			const { passed, failed, cancelled } = data.counts;
			yield JSON.stringify({ passed, failed: failed + cancelled });
		}
	}
}
