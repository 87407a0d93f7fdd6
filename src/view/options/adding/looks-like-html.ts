/** Whether a text is markup: it has an element of the kinds that a copied page is made of. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|span|meta|table|ul|ol)\b[^<>]{0,2000}>/i.test(text);
