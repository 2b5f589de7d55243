import type { UUIInterfaceLook } from '@umbraco-cms/backoffice/external/uui';
import type { UcplManifestPaymentLinkChannel } from '../../channels/payment-link-channel.extension.js';

/** How the button of a channel looks. */
export interface UcplChannelButton {
	/** A text or a localization key, never empty. */
	label: string;
	icon: string;
	look: UUIInterfaceLook;
}

const LOOKS: ReadonlyArray<unknown> = [
	'',
	'default',
	'primary',
	'secondary',
	'outline',
	'placeholder',
] satisfies Array<UUIInterfaceLook>;

const isLook = (value: unknown): value is UUIInterfaceLook => LOOKS.includes(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Reads how a channel's button looks. The manifest is not validated, it may be plain JSON: a mistake in it must not make this
 * channel, or others, disappear.
 * @param {UcplManifestPaymentLinkChannel} manifest - as it is registered
 * @returns {{ button: UcplChannelButton, problems: Array<string> }} the button, and sentences that say what is wrong and what
 * is used instead
 */
export function readChannelButton(manifest: UcplManifestPaymentLinkChannel): {
	button: UcplChannelButton;
	problems: Array<string>;
} {
	const { alias, name, meta }: { alias: string; name?: unknown; meta?: unknown } = manifest;
	const given: Readonly<Record<string, unknown>> = typeof meta === 'object' && meta !== null ? { ...meta } : {};
	const problems: Array<string> = [];
	const label = isText(name) ? name : alias;
	if (!isText(given.label)) problems.push(`meta.label has to be text. The button says "${label}" instead.`);
	if (given.icon !== undefined && !isText(given.icon))
		problems.push('meta.icon has to be the name of an icon. The default is used instead.');
	if (given.look !== undefined && !isLook(given.look))
		problems.push(`meta.look has to be one of ${LOOKS.slice(1).join(', ')}. The default is used instead.`);

	const look = isLook(given.look) ? given.look : 'outline';
	return {
		button: {
			label: isText(given.label) ? given.label : label,
			icon: isText(given.icon) ? given.icon : 'icon-out',
			// A fill alone hardly stands out in the dark theme and in forced colours.
			look: look === 'secondary' ? 'outline' : look,
		},
		problems,
	};
}
