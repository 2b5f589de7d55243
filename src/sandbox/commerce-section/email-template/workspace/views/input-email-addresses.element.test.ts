import { expect, fixture } from '@open-wc/testing';
import { html } from '@umbraco-cms/backoffice/external/lit';
import { eventually } from '../../../testing/eventually.js';
import '../../../testing/test-host.element.js';
import type { SandboxInputEmailAddressesElement } from './input-email-addresses.element.js';
import './input-email-addresses.element.js';

describe('sandbox-input-email-addresses', () => {
	const show = async (value: string[]) => {
		const element = await fixture<SandboxInputEmailAddressesElement>(
			html`<sandbox-input-email-addresses label="Cc" .value=${value}></sandbox-input-email-addresses>`,
		);
		const inputs = () => [...(element.shadowRoot?.querySelectorAll('uui-input') ?? [])];
		const type = async (index: number, text: string) => {
			const input = inputs()[index];
			if (!input) throw new Error(`There is no line ${index}.`);
			input.value = text;
			input.dispatchEvent(new Event('input'));
			await element.updateComplete;
			await input.updateComplete;
		};
		const press = async (label: string) => {
			element.shadowRoot?.querySelector<HTMLElement>(`uui-button[label="${label}"]`)?.click();
			await element.updateComplete;
		};
		const focused = () => element.shadowRoot?.activeElement?.getAttribute('label');
		return { element, inputs, type, press, focused };
	};

	it('shows an address on a line, each with a name of its own', async () => {
		const { element, inputs } = await show(['a@example.com', 'b@example.com']);

		expect(inputs().map(({ label, value }) => [label, value])).to.deep.equal([
			['Cc 1', 'a@example.com'],
			['Cc 2', 'b@example.com'],
		]);
		await expect(element).to.be.accessible();
	});

	it('tells what is typed, at once, and leaves what it was given as it was', async () => {
		const given = ['a@example.com'];
		const { element, type } = await show(given);
		const told: string[][] = [];
		element.addEventListener('change', () => told.push(element.value));
		await type(0, 'c@example.com');

		expect(told).to.deep.equal([['c@example.com']]);
		expect(given).to.deep.equal(['a@example.com']);
	});

	it('begins another line by its button and by Enter, and goes there', async () => {
		const { element, inputs, press, focused } = await show([]);
		await press('Add an address');
		expect(element.value).to.deep.equal(['']);
		await eventually(() => focused() === 'Cc 1');

		inputs()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
		await element.updateComplete;
		expect(element.value).to.deep.equal(['', '']);
		await eventually(() => focused() === 'Cc 2');
	});

	it('removes the line asked for and keeps the focus', async () => {
		const { element, press, focused } = await show(['a@example.com', 'b@example.com', 'c@example.com']);
		await press('Remove a@example.com');
		expect(element.value).to.deep.equal(['b@example.com', 'c@example.com']);
		await eventually(() => focused() === 'Cc 1');

		await press('Remove c@example.com');
		expect(element.value).to.deep.equal(['b@example.com']);
		await eventually(() => focused() === 'Cc 1');

		await press('Remove b@example.com');
		expect(element.value).to.deep.equal([]);
		await eventually(() => focused() === 'Add an address');
	});

	for (const address of ['anna@example.com', 'åse.ærø+cart@bücher.example', ' spaced@example.com ', '', '  ']) {
		it(`takes "${address}"`, async () => {
			const { element } = await show([address]);
			expect(element.checkValidity()).to.equal(true);
		});
	}

	for (const address of ['anna', 'anna@', '@example.com', 'anna andersen@example.com', 'a@b@c', 'a@b.c, d@e.f']) {
		it(`refuses "${address}"`, async () => {
			const { element, focused } = await show(['b@example.com', address]);
			expect(element.checkValidity()).to.equal(false);
			expect(element.validationMessage).to.include(address.slice(0, 2));
			element.focusFirstInvalidElement();
			await eventually(() => focused() === 'Cc 2');
		});
	}

	it('says what was typed as text', async () => {
		const { element } = await show(['<img src=x>']);
		element.checkValidity();
		expect(element.validationMessage).to.include('&lt;img src=x&gt;').and.not.include('<');
	});

	it('is content again once the mistake is gone', async () => {
		const { element, type, press } = await show(['anna', 'bo']);
		element.checkValidity();
		await type(0, 'anna@example.com');
		await press('Remove bo');
		expect(element.validity.valid).to.equal(true);
	});
});
