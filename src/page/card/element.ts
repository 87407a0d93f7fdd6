/** An element with text or children. Text goes in as text: nothing an article says is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button with a text or, where that is only a sign, with a label for those who hear it. */
export function button(
  document: Document,
  className: string,
  text: string,
  onPress: () => void,
  label?: string,
): HTMLButtonElement {
  const made = element(document, 'button', className, text);
  made.type = 'button';
  if (label !== undefined) {
    made.setAttribute('aria-label', label);
    if (text.length === 1) made.title = label;
  }
  made.addEventListener('click', onPress);
  return made;
}
