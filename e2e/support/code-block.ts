import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { root } from './root.js';

/**
 * @param file below the root
 * @param info what the block's fence says: its language, and a name where there are several of one
 * @returns the one block of a document that has it
 */
export function codeBlock(file: string, info: string): string {
	const text = readFileSync(new URL(file, root), 'utf8');
	const blocks = [...text.matchAll(new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\``, 'gm'))];
	expect(blocks, `code blocks "${info}" in ${file}`).toHaveLength(1);
	return blocks[0]?.[1] ?? '';
}
