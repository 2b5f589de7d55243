// Makes the functions of Node's test runner global, as they are in Mocha.
import { afterEach, beforeEach, describe, it } from 'node:test';

Object.assign(globalThis, { afterEach, beforeEach, describe, it });
