/** A language of the site. */
export interface Culture {
	/** Plain culture such as `en-US`. */
	readonly code: string;
	readonly name: string;
}
