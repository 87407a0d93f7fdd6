import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/engine/comparison/fingerprints.ts';
import { sharedPassages } from '../../../src/engine/comparison/shared-passages.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const read = (text: string) => ({ article: { text }, analysis: { fingerprints: fingerprint(readText(text)) } });
/** The shared passages as the words of either text. */
const passages = (a: string, b: string) =>
  sharedPassages(read(a), read(b)).map((p) => [a.slice(p.a.start, p.a.end), b.slice(p.b.start, p.b.end), p.words]);

const WIRE =
  'The cable car stopped between two pylons above the gorge on Friday morning, and forty skiers waited three hours for the rescue team.';
const BEFORE = 'Residents had complained about the ageing lift since the autumn.';
const BEHIND = 'Nobody has yet said what the repair will cost the valley.';

describe('sharedPassages', () => {
  it('gives the whole copied sentence in both texts', () => {
    const bare = WIRE.slice(0, -1);
    expect(passages(`${BEFORE} ${WIRE}`, `${WIRE}\n${BEHIND}`)).toEqual([[bare, bare, 23]]);
  });
  it('goes on over a few changed words, which do not count', () => {
    const reworded = WIRE.replace('on Friday morning', 'early on Friday').replace('forty', '40');
    const [first, ...more] = passages(WIRE, reworded);
    expect(more).toEqual([]);
    expect(first?.[0]).toBe(WIRE.slice(0, -1));
    expect(first?.[1]).toBe(reworded.slice(0, -1));
    expect(first?.[2]).toBeLessThan(23);
  });
  it('gives passages in the order of the first text, wherever they stand in the second', () => {
    const other =
      'The village council will meet on the last day of the month to hear what engineers found in the gearbox.';
    const found = passages(`${WIRE} ${BEFORE} ${other}`, `${other} ${BEHIND} ${WIRE}`);
    expect(found.map(([a]) => a)).toEqual([WIRE.slice(0, -1), other.slice(0, -1)]);
    expect(found.map(([, b]) => b)).toEqual([WIRE.slice(0, -1), other.slice(0, -1)]);
  });
  it('is the same passage seen from the other text', () => {
    const [a, b] = [`${BEFORE} ${WIRE}`, `${WIRE.replace('forty', '40')} ${BEHIND}`];
    expect(passages(b, a).map(([x, y, n]) => [y, x, n])).toEqual(passages(a, b));
  });
  it('does not see case, marks and line breaks', () =>
    expect(passages(WIRE, WIRE.toUpperCase().replace(', AND', '\n– AND'))).toHaveLength(1));
  it('finds none in texts that share only names and phrases, or only a quotation', () => {
    expect(passages(WIRE, 'On Friday morning the rescue team waited above the gorge for forty skiers.')).toEqual([]);
    const said = '"We sang every song we knew and then we sang all of them again until the light came back," she said.';
    expect(passages(`${BEFORE} ${said}`, `${said} ${BEHIND}`)).toEqual([]);
  });
  it('tells a refrain once for each time the first text has it', () => {
    const found = passages(`${WIRE} ${BEFORE} ${WIRE}`, WIRE);
    expect(found).toHaveLength(2);
    expect(found[0]?.[1]).toBe(found[1]?.[1]);
  });
});
