import { resolve } from 'node:path';
import { expect } from 'chai';
import { readSettings } from './settings.js';

describe('SMTP_URL', () => {
	it('is the address of a mail server, or not set', () => {
		expect(readSettings({}).smtpUrl).to.equal(undefined);
		expect(readSettings({ SMTP_URL: 'smtps://me:p%40ss@mail.example:465' }).smtpUrl?.host).to.equal('mail.example:465');
	});

	for (const SMTP_URL of [
		'mail.example',
		'http://mail.example',
		'smtp://',
		'smtp://me:s3cret@mail.example:99999',
		'smtp://me:s3cret@mail.example/inbox',
		'smtp://me:s3cret%@mail.example',
		'smtp://me:s3cret@mail.example?logger=true',
	]) {
		it(`cannot be ${SMTP_URL}, and the message does not repeat it`, () => {
			expect(() => readSettings({ SMTP_URL }))
				.to.throw(/^SMTP_URL should be [^\n]*$/)
				.with.property('message')
				.that.does.not.contain('s3cret');
		});
	}
});

describe('SANDBOX_COMMERCE_BUTTON', () => {
	it('is on unless it is switched off', () => {
		expect(readSettings({}).commerceButton).to.equal(true);
		expect(readSettings({ SANDBOX_COMMERCE_BUTTON: 'on' }).commerceButton).to.equal(true);
		expect(readSettings({ SANDBOX_COMMERCE_BUTTON: 'off' }).commerceButton).to.equal(false);
		expect(() => readSettings({ SANDBOX_COMMERCE_BUTTON: 'no' })).to.throw('should be "on" or "off"');
	});
});

describe('UMBRACO', () => {
	it('is 17 or 18, and 18 by default', () => {
		expect(readSettings({}).umbraco).to.equal('18');
		expect(readSettings({ UMBRACO: '' }).umbraco).to.equal('18');
		expect(readSettings({ UMBRACO: '17' }).umbraco).to.equal('17');
	});

	for (const UMBRACO of ['16', '17.1', 'latest', 'toString']) {
		it(`cannot be ${UMBRACO}`, () => {
			expect(() => readSettings({ UMBRACO })).to.throw(`UMBRACO is "${UMBRACO}", but should be 17 or 18.`);
		});
	}
});

describe('SANDBOX_PACKAGES', () => {
	it('is relative to where the command was typed', () => {
		const INIT_CWD = resolve('/my-shop/client');
		expect(readSettings({ SANDBOX_PACKAGES: '../App_Plugins', INIT_CWD }).packages).to.equal(
			resolve('/my-shop/App_Plugins'),
		);
		expect(readSettings({ SANDBOX_PACKAGES: 'App_Plugins' }).packages).to.equal(resolve('App_Plugins'));
		expect(readSettings({ SANDBOX_PACKAGES: '', INIT_CWD }).packages).to.equal(undefined);
	});
});
