import { css } from '@umbraco-cms/backoffice/external/lit';

/** Readable text on UUI's coloured buttons in the dark theme, and borders in forced colours. */
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
