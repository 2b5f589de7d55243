import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { UmbExtensionsElementAndApiInitializer } from '@umbraco-cms/backoffice/extension-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import './entity-quick-action.element.js';

/** The Actions box: the quick actions for the entity of its context. Empty if none is registered. */
@customElement('sandbox-entity-quick-actions')
export class SandboxEntityQuickActionsElement extends UmbLitElement {
	@state() private _actions: Array<HTMLElement | undefined> = [];

	constructor() {
		super();
		this.consumeContext(UMB_ENTITY_CONTEXT, (entity) => {
			this.observe(entity?.entityType, (entityType) => this.#observeActions(entityType), 'observeEntityType');
		});
	}

	#observeActions(entityType: string | undefined) {
		new UmbExtensionsElementAndApiInitializer(
			this,
			umbExtensionsRegistry,
			'ucEntityQuickAction',
			[],
			(manifest) => manifest.meta.entityType === entityType,
			(permitted) => (this._actions = permitted.map(({ component }) => component)),
			'observeActions',
		);
	}

	override render() {
		if (this._actions.length === 0) return nothing;
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('general_actions')}> ${this._actions} </uui-box>
		`;
	}

	static override readonly styles = css`
		:host {
			display: contents;
		}

		uui-box > * + * {
			margin-top: var(--uui-size-space-3);
		}
	`;
}
