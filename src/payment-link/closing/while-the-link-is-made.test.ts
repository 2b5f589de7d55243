import { testClosing } from './testing/test-closing.js';

testClosing('while there is no link yet', ['the link is being made'], false);
