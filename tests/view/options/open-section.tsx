import { act } from 'preact/test-utils';
import { OptionsApp } from '../../../src/view/options/options-app.tsx';
import { mount, settle, textOf } from '../mount.ts';
import { tools } from './stand-in.ts';

/** Lets answers through that wait for one another. */
export async function wait() {
  for (let turn = 0; turn < 5; turn++) {
    await settle(() => {});
    await act(() => new Promise<void>((done) => setTimeout(done)));
  }
}

/** Opens the options page at a section; `given` is what it asks of the browser. */
export async function openSection(section: string, given = tools()) {
  location.hash = `#${section}`;
  const root = await mount(<OptionsApp tools={given} />);
  await wait();
  return { root, given };
}

/** Types into a field. */
export const enter = (field: Element | null, words: string) =>
  settle(() => {
    (field as HTMLInputElement).value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Sends the form of the dialog that is open, as its button does. */
export async function submitDialog(root: Element) {
  await settle(() => {
    root.querySelector('dialog form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await wait();
}

/** Chooses files in a field. */
export async function choose(field: Element | null, files: File[]) {
  await settle(() => {
    Object.defineProperty(field, 'files', { configurable: true, value: files });
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await wait();
}

export const said = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(textOf);
