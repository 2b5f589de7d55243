import { executeServerCommand } from '@web/test-runner-commands';

/** Moves the page to a time zone around each test of the `describe` that it is called in. */
export function setUpTimeZone(name: string) {
	before(() => executeServerCommand('time-zone', name));
	after(() => executeServerCommand('time-zone', ''));
}
