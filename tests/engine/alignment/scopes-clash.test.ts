import { expect, test } from 'vitest';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const read = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text });

function relation(page: string, own: string, theirs: string): string {
  const analysis = read(page);
  const fact = analysis.facts.find((f) => f.kind === 'figure' && f.mentions[0]?.text === own);
  expect(fact, own).toBeDefined();
  const match = alignArticles(analysis, read(theirs)).matches.get(fact?.id ?? '');
  return match && 'relation' in match ? match.relation : 'none';
}

test.each([
  ['The tram in Lund was carrying 112 riders.', '112', 'The tram in Lund was carrying 121 riders on Monday.'],
  ['Doctors in Lund treated 14 cases.', '14', 'In Lund doctors treated 19 cases.'],
  ['Turnout at the school in Lund was 52.1%.', '52.1%', 'At the school in Lund the turnout was 54.8%.'],
  ['The tram firm cancelled 500 trips in June.', '500', 'In June the tram firm cancelled 420 trips.'],
  ['Holm made a pre-tax profit of £48 million.', '£48 million', 'Pre-tax profit was £41 million, Holm said.'],
  ['The crash in Lund killed 11 riders, the worst toll since 1994.', '11', 'The crash in Lund killed 13 riders.'],
  ['The minister’s spokesman said the crash killed 11 riders.', '11', 'The crash killed 13 riders, Lund said.'],
])('%s %s differs from: %s', (page, own, theirs) => expect(relation(page, own, theirs)).toBe('apart'));

test.each([
  ['another year', 'Eleven riders died in Lund.', 'Eleven', 'It was the worst crash since 1994, when 31 riders died.'],
  ['both years told', 'In 2021 the tram made 410 trips.', '410', 'The tram made 390 trips in 2022.'],
  ['another month', 'The tram carried 8,000 riders in March.', '8,000', 'In April the tram carried 9,500 riders.'],
  ['another quarter', 'Sales in the first quarter were $40m.', '$40m', 'Sales in the third quarter were $44m.'],
  ['another event', 'Five riders were hurt.', 'Five', 'When another tram left its rails, eight riders were hurt.'],
  ['a rival', 'Holm made a profit of $48m.', '$48m', 'Rival Dahl made a profit of $60m.'],
  ['a relative', 'Ek worked there for 30 years.', '30 years', 'Her husband, Nils Ek, 65, worked there for 20 years.'],
  ['another bearer', 'Nils Hale was jailed for six years.', 'six years', 'Ian Hale was jailed for four years.'],
  ['another place', 'Doctors treated 14 cases in Lund.', '14', 'Doctors treated 9 cases in Malmö.'],
  ['elsewhere', 'Thirty riders were treated at the station.', 'Thirty', 'Eleven riders were treated in hospital.'],
  ['the close', 'Shares were down 7.2% in morning trading.', '7.2%', 'Shares ended 5.8% lower.'],
  ['others of a kind', 'Nine German tourists were on board.', 'Nine', 'Five French tourists were on board.'],
  ['another profit', 'Pre-tax profit was $48m.', '$48m', 'Operating profit was $61m.'],
  ['a special one', 'It will pay a dividend of 12p.', '12p', 'It will pay a special dividend of 5p.'],
  ['an adjusted value', 'It made an adjusted profit of $48m.', '$48m', 'It made a profit of $39m.'],
  ['what is possible', 'The tram was carrying 212 riders.', '212', 'The tram can carry 300 riders.'],
  ['room', 'The tram was carrying 212 riders.', '212', 'The tram has seats for 280 riders.'],
  ['what is wanted', 'The appeal has raised $20,000.', '$20,000', 'The appeal aims to raise $50,000.'],
  ['another act', 'Six barns were damaged.', 'Six', 'Four barns were destroyed.'],
  ['another subject', 'Profit rose 12%.', '12%', 'Revenue rose 9%.'],
  ['a value told beside', 'The death toll rose to 11, from nine.', '11', 'Nine people died.'],
])('%s is no difference: %s %s / %s', (_why, page, own, theirs) =>
  expect(relation(page, own, theirs)).not.toBe('apart'),
);
