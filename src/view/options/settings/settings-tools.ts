import type { Kind } from '../../../engine/types.ts';
import type { Density, PaintColours } from '../../../platform/settings.ts';

/** Lines on a page whose colour can be chosen: verdicts and, for `near`, another wording. */
export const LINES = ['disputed', 'near', 'agreed', 'only-here'] as const satisfies readonly (keyof PaintColours)[];
export type Line = (typeof LINES)[number];

/** What the reader can set; see platform/settings.ts. */
export interface Settings {
  density: Density;
  colours: PaintColours;
  kinds: Kind[];
  remember: boolean;
}

/** Where settings are kept; wired by the entrypoint. */
export interface SettingsTools {
  load(): Promise<Settings>;
  /** Keeps what is given and tells the pages that are open. */
  save(change: Partial<Settings>): Promise<void>;
  defaultColours: PaintColours;
}
