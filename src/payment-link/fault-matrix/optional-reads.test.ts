import { runMatrix } from './run-matrix.js';

runMatrix('optional reads');
