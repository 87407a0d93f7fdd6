import type { Handlers } from '../handle.ts';
import { ruleFor, type SiteRule, type SiteRules, siteOf, withRule } from '../site-rules.ts';

export interface SiteServices {
  rules: { getValue(): Promise<SiteRules>; setValue(rules: SiteRules): Promise<void> };
  /** Brings the registered content script in line with the rules, and the pages that stand open. */
  changed(): Promise<void>;
}

/** Which sites the reader switched on or off for good. */
export function siteHandlers({ rules, changed }: SiteServices): Pick<Handlers, 'site/rule' | 'site/set' | 'site/list'> {
  return {
    'site/rule': async ({ host }) => ({
      site: siteOf(String(host)),
      rule: ruleFor(await rules.getValue(), String(host)),
    }),
    'site/set': async ({ host, rule }) => {
      const site = siteOf(String(host));
      if (site !== '') {
        const known: SiteRule | null = rule === 'on' || rule === 'off' ? rule : null;
        await rules.setValue(withRule(await rules.getValue(), site, known));
        await changed();
      }
      return { site, rule: ruleFor(await rules.getValue(), site) };
    },
    'site/list': async () => {
      const all = Object.entries(await rules.getValue());
      return all.map(([site, rule]) => ({ site, rule })).sort((a, b) => a.site.localeCompare(b.site));
    },
  };
}
