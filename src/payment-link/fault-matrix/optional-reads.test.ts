import { runMatrix } from './testing/run-matrix.js';

runMatrix('optional reads');
