import type { IconName } from '../icon.tsx';

/** The sections of the options page, in the order in which they are offered; the hash of its address names one. */
export const SECTIONS = ['corpus', 'add', 'feeds', 'collections', 'sites', 'settings', 'storage'] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_ICONS: Record<Section, IconName> = {
  corpus: 'rows',
  add: 'add',
  feeds: 'feed',
  collections: 'folder',
  sites: 'site',
  settings: 'settings',
  storage: 'disk',
};

/** The section that a hash such as "#feeds" names; the corpus for any other, such as one that names an article. */
export function sectionOf(hash: string): Section {
  const name = hash.replace(/^#/, '');
  return SECTIONS.find((section) => section === name) ?? 'corpus';
}
