import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

const folder = fileURLToPath(new URL('../../assets/public/_locales', import.meta.url));
type Messages = Record<string, { message: string; description?: string }>;
const load = (lang: string): Messages => JSON.parse(readFileSync(join(folder, lang, 'messages.json'), 'utf8'));

const english = load('en');
const languages = readdirSync(folder).filter((lang) => lang !== 'en');
const places = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();
const counted = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_one') && `${key.slice(0, -4)}_other` in english)
    .map((key) => key.slice(0, -4)),
);
const baseOf = (key: string) => key.replace(/_(?:one|few|many|other)$/, '');
const isCounted = (key: string) => key !== baseOf(key) && counted.has(baseOf(key));
/** The categories that whole numbers fall into. */
const categories = (lang: string) => {
  const rules = new Intl.PluralRules(lang);
  return [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))];
};

it('there are four languages', () => {
  expect([...languages, 'en'].sort()).toEqual(['de', 'en', 'fr', 'uk']);
});

describe.each(languages)('the messages in %s', (lang) => {
  const messages = load(lang);

  it('are all there, with a form for every number', () => {
    const plain = Object.keys(english).filter((key) => !isCounted(key));
    const forms = [...counted].flatMap((key) => [...categories(lang), 'other'].map((category) => `${key}_${category}`));
    expect([...plain, ...forms].filter((key) => !(key in messages))).toEqual([]);
  });

  it('are none that English does not have', () => {
    expect(
      Object.keys(messages).filter((key) => !(isCounted(key) ? counted.has(baseOf(key)) : key in english)),
    ).toEqual([]);
  });

  it('fill in what English fills in', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const own = places(message);
      const asked = places((english[key] ?? english[`${baseOf(key)}_other`])?.message ?? '');
      // "Every minute" needs no number, "every 21 minutes" does.
      return isCounted(key)
        ? own.filter((place) => place !== '$1').join() !== asked.filter((place) => place !== '$1').join()
        : own.join() !== asked.join();
    });
    expect(wrong).toEqual([]);
  });

  it('name the number in every form that more than one number has', () => {
    const rules = new Intl.PluralRules(lang);
    const several = categories(lang).filter(
      (category) =>
        Array.from({ length: 199 }, (_, n) => rules.select(n + 1)).filter((one) => one === category).length > 1,
    );
    const silent = [...counted].flatMap((key) =>
      several
        .map((category) => `${key}_${category}`)
        .filter(
          (form) =>
            places(english[`${key}_other`]?.message ?? '').includes('$1') && !messages[form]?.message.includes('$1'),
        ),
    );
    expect(silent).toEqual([]);
  });

  it('say which language they are in, and leave no sentence in English', () => {
    expect(messages.language_tag?.message).toBe(lang);
    const same = Object.entries(messages).filter(
      ([key, { message }]) => message === english[key]?.message && /\p{Ll}{3,} \p{Ll}{2,} \p{Ll}{2,}/u.test(message),
    );
    expect(same).toEqual([]);
  });

  it('are written without stray space', () => {
    expect(Object.values(messages).filter(({ message }) => message !== message.trim() || / {2}/.test(message))).toEqual(
      [],
    );
  });
});

describe('counting in Ukrainian', () => {
  it.each([
    [1, '1 стаття'],
    [3, '3 статті'],
    [5, '5 статей'],
    [11, '11 статей'],
    [21, '21 стаття'],
    [24, '24 статті'],
  ])('%i of something', async (count, words) => {
    vi.resetModules();
    const messages = load('uk');
    vi.doMock('../../src/platform/i18n.ts', () => ({
      t: (key: string, ...more: string[]) =>
        (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_whole, place: string) => more[Number(place) - 1] ?? ''),
    }));
    const { countWords } = await import('../../src/wording/count-words.ts');
    expect(countWords('options_total', count)).toBe(words);
    vi.doUnmock('../../src/platform/i18n.ts');
  });
});
