import { expect } from '@open-wc/testing';
import type { GeneratorPage } from './generator.page.js';

const isEndless = (animation: Animation) => animation.effect?.getTiming().iterations === Infinity;

/**
 * Runs axe on the generator once its animations have finished.
 * @param {Array<string>} ignoredRules - rules that an element of another package breaks
 */
export async function expectAccessible(generator: GeneratorPage, ignoredRules: Array<string> = []) {
	const animations = generator.elements('*').flatMap((candidate) => candidate.getAnimations());
	await Promise.allSettled(animations.filter((animation) => !isEndless(animation)).map(({ finished }) => finished));
	await expect(generator.element).to.be.accessible({ ignoredRules });
}
