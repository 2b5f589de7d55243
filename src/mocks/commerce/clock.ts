/** The clock of a Commerce in memory: the system clock plus an offset, so that tests can let links expire. */
export class Clock {
	/** Seconds ahead of the system clock; negative when behind it. */
	offsetSeconds = 0;

	now(): Date {
		return new Date(Date.now() + this.offsetSeconds * 1000);
	}
}
