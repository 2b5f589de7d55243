import { expect } from '@open-wc/testing';
import type { GeneratorPage } from './generator.page.js';

const isEndless = (animation: Animation) => animation.effect?.getTiming().iterations === Infinity;

/**
 * Has axe look at the generator, once its colours have come to rest.
 * @param {Array<string>} ignoredRules - what is the fault of another's element
 */
export async function expectAccessible(generator: GeneratorPage, ignoredRules: Array<string> = []) {
	const animations = generator.elements('*').flatMap((candidate) => candidate.getAnimations());
	await Promise.allSettled(animations.filter((animation) => !isEndless(animation)).map(({ finished }) => finished));
	await expect(generator.element).to.be.accessible({ ignoredRules });
}
