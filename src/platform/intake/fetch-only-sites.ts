import { siteOfAddress, type SiteRules } from '../site-rules.ts';

/** Most sites that are kept. */
const MAX_SITES = 5_000;

/** What the browser and the settings tell, as far as it is needed here. */
export interface FetchOnly {
  sites: { getValue(): Promise<string[]>; setValue(sites: string[]): Promise<void> };
  /** The reader lets the extension read every news page. */
  everywhere(): Promise<boolean>;
}

/**
 * Sites that were granted for their feeds or for fetching articles of theirs. To a browser that is the same as letting the
 * extension read every page there, to the reader it is not: no content script is registered for them, unless a rule of the
 * reader's says so or every page may be read anyway.
 */
export async function withFetchOnly(rules: SiteRules, { sites, everywhere }: FetchOnly): Promise<SiteRules> {
  const only = await sites.getValue();
  if (only.length === 0 || (await everywhere())) return rules;
  return { ...Object.fromEntries(only.map((site) => [site, 'off' as const])), ...rules };
}

/** Notes sites that are asked for. They are known before the browser's answer is, so that no script runs there in between. */
export async function noteFetchOnly(urls: readonly string[], { sites }: FetchOnly): Promise<void> {
  const before = await sites.getValue();
  const asked = urls.map(siteOfAddress).filter((site) => site !== '');
  await sites.setValue([...new Set([...asked, ...before])].slice(0, MAX_SITES));
}
