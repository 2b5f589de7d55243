import { testClosing } from './testing/test-closing.js';

testClosing('of an e-mail under way, or of a copy', ['the e-mail is under way'], true);
