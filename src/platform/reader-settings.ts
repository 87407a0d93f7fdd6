import type { Kind } from '../engine/types.ts';
import {
  colours,
  DEFAULT_COLOURS,
  type Density,
  density,
  type PaintColours,
  paintedKinds,
  rememberPages,
} from './settings.ts';

/** What the options page lets the reader set. */
export interface ReaderSettings {
  density: Density;
  colours: PaintColours;
  kinds: Kind[];
  remember: boolean;
}

const ITEMS = { density, colours, kinds: paintedKinds, remember: rememberPages };

/** The settings of the options page, read and kept together. The background watches them and tells the pages that stand open. */
export const readerSettings = {
  defaultColours: DEFAULT_COLOURS,
  async load(): Promise<ReaderSettings> {
    const [chosenDensity, chosenColours, kinds, remember] = await Promise.all([
      ITEMS.density.getValue(),
      ITEMS.colours.getValue(),
      ITEMS.kinds.getValue(),
      ITEMS.remember.getValue(),
    ]);
    return { density: chosenDensity, colours: chosenColours, kinds, remember };
  },
  async save(change: Partial<ReaderSettings>): Promise<void> {
    await Promise.all([
      change.density !== undefined && ITEMS.density.setValue(change.density),
      change.colours !== undefined && ITEMS.colours.setValue(change.colours),
      change.kinds !== undefined && ITEMS.kinds.setValue(change.kinds),
      change.remember !== undefined && ITEMS.remember.setValue(change.remember),
    ]);
  },
};
