const LONGEST_MS = 60_000;

/** Prints `ready` once the page answers, rather than when the port is open, and an error if it does not answer in time. */
export async function announce(
	address: string,
	longestMs = LONGEST_MS,
	{ log, error }: Pick<Console, 'log' | 'error'> = console,
): Promise<void> {
	try {
		const { ok, status } = await fetch(address, { signal: AbortSignal.timeout(longestMs) });
		if (!ok) throw new Error(`HTTP ${status}`);
		log(`ready ${address}`);
	} catch (reason) {
		error(`The sandbox does not answer at ${address}: ${String(reason)}`);
	}
}
