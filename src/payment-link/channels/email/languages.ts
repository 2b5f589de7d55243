/** @returns {boolean} whether it is one plain culture such as `en-US`: a list of languages breaks every mail */
export const isPlainCulture = (text: string) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text);
