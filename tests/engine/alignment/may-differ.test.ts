import { expect, test } from 'vitest';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const read = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text });

/** How the figure `own` of the page lies to what the other article has of it: 'apart' is told as a difference. */
function relation(page: string, own: string, theirs: string): string {
  const analysis = read(page);
  const fact = analysis.facts.find((f) => f.kind === 'figure' && f.mentions[0]?.text === own);
  const match = alignArticles(analysis, read(theirs)).matches.get(fact?.id ?? '');
  return match && 'relation' in match ? match.relation : 'none';
}

test.each([
  ['The blast in Lund killed 12 miners.', '12', 'Some 17 miners were killed in the blast in Lund.'],
  ['Bakery Holm will cut 640 jobs in Lund.', '640', 'Bakery Holm will cut 460 jobs in Lund, it said.'],
  ['Karin Ek, 58, was elected mayor of Lund.', '58', 'The new mayor of Lund is Karin Ek, 61, a nurse.'],
  ['Karin Ek, 58, has not resigned as mayor of Lund.', '58', 'The mayor of Lund, Karin Ek, 59, will resign.'],
  ['The Farmers won 83 of 150 seats in Lund.', '83', 'The Farmers won 81 seats in Lund.'],
  ['Exports of the Lund mill grew 8.3% from a year earlier.', '8.3%', 'Exports of the Lund mill grew 7.1%, Ek said.'],
  ['The bid for Holm is worth $184 million.', '$184 million', 'The bid for Holm could be worth $160 million.'],
  ['Karin Ek was sentenced to eight years in prison.', 'eight years', 'Karin Ek got a six-year jail term.'],
  ['The blast in Lund hurt up to 80 miners.', '80', 'The blast in Lund hurt 70 miners.'],
  ['Thirty-one miners lost their lives in the Lund mine.', 'Thirty-one', 'In the Lund mine 38 miners were killed.'],
  ['Holm is cutting 640 jobs in Lund.', '640', 'Holm would cut 460 jobs in Lund, it said.'],
  ['Lund cut its toll fee to €3.', '€3', 'The toll fee was lowered by Lund to €4.'],
  ['Lund beat Ystad 3-2 on Sunday.', '3-2', 'On Sunday Lund defeated Ystad 3-1.'],
  ['Bakery Holm will shed 640 jobs in Lund.', '640', 'Bakery Holm will lay off 460 workers in Lund.'],
  ['A verdict ended the six-week trial of Karin Ek.', 'six-week', 'The trial of Karin Ek lasted seven weeks.'],
  ['Turnout in the Lund vote was 52%.', '52%', 'In Lund the turnout was 57%, Ek said of the vote.'],
  [
    'The council of Lund voted 7-2 to close the Holm mill.',
    '7-2',
    'In Lund the council approved the end of the Holm mill by 6-3.',
  ],
  ['Unemployment in Lund stood at 5.4%.', '5.4%', 'Unemployment in Lund, at 5.3 per cent, is a burden.'],
  [
    'A blast in the mine in Lund killed 12.',
    '12',
    'The death toll from the blast in the mine in Nord-Lund has reached 17.',
  ],
  ['Some 23 miners were hurt in Lund.', '23', 'The blast killed 12. A further 31 miners were hurt in Lund.'],
  [
    'Karin Ek, the mayor of Lund, died on Monday. She was 87.',
    '87',
    'Karin Ek, who was mayor of Lund, has died aged 86.',
  ],
  ['Erik Dahl said 83 camps were opened in the valley.', '83', 'Anna Ek said 91 camps were opened in the valley.'],
])('%s %s differs from: %s', (page, own, theirs) => expect(relation(page, own, theirs)).toBe('apart'));

test.each([
  ['a girl’s age', 'Karin Ek, 20, was held in Lund.', '20', 'Karin Ek shot at an 18-year-old girl in Lund.'],
  ['an age far off', 'Karin Ek, 20, was held in Lund.', '20', 'Karin Ek, 34, was held in Lund.'],
  [
    'another party',
    'The Harbour party won 22% of the vote.',
    '22%',
    'The Farmers won 25% of the vote, ahead of the Harbour party.',
  ],
  [
    'an aftershock',
    'The magnitude 6.3 earthquake shook Lund.',
    '6.3',
    'The earthquake shook Lund before an aftershock of magnitude 5.1.',
  ],
  ['a score on the way', 'Lund beat Ystad 3-2.', '3-2', 'Lund led Ystad 2-1 at half-time.'],
  ['another match', 'Lund beat Ystad 3-2.', '3-2', 'Lund beat Malmö 3-1.'],
  ['a narrower base', 'Unemployment in Lund fell to 10.3%.', '10.3%', 'Youth unemployment in Lund fell to 14.9%.'],
  [
    'another body’s vote',
    'The council of Lund voted 7-2 to close the Holm mill.',
    '7-2',
    'In Lund the court voted 3-2 to close the Holm mill.',
  ],
  [
    'those who come on top',
    'In Lund 40 miners were hurt. A further 31 miners were hurt.',
    '31',
    'Some 23 miners were hurt in Lund.',
  ],
  ['a bare crowd', 'Wójcik scored before a crowd of 41,206.', '41,206', 'The crowd was 38,412.'],
  ['other people', 'The city will hire 5,000 nurses.', '5,000', 'The city will hire 7,000 teachers.'],
  ['another state', 'The blast in Lund killed 12 miners.', '12', 'The blast in Lund injured 17 miners.'],
  ['what is only foreseen', 'The firm will cut 640 jobs in Lund.', '640', 'The firm cut 460 jobs in Lund.'],
  ['another age', 'Karin Ek, 58, was elected mayor of Lund.', '58', 'Erik Dahl, 61, was elected mayor of Malmö.'],
  ['the whole', 'The Farmers won 83 of 150 seats in Lund.', '150', 'The Farmers won 81 seats in Lund.'],
  [
    'somebody else’s sentence',
    'Karin Ek got eight years in prison.',
    'eight years',
    'Erik Dahl got six years in prison.',
  ],
  ['time served', 'Karin Ek spent four years in prison.', 'four years', 'Karin Ek got six years in prison.'],
  ['a threat', 'Karin Ek was jailed for eight years.', 'eight years', 'Karin Ek faces up to 20 years in prison.'],
  ['what somebody said', 'The mill in Lund has 640 looms, he said.', '640', 'Ek said the port of Lund has 460 cranes.'],
  [
    'whom it did not befall',
    'The blast in Lund killed three divers.',
    'three',
    'Ek led a party of eight divers in Lund.',
  ],
  ['far apart', 'The blast in Lund killed 12 miners.', '12', 'The blast in Lund killed 300 miners.'],
  ['another place in an order', 'She came third in the race in Lund.', 'third', 'She came second in the race in Lund.'],
  [
    'the same state by chance',
    'The storm in Lund left 12 people dead.',
    '12',
    'In Lund 12 people were injured by the storm.',
  ],
])('%s is no difference: %s %s / %s', (_why, page, own, theirs) => expect(relation(page, own, theirs)).toBe('none'));

test('so few more than a lower bound are what it leaves open', () => {
  expect(relation('At least seven miners died in Lund.', 'seven', 'In Lund nine miners died.')).toBe('overlap');
  expect(relation('At least 70 miners died in Lund.', '70', 'In Lund 95 miners died.')).toBe('apart');
});

test('a count without a noun beside the one with it may be what the other report counts', () => {
  const page = 'Berg was out for 112 off 103 balls in Lund, the hundred reached in 97.';
  expect(relation(page, '103', 'The hundred of Berg in Lund came off 94 balls.')).not.toBe('apart');
});
