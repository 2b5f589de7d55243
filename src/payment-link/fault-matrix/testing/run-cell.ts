import { expect } from '@open-wc/testing';
import { UMB_AUTH_SIGNALER_CONTEXT } from '@umbraco-cms/backoffice/resources';
import { requestTimeout } from '../../commerce/request.js';
import { TestComplaints } from '../../testing/complaints.js';
import { eventually } from '../../testing/eventually.js';
import { focusName } from '../../testing/focus-name.js';
import type { Cell, ClosedCell, DoneCell, FailedCell } from './cell.js';
import type { FaultName } from './faults.js';
import { FaultyCall } from './faulty-call.js';
import type { Scene, Stage } from './scene.js';

/** Milliseconds: enough for a healthy answer on a busy machine. */
const SHORT_TIMEOUT = 1_500;

/** After a sign-in, the CMS shows this for every POST that it did not repeat. */
const isOfTheCms = (notification: string) => notification.includes('Some actions were not completed');

/** Waits until a value is as expected, and shows the last one if it never is. */
async function expectSoon<T>(actual: () => T, expected: T, what: string) {
	const isSo = () => JSON.stringify(actual()) === JSON.stringify(expected);
	await eventually(isSo, what).catch(() => undefined);
	expect(actual(), what).to.deep.equal(expected);
}

class Run {
	readonly #call: FaultyCall;
	readonly #fault: FaultName;
	readonly #scene: Scene;
	readonly #stage: Stage;

	constructor(stage: Stage, scene: Scene, fault: FaultName) {
		this.#stage = stage;
		this.#scene = scene;
		this.#fault = fault;
		this.#call = new FaultyCall(stage.mocked, scene.endpoint, fault);
	}

	async play(cell: Cell) {
		const { milliseconds } = requestTimeout;
		const isToTimeOut = this.#fault === 'later than the time-out';
		if (isToTimeOut) requestTimeout.milliseconds = SHORT_TIMEOUT;
		try {
			await this.#play(cell);
		} finally {
			requestTimeout.milliseconds = milliseconds;
		}
	}

	async #play(cell: Cell) {
		const isSignIn = this.#fault === '401 then sign-in';
		const signaler = await this.#stage.backoffice.element.getContext(UMB_AUTH_SIGNALER_CONTEXT);
		let signInsAskedFor = 0;
		signaler?.timeoutRequest.subscribe(() => signInsAskedFor++);
		await this.#scene.ask();
		if (cell.kind === 'closed') return this.#expectClosed(cell);
		await this.#expectRequests(isSignIn ? this.#beforeSignIn(cell) : cell.requests);
		if (cell.kind === 'failed') await this.#expectFailed(cell);
		if (this.#fault === 'late, within the time-out') this.#call.recover();
		if (isSignIn) {
			await expectSoon(() => signInsAskedFor, this.#beforeSignIn(cell), 'requested sign-ins');
			this.#call.recover();
			signaler?.setAuthorized(true);
		}
		if (cell.kind === 'failed') await this.#expectWorksAfter(cell);
		else await this.#expectDone(cell);
	}

	/** The CMS repeats reads after a sign-in. */
	#beforeSignIn({ kind, requests }: Cell): number {
		return kind === 'failed' ? requests : requests / 2;
	}

	#expectRequests(count: number) {
		return expectSoon(() => this.#call.requests, count, 'requests');
	}

	/** All alerts and notifications. */
	#messages(): Array<string> {
		const { generator, sendEmail, notifications } = this.#stage.backoffice;
		const ofOthers = notifications.filter((notification) => !isOfTheCms(notification));
		return [generator?.alert, sendEmail?.alert, ...ofOthers].filter(
			(text) => text !== undefined && text !== '',
		) as Array<string>;
	}

	async #expectFailed({ says, offers, atField, focus, requests }: FailedCell) {
		const alert = [atField?.says, says, offers].filter(Boolean).join(' ');
		await expectSoon(() => this.#messages(), [alert], 'the messages');
		await expectSoon(focusName, focus, 'the focus');
		if (atField) await this.#scene.panel()?.shownBeside(atField.label, atField.says);
		this.#scene.expectNothingLost();
		expect(this.#scene.isDone(), 'whether it is done').to.be.false;
		await this.#expectRequests(requests);
		expect(this.#messages(), 'the messages in the end').to.deep.equal([alert]);
	}

	/** Once the call succeeds again, Retry works, or else the next click. */
	async #expectWorksAfter({ offers, requests }: FailedCell) {
		this.#call.recover();
		const isReload = this.#scene.endpoint.requests.test('/send') && offers === 'Retry';
		const [button] = offers.split(/ (?=Do)/);
		if (button) {
			const control = this.#scene.panel()?.button(button);
			control?.focus();
			control?.click();
		}
		if (isReload) await expectSoon(() => this.#messages(), [], 'the messages while it loads');
		if (!button || isReload) await this.#scene.askAgain();
		await eventually(() => this.#scene.isDone(), 'It does not work afterwards.');
		await this.#expectRequests(requests + 1);
		this.#scene.expectNothingLost();
		expect(
			this.#messages().filter((text) => !text.startsWith('positive:')),
			'the messages afterwards',
		).to.be.empty;
		await expectSoon(() => focusName() === 'nowhere', false, 'whether the focus is lost afterwards');
		await this.#scene.finish?.();
	}

	async #expectDone({ focus, requests, notified, notice }: DoneCell) {
		await eventually(() => this.#scene.isDone(), 'It is not done.');
		await this.#expectRequests(requests);
		await expectSoon(() => this.#messages(), notified === undefined ? [] : [notified], 'the messages');
		if (notice !== undefined)
			await eventually(() => this.#stage.backoffice.generator?.text.includes(notice) === true, 'It does not warn.');
		this.#scene.expectNothingLost();
		await expectSoon(focusName, focus, 'the focus');
		await this.#scene.finish?.();
		expect(
			this.#messages().filter((text) => !text.startsWith('positive:')),
			'the messages in the end',
		).to.be.empty;
	}

	async #expectClosed({ focus, requests, notified }: ClosedCell) {
		await this.#expectRequests(requests);
		await this.#scene.close();
		this.#call.recover();
		await expectSoon(() => this.#messages(), notified === undefined ? [] : [notified], 'the messages');
		await expectSoon(focusName, focus, 'the focus');
		await this.#expectRequests(requests);
		expect(this.#stage.clipboard.written, 'the clipboard').to.be.empty;
		expect(this.#messages(), 'the messages in the end').to.deep.equal(notified === undefined ? [] : [notified]);
	}
}

/** Plays one fault of one call, and checks the whole outcome. */
export async function runCell(stage: Stage, scene: Scene, fault: FaultName, cell: Cell): Promise<void> {
	const complaints = new TestComplaints();
	try {
		await new Run(stage, scene, fault).play(cell);
		expect(complaints.all, 'complaints').to.be.empty;
	} finally {
		complaints.end();
	}
}
