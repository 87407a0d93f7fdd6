/**
 * Puts a style sheet on a document or shadow root and returns what takes it away again. A constructed sheet changes no
 * DOM and stands under any content security policy of the page. Where the browser keeps a content script from the list
 * of adopted sheets, a style element stands in for it.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const style = ('createElement' in root ? root : root.ownerDocument).createElement('style');
    style.textContent = css;
    ('documentElement' in root ? root.documentElement : root).append(style);
    return () => style.remove();
  }
}
