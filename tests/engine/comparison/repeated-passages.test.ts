import { describe, expect, it } from 'vitest';
import { findRepeats } from '../../../src/engine/comparison/repeated-passages.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const repeats = (text: string) => findRepeats(readText(text)).map(({ start, end }) => text.slice(start, end));
const ONE = 'The council voted on Monday to close the old quarry.';
const TWO = 'Forty workers will move to the new site by autumn.';

describe('findRepeats', () => {
  it('gives the second and later occurrences of a sentence', () => {
    expect(repeats(`${ONE} ${TWO}\n${ONE}`)).toEqual([ONE]);
    expect(repeats(`${ONE}\n${TWO}\n${ONE}\n${TWO} ${ONE}`)).toHaveLength(1);
  });
  it('joins the sentences of a paragraph that stands twice', () => {
    expect(repeats(`${ONE} ${TWO}\nIn between stands this.\n${ONE} ${TWO}`)).toEqual([`${ONE} ${TWO}`]);
  });
  it('lets a refrain and a changed sentence stand', () => {
    expect(repeats('Never again. They sang it twice. Never again.')).toEqual([]);
    expect(repeats(`${ONE}\n${ONE.replace('Monday', 'Friday')}`)).toEqual([]);
  });
});
