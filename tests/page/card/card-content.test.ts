import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComparedFact, Report, Stance } from '../../../src/engine/types.ts';
import { type CardNotice, cardContent } from '../../../src/page/card/card-content.ts';
import { pageOf } from '../read/page-of.ts';

type Messages = Record<string, { message: string }>;
const messages = JSON.parse(
  readFileSync(new URL('../../../assets/public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Messages;

beforeEach(() => {
  const getMessage = (key: string, substitutions: string[]) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
  vi.stubGlobal('chrome', { i18n: { getMessage } });
});
afterEach(() => vi.unstubAllGlobals());

const report = (article: string, stance: Stance, sentence: string, text: string): Report => ({
  article,
  stance,
  sentence,
  text,
  sentenceStart: 200,
  start: 200 + sentence.indexOf(text),
  end: 200 + sentence.indexOf(text) + text.length,
  fact: 'x',
  score: 1,
  why: [],
});
const omits = (article: string): Report => ({
  ...report(article, 'omits', '', ''),
  start: 0,
  end: 0,
  sentenceStart: 0,
});
const articles = Object.fromEntries(
  [
    ['a', 'Harbour Post', '2026-03-03'],
    ['b', 'Valley Radio', null],
    ['c', 'The Lantern', '2026-03-01T23:30:00Z'],
  ].map(([id, publisher, published]) => [id, { id, publisher, published, title: 'T', url: '' }]),
) as never;

function card(
  reports: Report[],
  changes: Partial<ComparedFact> = {},
  more: { lineages?: string[][]; related?: string[]; notice?: CardNotice } = {},
) {
  const fact: ComparedFact = {
    id: 'f',
    kind: 'figure',
    text: '14 people',
    verdict: 'disputed',
    mentions: [],
    reports,
    sources: reports.length,
    ...changes,
  };
  const opened: Report[] = [];
  const actions = {
    close: vi.fn(),
    open: (one: Report) => void opened.push(one),
    tellApart: vi.fn(),
    step: vi.fn(),
    add: vi.fn(async () => {}),
  };
  const { lineages = [], related = [], notice } = more;
  const facts = { fact, articles, lineages, related, ...(notice === undefined ? {} : { notice }) };
  const element = cardContent(pageOf(''), facts, actions);
  const text = (selector: string) => [...element.querySelectorAll(selector)].map((found) => found.textContent);
  return { element, opened, actions, text };
}

describe('the card', () => {
  it('tells the verdict in words, each report with its symbol, source and day, and marks the evidence', () => {
    const { text, element } = card([
      report('a', 'differs', 'At least 17 people fell.', '17 people'),
      report('b', 'same', 'There were 14 people.', '14 people'),
    ]);
    expect(element.getAttribute('role')).toBe('dialog');
    expect(element.getAttribute('aria-label')).toContain('14 people');
    expect(text('h2')).toEqual(['14 people']);
    expect(text('.verdict span:last-child')).toEqual(['1 article says “14 people”; 1 says “At least 17 people fell”']);
    expect(text('h3')).toEqual(['≠Differs', '=Says the same']);
    expect(text('.publisher')).toEqual(['Harbour Post', 'Valley Radio']);
    expect(text('.date')).toHaveLength(1);
    expect(text('.date')[0]).toContain('3');
    expect(text('blockquote')).toEqual(['At least 17 people fell.', 'There were 14 people.']);
    expect(text('mark')).toEqual(['17 people', '14 people']);
  });

  it('has no heading for the only stance where the line above says the same, and one where it says less', () => {
    const only = (stance: Stance) => card([report('a', stance, 'There were 14 people.', '14 people')]).text('h3');
    expect([only('differs'), only('same'), only('consistent')]).toEqual([[], [], []]);
    expect([only('variant'), only('wording')]).toEqual([['≈Another spelling'], ['≈Other wording']]);
  });

  it('lists who leaves it out at the end, each once, and not among the reports', () => {
    const { text } = card([omits('a'), omits('b'), omits('b')], { verdict: 'only-here', sources: 0 });
    expect(text('li')).toEqual([]);
    expect(text('.omitting')).toEqual(['Not mentioned by Harbour Post and Valley Radio']);
  });

  it('names the related articles that neither report it nor leave it out', () => {
    const reports = [report('a', 'same', 'There were 14 people.', '14 people'), omits('b')];
    const said = (related: string[]) => card(reports, {}, { related }).text('.omitting');
    expect(said(['a', 'b', 'c'])).toEqual(['Not mentioned by Valley Radio', 'Not compared: The Lantern']);
    expect(said(['a', 'b'])).toEqual(['Not mentioned by Valley Radio']);
  });

  it('says how many sources there are where articles copy one another, and not otherwise', () => {
    const reports = [
      report('a', 'same', '14 people fell.', '14 people'),
      report('b', 'same', '14 people fell.', '14 people'),
    ];
    const said = (lineages: string[][]) => card(reports, {}, { lineages }).text('.verdict span:last-child');
    expect(said([['a', 'b']])).toEqual(['2 articles, 1 independent source, say “14 people”']);
    expect(said([['a'], ['b']])).toEqual(['2 articles say “14 people”']);
  });

  it('marks nothing where the evidence does not fit the sentence', () => {
    const { text } = card([{ ...report('a', 'same', 'There were 14 people.', '14 people'), start: 203, end: 212 }]);
    expect(text('mark')).toEqual([]);
    expect(text('blockquote')).toEqual(['There were 14 people.']);
  });

  it('shows markup in an article as the text that it is', () => {
    const evil = '<img src=x onerror=alert(1)> 14 people';
    const { element, text } = card([report('a', 'same', evil, '14 people')], { text: '<b>14</b>' });
    expect(element.querySelector('img, h2 b')).toBeNull();
    expect(text('blockquote')).toEqual([evil]);
  });

  it('gives reasons, but none that repeats the stance or the evidence', () => {
    const one = report('a', 'differs', 'At least 17 people fell.', '17 people');
    const why = (reasons: Report['why']) => card([{ ...one, why: reasons }]).text('.why');
    expect(why([{ code: 'other-value' }, { code: 'newer-report', args: ['2'] }])).toEqual([
      '2 days newer than this page',
    ]);
    expect(why([{ code: 'short-form', args: ['17 people'] }, { code: 'converted-unit' }])).toEqual([
      'the name in another length; units converted',
    ]);
    expect(why([{ code: 'other-value', args: ['17 people'] }])).toEqual([]);
  });

  it('opens a report and closes', () => {
    const one = report('b', 'same', 'There were 14 people.', '14 people');
    const { element, opened, actions } = card([one]);
    (element.querySelector('button.open') as HTMLElement).click();
    (element.querySelector('button.close') as HTMLElement).click();
    expect(opened).toEqual([one]);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('goes on to the next fact and back to the one before', () => {
    const { element, actions } = card([report('b', 'same', 'There were 14 people.', '14 people')]);
    for (const button of element.querySelectorAll<HTMLElement>('button.step')) button.click();
    expect(actions.step.mock.calls).toEqual([[true], [false]]);
  });

  it('tells a report apart, and has the way back', () => {
    const one = report('b', 'differs', 'There were 17 people.', '17 people');
    const before = card([one]);
    before.element.querySelector<HTMLElement>('button.apart')?.click();
    expect(before.actions.tellApart).toHaveBeenCalledExactlyOnceWith(one);
    const undo = vi.fn();
    const after = card([], {}, { notice: { words: '17 people', undo } });
    expect(after.text('.notice')[0]).toContain('17 people');
    after.element.querySelector<HTMLElement>('button.undo')?.click();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('adds the page, and says so or why not', async () => {
    const { element, actions, text } = card([report('b', 'same', 'There were 14 people.', '14 people')]);
    actions.add.mockRejectedValueOnce(new Error('no room'));
    const press = async () => {
      element.querySelector<HTMLElement>('button.add')?.click();
      await Promise.resolve();
      await Promise.resolve();
    };
    await press();
    expect(text('.failed')).toEqual(['no room']);
    await press();
    expect([text('.added'), text('button.add')]).toEqual([['Added'], []]);
  });

  it('says how sure a match is, unless it is certain', () => {
    const one = report('a', 'differs', 'At least 17 people fell.', '17 people');
    expect(card([{ ...one, score: 0.82 }]).text('.why')).toEqual(['matched with 82% certainty']);
  });

  it('marks of a quotation in other words only what differs', () => {
    const words = 'we saw fourteen people fall';
    const one = report('a', 'wording', `“${words}”, he said.`, words);
    const differing = [{ start: one.start + 7, end: one.start + 15 }];
    expect(card([{ ...one, differing }], { kind: 'quote' }).text('mark')).toEqual(['fourteen']);
    expect(card([{ ...one, differing: [] }], { kind: 'quote' }).text('mark')).toEqual([words]);
  });

  it('has words for everything it says', () => {
    const { element } = card([
      report('a', 'variant', 'There were 14 people.', '14 people'),
      report('gone', 'wording', 'x', 'x'),
    ]);
    for (const button of element.querySelectorAll('button'))
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\w{4}/);
    expect(element.textContent).toContain(messages.article_no_publisher?.message);
    expect(element.textContent).toContain('Another spelling');
    expect(element.textContent).toContain('Other wording');
  });
});
