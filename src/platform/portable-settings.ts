import { KINDS } from '../engine/types.ts';
import { colours, DEFAULT_COLOURS, DENSITIES, density, paintedKinds, rememberPages, siteRules } from './settings.ts';
import { siteOf } from './site-rules.ts';

/** A setting as a line of a back-up holds it. */
export interface PortableSetting {
  name: string;
  value: unknown;
}

/** More rules than a reader makes, fewer than would slow a page down. */
const MAX_RULES = 10_000;

type Portable<T> = {
  item: { getValue(): Promise<T>; setValue(value: T): Promise<void> };
  /** The value, as far as it is one; `undefined` for what this setting cannot be. A back-up may come from anywhere. */
  read(value: unknown): T | undefined;
};
const portable = <T>(item: Portable<T>['item'], read: Portable<T>['read']) => ({ item, read }) as Portable<unknown>;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const isColour = (value: unknown) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

/**
 * The settings that go along with a corpus to another browser. What was looked up is nobody else's business, and which sites may be
 * fetched is for each browser to grant.
 */
const PORTABLE: Readonly<Record<string, Portable<unknown>>> = {
  density: portable(density, (value) => DENSITIES.find((name) => name === value)),
  colours: portable(colours, (value) => {
    const given = new Map(entriesOf(value));
    const names = Object.keys(DEFAULT_COLOURS) as (keyof typeof DEFAULT_COLOURS)[];
    if (!names.every((name) => isColour(given.get(name)))) return undefined;
    return Object.fromEntries(names.map((name) => [name, given.get(name)])) as unknown as typeof DEFAULT_COLOURS;
  }),
  'painted-kinds': portable(paintedKinds, (value) =>
    Array.isArray(value) ? KINDS.filter((kind) => value.includes(kind)) : undefined,
  ),
  'site-rules': portable(siteRules, (value) => {
    const rules = entriesOf(value).slice(0, MAX_RULES);
    const isRule = ([site, rule]: [string, unknown]) =>
      site !== '' && site !== '__proto__' && siteOf(site) === site && (rule === 'on' || rule === 'off');
    return rules.length > 0 && !rules.every(isRule)
      ? undefined
      : (Object.fromEntries(rules) as Record<string, 'on' | 'off'>);
  }),
  'remember-pages': portable(rememberPages, (value) => (typeof value === 'boolean' ? value : undefined)),
};

/** The settings of this browser, for a back-up. */
export async function readSettings(): Promise<PortableSetting[]> {
  return Promise.all(
    Object.entries(PORTABLE).map(async ([name, { item }]) => ({ name, value: await item.getValue() })),
  );
}

/** Takes over the settings of a back-up. One that is unknown here, or is no value of its setting, is left as it is. */
export async function applySettings(values: readonly unknown[]): Promise<void> {
  for (const line of values) {
    const { name, value } = Object.fromEntries(entriesOf(line)) as Partial<PortableSetting>;
    if (typeof name !== 'string' || !Object.hasOwn(PORTABLE, name)) continue;
    const setting = PORTABLE[name] as Portable<unknown>;
    const read = setting.read(value);
    if (read !== undefined) await setting.item.setValue(read);
  }
}
