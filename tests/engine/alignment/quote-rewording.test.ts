import { describe, expect, it } from 'vitest';
import { compareQuotes } from '../../../src/engine/alignment/compare-quotes.ts';
import { analyse } from '../../../src/engine/analyse.ts';

/** Two who may have spoken. */
const S = 'Ana Ruiz';
const T = 'Ben Holt';

type Row = [a: string, speakerOfA: string | null, b: string, speakerOfB: string | null];
const matches = ([a, speakerA, b, speakerB]: Row) => {
  const found = compareQuotes({ words: a, speaker: speakerA }, { words: b, speaker: speakerB });
  const back = compareQuotes({ words: b, speaker: speakerB }, { words: a, speaker: speakerA });
  expect(back.match).toBe(found.match);
  expect(back.score).toBeCloseTo(found.score);
  return found.match;
};

describe('one utterance', () => {
  it.each<Row>([
    ['We have lost everything we built in thirty years', S, 'We lost everything that we had built over 30 years', S],
    ['Nobody told us that the dam was leaking', S, 'No one told us the dam was leaking', S],
    ['I have never seen such a fire in my life', S, "I've never seen a fire like that in my whole life", S],
    ['They treated my son like an animal', S, 'They treated my boy like an animal', S],
    ['This verdict is a disgrace for the whole country', S, 'The verdict is a disgrace to the entire country', S],
    [
      'Whole villages were washed away while people slept',
      S,
      'Entire villages have been washed away as people were sleeping',
      S,
    ],
    ['We were lucky and a bit brave', S, 'a little lucky and a little brave', S],
    [
      'The price of bread will fall next month, not before',
      S,
      'The price of bread will drop next month and not earlier',
      null,
    ],
    ['Our engineers warned the ministry three times', S, 'Our engineers had warned the ministry on three occasions', S],
    ['It was like standing inside a drum', S, 'It felt like standing in a drum', S],
    ['There is no plan B for the harbour', S, 'For the harbour there is no plan B', S],
    ['We will not sell a single ship', S, 'We shall not be selling a single ship', S],
    [
      'My grandmother planted these olive trees with her own hands',
      S,
      'These olive trees were planted by my grandmother with her own hands',
      S,
    ],
    [
      'The children were singing when the bus went off the road',
      S,
      'Children were singing when the coach left the road',
      S,
    ],
    [
      'He shouted that the water was coming and everybody ran',
      null,
      'He shouted the water was coming, and everyone ran',
      null,
    ],
    ['a kick in the teeth', S, 'This is a kick in the teeth for everyone who worked through the winter', S],
    ['a kick in the teeth', 'The union', 'This is a kick in the teeth for everyone who worked through the winter', S],
    ['quicker than we could run', S, 'The mud came down quicker than we could run', S],
    ['We need help, and we need it tonight, not next week', S, 'We need help, and we need it tonight', S],
    [
      'the worst winter since the war',
      null,
      'It has been the worst winter since the war for every farmer in this valley',
      S,
    ],
    [
      'This is a heavy hit to a crew that thought the quay was safe',
      S,
      'This is a heavy blow to a crew that believed the quay was safe',
      'NPA',
    ],
    ['a harvest of stones', null, 'harvest of stones', S],
    ['The third wave hit those who came to row', S, 'The third wave struck the people who had come to row', S],
    ['I am proud of these players', S, 'I am proud of these players, of the fans and of everyone who believed', S],
  ])('%s (%s) is: %s (%s)', (...row) => expect(matches(row)).toBe(true));

  it('retold in other words says which words differ', () =>
    expect(
      compareQuotes(
        { words: 'We were lucky and a bit brave', speaker: S },
        { words: 'a little lucky and a little brave', speaker: S },
      ),
    ).toMatchObject({
      stance: 'wording',
      differing: { a: expect.arrayContaining(['bit']), b: expect.arrayContaining(['little']) },
    }));
});

describe('two utterances', () => {
  it.each<Row>([
    ['The bridge will open in May', S, 'The bridge will not be paid for by the city', S],
    ['We have lost everything', S, 'We have everything to win', S],
    ['The dam is safe', S, 'The dam was never safe', S],
    [
      'We were asleep for a quarter of an hour and then we were wonderful',
      S,
      'For a quarter of an hour we were wonderful, and then we fell asleep',
      T,
    ],
    [
      'This is a heavy hit to a crew that thought the quay was safe',
      S,
      'This is a heavy blow to a crew that believed the quay was safe',
      T,
    ],
    ['a good harvest', null, 'the harvest', S],
    ['I trust the court completely', S, 'I have never trusted the court', S],
    ['Prices will rise again in spring', S, 'Prices will fall again in autumn', S],
    ['We will appeal against the verdict', S, 'We will respect the verdict', S],
    ['The children are safe and with their families', S, 'The children are tired and hungry', S],
    ['Our hospitals are full', S, 'Our schools are full', S],
    ['The water came up to my waist', S, 'The water came up to the second floor and stayed for a week', S],
    ['We did everything to save the ship', S, 'We did nothing to sink the ship', S],
    ['He was a good father', S, 'He was a good friend', T],
    ['in the middle of the night', S, 'They came in the middle of the night and took him', T],
    ['We need more doctors', S, 'We need more nurses and fewer managers', S],
    ['The union asked for talks twice', S, 'The union never asked for talks', S],
    ['for the first time in years', S, 'We have hope for the first time in years', T],
    ['I will vote for the budget', S, 'I will vote against the budget', S],
    ['a good result', S, 'It was a good result for the league and a bad one for us', T],
  ])('%s (%s) is not: %s (%s)', (...row) => expect(matches(row)).toBe(false));
});

describe('who speaks', () => {
  const speakers = (text: string) =>
    analyse({ id: 'a', title: '', publisher: '', published: '2024-03-14', url: '', lang: 'en', text }).facts.flatMap(
      (fact) => (fact.kind === 'quote' ? [fact.speaker] : []),
    );
  it.each([
    ['"The dam was never safe," said the Vik manager, Ana Ruiz.', 'Ana Ruiz'],
    ['"The dam was never safe," said Norway\'s chief engineer, Ana Ruiz.', 'Ana Ruiz'],
    ['Survivor Ben Holt described the night. "The water came up so fast," he said from his bed.', 'Ben Holt'],
    ['The Oak Water District shut the gates. "We are out of money," he said.', null],
    ['Trader Hashem al-Moqri lost a shop. "The third wave took it all," he said.', 'Hashem al-Moqri'],
    ['The relief chief in Norway, Ana Ruiz, spoke of "a flood without a name".', 'Ana Ruiz'],
    [
      'It had started so well: Ben Holt, whose brother rows for Vik, led. "Then we fell asleep in the boat," he said.',
      'Ben Holt',
    ],
  ])('%s', (text, speaker) => expect(speakers(text)).toEqual([speaker]));
  it('is the one who opens the sentence before, not the one who spoke before that, if "he" or "she" fits', () => {
    expect(
      speakers(
        '"We have lost the pumps," Captain Josef Lind radioed, he said. Survivor Ben Holt described the panic. "The water came up so fast," he said.',
      ).at(-1),
    ).toBe('Ben Holt');
    expect(
      speakers(
        '"We have lost the pumps," said Ana Ruiz. Ben Holt left the room. "The water came up so fast," she added.',
      ).at(-1),
    ).toBe('Ana Ruiz');
  });
});
