/** `on`: every page with an article's length of text is read. `off`: nothing is read, unless the reader asks for the page. */
export type SiteRule = 'on' | 'off';
/** Rules by site, as `siteOf` names it. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

/** Longest host name there is (RFC 1035). */
const MAX_HOST = 253;

/**
 * The site of a host: lower case, without the port and without the "www" that says nothing. '' for what is no host: a rule
 * for nothing must not hold everywhere.
 */
export function siteOf(host: string): string {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/^www\d?\.(?=[^.]+\.)/, '');
  return name.length <= MAX_HOST && /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+$|^\[[0-9a-f:.]+\]$/u.test(name) ? name : '';
}

/** The site of an address; '' where it is not one of the web. */
export function siteOfAddress(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? siteOf(hostname) : '';
  } catch {
    return '';
  }
}

/** The rule that holds for a host: its own, or that of the nearest site it is part of. `null` for none. */
export function ruleFor(rules: SiteRules, host: string): SiteRule | null {
  for (let site = siteOf(host); site !== ''; ) {
    const rule = Object.hasOwn(rules, site) ? rules[site] : undefined;
    if (rule === 'on' || rule === 'off') return rule;
    const dot = site.indexOf('.');
    if (dot < 0) break;
    site = site.slice(dot + 1);
  }
  return null;
}

/** The rules with one set or, by `null`, taken away. */
export function withRule(rules: SiteRules, site: string, rule: SiteRule | null): SiteRules {
  const { [site]: _before, ...others } = rules;
  return rule === null ? others : { ...others, [site]: rule };
}
