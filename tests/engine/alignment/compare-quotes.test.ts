import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuotes } from '../../../src/engine/alignment/compare-quotes.ts';

const compare = (a: string, b: string, speakers: [string | null, string | null] = [null, null]) =>
  compareQuotes({ words: a, speaker: speakers[0] }, { words: b, speaker: speakers[1] });
const LONG = 'The harbour will be dredged before winter and every boat will find its berth';

describe('compareQuotes', () => {
  it.each([
    [
      'case, marks and a trailing comma aside',
      'The harbour will be dredged,',
      '\u201Cthe Harbour will be dredged.\u201D',
    ],
    ['where one is a part of the other', 'every boat will find its berth', LONG],
    ['dots of an abbreviation aside', 'The U.S. envoy left the room', 'The US envoy left the room'],
    ['of one word', 'shameful', 'Shameful.'],
  ])('takes the same words for the same, %s', (_what, a, b) => {
    expect(compare(a, b)).toMatchObject({ match: true, stance: 'same', differing: { a: [], b: [] } });
  });

  it('names the words that were changed', () => {
    expect(
      compare('The harbour will be dredged before winter', 'The harbour must be dredged before spring'),
    ).toMatchObject({
      match: true,
      stance: 'wording',
      differing: { a: ['will', 'winter'], b: ['must', 'spring'] },
    });
  });
  it('knows a contraction for what it is short for, and shows both', () => {
    expect(
      compare('The harbour will not be dredged before winter', "The harbour won't be dredged before winter"),
    ).toMatchObject({
      match: true,
      stance: 'wording',
      differing: { a: ['will', 'not'], b: ["won't"] },
    });
    expect(
      compare("They’ve dredged the harbour and they're proud", 'They have dredged the harbour and they are proud')
        .match,
    ).toBe(true);
    expect(compare("The harbour won't be dredged", 'The harbour won’t be dredged').stance).toBe('same');
  });
  it('takes another mark between the same words for wording, and a comma more or less for the same', () => {
    expect(compare('Patience and courage—keep rowing!', 'Patience and courage, keep rowing!')).toMatchObject({
      match: true,
      stance: 'wording',
      differing: { a: ['—'], b: [','] },
    });
    expect(compare('Patience and courage – keep rowing!', 'Patience and courage—keep rowing.').stance).toBe('same');
    expect(compare('Patience, courage and then keep rowing', 'Patience courage and then keep rowing').stance).toBe(
      'same',
    );
  });
  it('takes another order and dropped words for wording', () => {
    expect(compare('a deep sense of quiet joy', 'a sense of deep quiet joy')).toMatchObject({
      match: true,
      stance: 'wording',
    });
    expect(
      compare('The harbour will surely be dredged before winter', 'The harbour will be dredged before winter').stance,
    ).toBe('wording');
  });
  it('takes a short cry within a longer one for wording', () => {
    expect(compare('Keep rowing!', 'Courage and patience, keep rowing!')).toMatchObject({
      match: true,
      stance: 'wording',
    });
  });

  it.each([
    ['other words', 'The harbour will be dredged before winter', 'Nobody asked the fishermen about their nets'],
    ['only small words in common', 'It is what it is', 'It is not what we have'],
    ['two words of a long one', 'the boat', LONG],
    ['one word within a longer one, nobody named', 'winter', LONG],
  ])('does not match %s', (_what, a, b) => expect(compare(a, b).match).toBe(false));

  it('matches one word within a longer one where the same person says it', () => {
    expect(compare('dredged', LONG, ['Olga Lind', 'Lind']).match).toBe(true);
  });
  it('matches two telling words where the same person says them, and nobody else', () => {
    expect(compare('boat will', LONG, ['Olga Lind', 'Lind']).match).toBe(false);
    expect(compare('every boat', LONG, [null, null]).match).toBe(false);
    const whole = 'We had to take painful decisions about the quay and nobody wanted them';
    expect(compare('painful decisions', whole, ['Olga Lind', 'Lind'])).toMatchObject({ match: true, stance: 'same' });
    expect(compare('painful decisions', whole, ['Olga Lind', 'Per Holm']).match).toBe(false);
  });
  it('knows a short sentence with a word more or less where the same person says it', () => {
    expect(compare('We will row', 'We will row there', ['Olga Lind', 'Lind'])).toMatchObject({
      match: true,
      stance: 'wording',
      differing: { a: [], b: ['there'] },
    });
    expect(compare('We will row', 'We will row there').match).toBe(false);
    expect(compare('We will row', 'We will row there', ['Olga Lind', 'Per Holm']).match).toBe(false);
    expect(compare('We will row', 'We will row to the island before winter comes', ['Olga Lind', 'Lind']).match).toBe(
      false,
    );
  });
  it('takes what is said of one’s own and of somebody else’s for two utterances', () => {
    const ours = 'We shall never sell the boats of our harbour to strangers';
    expect(compare(ours, 'They shall never sell the boats of their harbour to strangers').match).toBe(false);
    expect(compare(ours, 'We shall never sell the boats of this harbour to strangers').match).toBe(true);
    expect(compare(ours, 'We shall never sell the boats of [their] harbour to strangers').match).toBe(true);
  });
  it('trusts other speakers less, yet not the words of a whole sentence', () => {
    expect(compare(LONG, LONG, ['Olga Lind', 'Per Holm'])).toMatchObject({ match: true, stance: 'same' });
    expect(compare(LONG, LONG, ['Olga Lind', 'Per Holm']).score).toBeLessThan(
      compare(LONG, LONG, ['Olga Lind', 'Lind']).score,
    );
    expect(compare('shameful', 'shameful', ['Olga Lind', 'Per Holm']).match).toBe(false);
  });

  it('is symmetric, bounded and never throws', () => {
    const word = fc.constantFrom('harbour', 'the', 'boat', 'winter', 'is', 'never', 'row', '\u2014', '"', '');
    const words = fc.array(word, { maxLength: 30 }).map((list) => list.join(' '));
    const speaker = fc.constantFrom(null, 'Olga Lind', 'Lind', 'a fisherman');
    fc.assert(
      fc.property(words, words, speaker, speaker, (a, b, one, other) => {
        const there = compare(a, b, [one, other]);
        const back = compare(b, a, [other, one]);
        expect(back.score).toBeCloseTo(there.score, 10);
        expect([back.match, back.stance]).toEqual([there.match, there.stance]);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
  it('reads a quotation of a megabyte in bounded time', () => {
    const started = performance.now();
    compare('harbour boat '.repeat(80_000), 'boat harbour '.repeat(80_000));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
