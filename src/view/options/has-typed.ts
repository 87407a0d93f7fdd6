type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields without words of the reader's own: a file that was chosen can be chosen again. */
const WORDLESS = new Set(['file', 'checkbox', 'radio', 'hidden']);

/** Whether a field within the element holds other words than it was shown with. */
export function hasTyped(element: Element | null): boolean {
  const fields = [...(element?.querySelectorAll<Field>('input, textarea') ?? [])];
  return fields.some(({ type, value, defaultValue }) => !WORDLESS.has(type) && value !== defaultValue);
}
