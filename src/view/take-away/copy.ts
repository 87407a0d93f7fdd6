/** Puts text on the clipboard. Must be called in a click or a key press. @throws what the browser says against it */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Puts a piece of HTML on the clipboard, and the same as text for where HTML cannot be pasted. */
export async function copyHtml(html: string, text: string): Promise<void> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
  ]);
}
