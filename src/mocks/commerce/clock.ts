/** The one clock of a Commerce in memory: the machine's, shifted at will, so that links can be seen to expire. */
export class Clock {
	/** Seconds this clock is ahead of the machine's; negative when behind. */
	offsetSeconds = 0;

	now(): Date {
		return new Date(Date.now() + this.offsetSeconds * 1000);
	}
}
