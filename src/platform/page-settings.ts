import type { PageSettings } from './messages.ts';
import { colours, density, paintedKinds, siteRules } from './settings.ts';
import { ruleFor } from './site-rules.ts';

/** What the reader set, for a page of this site. */
export async function pageSettings(site: string): Promise<PageSettings> {
  const [howMuch, inColours, kinds, rules] = await Promise.all([
    density.getValue(),
    colours.getValue(),
    paintedKinds.getValue(),
    siteRules.getValue(),
  ]);
  return { density: howMuch, colours: inColours, kinds, rule: ruleFor(rules, site) };
}
