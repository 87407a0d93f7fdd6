import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/engine/mentions/find-quotes.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const quotes = (text: string) => findQuotes(readText(text)).map((mention) => mention.text);
const speakers = (text: string) => findQuotes(readText(text)).map((mention) => mention.speaker);

describe('findQuotes finds words between marks', () => {
  it.each([
    ['straight', 'The mayor said: "We will open the bridge in May."', 'We will open the bridge in May.'],
    ['curly', 'The mayor said: \u201CWe will open the bridge in May.\u201D', 'We will open the bridge in May.'],
    ['German', 'The mayor said: \u201EWe will open the bridge in May.\u201C', 'We will open the bridge in May.'],
    ['guillemets', 'The mayor said: \u00ABWe will open the bridge in May.\u00BB', 'We will open the bridge in May.'],
    [
      'guillemets turned inwards',
      'The mayor said: \u00BBWe will open the bridge in May.\u00AB',
      'We will open the bridge in May.',
    ],
    ['single', "The mayor said: 'We will open the bridge in May.'", 'We will open the bridge in May.'],
    ['typewriter ticks', "The mayor said: ``We will open the bridge in May.''", 'We will open the bridge in May.'],
  ])('in %s marks', (_style, text, words) => expect(quotes(text)).toEqual([words]));

  it('gives offsets of the words without the marks', () => {
    const text = 'He called it "deeply unfair" on Monday.';
    expect(findQuotes(readText(text))).toMatchObject([{ start: 14, end: 27, text: 'deeply unfair', sentence: 0 }]);
  });

  it('gives two mentions for a quotation broken by its attribution, without the comma of the sentence outside', () => {
    expect(quotes('"The river rose," said Ana Ruiz, "and nobody rang the bell."')).toEqual([
      'The river rose',
      'and nobody rang the bell.',
    ]);
  });

  it('leaves a quotation within a quotation to the outer one', () => {
    expect(quotes('"He shouted \u2018leave now\u2019 and we left," she said.')).toEqual([
      'He shouted \u2018leave now\u2019 and we left',
    ]);
    expect(quotes('"He shouted \u201Cleave now\u201D and we left," she said.')).toEqual([
      'He shouted \u201Cleave now\u201D and we left',
    ]);
  });

  it('gives each paragraph of a long quotation a mention although only the last one is closed', () => {
    const text = 'She said: \u201CThe first winter was hard.\n\u201CThe second one was worse,\u201D and wept.';
    expect(quotes(text)).toEqual(['The first winter was hard.', 'The second one was worse']);
  });

  it('follows a quotation over lines to its closing mark and keeps each mention within its line', () => {
    expect(quotes('She added: "The first winter was hard.\nThe second one was worse."\nThen she left.')).toEqual([
      'The first winter was hard.',
      'The second one was worse.',
    ]);
  });
});

describe('findQuotes copes with slips of the pen', () => {
  it('ends at the end of the paragraph where no mark closes', () => {
    expect(quotes('He said: "The ferry never came back.\nThe harbour was empty.')).toEqual([
      'The ferry never came back.',
    ]);
  });

  it('reads a mark that clings to the attribution as a closing one', () => {
    expect(quotes('"We saw smoke over the hill, "he said on Friday.')).toEqual(['We saw smoke over the hill']);
    expect(quotes('We saw smoke over the hill, "Ruiz said on Friday.')).toEqual(['We saw smoke over the hill']);
  });

  it('takes a closing curly mark that opens for an opening one', () => {
    expect(quotes('One wrote: \u201DNobody told us anything about it.\u201D')).toEqual([
      'Nobody told us anything about it.',
    ]);
  });

  it('does not take inches, minutes or a stray mark for speech', () => {
    expect(quotes('The board is 12" wide and 40" long, the report said.')).toEqual([]);
    expect(quotes('The bridge was closed for repairs. "')).toEqual([]);
  });
});

describe('findQuotes tells quotations from other words in marks', () => {
  it.each([
    [
      'a partial quotation',
      'Doctors warned that the fever was "nearly always mild", she wrote.',
      ['nearly always mild'],
    ],
    ['one word behind a verb of saying', 'The minister said the talks were "fruitful".', ['fruitful']],
    ['one word behind a verb of judging', 'He dismissed the figures as "nonsense".', ['nonsense']],
    [
      'a few words whose source stands behind',
      'The roads were "entirely blocked", reports the gazette.',
      ['entirely blocked'],
    ],
    ['a short cry', '"Shame!" they shouted.', ['Shame!']],
  ])('keeps %s', (_what, text, words) => expect(quotes(text)).toEqual(words));

  it.each([
    ['one word held at arm\u2019s length', 'The "smart" kettle caught fire.'],
    ['a title', 'Her novel "The Long Way Down the River" won a prize.'],
    ['a nickname', 'The lake, known as the "Silver Mirror", froze.'],
    ['a term of two words', 'The "sharing market" grew fast, and so did the rents.'],
    ['a word as a word', 'They bought the right to use the word "Us" in their logo.'],
    ['apostrophes', "The workers' union and the Joneses' lawyer met at six o'clock in the '90s hall."],
    ['clipped words', "Rock 'n' roll was played 'til dawn."],
  ])('leaves out %s', (_what, text) => expect(quotes(text)).toEqual([]));
});

describe('findQuotes finds speech without marks only where it is unmistakable', () => {
  it('takes first-person words that a third person closes', () => {
    expect(quotes('I have never been so glad to see this coast, she expressed, waving.')).toEqual([
      'I have never been so glad to see this coast',
    ]);
  });
  it('takes an exclamation behind "urged,"', () => {
    const text = 'Ana Ruiz herself urged, Keep the lamps burning tonight!';
    expect(quotes(text)).toEqual(['Keep the lamps burning tonight!']);
    expect(speakers(text)).toEqual(['Ana Ruiz']);
  });
  it('leaves reported speech and a reporter\u2019s own sentence alone', () => {
    expect(quotes('The coast is safe again for all ships this week, she said.')).toEqual([]);
    expect(quotes('He urged calm, and the crowd went home!')).toEqual([]);
  });
});

describe('findQuotes names the speaker', () => {
  it.each([
    ['behind, verb first', '"We are tired of waiting," said Karin Holm, a nurse.', ['Karin Holm']],
    ['behind, name first', '"We are tired of waiting," Karin Holm told reporters.', ['Karin Holm']],
    ['behind a role', '"We are tired of waiting," union leader Karin Holm said.', ['Karin Holm']],
    ['with an aside', '"We are tired of waiting," Karin Holm, a nurse, said.', ['Karin Holm']],
    ['before', 'Karin Holm said: "We are tired of waiting."', ['Karin Holm']],
    [
      'before, with an aside',
      'Karin Holm, who runs the ward, said the nurses were "tired of waiting".',
      ['Karin Holm'],
    ],
    ['by according to', 'The nurses are "tired of waiting", according to Karin Holm.', ['Karin Holm']],
    ['as a description', '"We are tired of waiting," said a hospital spokeswoman.', ['hospital spokeswoman']],
    ['by a statement', '"We are tired of waiting," the hospital statement read.', ['hospital']],
    ['not by a day', '"We are tired of waiting," said on Monday.', [null]],
    ['not where nobody is named', 'A banner hung there: "We are tired of waiting."', [null]],
  ])('%s', (_how, text, expected) => expect(speakers(text)).toEqual(expected));

  it('takes the name behind a description, not a place or what is the name’s own', () => {
    expect(speakers('"We will row," said his coach, Ruth Adeyemi.')).toEqual(['Ruth Adeyemi']);
    expect(speakers('"We will row," his coach, Ruth Adeyemi, said.')).toEqual(['Ruth Adeyemi']);
    expect(speakers('"We will row," said the coach, Bergen’s best.')).toEqual(['coach']);
    expect(speakers('"We will row," said the coach, who had slept badly.')).toEqual(['coach']);
  });
  it('resolves a pronoun to the speaker just before', () => {
    expect(speakers('"We are tired," said Karin Holm. "Nobody listens to us," she added.')).toEqual([
      'Karin Holm',
      'Karin Holm',
    ]);
  });
  it('leaves a pronoun alone where nobody was named', () => {
    expect(speakers('The ward was quiet at last. "Nobody listens to us," she added.')).toEqual([null]);
  });
  it('carries the speaker on to a sentence quoted right behind', () => {
    expect(speakers('"We are tired," said Karin Holm. "Nobody listens to us at all."')).toEqual([
      'Karin Holm',
      'Karin Holm',
    ]);
  });
});

describe('findQuotes stands any text', () => {
  const piece = fc.constantFrom(
    '"',
    '\u201C',
    '\u201D',
    "'",
    '\u2018',
    '\u2019',
    '\u201E',
    '\u00AB',
    '\u00BB',
    '``',
    "''",
    'We',
    'said',
    'Ana',
    ' ',
    ', ',
    '. ',
    '\n',
    '!',
    'word ',
  );
  it('never throws, and its offsets give its text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of findQuotes(readText(text))) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text).not.toBe('');
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it.each(['"', '\u201C', "'", '\u201Cab\u201D ', '" \n'])(
    'pairs %j a hundred thousand times without slowing down',
    async (unit) => {
      const { pairMarks } = await import('../../../src/engine/mentions/quotes/pair-marks.ts');
      const started = performance.now();
      pairMarks(unit.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
