import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let mounted: HTMLElement | null = null;

// What is mounted ends with its test: a timer of it must not outlive the document.
afterEach(async () => {
  const root = mounted;
  mounted = null;
  if (root !== null) await act(() => render(null, root));
});

/** Renders into a new element of the document; effects have run when it returns. */
export async function mount(node: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  mounted = root;
  document.body.replaceChildren(root);
  await act(() => render(node, root));
  return root;
}

/** Does something to the document and waits for what follows from it. */
export async function settle(action: () => void): Promise<void> {
  await act(async () => {
    action();
    // Answers of a stand-in for the background are promises: let them through.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  });
}

/** What is read on the screen, white space made plain. */
export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button with these words or this label. */
export function button(root: Element, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? textOf(one)) === words,
  );
  if (found === undefined) throw new Error(`There is no button “${words}”`);
  return found;
}
