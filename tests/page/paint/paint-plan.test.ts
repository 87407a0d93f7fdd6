import { describe, expect, it } from 'vitest';
import {
  type ComparedFact,
  KINDS,
  type Kind,
  type Report,
  type Stance,
  type Verdict,
} from '../../../src/engine/types.ts';
import { type Choice, paintAt, paintPlan } from '../../../src/page/paint/paint-plan.ts';

const TEXT = 'Mirela Anton said 14 people fell. “I saw 14 people,” said Anton.\nMirela Anton left on Monday.';

function fact(kind: Kind, verdict: Verdict, words: string, stances: Stance[] = []): ComparedFact {
  const mentions = [];
  for (let start = TEXT.indexOf(words); start >= 0; start = TEXT.indexOf(words, start + 1))
    mentions.push({ start, end: start + words.length, text: words });
  const reports = stances.map((stance) => ({ stance }) as Report);
  return { id: `${kind}:${words}`, kind, text: words, verdict, mentions, reports, sources: stances.length };
}
const ALL: Choice = { density: 'all', kinds: KINDS };
const painted = (...facts: ComparedFact[]) =>
  paintPlan(facts, TEXT, ALL).map(({ start, end, layer }) => [TEXT.slice(start, end), layer]);

describe('paint plan', () => {
  it('paints figures wherever they stand, in order of the text', () => {
    expect(painted(fact('date', 'agreed', 'Monday'), fact('figure', 'disputed', '14 people'))).toEqual([
      ['14 people', 'disputed'],
      ['14 people', 'disputed'],
      ['Monday', 'agreed'],
    ]);
  });

  it('paints a name where it stands first, and everywhere if it is disputed', () => {
    expect(painted(fact('person', 'agreed', 'Mirela Anton', ['same']))).toHaveLength(1);
    expect(painted(fact('person', 'agreed', 'Mirela Anton', ['same', 'variant']))).toHaveLength(1);
    expect(painted(fact('person', 'disputed', 'Mirela Anton', ['differs']))).toHaveLength(2);
  });

  it('paints no date and no ordinal that only this page has, but its names and other figures', () => {
    const figure = fact('figure', 'only-here', '14 people');
    const quantity = (dimension: 'count' | 'ordinal') =>
      ({ ...figure, quantity: { dimension } as ComparedFact['quantity'] }) as ComparedFact;
    expect(painted(fact('date', 'only-here', 'Monday'), quantity('ordinal'))).toEqual([]);
    expect(painted(quantity('count'))).toHaveLength(2);
    expect(painted({ ...quantity('ordinal'), verdict: 'disputed' })).toHaveLength(2);
    expect(painted(fact('person', 'only-here', 'Mirela Anton'))).toEqual([['Mirela Anton', 'only-here']]);
  });

  it('paints at each density what it is for, and only the kinds that are chosen', () => {
    const facts = [
      fact('figure', 'disputed', '14 people', ['differs']),
      fact('person', 'agreed', 'Mirela Anton', ['same', 'variant']),
      fact('date', 'agreed', 'Monday', ['same', 'omits']),
      fact('quote', 'only-here', 'I saw'),
    ];
    const layers = (choice: Partial<Choice>) => [
      ...new Set(paintPlan(facts, TEXT, { ...ALL, ...choice }).map(({ layer }) => layer)),
    ];
    expect(layers({}).sort()).toEqual(['agreed', 'disputed', 'near', 'only-here']);
    expect(layers({ density: 'telling' }).sort()).toEqual(['disputed', 'near', 'only-here']);
    expect(layers({ density: 'disputed' })).toEqual(['disputed']);
    expect(layers({ kinds: ['person', 'date'] }).sort()).toEqual(['agreed', 'near']);
  });

  it('paints a name that others spell otherwise where the page does so itself, too', () => {
    const person = fact('person', 'agreed', 'Mirela Anton', ['variant']);
    const other = { start: 57, end: 62, text: 'Anton' };
    const full = { start: 22, end: 30, text: 'M. Anton' };
    expect(painted({ ...person, mentions: [...person.mentions, other, full] })).toHaveLength(2);
    expect(
      painted({ ...person, verdict: 'only-here', reports: [], mentions: [...person.mentions, full] }),
    ).toHaveLength(1);
  });

  it('paints a name in the story, not in the standfirst above it', () => {
    const from = TEXT.indexOf('\n') + 1;
    const plan = paintPlan([fact('person', 'agreed', 'Mirela Anton')], TEXT, { ...ALL, from });
    expect(plan.map(({ start }) => start)).toEqual([from]);
  });

  it('paints nothing that is unmatched', () => {
    expect(painted(fact('figure', 'unmatched', '14 people'))).toEqual([]);
  });

  it('lets a quotation give way to the figure within it', () => {
    expect(painted(fact('quote', 'agreed', 'I saw 14 people'), fact('figure', 'disputed', '14 people'))).toEqual([
      ['14 people', 'disputed'],
      ['I saw ', 'agreed'],
      ['14 people', 'disputed'],
    ]);
  });

  it('never paints across a line break', () => {
    expect(painted(fact('quote', 'agreed', 'said Anton.\nMirela Anton left'))).toEqual([
      ['said Anton.', 'agreed'],
      ['Mirela Anton left', 'agreed'],
    ]);
  });

  it('passes over spans that do not fit the text', () => {
    const odd = {
      ...fact('figure', 'agreed', '14 people'),
      mentions: [-1, 5, 9000].map((start) => ({ start, end: start === 5 ? 5 : start + 3, text: '' })),
    };
    expect(painted(odd)).toEqual([]);
  });

  it('finds the paint at an offset, at its end too, and none beside it', () => {
    const plan = paintPlan([fact('date', 'agreed', 'Monday')], TEXT, ALL);
    const start = TEXT.indexOf('Monday');
    expect(paintAt(plan, start)?.fact).toBe('date:Monday');
    expect(paintAt(plan, start + 6)?.fact).toBe('date:Monday');
    expect(paintAt(plan, start - 1)).toBeNull();
    expect(paintAt(plan, start + 7)).toBeNull();
  });
});
