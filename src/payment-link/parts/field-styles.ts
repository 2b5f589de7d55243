import { css } from '@umbraco-cms/backoffice/external/lit';

/** UUI marks a mistake by its own validation, which would show a message of its own besides. */
export const fieldStyles = css`
	uui-input,
	uui-select {
		display: flex;
	}

	.invalid {
		--uui-input-border-color: var(--uui-color-invalid-standalone);
		--uui-input-border-color-hover: var(--uui-color-invalid-standalone);
		--uui-input-border-color-focus: var(--uui-color-invalid-standalone);
		--uui-input-border-color-readonly: var(--uui-color-invalid-standalone);
		--uui-select-border-color: var(--uui-color-invalid-standalone);
		--uui-select-border-color-hover: var(--uui-color-invalid-standalone);
	}

	/* A native select cannot be read-only. */
	uui-select.waiting {
		--uui-select-background-color: var(--uui-color-disabled);
		pointer-events: none;
	}
`;
