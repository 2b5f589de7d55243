import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { root } from './root.js';

/**
 * @param file path in the repository
 * @param info the info string of the block: its language, and a name if there are several
 * @returns the only block of the document with this info string
 */
export function codeBlock(file: string, info: string): string {
	const text = readFileSync(new URL(file, root), 'utf8');
	const blocks = [...text.matchAll(new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\``, 'gm'))];
	expect(blocks, `code blocks "${info}" in ${file}`).toHaveLength(1);
	return blocks[0]?.[1] ?? '';
}
