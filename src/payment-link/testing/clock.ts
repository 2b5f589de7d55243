const OwnDate = Date;

/** Sets this page's clock ahead until {@link restoreClock}. Timers are not affected. */
export function setClockAhead(milliseconds: number) {
	globalThis.Date = class extends OwnDate {
		constructor(...args: [] | [number]) {
			super(...(args.length === 0 ? ([OwnDate.now() + milliseconds] as const) : args));
		}

		static override now() {
			return OwnDate.now() + milliseconds;
		}
	} as DateConstructor;
}

export function restoreClock() {
	globalThis.Date = OwnDate;
}
