export interface Quote {
	unique: string;
	title: string;
	/** The id of its cart, once there is one. */
	cart?: string;
}

/** Static here; in your package, a route of your own Management API controller, called through `umbHttpClient`. */
export async function requestQuotes(): Promise<Array<Quote>> {
	const response = await fetch('/App_Plugins/MyShop/quotes.json');
	if (!response.ok) throw new Error(`The quotes could not be loaded: ${response.status}.`);
	return (await response.json()) as Array<Quote>;
}
