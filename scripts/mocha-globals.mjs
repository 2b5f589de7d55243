// Node's own test runner, for tests written for the browser's: `describe` and `it` are global there.
import { afterEach, beforeEach, describe, it } from 'node:test';

Object.assign(globalThis, { afterEach, beforeEach, describe, it });
