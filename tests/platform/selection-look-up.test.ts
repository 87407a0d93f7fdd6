import { expect, test, vi } from 'vitest';
import { takeAskedLookUp } from '../../src/platform/asked-look-up.ts';
import { LOOK_UP_SELECTION, lookUpSelection } from '../../src/platform/selection-look-up.ts';
import { fakeSession } from './fake-browser.ts';

const tab = { id: 7 };
const no = () => Promise.reject(new Error('no'));
const yes = () => Promise.resolve();

function trial(openPopup: () => Promise<void>, openPanel: (() => Promise<void>) | null) {
  const storage = fakeSession();
  const surfaces = {
    storage,
    openPopup: vi.fn(openPopup),
    openPanel: openPanel && vi.fn(openPanel),
    openPage: vi.fn(yes),
  };
  const click = (selectionText: string, menuItemId = LOOK_UP_SELECTION) =>
    lookUpSelection({ menuItemId, selectionText }, tab, surfaces);
  return { storage, surfaces, click };
}

test('selected words are looked up in the popup, which is opened before anything else is waited for', async () => {
  const { storage, surfaces, click } = trial(yes, yes);
  const clicked = click(' nine\ngoats ');
  expect(surfaces.openPopup).toHaveBeenCalledOnce();
  await clicked;
  expect(await takeAskedLookUp(storage)).toBe('nine goats');
  expect(surfaces.openPanel).not.toHaveBeenCalled();
});

test('where the popup does not open the panel does, and where there is none a tab', async () => {
  const panel = trial(no, yes);
  await panel.click('nine goats');
  expect(panel.surfaces.openPanel).toHaveBeenCalledOnce();
  expect(panel.surfaces.openPage).not.toHaveBeenCalled();
  for (const openPanel of [no, null]) {
    const { storage, surfaces, click } = trial(no, openPanel);
    await click('nine goats');
    expect(surfaces.openPage).toHaveBeenCalledWith('/popup.html?tab=7');
    expect(await takeAskedLookUp(storage)).toBe('nine goats');
  }
});

test('another entry of the menu, or nothing selected, opens nothing', async () => {
  const { surfaces, click } = trial(yes, yes);
  await click('nine goats', 'add-page');
  await click('  ');
  expect(surfaces.openPopup).not.toHaveBeenCalled();
});
