import { runMatrix } from './testing/run-matrix.js';

runMatrix('reads');
