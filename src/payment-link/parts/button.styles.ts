import { css } from '@umbraco-cms/backoffice/external/lit';

/** What UUI's buttons lack: text on a coloured button that can be read in the dark theme, and edges in forced colours. */
export const UcplButtonStyles = css`
	uui-button[look='primary']:not([disabled]) {
		--uui-button-contrast: #fff;
	}

	@media (forced-colors: active) {
		uui-button {
			outline: 1px solid ButtonText;
			outline-offset: -1px;
		}
	}
`;
