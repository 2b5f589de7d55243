import { html } from 'hono/html';
import type { ShopProduct } from '../content.js';
import type { Markup, Page } from './page.js';

const variantField = ({ name, variants }: ShopProduct): Markup =>
	html`<select name="variant" aria-label="Variant of ${name}">
		${variants.map((variant) => html`<option value="${variant.reference}">${variant.name}, ${variant.price}</option>`)}
	</select>`;

const productCard = (product: ShopProduct, base: string): Markup =>
	html`<li>
		<h2 dir="auto">${product.name}</h2>
		${product.variants.length > 0 ? '' : html`<p class="price">${product.price}</p>`}
		<form method="post" action="${base}/cart">
			<input type="hidden" name="product" value="${product.reference}" />
			${product.variants.length > 0 ? variantField(product) : ''}
			<button aria-label="Add to cart: ${product.name}">Add to cart</button>
		</form>
	</li>`;

export const frontPage: Page = ({ base, content: { products, isTaxAdded } }) => ({
	title: 'Products',
	main: html`<h1>Products</h1>
		${isTaxAdded ? html`<p class="note">Prices exclude tax.</p>` : ''}
		<ul class="products">
			${products.map((product) => productCard(product, base))}
		</ul>`,
});
