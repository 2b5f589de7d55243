import { runMatrix } from './run-matrix.js';

runMatrix('reads');
