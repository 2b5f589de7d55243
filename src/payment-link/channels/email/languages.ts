/** @returns {boolean} whether it is one plain culture such as `en-US`: with a list of languages, no e-mail can be sent */
export const isPlainCulture = (text: string) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text);
